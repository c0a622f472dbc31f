package org.chancery.extract.visit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;

/** Who travels and where to, where a clause leaves out what the report has said. */
final class UnnamedSides {
    private final Lexicon lexicon;
    private final ReportPair pair;
    private final Optional<Place> dateline;

    /**
     * @param pair the two states the report is about
     * @param dateline where it was written
     */
    UnnamedSides(Lexicon lexicon, ReportPair pair, Optional<Place> dateline) {
        this.lexicon = lexicon;
        this.pair = pair;
        this.dateline = dateline;
    }

    /**
     * "the two presidents met in Rome", "they met", "the joint commission met": those of the two
     * states of a report. An official of whom nobody knows whose he is comes from the other one.
     */
    VisitSides visitors(Match match, VisitSides told, ActorFinder finder) {
        if (!told.visitors().isEmpty()) {
            return told;
        }
        boolean ofTwo = match.has("of-two") && namesNobody(match, finder);
        if (ofTwo || (match.has("place-needed") && isOfBoth(match, finder))) {
            return told.withVisitors(pair.states());
        }
        return VisitSides.hasStranger(match, finder)
                ? told.withVisitors(told.hostCountry().flatMap(pair::otherThan).stream().toList())
                : told;
    }

    /** "the next round will be held in Rome": no word says whose it is. */
    private static boolean namesNobody(Match match, ActorFinder finder) {
        return match.candidates("visitor").stream()
                .flatMap(List::stream)
                .allMatch(
                        noun ->
                                finder.actors(noun).isEmpty()
                                        && !match.tree().tag(noun).startsWith("NN"));
    }

    private boolean isOfBoth(Match match, ActorFinder finder) {
        SentenceTree tree = match.tree();
        return match.candidates("visitor").stream()
                .flatMap(List::stream)
                .anyMatch(
                        noun ->
                                (tree.tag(noun).matches("NNS|PRP")
                                                && lexicon.matches("either-side", tree, noun))
                                        || (lexicon.matches("joint-body", tree, noun)
                                                && finder.actors(noun).isEmpty()));
    }

    /**
     * Where to: of a return visit where the other came from, else where the visitor is known to go,
     * else the town of the report or the other one of its two states.
     */
    VisitSides host(Match match, VisitSides told, KnownVisits known) {
        if (told.hostCountry().isPresent()) {
            return told;
        }
        if (isAmongCapitals(match) && !pair.states().isEmpty()) {
            Actor first = pair.states().get(0);
            return told.withHost(
                    Optional.of(new ActorReference(first, first.name())), Optional.empty());
        }
        Optional<VisitSides> repaid =
                isReturn(match) ? known.repaidBy(told.visitors()) : Optional.empty();
        if (repaid.isPresent()) {
            return told.withHost(repaid.get().visitors().stream().findFirst(), Optional.empty());
        }
        Optional<VisitSides> before = known.of(told.visitors());
        if (before.isPresent()) {
            return told.withHost(before.get().host(), before.get().place());
        }
        if (match.has("dateline")) {
            return told.withHost(Optional.empty(), dateline);
        }
        return told.withHost(
                told.visitors()
                        .get(0)
                        .actor()
                        .country()
                        .flatMap(pair::otherThan)
                        .map(other -> new ActorReference(other, other.name())),
                Optional.empty());
    }

    /** "shuttled between the capitals": of the two states a report is about. */
    static boolean isAmongCapitals(Match match) {
        return match.slot("host").stream()
                .anyMatch(
                        noun ->
                                match.tree().lemma(noun).equals("capital")
                                        && match.tree().tag(noun).equals("NNS"));
    }

    /** "will pay a return visit": to whoever came before. */
    private static boolean isReturn(Match match) {
        SentenceTree tree = match.tree();
        return Stream.concat(
                        Stream.of(match.trigger()),
                        Predicate.of(tree, match.trigger()).object().stream())
                .anyMatch(noun -> tree.hasChild(noun, Set.of("return")));
    }
}
