package org.chancery.extract.agreement;

import static org.chancery.extract.grammar.Dependency.NOUN_CLAUSE;
import static org.chancery.extract.grammar.Dependency.PASSIVE_SUBJECT;
import static org.chancery.extract.grammar.Dependency.RELATIVE_CLAUSE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.extract.grammar.NameSeries;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;

/** Finds who concludes an instrument. */
final class Parties {
    private static final Set<String> CONCLUDED =
            Set.of("sign", "conclude", "reach", "initial", "negotiate", "make");

    private Parties() {}

    /**
     * Those the phrase itself names: "between X and Y", "with Y", "X's", "the X-Y", and of "a
     * protocol to the treaty between X and Y" those of the treaty.
     */
    static List<ActorReference> inPhrase(ActorFinder actors, SentenceTree tree, int head) {
        Predicate phrase = Predicate.of(tree, head);
        Set<Integer> heads = new LinkedHashSet<>();
        for (int possessor : phrase.possessor()) {
            heads.add(
                    tree.lemma(possessor).equals("whose")
                            ? describedBy(tree, possessor).orElse(possessor)
                            : possessor);
        }
        heads.addAll(phrase.modifiers());
        for (String preposition : List.of("between", "among", "with")) {
            attached(tree, head, preposition)
                    .forEach(h -> heads.addAll(NameSeries.from(actors, tree, h)));
        }
        for (int founded : attached(tree, head, "to")) {
            attached(tree, founded, "between")
                    .forEach(h -> heads.addAll(NameSeries.from(actors, tree, h)));
        }
        heads.addAll(aims(tree, head));
        heads.addAll(concluders(tree, head));
        List<FoundActor> doers = actors.actors(agents(tree, head));
        if (countries(powers(doers)).size() > 1) {
            heads.addAll(agents(tree, head));
        }
        tree.head(head)
                .filter(verb -> tree.lemma(verb).equals("have"))
                .ifPresent(verb -> heads.addAll(phrase.holder()));
        return powers(actors.actors(List.copyOf(heads)));
    }

    /** "Oman, whose treaty with Yemen …": the noun that the clause of "whose" describes. */
    private static Optional<Integer> describedBy(SentenceTree tree, int whose) {
        return Stream.concat(Stream.of(whose), tree.ancestors(whose).stream())
                .filter(word -> tree.relation(word) == RELATIVE_CLAUSE)
                .findFirst()
                .flatMap(tree::head);
    }

    /**
     * "the accord signed with Y", "a treaty concluded by X and Y", "the pact that X made with Y".
     */
    private static List<Integer> concluders(SentenceTree tree, int head) {
        return tree.children(head, NOUN_CLAUSE, RELATIVE_CLAUSE).stream()
                .filter(
                        clause ->
                                tree.tag(clause).equals("VBN")
                                        || tree.relation(clause) == RELATIVE_CLAUSE)
                .filter(clause -> CONCLUDED.contains(tree.lemma(clause)))
                .map(clause -> Predicate.of(tree, clause))
                .filter(clause -> clause.object().contains(head))
                .flatMap(
                        clause ->
                                Stream.of(
                                                clause.subject(),
                                                clause.prepositional("with"),
                                                clause.prepositional("between"))
                                        .flatMap(List::stream))
                .flatMap(noun -> tree.conjuncts(noun).stream())
                .toList();
    }

    /** "the accord was reached by X and Y": two who conclude it are those it is between. */
    private static List<Integer> agents(SentenceTree tree, int head) {
        return tree.head(head)
                .filter(verb -> tree.relation(head) == PASSIVE_SUBJECT)
                .filter(verb -> CONCLUDED.contains(tree.lemma(verb)))
                .map(verb -> Predicate.of(tree, verb).prepositional("by"))
                .orElse(List.of());
    }

