package org.chancery.text.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Token;

/** Adds the Penn Treebank part of speech and the dictionary form of each token. */
public final class Tagger implements Annotator {
    /**
     * More marks in a row are no writing but a drawing. The model has not seen them and tries every
     * tag for each beside every tag for its neighbours, which takes a hundred times as long.
     */
    private static final int MARKS_IN_ROW = 4;

    private final LanguageModels models;

    public Tagger(LanguageModels models) {
        this.models = models;
    }

    @Override
    public String name() {
        return "tagger";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.PARTS_OF_SPEECH, Layer.LEMMAS);
    }

    @Override
    public Document annotate(Document document) {
        Morphology morphology = new Morphology();
        List<Sentence> tagged = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            tagged.add(sentence.withTokens(tag(sentence.tokens(), morphology)));
        }
        return document.withSentences(tagged, Layer.PARTS_OF_SPEECH, Layer.LEMMAS);
    }

    /** The tags of the words that need no model. */
    private static List<Optional<String>> known(List<Token> tokens) {
        List<Optional<String>> known = new ArrayList<>();
        int marks = 0;
        for (Token token : tokens) {
            marks = token.text().codePoints().anyMatch(Character::isLetterOrDigit) ? 0 : marks + 1;
            known.add(marks > MARKS_IN_ROW ? Optional.of("SYM") : Optional.empty());
        }
        return known;
    }

    private List<Token> tag(List<Token> tokens, Morphology morphology) {
        List<String> words = tokens.stream().map(Token::text).toList();
        List<String> tags = models.tagger().tag(words, known(tokens));
        List<Token> tagged = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            tagged.add(tokens.get(i).withTag(tags.get(i)));
        }
        return TagRepairs.repair(tagged).stream()
                .map(token -> token.withLemma(morphology.lemma(token.text(), token.tag())))
                .toList();
    }
}
