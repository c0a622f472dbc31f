package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words that spell numbers, from {@code number-words.tsv}.
 *
 * @param words each word with its role and value
 */
record NumberWords(Map<String, Entry> words) {

    /** What part a word plays in a number. */
    enum Role {
        /** 0 to 19. */
        UNIT,
        /** 20 to 90 by tens. */
        TENS,
        HUNDRED,
        /** Thousand and above. */
        SCALE,
        /** The same written short, only directly after a figure: "10bn". */
        SUFFIX,
        /** "dozen": multiplies what stands before it. */
        DOZEN,
        /** "third" in "one third". */
        PART,
        /** "thirds" in "two thirds". */
        PARTS,
        /** "millions" in "millions of": more than one, number unknown. */
        VAGUE,
        /** "first" in "twenty-first". */
        ORDINAL,
        /** "th" in "4th", "s" in "1950s". */
        ENDING,
        /** "½". */
        SIGN,
        /** "decade": with "a" before it a length of time worth telling. */
        SPAN
    }

    record Entry(Role role, BigDecimal value) {}

    static NumberWords load() {
        Map<String, Entry> words = new HashMap<>();
        for (String[] row : QuantityResources.rows("number-words.tsv")) {
            words.put(key(row[0], row[1]), new Entry(Role.valueOf(row[0]), new BigDecimal(row[2])));
        }
        return new NumberWords(Map.copyOf(words));
    }

    /** The entry of a word in one role. */
    Optional<Entry> find(Role role, String word) {
        return Optional.ofNullable(words.get(key(role.name(), word)));
    }

    private static String key(String role, String word) {
        return role + " " + word;
    }
}
