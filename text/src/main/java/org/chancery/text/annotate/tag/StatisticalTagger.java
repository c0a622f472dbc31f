package org.chancery.text.annotate.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives words their likeliest tags. Safe to share between threads. */
public final class StatisticalTagger {
    private final TagModel model;
    private final TagTransitions transitions;
    private final WordForms forms;

    private StatisticalTagger(TagModel model) {
        this.model = model;
        this.transitions = new TagTransitions(model);
        this.forms = new WordForms(model);
    }

    /**
     * Reads a model from the class path; takes about a second.
     *
     * @param name such as {@code
     *     edu/stanford/nlp/models/pos-tagger/english-caseless-left3words-distsim.tagger}
     * @throws IllegalStateException when the class path has no such file or it is of another kind
     */
    public static StatisticalTagger read(String name) {
        return new StatisticalTagger(TagModelFile.read(name));
    }

    /**
     * The Penn Treebank tags of a sentence.
     *
     * @param words of a whole sentence, in order
     * @param fixed for each word the tag it is known to have; empty when it is to be found
     * @return one tag for each word
     */
    public List<String> tag(List<String> words, List<Optional<String>> fixed) {
        List<WordForm> sentence = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            WordForm form = forms.of(words.get(i));
            sentence.add(fixed.get(i).map(tag -> form.only(model.indexOf(tag))).orElse(form));
        }
        sentence.add(forms.end());
        int[] best = new TagSearch(model, transitions, sentence, forms.outside()).best();
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tags.add(fixed.get(i).orElse(model.tag(best[i])));
        }
        return tags;
    }
}
