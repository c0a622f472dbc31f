package org.chancery.pages.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of the pages in one language: ICU messages with numbered places, so that plurals and
 * the order of words are the translator's.
 *
 * <pre>{@code
 * Texts.in(Locale.ENGLISH).of("count.reports", 5)   // "5 reports"
 * }</pre>
 */
public final class Texts {
    /** The languages there are texts in; the first serves everybody else. */
    private static final Set<String> LANGUAGES = new TreeSet<>(Set.of("de", "en"));

    /** The countries that a locale can name; what strangers send may name others. */
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Locale locale;
    private final Map<String, String> patterns;

    private Texts(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = Map.copyOf(patterns);
    }

    /** Language and country of a locale, or English where its language is none of ours. */
    public static Locale nearest(Locale wanted) {
        if (!LANGUAGES.contains(wanted.getLanguage())) {
            return Locale.ENGLISH;
        }
        boolean known = COUNTRIES.contains(wanted.getCountry());
        return new Locale(wanted.getLanguage(), known ? wanted.getCountry() : "");
    }

    /** The texts in the language of a locale, or in English where it is none of ours. */
    public static Texts in(Locale wanted) {
        Locale locale = nearest(wanted);
        return new Texts(locale, read("texts_" + locale.getLanguage() + ".properties"));
    }

    /** The languages there are texts in, as ISO 639-1 codes. */
    public static Set<String> languages() {
        return new TreeSet<>(LANGUAGES);
    }

    private static Map<String, String> read(String file) {
        try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            Map<String, String> patterns = new LinkedHashMap<>();
            properties
                    .stringPropertyNames()
                    .forEach(k -> patterns.put(k, properties.getProperty(k)));
            return patterns;
        } catch (IOException failure) {
            throw new UncheckedIOException("The program's own file " + file, failure);
        }
    }

    public Locale locale() {
        return locale;
    }

    /** The keys, for comparing languages. */
    Map<String, String> patterns() {
        return patterns;
    }

    /**
     * The text of a key with its places filled.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String of(String key, Object... values) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("There is no text '" + key + "' in " + locale);
        }
        return new MessageFormat(pattern, locale).format(values);
    }

    /**
     * The text of a key, or the other words where there is no such key: for words of the record.
     */
    public String orElse(String key, String other) {
        return patterns.containsKey(key) ? of(key) : other;
    }
}
