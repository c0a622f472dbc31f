package org.chancery.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;

/** Makes an unparsed document of one sentence from words with their tags: "forty/CD tanks/NNS". */
final class TaggedDocument {
    private TaggedDocument() {}

    static Document of(String tagged) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String part : tagged.split(" ", -1)) {
            int slash = part.lastIndexOf('/');
            String word = part.substring(0, slash);
            if (text.length() > 0 && !word.matches("[-,.]") && !text.toString().endsWith("-")) {
                text.append(' ');
            }
            int start = text.length();
            text.append(word);
            String tag = part.substring(slash + 1);
            String lower = word.toLowerCase(Locale.ROOT);
            String lemma = tag.equals("NNS") ? lower.replaceAll("s$", "") : lower;
            tokens.add(
                    Token.plain(tokens.size(), new Span(start, text.length()), word)
                            .withTag(tag)
                            .withLemma(lemma));
        }
        Sentence sentence =
                new Sentence(0, new Span(0, text.length()), tokens, List.of(), List.of());
        Article article = Article.plain("example.txt", text.toString());
        return Document.of(article, AlignedText.identity(text.toString()))
                .withSentences(List.of(sentence), Layer.SENTENCES, Layer.TOKENS);
    }
}
