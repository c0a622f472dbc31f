package org.chancery.text.imports;

import java.text.Normalizer;
import java.util.Locale;

/** Names as the dictionary's tables split and number them. */
final class PersonName {
    private PersonName() {}

    /** Small ASCII letters with underscores. */
    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
    }

    /** The last word: what a file without more to say leaves to go by. */
    static String family(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    static String given(String name) {
        int blank = name.lastIndexOf(' ');
        return blank < 0 ? "" : name.substring(0, blank);
    }
}