    /** Whom it is to serve: "a contract to supply Y", "a pact to return the islands to Y". */
    private static List<Integer> aims(SentenceTree tree, int head) {
        return tree.children(head, NOUN_CLAUSE).stream()
                .filter(clause -> tree.tag(clause).equals("VB"))
                .map(clause -> Predicate.of(tree, clause))
                .flatMap(
                        clause ->
                                Stream.of(
                                                clause.indirectObject(),
                                                clause.object(),
                                                clause.prepositional("to"),
                                                clause.prepositional("with"))
                                        .flatMap(List::stream))
                .filter(noun -> tree.tag(noun).startsWith("NNP"))
                .toList();
    }

    /** Members of a body of states: "an alliance of X and Y". */
    static List<ActorReference> members(ActorFinder actors, SentenceTree tree, int head) {
        return powers(
                actors.actors(
                        attached(tree, head, "of").stream()
                                .flatMap(h -> NameSeries.from(actors, tree, h).stream())
                                .toList()));
    }

    private static List<Integer> attached(SentenceTree tree, int head, String preposition) {
        return Predicate.of(tree, head).prepositional(preposition);
    }

    /** Those in the clause of a rule's trigger. */
    static List<ActorReference> inClause(ActorFinder actors, Match match) {
        List<ActorReference> found = new ArrayList<>();
        for (String slot : List.of("party", "partner")) {
            for (List<Integer> heads : match.candidates(slot)) {
                List<ActorReference> here = powers(acting(actors, heads));
                if (!here.isEmpty()) {
                    found.addAll(here);
                    break;
                }
            }
        }
        return union(List.of(), found);
    }

    /** Those named, also as a place: in "went to Nepal, which signed …" Nepal signed. */
    private static List<FoundActor> acting(ActorFinder actors, List<Integer> heads) {
        List<FoundActor> named = actors.actors(heads);
        return named.isEmpty()
                ? actors.hosts(heads).stream()
                        .filter(found -> found.actor().name().equals(found.reference().text()))
                        .toList()
                : named;
    }

    /** True when words name those on the other side, whoever they are: "with its banks". */
    static boolean namesPartner(SentenceTree tree, int head, Optional<Match> match) {
        boolean inPhrase =
                Stream.of("between", "with", "among")
                        .anyMatch(preposition -> !attached(tree, head, preposition).isEmpty());
        return inPhrase || match.filter(m -> !m.slot("partner").isEmpty()).isPresent();
    }

    /** The two states a report is about. */
    static List<ActorReference> of(ReportPair pair) {
        return pair.states().stream().map(s -> new ActorReference(s, s.name())).toList();
    }

    /** With one state known, the other of the two that a report is about joins it. */
    static List<ActorReference> completed(List<ActorReference> parties, ReportPair pair) {
        List<String> countries =
                parties.stream().flatMap(p -> p.actor().country().stream()).distinct().toList();
        return countries.size() != 1
                ? parties
                : union(
                        parties,
                        pair.otherThan(countries.get(0)).stream()
                                .map(other -> new ActorReference(other, other.name()))
                                .toList());
    }

    static List<ActorReference> powers(List<FoundActor> found) {
        return found.stream()
                .flatMap(actor -> actor.power().stream())
                .filter(party -> party.actor().type() != ActorType.REGION)
                .toList();
    }

    /** The country codes of those that have one. */
    static Set<String> countries(List<ActorReference> parties) {
        return parties.stream()
                .flatMap(party -> party.actor().country().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Both lists, each actor once. */
    static List<ActorReference> union(
            Collection<ActorReference> first, Collection<ActorReference> second) {
        List<ActorReference> all = new ArrayList<>(first);
        for (ActorReference other : second) {
            boolean known =
                    all.stream()
                            .anyMatch(
                                    a ->
                                            a.actor().id().equals(other.actor().id())
                                                    || sameCountry(a, other));
            if (!known) {
                all.add(other);
            }
        }
        return List.copyOf(all);
    }

    private static boolean sameCountry(ActorReference a, ActorReference b) {
        boolean group = a.actor().country().filter(c -> c.equals("IGO")).isPresent();
        return !group
                && a.actor().country().isPresent()
                && a.actor().country().equals(b.actor().country());
    }
}
