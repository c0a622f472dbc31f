package org.chancery.gold.speed;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.process.DocumentPreprocessor;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.Tree;
import java.io.StringReader;
import java.util.List;

/**
 * What PETRARCH2 needs before it can code a sentence: Stanford CoreNLP's sentences, tags, lemmas
 * and constituency trees, as CoreNLP itself makes them, one thread. PETRARCH2 itself, which needs
 * Python 2, is not run; its time comes on top.
 */
final class Incumbent {
    /** What PETRARCH2 was measured to take for a sentence, in milliseconds. */
    static final double PETRARCH_LEAST = 1.3;

    static final double PETRARCH_MOST = 1.7;

    /** Longer ones are left out, as CoreNLP's users must. */
    private static final int LONGEST = 120;

    private final MaxentTagger tagger =
            new MaxentTagger(
                    "edu/stanford/nlp/models/pos-tagger/english-caseless-left3words-distsim.tagger");
    private final ShiftReduceParser parser =
            ShiftReduceParser.loadModel("edu/stanford/nlp/models/srparser/englishSR.ser.gz");

    /** How many sentences of the text were parsed. */
    int parse(String text) {
        Morphology morphology = new Morphology();
        int sentences = 0;
        for (List<HasWord> words : new DocumentPreprocessor(new StringReader(text))) {
            if (words.size() <= LONGEST) {
                List<TaggedWord> tagged = tagger.tagSentence(words);
                tagged.forEach(word -> morphology.lemma(word.word(), word.tag()));
                Tree tree = parser.apply(tagged);
                sentences += tree == null ? 0 : 1;
            }
        }
        return sentences;
    }
}
