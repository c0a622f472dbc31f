package org.chancery.text.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Token;

/** Adds the Penn Treebank part of speech and the dictionary form of each token. */
public final class Tagger implements Annotator {
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

    private List<Token> tag(List<Token> tokens, Morphology morphology) {
        List<Word> words = tokens.stream().map(token -> new Word(token.text())).toList();
        List<String> tags =
                models.tagger().tagSentence(words).stream().map(TaggedWord::tag).toList();
        List<Token> tagged = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            tagged.add(tokens.get(i).withTag(tags.get(i)));
        }
        return TagRepairs.repair(tagged).stream()
                .map(token -> token.withLemma(morphology.lemma(token.text(), token.tag())))
                .toList();
    }
}
