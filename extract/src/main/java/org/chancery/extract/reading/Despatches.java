package org.chancery.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;

/** The despatches that a report is made of: one, or in a digest one below each dateline. */
final class Despatches {
    private final List<SentenceTree> leads;

    private Despatches(List<SentenceTree> leads) {
        this.leads = leads;
    }

    static Despatches of(Document document, List<SentenceTree> trees) {
        List<SentenceTree> leads = new ArrayList<>();
        trees.stream().limit(1).forEach(leads::add);
        document.structure().furniture().stream()
                .filter(part -> part.reason().equals("dateline"))
                .flatMap(part -> trees.stream().filter(tree -> isBelow(tree, part.span())).limit(1))
                .forEach(leads::add);
        return new Despatches(leads);
    }

    private static boolean isBelow(SentenceTree tree, Span dateline) {
        return tree.sentence().span().start() >= dateline.end();
    }

    /** The first sentence of the despatch that holds a sentence. */
    List<SentenceTree> leadOf(SentenceTree tree) {
        return leads.stream()
                .filter(lead -> lead.sentence().index() <= tree.sentence().index())
                .reduce((first, second) -> second)
                .stream()
                .toList();
    }

    /** True of the sentence that opens a despatch. */
    boolean isLead(SentenceTree tree) {
        return leads.stream().anyMatch(lead -> lead.sentence().index() == tree.sentence().index());
    }
}
