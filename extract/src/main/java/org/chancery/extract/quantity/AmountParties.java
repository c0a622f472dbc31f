package org.chancery.extract.quantity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.text.Document;

/**
 * Says between whom an amount lies: those who take part in what it measures, by the grammar of its
 * clause. "Peru, which borders Chile, owes Spain $40 million" lies between Peru and Spain.
 *
 * <p>They stand around the nouns that the amount belongs to ("trade between", "'s exports to") and
 * in the places of their verb that its parties fill: subject, object, and what "to", "from", "with"
 * and the like tie to it.
 */
final class AmountParties {
    private static final int MOST = 4;

    /** What ties a party to a verb or a noun; what only gives the place or the time does not. */
    private static final List<String> TIES =
            List.of("between", "among", "with", "to", "from", "by", "for", "against");

    /** How an amount hangs on what it measures, up to the verb. */
    private static final Set<Dependency> UPWARDS =
            Set.of(
                    Dependency.NUMBER,
                    Dependency.COMPOUND,
                    Dependency.ADJECTIVE,
                    Dependency.NOMINAL,
                    Dependency.OBJECT,
                    Dependency.INDIRECT_OBJECT,
                    Dependency.OBLIQUE,
                    Dependency.SUBJECT,
                    Dependency.PASSIVE_SUBJECT,
                    Dependency.POSSESSIVE,
                    Dependency.CONJUNCT,
                    Dependency.NOUN_CLAUSE,
                    Dependency.OTHER);

    private final SentenceTree tree;
    private final ActorFinder actors;
    private final Map<String, ActorReference> found = new LinkedHashMap<>();

    private AmountParties(Document document, SentenceTree tree) {
        this.tree = tree;
        this.actors = ActorFinder.of(document, tree);
    }

    /**
     * The parties to an amount in the order of the text; none where there would be more than a
     * handful, since then it lies between none of them in particular.
     *
     * @param word a word of the amount, or the noun it counts
     */
    static List<ActorReference> of(Document document, SentenceAmounts sentence, int word) {
        if (!sentence.sentence().isParsed()) {
            return List.of();
        }
        AmountParties parties = new AmountParties(document, sentence.tree());
        parties.collect(word);
        return parties.found.size() > MOST ? List.of() : List.copyOf(parties.found.values());
    }

    private void collect(int word) {
        int at = word;
        List<FoundActor> all = new ArrayList<>();
        while (!isClause(at)) {
            all.addAll(around(at));
            if (!UPWARDS.contains(tree.relation(at)) || tree.head(at).isEmpty()) {
                break;
            }
            at = tree.head(at).get();
        }
        Predicate verb = Predicate.of(tree, at);
        all.addAll(named(verb.subject()));
        verb.subject().forEach(noun -> all.addAll(around(noun)));
        if (tree.isVerb(at)) {
            all.addAll(named(verb.object()));
            all.addAll(named(verb.indirectObject()));
            all.addAll(tied(verb));
        }
        all.removeIf(each -> each.mention().covers(word));
        all.sort((a, b) -> Integer.compare(a.mention().firstToken(), b.mention().firstToken()));
        all.forEach(each -> found.putIfAbsent(each.actor().id().value(), each.reference()));
    }

    /** A verb, but not a participle that describes a noun: "goods valued at $30 million". */
    private boolean isClause(int word) {
        return tree.isVerb(word) && tree.relation(word) != Dependency.NOUN_CLAUSE;
    }

    /** "Chad's debt to Oman", "Omani aid". */
    private List<FoundActor> around(int noun) {
        Predicate phrase = Predicate.of(tree, noun);
        List<FoundActor> near = new ArrayList<>(named(phrase.possessor()));
        phrase.modifiers().stream()
                .filter(modifier -> actors.mention(modifier).isPresent())
                .forEach(modifier -> near.addAll(actors.actors(modifier)));
        near.addAll(tied(phrase));
        return near;
    }

    private List<FoundActor> tied(Predicate predicate) {
        return TIES.stream().flatMap(tie -> named(predicate.prepositional(tie)).stream()).toList();
    }

    private List<FoundActor> named(List<Integer> heads) {
        return heads.stream().flatMap(head -> actors.actors(head).stream()).toList();
    }
}
