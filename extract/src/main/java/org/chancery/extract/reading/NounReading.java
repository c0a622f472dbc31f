package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.StatusReader.Pass;
import org.chancery.model.statement.Status;

/**
 * The status of an act that a noun names: "the planned visit", "talks were held", "plans for a
 * visit", "no talks".
 */
final class NounReading {
    private static final Set<String> GOALS = Set.of("for", "to", "on", "off");

    /** Objects that make one verb with theirs: "take place", "come to an end". */
    private static final Set<String> PLACE_WORDS = ReadingWords.of("light-object");

    private final StatusWords words;

    NounReading(StatusWords words) {
        this.words = words;
    }

    Reading read(Pass pass, int noun, int depth) {
        SentenceTree tree = pass.tree();
        Optional<Reading> described = described(tree, noun);
        if (described.isPresent()) {
            return described.get();
        }
        Optional<Integer> head = tree.head(noun);
        if (head.isEmpty()) {
            return Reading.usual(Status.OCCURRED);
        }
        int governor = head.get();
        if (tree.relation(noun) == Dependency.CONJUNCT) {
            return pass.plain(governor, depth + 1);
        }
        if (tree.isNoun(governor) && tree.child(governor, COPULA).isEmpty()) {
            return underNoun(pass, noun, governor, depth);
        }
        return underVerb(pass, noun, governor, depth);
    }

    private Optional<Reading> described(SentenceTree tree, int noun) {
        for (int modifier : tree.children(noun, ADJECTIVE, COMPOUND, NOUN_CLAUSE)) {
            boolean before = modifier < noun;
            if (before && words.is("planned-modifier", tree, modifier)) {
                return Optional.of(Reading.of(Status.PLANNED, modifier));
            }
            if (before && words.is("expected-modifier", tree, modifier)) {
                return Optional.of(Reading.of(Status.PREDICTED, modifier));
            }
            if (before && words.is("proposed-modifier", tree, modifier)) {
                return Optional.of(Reading.of(Status.PROPOSED, modifier));
            }
            if (before && words.is("void-modifier", tree, modifier)) {
                return Optional.of(Reading.of(Status.PLANNED, modifier).negated());
            }
        }
        return Optional.empty();
    }

    private Reading underNoun(Pass pass, int noun, int governor, int depth) {
        SentenceTree tree = pass.tree();
        Optional<Reading> like =
                words.is("plan-noun", tree, governor)
                        ? Optional.of(Reading.of(Status.PLANNED, governor))
                        : words.is("proposal-noun", tree, governor)
                                ? Optional.of(Reading.of(Status.PROPOSED, governor))
                                : words.is("possibility-noun", tree, governor)
                                        ? Optional.of(Reading.of(Status.HYPOTHETICAL, governor))
                                        : Optional.empty();
        Reading above = pass.plain(governor, depth + 1);
        if (words.is("failure-noun", tree, governor)) {
            return Reading.of(Status.PLANNED, governor).negated();
        }
        if (like.isPresent()) {
            return above.isNegative() ? above.withCues(governor) : like.get();
        }
        return above.isNegative() && !directlyAbout(tree, noun)
                ? Reading.usual(Status.OCCURRED)
                : above;
    }

    private static boolean directlyAbout(SentenceTree tree, int noun) {
        return tree.preposition(noun).filter(p -> p.equals("of") || p.equals("for")).isPresent();
    }

