package org.chancery.extract.agreement;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.text.Document;

/**
 * Says who concludes an instrument of a report: those named with it, completed from the report's
 * pair of states, or else those the report is about.
 */
final class Concluders {
    private static final double NAMED = 0.8;
    private static final double INHERITED = 0.65;
    private static final double INFERRED = 0.5;

    private final Document document;
    private final InstrumentRegistry registry;
    private final ReportPair pair;
    private final NamedStates states;

    Concluders(
            Document document, InstrumentRegistry registry, ReportPair pair, NamedStates states) {
        this.document = document;
        this.registry = registry;
        this.pair = pair;
        this.states = states;
    }

    /**
     * Who concludes an instrument.
     *
     * @param confidence how surely that is known, from 0 to 1
     */
    record Known(List<ActorReference> parties, double confidence) {
        Known {
            parties = List.copyOf(parties);
        }
    }

    /**
     * Those who conclude an instrument; empty where nothing tells.
     *
     * @param inClause those whom the clause names
     * @param closed true when nobody is to be added to those that are named
     * @param tree the sentence that tells of it
     */
    Optional<Known> of(
            Instrument instrument,
            List<ActorReference> inClause,
            boolean closed,
            SentenceTree tree) {
        List<ActorReference> phrase = registry.now(instrument).parties();
        List<ActorReference> all = Parties.union(phrase, inClause);
        if (!all.isEmpty()) {
            List<ActorReference> both = closed ? all : Parties.completed(all, pair);
            boolean here = !inClause.isEmpty() || !instrument.parties().isEmpty();
            boolean sure = here && both.size() == all.size();
            return Optional.of(new Known(both, sure ? NAMED : INHERITED));
        }
        boolean open =
                !closed
                        && (instrument.kind() != InstrumentKind.DEAL
                                || states.areOneOf(pair, tree));
        List<ActorReference> both = open ? usual(instrument, tree) : List.of();
        if (states.areOthersThan(both, tree)) {
            return Optional.empty();
        }
        return both.isEmpty() ? Optional.empty() : Optional.of(new Known(both, INFERRED));
    }

    /**
     * The two states of the report; else the two of the paragraph so far; else those who conclude
     * the papers named before.
     */
    private List<ActorReference> usual(Instrument instrument, SentenceTree tree) {
        List<ActorReference> both = Parties.of(pair);
        if (!both.isEmpty() || instrument.kind() != InstrumentKind.PACT) {
            return both;
        }
        List<ActorReference> near = Parties.of(ReportPair.ofParagraph(document, tree.sentence()));
        return near.isEmpty()
                ? registry.partiesBefore(registry.now(instrument).lastSentence())
                : near;
    }
}
