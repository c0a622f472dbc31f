package org.chancery.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;

/** The despatches that a report is made of: one, or in a digest one below each dateline. */
final class Despatches {
    /** So many sentences open a despatch; a scene may stand before the news. */
    private static final int OPENING = 4;

    private final List<SentenceTree> trees;
    private final List<SentenceTree> leads;

    private Despatches(List<SentenceTree> trees, List<SentenceTree> leads) {
        this.trees = trees;
        this.leads = leads;
    }

    static Despatches of(Document document, List<SentenceTree> trees) {
        List<SentenceTree> leads = new ArrayList<>();
        trees.stream().limit(1).forEach(leads::add);
        document.structure().furniture().stream()
                .filter(part -> part.reason().equals("dateline"))
                .flatMap(part -> trees.stream().filter(tree -> isBelow(tree, part.span())).limit(1))
                .forEach(leads::add);
        return new Despatches(trees, leads);
    }

    private static boolean isBelow(SentenceTree tree, Span dateline) {
        return tree.sentence().span().start() >= dateline.end();
    }

    /**
     * The sentences that open the despatch which holds a sentence, as far as they stand before it.
     */
    List<SentenceTree> openingOf(SentenceTree tree) {
        int index = tree.sentence().index();
        Optional<SentenceTree> lead =
                leads.stream()
                        .filter(one -> one.sentence().index() <= index)
                        .reduce((first, second) -> second);
        return lead.stream()
                .flatMap(
                        first ->
                                trees.stream()
                                        .filter(one -> isWithin(one, first.sentence().index())))
                .filter(one -> one.sentence().index() <= index)
                .toList();
    }

    private static boolean isWithin(SentenceTree tree, int first) {
        int index = tree.sentence().index();
        return index >= first && index < first + OPENING;
    }

    /** True of the sentence that opens a despatch. */
    boolean isLead(SentenceTree tree) {
        return leads.stream().anyMatch(lead -> lead.sentence().index() == tree.sentence().index());
    }
}
