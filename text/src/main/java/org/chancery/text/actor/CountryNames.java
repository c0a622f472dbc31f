package org.chancery.text.actor;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What countries are called in all languages, by their ISO 3166-1 alpha-2 codes.
 *
 * <p>Source: the Unicode CLDR, as ICU4J carries it; nothing is written by hand.
 */
final class CountryNames {
    /** Shorter ones are codes, or words of English. */
    private static final int SHORTEST_OWN_NAME = 4;

    private CountryNames() {}

    /** Countries under one name, with the English names of the languages that call them so. */
    record Named(String alpha2, Set<String> languages) {}

    /**
     * What a country is called by those who live there: in every language, English excepted, for
     * which CLDR has a locale of that country.
     *
     * <pre>{@code
     * CountryNames.own(Set.of("AT")).get("AT");  // Österreich
     * }</pre>
     */
    static Map<String, Set<String>> own(Collection<String> alpha2) {
        Map<String, Set<String>> names = new TreeMap<>();
        Map<ULocale, LocaleDisplayNames> displays = new HashMap<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            String country = locale.getCountry();
            ULocale language = language(locale);
            if (!alpha2.contains(country) || language.getLanguage().equals("en")) {
                continue;
            }
            String name =
                    displays.computeIfAbsent(language, CountryNames::names)
                            .regionDisplayName(country);
            if (name != null && name.length() >= SHORTEST_OWN_NAME) {
                names.computeIfAbsent(country, code -> new TreeSet<>()).add(name);
            }
        }
        return names;
    }

    /** Which of these countries bear a name in any language, letter case and diacritics aside. */
    static List<Named> named(String name, Collection<String> alpha2) {
        String wanted = Fold.all(name.strip());
        Map<String, Set<String>> languages = new TreeMap<>();
        for (String language : languages()) {
            in(language, alpha2).entrySet().stream()
                    .filter(country -> Fold.all(country.getValue()).equals(wanted))
                    .forEach(
                            country ->
                                    languages
                                            .computeIfAbsent(
                                                    country.getKey(), code -> new TreeSet<>())
                                            .add(english(language)));
        }
        return languages.entrySet().stream()
                .map(country -> new Named(country.getKey(), country.getValue()))
                .toList();
    }

    /**
     * What a language calls these countries; those without a name of their own in it left out.
     *
     * @param language as CLDR writes it: {@code de}, {@code sr_Latn}
     */
    static Map<String, String> in(String language, Collection<String> alpha2) {
        LocaleDisplayNames display = names(new ULocale(language));
        Map<String, String> names = new TreeMap<>();
        for (String country : alpha2) {
            String name = display.regionDisplayName(country);
            if (name != null) {
                names.put(country, name);
            }
        }
        return names;
    }

    private static String english(String language) {
        return new ULocale(new ULocale(language).getLanguage()).getDisplayName(ULocale.ENGLISH);
    }

    /** Every language that CLDR has, once for each script it is written in. */
    private static Set<String> languages() {
        return Arrays.stream(ULocale.getAvailableLocales())
                .map(locale -> language(locale).getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of one language, without those borrowed from another where it lacks its own. */
    private static LocaleDisplayNames names(ULocale language) {
        return LocaleDisplayNames.getInstance(language, DisplayContext.NO_SUBSTITUTE);
    }

    private static ULocale language(ULocale locale) {
        return new ULocale(locale.getLanguage(), locale.getScript());
    }
}