    private Reading underVerb(Pass pass, int noun, int verb, int depth) {
        SentenceTree tree = pass.tree();
        Dependency relation = tree.relation(noun);
        Reading above = pass.plain(verb, depth + 1);
        if (relation == OBJECT && words.is("existing-verb", tree, verb)) {
            return Reading.usual(above.liesAhead() ? Status.ONGOING : above.status());
        }
        if (relation == SUBJECT
                && words.is("expecting-adjective", tree, verb)
                && isLikely(tree, verb)) {
            Reading forecast = Reading.of(Status.PREDICTED, verb);
            return above.isNegative() || tree.lemma(verb).equals("unlikely")
                    ? forecast.negated()
                    : forecast;
        }
        if (words.is("unaware-adjective", tree, verb) && !above.isNegative()) {
            return Reading.of(Status.PLANNED, verb).negated();
        }
        boolean argument =
                relation == OBJECT
                        || relation == PASSIVE_SUBJECT
                        || relation == SUBJECT
                        || isGoal(tree, noun);
        if (argument && isExcluding(tree, verb)) {
            return above.isNegative()
                    ? Reading.of(Status.HYPOTHETICAL, verb)
                    : Reading.of(Status.PLANNED, verb).negated();
        }
        if (argument && words.prevents(tree, verb) && !changesByItself(tree, noun, verb)) {
            return above.isNegative()
                    ? Reading.of(Status.PLANNED, verb)
                    : Reading.of(Status.PLANNED, verb).negated();
        }
        if (argument && isPlanned(tree, verb)) {
            return above.isNegative() ? above.withCues(verb) : Reading.of(Status.PLANNED, verb);
        }
        if (argument && words.is("expecting-verb", tree, verb)) {
            return above.isNegative() ? above.withCues(verb) : Reading.of(Status.PREDICTED, verb);
        }
        if (argument && words.is("proposing-verb", tree, verb)) {
            return Reading.of(Status.PROPOSED, verb);
        }
        boolean carries =
                (words.is("light-verb", tree, verb)
                                && !(above.isNegative() && actsOnOther(tree, noun, verb)))
                        || tree.lemma(verb).equals("be")
                        || tree.child(noun, COPULA).isPresent();
        if (carries || (above.liesAhead() && !above.isNegative())) {
            return above;
        }
        return Reading.usual(above.status() == Status.ONGOING ? Status.ONGOING : Status.OCCURRED);
    }

    /** "ratification is likely", "trade is likely to grow", but not "is sure of". */
    private static boolean isLikely(SentenceTree tree, int adjective) {
        return tree.tag(adjective).startsWith("JJ") && tree.child(adjective, COPULA).isPresent();
    }

    /** "the visit does not herald an alliance": it is the alliance that is not to come. */
    private static boolean actsOnOther(SentenceTree tree, int noun, int verb) {
        return tree.relation(noun) == SUBJECT
                && Predicate.of(tree, verb).object().stream()
                        .anyMatch(object -> !PLACE_WORDS.contains(tree.lemma(object)));
    }

    /** "trade declined", "sales dropped": there is less of it, not none. */
    private static boolean changesByItself(SentenceTree tree, int noun, int verb) {
        Predicate predicate = Predicate.of(tree, verb);
        return tree.relation(noun) == SUBJECT
                && predicate.object().isEmpty()
                && predicate.infinitive().isEmpty();
    }

    private boolean isPlanned(SentenceTree tree, int verb) {
        return words.is("planning-verb", tree, verb)
                || (words.is("planning-adjective", tree, verb) && !tree.isVerb(verb));
    }

    /** "ruled out a visit"; what is not ruled out may be. */
    private boolean isExcluding(SentenceTree tree, int verb) {
        boolean ruledOut =
                tree.lemma(verb).equals("rule")
                        && verb + 1 < tree.size()
                        && tree.text(verb + 1).equalsIgnoreCase("out");
        return ruledOut || words.is("excluding-verb", tree, verb);
    }

    /**
     * "prepare for talks", "agree to a visit", "called for talks", "called off a visit"; but "on a
     * visit to Oslo, the minister urged" tells where she was.
     */
    private static boolean isGoal(SentenceTree tree, int noun) {
        return tree.relation(noun).isPrepositional()
                && tree.head(noun).filter(verb -> verb < noun).isPresent()
                && tree.preposition(noun)
                        .map(p -> p.toLowerCase(Locale.ROOT))
                        .filter(GOALS::contains)
                        .isPresent();
    }
}
