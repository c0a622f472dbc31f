package org.chancery.text.annotate.parse.relate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.annotate.parse.steps.Phrases;

/** Makes relations of the phrases that the parser found. */
public final class RelationReader {
    private RelationReader() {}

    /** The relations of a sentence, of which the words, their tags and the phrases are given. */
    public static Relations read(List<String> words, List<String> tags, Phrases phrases) {
        List<Phrase> leaves = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            leaves.add(Phrase.word(tags.get(i), words.get(i), i));
        }
        return Relations.of(phrases.tree(leaves, Regrouping::phrase), tags);
    }
}
