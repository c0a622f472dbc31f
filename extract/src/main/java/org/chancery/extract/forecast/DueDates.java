package org.chancery.extract.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.statement.Forecast.Form;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/**
 * Says when a forecast should come about: by the time expression of its clause, else of its
 * sentence, else by the day given before for the same visit or paper, else some day from the
 * report's on.
 *
 * <p>Holds what a report has said so far of coming days; make one for each report.
 */
final class DueDates {
    private static final Set<String> CARRIERS = Set.of("journey", "instrument-noun");
    private static final Set<String> THEN = Set.of("then", "afterwards", "afterward", "there");
    private static final int WEEK = 7;

    /** A visit or a meeting of more days is no one occasion. */
    private static final int LONGEST_OCCASION = 14;

    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day");

    private static final Pattern MONTH =
            Pattern.compile(
                    "(?i)(?:in |by |before |until )?(?:the )?(?:early |late |mid-?)?"
                            + "(?:january|february|march|april|may|june|july|august|september"
                            + "|october|november|december|spring|summer|autumn|fall|winter)");

    /** A target "by 2030" is what is to hold in 2030. */
    private static final Pattern YEAR = Pattern.compile("(?i)(?:by )?(?:the )?(?:year )?(\\d{4})");

    private final Document document;
    private final Map<String, DateRange> known = new HashMap<>();
    private Optional<DateRange> last = Optional.empty();
    private int lastSentence;
    private Optional<DateRange> occasion = Optional.empty();
    private int occasionParagraph = -1;
    private int occasionSentence;

    DueDates(Document document) {
        this.document = document;
    }

    DateRange of(ForecastSentence sentence, Trigger trigger) {
        Optional<DateRange> own = within(sentence, trigger.evidence(), trigger, true);
        Optional<DateRange> near =
                own.isPresent() || isOpenEnded(trigger)
                        ? own
                        : within(sentence, sentence.tree().sentence().span(), trigger, false);
        Set<String> things = things(sentence, trigger);
        near.ifPresent(due -> things.forEach(thing -> known.put(thing, due)));
        Optional<DateRange> travel =
                near.filter(due -> isOccasion(sentence, trigger, things) && isShort(due));
        travel.ifPresent(due -> known.put("journey", due));
        int here = sentence.tree().sentence().index();
        Optional<DateRange> due =
                near.or(() -> things.stream().map(known::get).filter(Objects::nonNull).findFirst())
                        .or(() -> last.filter(it -> follows(sentence, trigger)))
                        .or(() -> occasion.filter(it -> isAtOccasion(sentence, trigger)));
        keepOccasion(sentence, due.filter(it -> travel.isPresent() || near.isEmpty()));
        due.ifPresent(
                it -> {
                    last = Optional.of(it.withText(""));
                    lastSentence = here;
                });
        return due.orElseGet(this::fromToday);
    }

    /** The occasion lasts as long as what is told of it without another day, in one paragraph. */
    private void keepOccasion(ForecastSentence sentence, Optional<DateRange> due) {
        int paragraph = paragraph(sentence);
        boolean goesOn = paragraph == occasionParagraph && due.equals(occasion);
        if (!goesOn) {
            occasion = due.filter(DateRange::isClosed).map(it -> it.withText(""));
        }
        occasionParagraph = paragraph;
        occasionSentence = sentence.tree().sentence().index();
    }

    private int paragraph(ForecastSentence sentence) {
        return document.structure().paragraphs().stream()
                .filter(span -> span.contains(sentence.tree().sentence().span()))
                .mapToInt(Span::start)
                .findFirst()
                .orElse(-1);
    }

    /** The travel or the meeting on a day, at which more is done. */
    private static boolean isOccasion(
            ForecastSentence sentence, Trigger trigger, Set<String> things) {
        return things.contains("journey") || sentence.is("travelling", trigger.word());
    }

    private static boolean isShort(DateRange due) {
        return due.days().filter(days -> days <= LONGEST_OCCASION).isPresent();
    }

    /** "She is to arrive on Friday. She will meet the mayor": on the visit told of just before. */
    private boolean isAtOccasion(ForecastSentence sentence, Trigger trigger) {
        SentenceTree tree = sentence.tree();
        boolean pronoun =
                sentence.subjects(trigger.word()).stream()
                        .anyMatch(subject -> tree.tag(subject).equals("PRP"));
        boolean denied =
                tree.children(trigger.word(), Dependency.ADVERB).stream()
                        .anyMatch(word -> tree.lemma(word).matches("not|never|n't"));
        return pronoun
                && !denied
                && !isOpenEnded(trigger)
                && !sentence.is("lasting", trigger.word())
                && paragraph(sentence) == occasionParagraph
                && tree.sentence().index() - occasionSentence <= 1;
    }

    /** "He will then meet": at the time of what was said just before. */
    private boolean follows(ForecastSentence sentence, Trigger trigger) {
        SentenceTree tree = sentence.tree();
        return tree.sentence().index() - lastSentence <= 1
                && tree.children(trigger.word(), Dependency.ADVERB).stream()
                        .anyMatch(adverb -> THEN.contains(tree.lemma(adverb)));
    }

    /** A time elsewhere in the sentence says nothing of what depends on a condition. */
    private static boolean isOpenEnded(Trigger trigger) {
        return switch (trigger.form()) {
            case CONDITIONAL, TARGET -> true;
            default -> false;
        };
    }

    private DateRange fromToday() {
        return document.dating()
                .published()
                .earliest()
                .map(DateRange::from)
                .orElse(DateRange.unknown());
    }

