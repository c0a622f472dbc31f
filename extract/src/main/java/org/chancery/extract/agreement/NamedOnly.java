package org.chancery.extract.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.Reading;
import org.chancery.model.statement.AgreementStage;

/**
 * A paper that a report names, with nothing said of its life.
 *
 * @param instrument the paper
 * @param tree the sentence that names it first
 * @param word the word that names it there
 * @param attribution on whose word
 * @param reading whether there is such a paper
 */
record NamedOnly(
        Instrument instrument,
        SentenceTree tree,
        int word,
        Attribution attribution,
        Reading reading) {
    /** Under which its findings are kept. */
    static final String RULE = "agreement/named";

    /** Where the paper stands, as far as its mention shows. */
    AgreementStage stage() {
        if (reading.isNegative()) {
            return AgreementStage.DENIED;
        }
        if (isOld()) {
            return AgreementStage.SIGNED;
        }
        return switch (reading.status()) {
            case PLANNED, PREDICTED -> AgreementStage.SIGNING_EXPECTED;
            case PROPOSED -> AgreementStage.PROPOSED;
            case HYPOTHETICAL -> AgreementStage.HYPOTHETICAL;
            case DENIED -> AgreementStage.DENIED;
            case OCCURRED, ONGOING -> AgreementStage.IN_FORCE;
        };
    }

    /** The verb whose subject, object or adverbial it is; else the word itself. */
    int top() {
        return tree.head(word).filter(tree::isVerb).orElse(word);
    }

    /**
     * Who does what to whom by it: "by a treaty of 1903 Cuba let the bay to its neighbour", "Mali,
     * Togo's ally under a pact of 1967".
     */
    List<Integer> doers() {
        Predicate act = Predicate.of(tree, top());
        return top() == word
                ? described()
                : Stream.of(
                                act.surfaceSubject(),
                                act.indirectObject(),
                                act.prepositional("to"),
                                act.prepositional("with"),
                                act.prepositional("from"))
                        .flatMap(List::stream)
                        .filter(noun -> noun != word)
                        .toList();
    }

    private List<Integer> described() {
        return tree.head(word).stream()
                .filter(tree::isNoun)
                .flatMap(
                        noun ->
                                Stream.concat(
                                        Predicate.of(tree, noun).possessor().stream(),
                                        tree.relation(noun) == Dependency.APPOSITION
                                                ? tree.head(noun).stream()
                                                : Predicate.of(tree, noun).holder().stream()))
                .toList();
    }

    private boolean isOld() {
        return instrument.past() || instrument.year().isPresent();
    }
}
