package org.chancery.extract.grammar;

import java.util.List;
import org.chancery.model.text.Document;

/**
 * A document with the tree of each sentence, made once and shared by all readers of it.
 *
 * <pre>{@code
 * ParsedDocument parsed = ParsedDocument.of(document);
 * for (SentenceTree tree : parsed.trees()) { parsed.actors(tree).actors(head) … }
 * }</pre>
 *
 * @param document the document
 * @param trees the trees of its sentences, in order
 */
public record ParsedDocument(Document document, List<SentenceTree> trees) {
    public ParsedDocument {
        trees = List.copyOf(trees);
    }

    public static ParsedDocument of(Document document) {
        return new ParsedDocument(
                document, document.sentences().stream().map(SentenceTree::of).toList());
    }

    /** Who the noun phrases of a sentence stand for. */
    public ActorFinder actors(SentenceTree tree) {
        return ActorFinder.of(document, tree);
    }
}
