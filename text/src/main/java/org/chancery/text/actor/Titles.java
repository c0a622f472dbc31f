package org.chancery.text.actor;

import java.util.List;
import java.util.Locale;

/**
 * Which noun may call the holder of which title: "the King" no president, "the president" no king.
 */
final class Titles {
    private static final String ANY_MONARCH = "monarch";

    private Titles() {}

    /** True for titles that few states have, such as "emir" and "chancellor". */
    static boolean isOfRank(Words words, String noun) {
        return words.in("rank_title", noun);
    }

    /** False for offices that a state does not have: the United States have no foreign minister. */
    static boolean has(String state, String noun) {
        return !state.equals("USA") || !(noun.endsWith("minister") || noun.equals("premier"));
    }

    /** True when somebody of this title may be called by the noun. */
    static boolean fit(Words words, String noun, String title) {
        List<String> parts = List.of(title.toLowerCase(Locale.ROOT).split(" "));
        boolean crowned = parts.stream().anyMatch(part -> words.in("crowned", part));
        if (noun.equals(ANY_MONARCH)) {
            return crowned;
        }
        if (isOfRank(words, noun)) {
            return parts.contains(noun) || isEmir(noun, parts) || isPope(noun, parts);
        }
        return !noun.equals("president") || !(crowned || parts.contains("pope"));
    }

    private static boolean isEmir(String noun, List<String> title) {
        return noun.equals("amir") && title.contains("emir");
    }

    private static boolean isPope(String noun, List<String> title) {
        return noun.equals("pontiff") && title.contains("pope");
    }
}
