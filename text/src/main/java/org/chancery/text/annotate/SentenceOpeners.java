package org.chancery.text.annotate;

import java.util.Set;
import org.chancery.text.annotate.resource.ResourceFile;

/** Words that, capitalised after an abbreviation, begin a new sentence rather than a name. */
final class SentenceOpeners {
    private static final Set<String> WORDS =
            ResourceFile.words(SentenceOpeners.class, "sentence-openers.txt");

    private SentenceOpeners() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
