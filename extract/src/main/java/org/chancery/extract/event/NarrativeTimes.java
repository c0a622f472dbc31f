package org.chancery.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.model.statement.Status;
import org.chancery.model.time.DateRange;

/**
 * Lends events without a date of their own that of the same story told elsewhere in the report.
 *
 * <p>A plan takes that of the nearest plan told before between the same countries: "Jiang visits
 * next week. … He is to sign an accord." So does what is expected of the same act, and a plan of
 * the next sentence that shares a country. What is done takes the date that another sentence gives
 * for the same act of the same countries: "They had signed a pact. … It was signed last week."
 */
final class NarrativeTimes {
    private NarrativeTimes() {}

    static List<EventDraft> lend(List<EventDraft> drafts) {
        List<EventDraft> told = new ArrayList<>();
        List<EventDraft> result = new ArrayList<>();
        for (EventDraft draft : drafts) {
            EventDraft lent = draft.dated() ? draft : lend(draft, told, drafts);
            told.add(lent);
            result.add(lent);
        }
        return result;
    }

    private static EventDraft lend(
            EventDraft draft, List<EventDraft> before, List<EventDraft> all) {
        List<EventDraft> backwards = new ArrayList<>(before);
        Collections.reverse(backwards);
        Optional<EventDraft> lender =
                switch (draft.status()) {
                    case PLANNED ->
                            first(backwards, it -> isPlan(it) && sameCountries(it, draft))
                                    .or(() -> first(backwards, it -> isNext(it, draft)));
                    case PREDICTED ->
                            first(
                                    backwards,
                                    it ->
                                            isPlan(it)
                                                    && sameCountries(it, draft)
                                                    && sameAct(it, draft));
                    case OCCURRED ->
                            draft.when().isClosed()
                                    ? Optional.empty()
                                    : first(all, it -> isDone(it) && sameDeed(it, draft));
                    default -> Optional.empty();
                };
        return lender.map(it -> draft.withWhen(it.when().withText(""))).orElse(draft);
    }

    private static Optional<EventDraft> first(
            List<EventDraft> drafts, Predicate<EventDraft> condition) {
        return drafts.stream().filter(condition).findFirst();
    }

    private static boolean isPlan(EventDraft draft) {
        return draft.status() == Status.PLANNED && isClear(draft) && !isOver(draft);
    }

    /** What was planned for a time that has gone by says nothing of plans still open. */
    private static boolean isOver(EventDraft draft) {
        Optional<LocalDate> today = draft.match().tree().sentence().today();
        return today.isPresent()
                && draft.when().latest().filter(last -> last.isBefore(today.get())).isPresent();
    }

    private static boolean isDone(EventDraft draft) {
        return draft.status() == Status.OCCURRED && isClear(draft);
    }

    private static boolean isClear(EventDraft draft) {
        DateRange when = draft.when();
        return draft.dated() && when.isClosed();
    }

    private static boolean isNext(EventDraft lender, EventDraft draft) {
        int distance = sentence(draft) - sentence(lender);
        return isPlan(lender)
                && (distance == 0 || distance == 1)
                && !Collections.disjoint(lender.countries(), draft.countries());
    }

    private static boolean sameCountries(EventDraft one, EventDraft other) {
        return one.countries().equals(other.countries());
    }

    private static boolean sameDeed(EventDraft one, EventDraft other) {
        return one.match().rule().equals(other.match().rule())
                && one.countries().size() > 1
                && sameCountries(one, other)
                && !one.match().has("speech");
    }

    private static boolean sameAct(EventDraft one, EventDraft other) {
        return one.gives("cameo").equals(other.gives("cameo")) && one.gives("cameo").isPresent();
    }

    private static int sentence(EventDraft draft) {
        return draft.match().tree().sentence().index();
    }
}