    /**
     * @param own true when the span is the forecast's clause, so that a weekday read as the last
     *     one must be the next
     */
    private Optional<DateRange> within(
            ForecastSentence sentence, Span span, Trigger trigger, boolean own) {
        List<TimeExpression> dates = new ArrayList<>();
        for (TimeExpression time : sentence.tree().sentence().times()) {
            boolean date = time.kind() == TimeExpression.Kind.DATE && !time.range().isUnknown();
            if (date && span.contains(time.span())) {
                dates.add(time);
            }
        }
        Span at = trigger.tree().token(trigger.word()).span();
        // "will from 1 October need": the day stands before the verb, but behind the modal.
        Span opening = trigger.tree().token(Math.min(trigger.at(), trigger.word())).span();
        return dates.stream()
                .filter(
                        time ->
                                sentence.isAhead(time)
                                        || (own
                                                && time.span().start() > opening.start()
                                                && !isOfPastDeed(sentence.tree(), time)
                                                && (isToday(sentence, time)
                                                        || isJustPast(sentence, time))))
                .min((a, b) -> Integer.compare(distance(a.span(), at), distance(b.span(), at)))
                .map(time -> days(sentence, time, trigger));
    }

    /** "the talks, which broke off in July": the day is that of what is told in the past. */
    private static boolean isOfPastDeed(SentenceTree tree, TimeExpression time) {
        int inside = time.endToken() - 1;
        return tree.ancestors(inside).stream()
                .filter(tree::isVerb)
                .findFirst()
                .filter(verb -> tree.tag(verb).equals("VBD"))
                .isPresent();
    }

    private static int distance(Span time, Span word) {
        return time.start() >= word.end()
                ? time.start() - word.end()
                : 2 * (word.start() - time.end());
    }

    private DateRange days(ForecastSentence sentence, TimeExpression time, Trigger trigger) {
        String words = time.span().in(document.text().clean());
        Matcher year = YEAR.matcher(words);
        if (trigger.form() == Form.TARGET && year.matches()) {
            return DateRange.year(Integer.parseInt(year.group(1))).withText(words);
        }
        boolean comes = sentence.isAhead(time) || isToday(sentence, time);
        DateRange range = comes ? time.range() : comingAgain(time.range());
        return stretched(sentence, time, notBefore(range)).withText(words);
    }

    /** "this year" said in May leaves the days from May on. */
    private DateRange notBefore(DateRange range) {
        return document.dating()
                .published()
                .earliest()
                .map(today -> new DateRange(Optional.of(today), Optional.empty(), ""))
                .flatMap(range::intersection)
                .orElse(range);
    }

    /** "will hold talks today": what lies ahead may still be of the same day. */
    private static boolean isToday(ForecastSentence sentence, TimeExpression time) {
        boolean day = time.range().days().filter(days -> days == 1).isPresent();
        return day && sentence.today().filter(time.range()::contains).isPresent();
    }

    /** A weekday or a month read as the last one, though what is told lies ahead. */
    private boolean isJustPast(ForecastSentence sentence, TimeExpression time) {
        String words = time.span().in(document.text().clean());
        boolean weekday = WEEKDAY.matcher(words).matches();
        Optional<LocalDate> last = time.range().latest();
        return time.relative()
                && last.isPresent()
                && (weekday || MONTH.matcher(words).matches())
                && sentence.today()
                        .filter(today -> again(last.get(), weekday).isAfter(today))
                        .isPresent();
    }

    private static LocalDate again(LocalDate day, boolean weekday) {
        return weekday ? day.plusDays(WEEK) : day.plusYears(1);
    }

    /** The same weekday a week, or the same days of the year a year, later. */
    private static DateRange comingAgain(DateRange range) {
        boolean weekday = range.days().filter(days -> days == 1).isPresent();
        return new DateRange(
                range.earliest().map(day -> again(day, weekday)),
                range.latest().map(day -> again(day, weekday)),
                "");
    }

    /** "a three-day visit beginning Friday" takes three days. */
    private static DateRange stretched(
            ForecastSentence sentence, TimeExpression time, DateRange range) {
        boolean opening =
                time.firstToken() > 0
                        && sentence.tree()
                                .text(time.firstToken() - 1)
                                .matches("beginning|starting|commencing|from");
        if (!opening || range.days().filter(days -> days == 1).isEmpty()) {
            return range;
        }
        return sentence.tree().sentence().times().stream()
                .filter(it -> it.kind() == TimeExpression.Kind.DURATION)
                .map(TimeExpression::value)
                .filter(value -> value.matches("P\\d+D"))
                .map(value -> Integer.parseInt(value.substring(1, value.length() - 1)))
                .findFirst()
                .map(
                        days ->
                                DateRange.between(
                                        range.earliest().orElseThrow(),
                                        range.earliest().orElseThrow().plusDays(days - 1)))
                .orElse(range);
    }

    /** The visit or paper a forecast is about: what carries its day to later sentences. */
    private static Set<String> things(ForecastSentence sentence, Trigger trigger) {
        SentenceTree tree = sentence.tree();
        Set<String> things = new LinkedHashSet<>();
        BitSet clause = sentence.clauses().words(sentence.clauses().head(trigger.word()));
        for (int i = 0; i < tree.size(); i++) {
            boolean inside = clause.get(i) || trigger.evidence().contains(tree.token(i).span());
            for (String carrier : CARRIERS) {
                if (inside && sentence.is(carrier, i)) {
                    things.add(carrier);
                }
            }
        }
        return things;
    }
}
