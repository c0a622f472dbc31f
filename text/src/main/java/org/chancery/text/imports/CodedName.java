package org.chancery.text.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names as the TABARI family writes them, in capitals with underscores: {@code VIKE_FREIBERGA_}.
 */
final class CodedName {
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in");

    /** Two to five letters in brackets; longer words name a country or a faction. */
    private static final Pattern SHORT_FORM = Pattern.compile("\\(([A-Z]{2,5})\\)");

    private CodedName() {}

    /** The name as a newspaper writes it: "Vike Freiberga". */
    static String written(String coded) {
        List<String> words = words(coded);
        return words.isEmpty()
                ? ""
                : capital(words.get(0))
                        + words.stream()
                                .skip(1)
                                .map(word -> " " + (SMALL.contains(word) ? word : capital(word)))
                                .collect(Collectors.joining());
    }

    /**
     * What a name with an explanation in brackets may be written as: "FIREFLY_FRONT_(FFF)_" is
     * "Firefly Front" and "FFF"; of other brackets, as in "FRONT_(COLOMBIA)_", what stands before.
     */
    static Stream<String> readings(String coded) {
        int open = coded.indexOf('(');
        if (open < 0) {
            return Stream.of(written(coded));
        }
        Matcher inside = SHORT_FORM.matcher(coded);
        String before = written(coded.substring(0, open));
        return inside.find() ? Stream.of(before, inside.group(1)) : Stream.of(before);
    }

    /** The words in small letters. */
    static String small(String coded) {
        return String.join(" ", words(coded));
    }

    private static List<String> words(String coded) {
        return Stream.of(coded.toLowerCase(Locale.ROOT).split("[_\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String capital(String word) {
        StringBuilder capital = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i - 1) == '-' || word.charAt(i - 1) == '.') {
                capital.setCharAt(i, Character.toUpperCase(word.charAt(i)));
            }
        }
        return capital.toString();
    }
}
