package org.chancery.extract.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.statement.Forecast.Form;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;

/**
 * Finds forecasts told by the words of {@code triggers.tsv}: "is due to", "expects", "vowed to".
 */
final class PatternReader {
    /** A promise older than these days lies behind, unless a day to come is named. */
    private static final int RECENT = 90;

    private final ForecastSentence sentence;
    private final SentenceTree tree;
    private final List<TriggerPattern> patterns;

    PatternReader(ForecastSentence sentence, List<TriggerPattern> patterns) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.patterns = patterns;
    }

    List<Trigger> read() {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            longest(i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Trigger> longest(int start) {
        Optional<Trigger> best = Optional.empty();
        int longest = -1;
        for (TriggerPattern pattern : patterns) {
            Optional<TriggerPattern.Found> found = pattern.at(tree, start);
            if (found.isPresent() && pattern.words().size() > longest) {
                Optional<Trigger> trigger = trigger(pattern, found.get());
                if (trigger.isPresent()) {
                    best = trigger;
                    longest = pattern.words().size();
                }
            }
        }
        return best;
    }

    private Optional<Trigger> trigger(TriggerPattern pattern, TriggerPattern.Found found) {
        int first = found.first();
        Span clause = sentence.clauses().span(found.last());
        if (!isPresent(first, pattern, clause)
                || isGoverned(first)
                || isModifier(first)
                || isAside(first, found.last())
                || isLongPast(first, pattern)
                || Conditions.hold(tree, first)) {
            return Optional.empty();
        }
        boolean bare = pattern.words().size() == 1 && pattern.words().get(0).equals("be");
        if (bare && !isObligation(found.last())) {
            return Optional.empty();
        }
        boolean negative = Tenses.isNegated(tree, first, found.last());
        int word = Tenses.infinitiveAfter(tree, found.last()).orElse(found.last());
        boolean holds = !pattern.words().get(0).equals("be");
        return Optional.of(
                new Trigger(
                        tree,
                        Tenses.fullVerb(tree, word),
                        found.last(),
                        negative ? Form.DENIAL : pattern.form(),
                        bare ? clause.cover(sentence.clauses().span(word)) : clause,
                        holds ? sentence.subjects(first) : List.of(),
                        String.join(" ", pattern.words())));
    }

    /** Told of the present; a past "was to" only in reported speech or beside a coming date. */
    private boolean isPresent(int first, TriggerPattern pattern, Span clause) {
        String tag = tree.tag(first);
        if (tag.matches("VBZ|VBP") || isDone(first) || isAble(first)) {
            return true;
        }
        boolean promise = pattern.form() == Form.PROMISE || pattern.words().get(0).equals("agree");
        if (tag.equals("VBD")) {
            return promise || sentence.reported() || !sentence.coming(clause).isEmpty();
        }
        boolean been = pattern.form() == Form.SCHEDULE && tree.text(first).equals("been");
        boolean perfect =
                tag.equals("VBN")
                        && first > 0
                        && tree.tag(first - 1).matches("VBZ|VBP|RB")
                        && (promise || been);
        boolean progressive =
                tag.equals("VBG") && first > 0 && tree.tag(first - 1).matches("VBZ|VBP");
        return perfect || (progressive && promise);
    }

    /** "if he wins, as seems likely, …": said by the way of what stands beside it. */
    private boolean isAside(int first, int last) {
        return first > 0
                && tree.text(first - 1).equals("as")
                && (last + 1 >= tree.size() || tree.isPunctuation(last + 1));
    }

    /** "In a declaration of 1956 Moscow agreed to …": a promise of years ago lies behind. */
    private boolean isLongPast(int first, TriggerPattern pattern) {
        boolean promise = pattern.form() == Form.PROMISE || pattern.words().get(0).equals("agree");
        boolean past = promise && tree.tag(first).equals("VBD");
        return past
                && sentence.coming(sentence.clauses().span(first)).isEmpty()
                && (isAfterClause(first)
                        || tree.sentence().times().stream()
                                .filter(time -> time.kind() == TimeExpression.Kind.DATE)
                                .anyMatch(time -> time.firstToken() < first && isLongAgo(time)));
    }

    private boolean isLongAgo(TimeExpression time) {
        return time.range()
                .latest()
                .filter(
                        day ->
                                sentence.today()
                                        .filter(today -> day.plusDays(RECENT).isBefore(today))
                                        .isPresent())
                .isPresent();
    }

    /** "months after the two shook hands and promised to meet". */
    private boolean isAfterClause(int verb) {
        int head = tree.firstConjunct(verb);
        return tree.children(head, Dependency.MARKER).stream()
                .anyMatch(mark -> tree.lemma(mark).matches("after|since"));
    }

    /** "do not expect". */
    private boolean isDone(int first) {
        return tree.tag(first).equals("VB")
                && tree.children(first, Dependency.AUXILIARY).stream()
                        .anyMatch(
                                word ->
                                        tree.text(word)
                                                .toLowerCase(Locale.ROOT)
                                                .matches("do|does"));
    }

    /** "can be expected". */
    private boolean isAble(int first) {
        return first > 0
                && tree.text(first).equals("be")
                && tree.text(first - 1).equals("can")
                && tree.text(first + 1).matches("expected|anticipated");
    }

    /** "may be about to" belongs to the modal; but "can be expected to" is said of what comes. */
    private boolean isGoverned(int first) {
        return first > 0 && tree.tag(first - 1).equals("MD") && !tree.text(first - 1).equals("can");
    }

    /** "its expected reply" has no verb. */
    private boolean isModifier(int first) {
        return first > 0 && tree.tag(first - 1).matches("POS|PRP\\$|DT");
    }

    /** "are to sign", not "is to blame" and not "the aim is to sign". */
    private boolean isObligation(int be) {
        Optional<Integer> verb = Tenses.infinitiveAfter(tree, be);
        List<Integer> subjects =
                verb.map(sentence::subjects)
                        .filter(heads -> !heads.isEmpty())
                        .orElseGet(() -> sentence.subjects(be));
        boolean aim = subjects.stream().anyMatch(head -> sentence.is("aim-noun", head));
        return verb.isPresent()
                && !aim
                && !tree.lemma(Tenses.fullVerb(tree, verb.get())).matches("blame|say|be");
    }
}
