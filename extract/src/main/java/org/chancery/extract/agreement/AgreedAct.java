package org.chancery.extract.agreement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.actor.ActorReference;

/**
 * An agreement that no noun names: "Togo and Mali agreed to open the road".
 *
 * @param verb the word "agreed"
 * @param act the verb that says what was agreed
 * @param parties those who agreed, of two countries or more
 */
record AgreedAct(int verb, int act, List<ActorReference> parties) {
    /** Under which its findings are kept. */
    static final String RULE = "agreement/agreed-act";

    AgreedAct {
        parties = List.copyOf(parties);
    }

    /** What two states or more agreed to do, by a verb of a sentence; empty where none did. */
    static Optional<AgreedAct> at(
            SentenceTree tree,
            int verb,
            ActorFinder actors,
            ReportPair pair,
            InstrumentWords words) {
        if (!tree.isVerb(verb) || !tree.lemma(verb).equals("agree")) {
            return Optional.empty();
        }
        Predicate agree = Predicate.of(tree, verb);
        Optional<Integer> act =
                Stream.of(agree.infinitive(), agree.complement())
                        .flatMap(List::stream)
                        .filter(below -> below > verb && tree.isVerb(below))
                        .filter(below -> !words.is("no-undertaking", tree, below))
                        .filter(below -> isNameless(tree, below, words))
                        .findFirst();
        List<ActorReference> parties = parties(tree, agree, actors, pair, words);
        return act.map(
                        it ->
                                new AgreedAct(
                                        verb,
                                        it,
                                        Parties.union(parties, served(tree, it, actors, words))))
                .filter(agreed -> Parties.countries(agreed.parties()).size() > 1);
    }

    /** "agreed to sign a treaty" names what is agreed, "agreed on how to share" leaves it out. */
    private static boolean isNameless(SentenceTree tree, int act, InstrumentWords words) {
        BitSet clause = tree.subtree(act);
        int first = clause.nextSetBit(0);
        boolean question =
                clause.get(first, act).stream().anyMatch(i -> tree.tag(first + i).startsWith("W"));
        return !question && clause.stream().noneMatch(word -> words.kind(tree, word).isPresent());
    }

    /** "agreed to lend Mali two boats": what is handed over goes to the other side. */
    private static List<ActorReference> served(
            SentenceTree tree, int act, ActorFinder actors, InstrumentWords words) {
        Predicate deed = Predicate.of(tree, act);
        return words.is("hand-over", tree, act)
                ? Parties.powers(
                        actors.actors(
                                Stream.of(deed.indirectObject(), deed.prepositional("to"))
                                        .flatMap(List::stream)
                                        .toList()))
                : List.of();
    }

    private static List<ActorReference> parties(
            SentenceTree tree,
            Predicate agree,
            ActorFinder actors,
            ReportPair pair,
            InstrumentWords words) {
        List<Integer> subject = agree.surfaceSubject();
        List<ActorReference> named =
                Parties.union(
                        Parties.powers(actors.actors(subject)),
                        Parties.powers(actors.actors(agree.prepositional("with"))));
        boolean both =
                subject.stream()
                        .anyMatch(
                                head ->
                                        Set.of("NNS", "PRP", "CD", "DT").contains(tree.tag(head))
                                                && words.is("both-sides", tree, head));
        return named.isEmpty() && both ? Parties.of(pair) : named;
    }
}
