package org.chancery.extract.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.EventTimeReader;
import org.chancery.extract.reading.NewsTime;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.Match;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Status;
import org.chancery.model.text.Document;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/** Brings status and date of an event together: what lies after the report has not occurred. */
final class EventTiming {
    private final Document document;
    private final EventTimeReader times;
    private final NewsTime news;

    EventTiming(ParsedDocument parsed, Lexicon lexicon) {
        this.document = parsed.document();
        this.times = EventTimeReader.of(parsed);
        this.news = NewsTime.of(parsed, lexicon);
    }

    EventDraft draft(Match match, EventSides sides, Attribution attribution, Reading reading) {
        boolean speech = match.has("speech");
        Reading read = speech ? ofSpeech(match, reading) : ofRefusal(match, reading);
        Status status = status(match, read);
        Optional<TimeExpression> time = stated(match, attribution);
        boolean factual = status == Status.OCCURRED || status == Status.ONGOING;
        if (factual && time.filter(t -> isAhead(t.range())).isPresent()) {
            boolean moves = !speech && mayMove(match, read, status);
            status = moves ? Status.PLANNED : status;
            time = moves ? time : Optional.empty();
        }
        boolean ahead = reading.liesAhead() && status != Status.DENIED;
        if (time.filter(t -> isOfAnother(match, t.range(), reading.status())).isPresent()
                || (ahead && time.filter(t -> isNow(match, t)).isPresent())) {
            time = Optional.empty();
        }
        if (status == Status.ONGOING && time.filter(t -> isOver(match, t.range())).isPresent()) {
            status = Status.OCCURRED;
        }
        Status settled = status;
        DateRange given = time.map(this::range).orElseGet(() -> undated(match, settled, speech));
        DateRange when =
                settled == Status.OCCURRED
                        ? EventTimeReader.lasting(match.tree(), match.trigger(), given)
                        : isPastDenial(match, settled) ? given : fromToday(settled, given);
        return new EventDraft(
                match,
                sides,
                attribution,
                read,
                settled,
                when,
                time.isPresent(),
                liesAhead(match, settled));
    }

    /**
     * "told them to settle it within a month" was told before; "arrived on Monday and is to go on"
     * tells of a later day.
     */
    private boolean isOfAnother(Match match, DateRange range, Status told) {
        Optional<LocalDate> today = match.tree().sentence().today();
        if (today.isEmpty() || !range.isClosed()) {
            return false;
        }
        LocalDate first = range.earliest().orElseThrow();
        LocalDate last = range.latest().orElseThrow();
        return switch (told) {
            case OCCURRED -> !first.isBefore(today.get()) && last.isAfter(today.get());
            case PLANNED, PREDICTED ->
                    last.isBefore(today.get()) && isTold(match.tree(), match.trigger());
            case ONGOING, PROPOSED, HYPOTHETICAL, DENIED -> false;
        };
    }

    /** "is now to be signed in May": "now" is not when. */
    private static boolean isNow(Match match, TimeExpression time) {
        return match.tree().lemma(time.firstToken()).equals("now");
    }

    /** "Trade fell last year": what went on then has been. */
    private static boolean isOver(Match match, DateRange range) {
        Optional<LocalDate> today = match.tree().sentence().today();
        return today.isPresent()
                && isToldOf(match.tree(), match.trigger())
                && range.isClosed()
                && range.latest().orElseThrow().isBefore(today.get());
    }

    /** True of the plain past: "was", "fell". */
    private static boolean isToldOf(SentenceTree tree, int word) {
        int verb = tree.isNoun(word) ? tree.head(word).orElse(word) : word;
        return Stream.concat(
                        Stream.of(verb),
                        tree.children(verb, Dependency.COPULA, Dependency.AUXILIARY).stream())
                .anyMatch(part -> tree.tag(part).equals("VBD"));
    }

    /** "is to go", "will go", seen from the day of the report. */
    private static boolean isTold(SentenceTree tree, int word) {
        return tree.isVerb(word)
                && Stream.concat(
                                tree.children(word, Dependency.AUXILIARY).stream(),
                                tree.head(word).stream())
                        .anyMatch(helper -> tree.text(helper).matches("will|shall|is|are"));
    }

