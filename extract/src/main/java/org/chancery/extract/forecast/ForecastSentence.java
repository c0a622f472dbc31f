package org.chancery.extract.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.extract.grammar.Clauses;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Lexicon;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;

/**
 * A sentence as the forecast readers see it.
 *
 * @param document the report
 * @param tree the sentence's tree
 * @param clauses its clauses
 * @param lexicon the word classes
 * @param reported true when part of the sentence is somebody's reported speech in the past tense
 */
record ForecastSentence(
        Document document, SentenceTree tree, Clauses clauses, Lexicon lexicon, boolean reported) {
    private static final Pattern LATER_TODAY =
            Pattern.compile("later|tonight|this (?:afternoon|evening)", Pattern.CASE_INSENSITIVE);

    boolean is(String wordClass, int word) {
        return lexicon.matches(wordClass, tree, word);
    }

    /**
     * The day from which times are reckoned: the report's best day, else its first possible one.
     */
    Optional<LocalDate> today() {
        return document.dating().best().or(() -> document.dating().published().earliest());
    }

    /** True for a time expression that lies wholly after the report's day, or is not yet over. */
    boolean isAhead(TimeExpression time) {
        Optional<LocalDate> today = today();
        return time.kind() == TimeExpression.Kind.DATE
                && today.isPresent()
                && !comesAgain(time)
                && time.range()
                        .latest()
                        .filter(end -> end.isAfter(today.get()) || isLaterToday(time, end))
                        .isPresent();
    }

    /** "every March", "every second Monday": no one day. */
    private boolean comesAgain(TimeExpression time) {
        for (int word = time.firstToken(); word >= Math.max(0, time.firstToken() - 2); word--) {
            if (tree.text(word).toLowerCase(Locale.ROOT).matches("every|each")) {
                return true;
            }
        }
        return false;
    }

    private boolean isLaterToday(TimeExpression time, LocalDate end) {
        return today().filter(end::equals).isPresent()
                && LATER_TODAY.matcher(time.span().in(document.text().clean())).lookingAt();
    }

    /** The coming times inside a span, in order. */
    List<TimeExpression> coming(Span span) {
        return tree.sentence().times().stream()
                .filter(this::isAhead)
                .filter(time -> span.contains(time.span()))
                .toList();
    }

    List<Integer> subjects(int verb) {
        return Predicate.of(tree, verb).surfaceSubject().stream()
                .filter(head -> head < verb)
                .toList();
    }
}
