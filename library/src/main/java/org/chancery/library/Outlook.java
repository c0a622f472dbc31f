package org.chancery.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;
import org.chancery.outlook.odds.Act;
import org.chancery.outlook.odds.Backtest;
import org.chancery.outlook.odds.Chronicle;
import org.chancery.outlook.odds.Happening;
import org.chancery.outlook.odds.Hindsight;
import org.chancery.outlook.odds.Odds;
import org.chancery.outlook.odds.Oracle;
import org.chancery.outlook.odds.Pair;
import org.chancery.outlook.odds.RecordActs;

/**
 * What comes next between two states, from what the record tells as having happened. An estimate
 * for a day rests on reports published before it, about days before it. Where there is not enough
 * history it says so.
 */
public final class Outlook {
    private final Chronicle chronicle;
    private final Optional<LocalDate> end;

    private Outlook(Chronicle chronicle, Optional<LocalDate> end) {
        this.chronicle = chronicle;
        this.end = end;
    }

    /** The outlook from a record. */
    public static Outlook of(KnownRecord record) {
        Map<FindingId, KnownFinding> findings = record.findingsById();
        List<Happening> happenings = new ArrayList<>();
        for (Entry entry : record.entries()) {
            happenings.addAll(RecordActs.happenings(told(entry, findings)));
        }
        Optional<LocalDate> end =
                record.findings().stream()
                        .flatMap(finding -> published(finding).stream())
                        .max(LocalDate::compareTo);
        return new Outlook(Chronicle.of(happenings), end);
    }

    private static List<RecordActs.Told> told(Entry entry, Map<FindingId, KnownFinding> findings) {
        List<RecordActs.Told> told = new ArrayList<>();
        for (FindingId id : entry.findings()) {
            KnownFinding one = findings.get(id);
            if (one != null && published(one).isPresent()) {
                told.add(new RecordActs.Told(one.finding().statement(), published(one).get()));
            }
        }
        return told;
    }

    private static Optional<LocalDate> published(KnownFinding finding) {
        return finding.best().or(() -> finding.published().latest());
    }

    /** What happened between whom. */
    public Chronicle chronicle() {
        return chronicle;
    }

    /** The day after the last report: the first day that nothing is known of. */
    public Optional<LocalDate> firstUnknownDay() {
        return end.map(day -> day.plusDays(1));
    }

    /**
     * The odds of every act between two states.
     *
     * @param one a code such as "PRT"
     * @param other another
     * @param from the first of the days asked about
     * @param days how many days are asked about
     */
    public List<Odds> odds(String one, String other, LocalDate from, int days) {
        return new Oracle(chronicle).odds(Pair.of(one, other), (int) from.toEpochDay(), days);
    }

    /**
     * The odds as they would have been in the last months, held against what came.
     *
     * @param days how many days each estimate looks ahead; also the days from one to the next
     * @param most how many estimates there are at most
     * @return empty when no report has a date
     */
    public Optional<Hindsight> hindsight(int days, int most) {
        return firstUnknownDay()
                .map(day -> new Hindsight(chronicle, (int) day.toEpochDay(), days, most));
    }

    /** {@link #backtest(Chronicle, int)} on the record. */
    public Map<Act, Backtest> backtest(int days) {
        return backtest(chronicle, days);
    }

    /**
     * How good odds would have been in the second half of a chronicle, asked anew as soon as a
     * window is over; acts on which too little is known are left out.
     */
    public static Map<Act, Backtest> backtest(Chronicle chronicle, int days) {
        Map<Act, Backtest> tests = new HashMap<>();
        int middle = (chronicle.first() + chronicle.last()) / 2;
        List<Integer> origins =
                IntStream.iterate(
                                middle,
                                day -> day + days - 1 <= chronicle.last(),
                                day -> day + days)
                        .boxed()
                        .toList();
        for (Act act : Act.values()) {
            Backtest.run(chronicle, act, days, origins).ifPresent(test -> tests.put(act, test));
        }
        return tests;
    }
}
