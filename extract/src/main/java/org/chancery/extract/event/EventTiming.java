package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.EventTimeReader;
import org.chancery.extract.reading.Reading;
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

    EventTiming(ParsedDocument parsed) {
        this.document = parsed.document();
        this.times = EventTimeReader.of(parsed);
    }

    EventDraft draft(Match match, EventSides sides, Attribution attribution, Reading reading) {
        boolean speech = match.has("speech");
        Reading read = speech ? ofSpeech(match, reading) : reading;
        Status status = status(match, read);
        Optional<TimeExpression> time =
                speech
                        ? times.direct(match.tree(), match.trigger())
                        : times.expression(match.tree(), match.trigger(), attribution);
        boolean factual = status == Status.OCCURRED || status == Status.ONGOING;
        if (factual && time.filter(t -> isAhead(t.range())).isPresent()) {
            boolean moves = !speech && mayMove(match, read, status);
            status = moves ? Status.PLANNED : status;
            time = moves ? time : Optional.empty();
        }
        Status settled = status;
        DateRange when = time.map(this::range).orElseGet(() -> times.open(settled));
        return new EventDraft(match, sides, attribution, read, settled, when, time.isPresent());
    }

    /**
     * Plans without a date of their own take that of the nearest plan told before between the same
     * countries: "Jiang visits next week. … He is to sign an accord."
     */
    static List<EventDraft> inNarrative(List<EventDraft> drafts) {
        List<EventDraft> dated = new ArrayList<>();
        List<EventDraft> result = new ArrayList<>();
        for (EventDraft draft : drafts) {
            boolean plan = draft.status() == Status.PLANNED;
            if (plan && draft.dated() && draft.when().isClosed()) {
                dated.add(draft);
            }
            result.add(plan && !draft.dated() ? likeEarlier(draft, dated) : draft);
        }
        return result;
    }

    private static EventDraft likeEarlier(EventDraft draft, List<EventDraft> dated) {
        for (int i = dated.size() - 1; i >= 0; i--) {
            if (dated.get(i).countries().equals(draft.countries())) {
                return draft.withWhen(dated.get(i).when().withText(""));
            }
        }
        return draft;
    }

    /** A comment is made when it is reported, whatever the tense; "would not say" is one too. */
    private static Reading ofSpeech(Match match, Reading reading) {
        if (reading.status() == Status.PLANNED && !reading.isNegative()) {
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
        return range.startsAfterEndOf(document.dating().published());
    }

    private DateRange range(TimeExpression time) {
        return time.range().withText(time.span().in(document.text().clean()));
    }
}
