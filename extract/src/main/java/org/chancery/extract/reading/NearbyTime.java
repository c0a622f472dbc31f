package org.chancery.extract.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.TimeExpression;

/**
 * Finds the date of a verb by the order of the words, for where the parser hung the date on another
 * phrase: beside the verb ("announced last night"), at the head of the sentence ("On Wednesday the
 * council told …"), behind the verb's object ("signed a pact (…) on Monday"). Between date and verb
 * there may be no other verb and no word that opens a clause.
 */
final class NearbyTime {
    private static final Set<String> DATING = Set.of("on", "in", "at", "during", "late", "early");
    private static final Set<String> OPENERS =
            Set.of("that", "because", "while", "if", "although", "though", "when", ";", ":", "--");
    private static final Set<String> DAY_PARTS = ReadingWords.of("day-part");

    private final SentenceTree tree;
    private final int verb;

    private NearbyTime(SentenceTree tree, int verb) {
        this.tree = tree;
        this.verb = verb;
    }

    /** The date nearest to a verb among those that nothing parts from it; none for other words. */
    static Optional<TimeExpression> of(SentenceTree tree, int word, List<TimeExpression> dates) {
        if (!tree.isVerb(word)) {
            return Optional.empty();
        }
        NearbyTime nearby = new NearbyTime(tree, word);
        return nearby.behind(dates).or(() -> nearby.before(dates));
    }

    private Optional<TimeExpression> behind(List<TimeExpression> dates) {
        return dates.stream()
                .filter(time -> time.firstToken() > verb && isAdverbial(time))
                .filter(time -> isOpen(verb + 1, time.firstToken()))
                .findFirst();
    }

    /** Right before the verb, or at the head of its sentence. */
    private Optional<TimeExpression> before(List<TimeExpression> dates) {
        return dates.stream()
                .filter(time -> time.endToken() <= verb && isAdverbial(time))
                .filter(time -> isFronted(time) || isBeside(time))
                .filter(time -> isOpen(time.endToken(), verb))
                .reduce((first, second) -> second);
    }

    /** "who left on Monday, said": a comma after the day ends the clause that it belongs to. */
    private boolean isBeside(TimeExpression time) {
        boolean parted = time.endToken() < verb && tree.text(time.endToken()).equals(",");
        return time.endToken() >= verb - 1 && !(parted && isOfRelativeClause(time));
    }

    private boolean isOfRelativeClause(TimeExpression time) {
        for (int i = time.firstToken() - 1; i >= 0; i--) {
            if (tree.tag(i).startsWith("W")) {
                return true;
            }
        }
        return false;
    }

    /** "On Monday, …", "At Lima last May, …". */
    private boolean isFronted(TimeExpression time) {
        int first = time.firstToken();
        return first <= 1
                || (tree.tag(0).equals("IN")
                        && IntStream.range(0, first).allMatch(this::isOfPhrase));
    }

    private boolean isOfPhrase(int word) {
        return tree.tag(word).matches("IN|DT|JJ|NNPS?|NNS?|POS|,");
    }

    private boolean isAdverbial(TimeExpression time) {
        return isAdverbial(tree, time);
    }

    /** "on Monday", "last week", but not "Monday's", "the 1991 accord", "a plan for May". */
    static boolean isAdverbial(SentenceTree tree, TimeExpression time) {
        int next = time.endToken();
        if (next < tree.size() && (isPossessive(tree, next) || isModified(tree, next))) {
            return false;
        }
        if (time.firstToken() == 0) {
            return true;
        }
        int previous = time.firstToken() - 1;
        String tag = tree.tag(previous);
        boolean bare = !tag.equals("IN") && !tag.equals("TO") && !tag.matches("DT|PRP\\$|JJ");
        return DATING.contains(lower(tree, previous)) || (time.relative() && bare);
    }

    private static boolean isPossessive(SentenceTree tree, int word) {
        return tree.tag(word).equals("POS");
    }

    private static boolean isModified(SentenceTree tree, int word) {
        return tree.tag(word).matches("NNS?") && !DAY_PARTS.contains(lower(tree, word));
    }

    private boolean isOpen(int from, int to) {
        return IntStream.range(from, to).allMatch(this::mayStandBetween);
    }

    private boolean mayStandBetween(int word) {
        boolean own = tree.head(word).equals(Optional.of(verb)) && isAuxiliary(word);
        boolean parts = tree.tag(word).matches("VB[DZPNG]?|MD|W.*|``|''");
        return own || !(parts || OPENERS.contains(lower(tree, word)));
    }

    private boolean isAuxiliary(int word) {
        Dependency relation = tree.relation(word);
        return relation == Dependency.AUXILIARY || relation == Dependency.PASSIVE_AUXILIARY;
    }

    private static String lower(SentenceTree tree, int word) {
        return tree.text(word).toLowerCase(Locale.ROOT);
    }
}