    /** The words that say when; none for an act told by how long before or after another it was. */
    private Optional<TimeExpression> stated(Match match, Attribution attribution) {
        if (match.has("speech")) {
            return times.direct(match.tree(), match.trigger());
        }
        return news.elapsed(match.tree(), match.trigger()).isPresent()
                ? Optional.empty()
                : times.expression(match.tree(), match.trigger(), attribution);
    }

    /** What was not done is still told by its own name: "has not arrested anybody". */
    private static boolean liesAhead(Match match, Status status) {
        boolean factual = status == Status.OCCURRED || status == Status.ONGOING;
        return !factual && !isPastDenial(match, status) && !isPerfectDenial(match, status);
    }

    private static boolean isPerfectDenial(Match match, Status status) {
        SentenceTree tree = match.tree();
        return status == Status.DENIED
                && tree.isVerb(match.trigger())
                && tree.tag(match.trigger()).equals("VBN")
                && tree.children(match.trigger(), Dependency.AUXILIARY).stream()
                        .anyMatch(auxiliary -> tree.lemma(auxiliary).equals("have"));
    }

    /** What lies ahead "by 2030" lies between the report and the end of that year. */
    private DateRange fromToday(Status status, DateRange given) {
        boolean ahead = status != Status.ONGOING && given.earliest().isEmpty();
        return ahead && given.latest().isPresent()
                ? given.intersection(times.open(status)).orElse(given)
                : given;
    }

    private DateRange undated(Match match, Status status, boolean speech) {
        Status told = isPastDenial(match, status) ? Status.OCCURRED : status;
        Optional<DateRange> elapsed =
                speech ? Optional.empty() : news.elapsed(match.tree(), match.trigger());
        Optional<DateRange> recent =
                told == Status.OCCURRED
                        ? elapsed.or(() -> news.when(match.tree(), match.trigger(), speech))
                        : elapsed;
        return recent.orElseGet(() -> times.open(told));
    }

    /** "did not discuss it": what has not come about has not come about in the time told of. */
    private static boolean isPastDenial(Match match, Status status) {
        SentenceTree tree = match.tree();
        int verb =
                tree.isVerb(match.trigger())
                        ? match.trigger()
                        : tree.head(match.trigger()).orElse(match.trigger());
        return status == Status.DENIED
                && (tree.tag(verb).equals("VBD")
                        || tree.children(verb, Dependency.AUXILIARY).stream()
                                .anyMatch(auxiliary -> tree.tag(auxiliary).equals("VBD")));
    }

    /** "did not recognise it" tells of a refusal that has come about. */
    private static Reading ofRefusal(Match match, Reading reading) {
        return match.has("absence") && isPastDenial(match, reading.status())
                ? new Reading(Status.OCCURRED, Polarity.POSITIVE, true, reading.cues())
                : reading;
    }

    /** A comment is made when it is reported, whatever the tense; "would not say" is one too. */
    private static Reading ofSpeech(Match match, Reading reading) {
        if (reading.status() == Status.PLANNED && !reading.isNegative()) {
            return reading;
        }
        boolean progressive =
                match.tree().tag(match.trigger()).equals("VBG")
                        && reading.status() == Status.ONGOING
                        && !reading.isNegative();
        if (progressive) {
            return reading;
        }
        boolean absent = match.has("absence") || reading.status() == Status.ONGOING;
        return absent
                ? new Reading(Status.OCCURRED, Polarity.POSITIVE, true, reading.cues())
                : reading;
    }

    private static Status status(Match match, Reading reading) {
        if (reading.settled()) {
            return reading.status();
        }
        return match.gives("status")
                .map(word -> Status.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(reading.status());
    }

    /** "arrives on Monday", "a visit next week"; but "signed … next week" is left as it is. */
    private static boolean mayMove(Match match, Reading reading, Status status) {
        SentenceTree tree = match.tree();
        if (reading.isNegative()) {
            return false;
        }
        return status == Status.ONGOING || !reading.settled() || tree.isNoun(match.trigger());
    }

    private boolean isAhead(DateRange range) {
        Optional<DateRange> today = document.dating().best().map(DateRange::day);
        return range.startsAfterEndOf(today.orElse(document.dating().published()));
    }

    private DateRange range(TimeExpression time) {
        return time.range().withText(time.span().in(document.text().clean()));
    }
}
