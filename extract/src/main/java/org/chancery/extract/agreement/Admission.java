package org.chancery.extract.agreement;

import java.util.List;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Status;

/** Says which statements are about an agreement between states. */
final class Admission {
    private final InstrumentWords words;

    Admission(InstrumentWords words) {
        this.words = words;
    }

    /**
     * @param inClause those the clause of the statement names
     * @param parties those who conclude the instrument, as far as is known
     */
    boolean admits(
            LifeStatement statement, List<ActorReference> inClause, List<ActorReference> parties) {
        boolean bloc = statement.instrument().kind() == InstrumentKind.BLOC;
        boolean vague = isVague(statement) && (bloc || inClause.isEmpty());
        return !vague
                && !isDomestic(statement, parties)
                && isBetweenPowers(statement, inClause, parties);
    }

    /** A contract, and a paper that is not called joint, counts only between two countries. */
    private boolean isBetweenPowers(
            LifeStatement statement, List<ActorReference> inClause, List<ActorReference> parties) {
        boolean treaty =
                statement.instrument().kind() == InstrumentKind.PACT
                        || statement.instrument().kind() == InstrumentKind.BLOC
                        || words.isJoint(statement.tree(), statement.word());
        boolean paper =
                statement.instrument().kind() == InstrumentKind.PAPER
                        && !isSealedByBoth(statement, inClause)
                        && !isWithPower(statement, inClause);
        List<ActorReference> named =
                paper ? Parties.union(statement.instrument().parties(), inClause) : parties;
        return treaty || Parties.countries(named).size() > 1;
    }

    /** "the two presidents signed a document", "three documents were signed": by both sides. */
    private boolean isSealedByBoth(LifeStatement statement, List<ActorReference> inClause) {
        SentenceTree tree = statement.tree();
        int trigger = statement.match().trigger();
        List<Integer> subject = Predicate.of(tree, trigger).subject();
        boolean both =
                subject.isEmpty()
                        ? Predicate.of(tree, trigger).isPassive()
                        : subject.stream().anyMatch(head -> words.is("both-sides", tree, head));
        return both
                && inClause.isEmpty()
                && statement.match().rule().name().matches("sign|initial");
    }

    /**
     * "a declaration with Togo will be signed", "signed a declaration": a paper of two states where
     * words say with whom, or where it is of a sort that states do not sign alone.
     */
    private boolean isWithPower(LifeStatement statement, List<ActorReference> inClause) {
        SentenceTree tree = statement.tree();
        boolean sealed =
                statement.match().rule().name().matches("sign|initial|follow-on|return-with");
        boolean with =
                !Predicate.of(tree, statement.word()).prepositional("with").isEmpty()
                        && !statement.instrument().parties().isEmpty();
        return sealed
                && (with
                        || ((!inClause.isEmpty()
                                        || Predicate.of(tree, statement.match().trigger())
                                                .surfaceSubject()
                                                .contains(statement.word()))
                                && words.is("paper-of-two", tree, statement.word())));
    }

    /** "an accord with opposition parties": the other side is no state and no body of states. */
    private boolean isDomestic(LifeStatement statement, List<ActorReference> parties) {
        SentenceTree tree = statement.tree();
        List<Integer> partners = Predicate.of(tree, statement.word()).prepositional("with");
        return parties.size() < 2
                && partners.stream().anyMatch(noun -> words.is("no-power", tree, noun));
    }

    /** "signs none but commercial treaties": of a habit and of no paper in particular. */
    private boolean isVague(LifeStatement statement) {
        SentenceTree tree = statement.tree();
        int word = statement.word();
        return tree.tag(word).equals("NNS")
                && words.isIndefinite(tree, word)
                && statement.reading().status() == Status.ONGOING;
    }
}
