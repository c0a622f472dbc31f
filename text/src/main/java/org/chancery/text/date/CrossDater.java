package org.chancery.text.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;

/**
 * Dates reports together: what one of them plans, or looks back on, and another reports as news
 * ties their days. Stateless, safe to share between threads. The order of the reports does not
 * matter.
 *
 * <pre>{@code
 * List<Document> dated = CrossDater.with(Dater.standard()).date(documents);
 * }</pre>
 */
public final class CrossDater {
    /** Every round can pass on what the one before found out; chains of plans are short. */
    private static final int ROUNDS = 3;

    /** A report whose days are spread wider than this dates no other. */
    private static final int WIDEST_WITNESS = 400;

    private final Dater dater;
    private final HappeningFinder happenings;
    private final LookBackFinder lookBacks;

    private CrossDater(Dater dater) {
        this.dater = dater;
        this.happenings = new HappeningFinder(dater.dictionary());
        this.lookBacks = new LookBackFinder(dater.dictionary());
    }

    /** A dater of sets of reports, which dates each of them by {@code dater} first. */
    public static CrossDater with(Dater dater) {
        return new CrossDater(dater);
    }

    /** One report of the set. */
    private record Member(
            ReportText report, List<DateClue> own, Told told, WeekdayPreference weekdays) {}

    /**
     * The documents with their dating, in the order given.
     *
     * @param documents with their structure
     */
    public List<Document> date(List<Document> documents) {
        List<Dating> datings = date(documents.size(), documents::get);
        List<Document> dated = new ArrayList<>();
        for (int i = 0; i < datings.size(); i++) {
            dated.add(documents.get(i).withDating(datings.get(i)));
        }
        return dated;
    }

    /**
     * The dating of each of so many documents that they cannot be held: all are looked at once, and
     * only those that are tied to others once more.
     *
     * @param documents the one of a number, with its structure; may be asked for twice
     */
    public List<Dating> date(int count, IntFunction<Document> documents) {
        List<Told> told = new ArrayList<>();
        List<Dating> datings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Member member = member(documents.apply(i));
            told.add(member.told());
            datings.add(new ClueCombiner(member.own(), member.weekdays()).dating());
        }
        List<Tie> ties = Ties.between(told);
        int[] tied =
                ties.stream()
                        .flatMapToInt(tie -> IntStream.of(tie.first(), tie.second()))
                        .sorted()
                        .distinct()
                        .toArray();
        List<Member> members = IntStream.of(tied).mapToObj(documents).map(this::member).toList();
        List<Dating> together = together(members, renumbered(ties, tied));
        for (int i = 0; i < tied.length; i++) {
            datings.set(tied[i], together.get(i));
        }
        return datings;
    }

    /** The ties between the documents of {@code tied}, by their places there. */
    private static List<Tie> renumbered(List<Tie> ties, int[] tied) {
        return ties.stream()
                .map(
                        tie ->
                                new Tie(
                                        Arrays.binarySearch(tied, tie.first()),
                                        tie.firstSpan(),
                                        Arrays.binarySearch(tied, tie.second()),
                                        tie.secondSpan(),
                                        tie.bond()))
                .toList();
    }

    private static List<Dating> together(List<Member> members, List<Tie> ties) {
        List<List<DateClue>> clues = new ArrayList<>(members.stream().map(Member::own).toList());
        List<DaySet> alone = days(members, clues);
        List<DaySet> days = alone;
        for (int round = 0; round < ROUNDS && !ties.isEmpty(); round++) {
            clues = together(members, ties, alone, days);
            days = days(members, clues);
        }
        List<Dating> datings = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            datings.add(new ClueCombiner(clues.get(i), members.get(i).weekdays()).dating());
        }
        return datings;
    }

    private Member member(Document document) {
        ReportText report = ReportText.of(document);
        return new Member(
                report,
                dater.clues(report),
                new Told(happenings.find(report), lookBacks.find(report)),
                WeekdayPreference.of(report));
    }

    private static List<DaySet> days(List<Member> members, List<List<DateClue>> clues) {
        List<DaySet> days = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            days.add(new ClueCombiner(clues.get(i), members.get(i).weekdays()).days());
        }
        return days;
    }

    /** What the days of other reports allow at one place of a report. */
    private record Allowed(DaySet days, String reading) {
        Allowed or(Allowed other) {
            boolean first = reading.compareTo(other.reading) <= 0;
            return new Allowed(days.or(other.days), first ? reading : other.reading);
        }
    }

    /** Each report's own clues and those that the days of the others give, all from one state. */
    private static List<List<DateClue>> together(
            List<Member> members, List<Tie> ties, List<DaySet> alone, List<DaySet> days) {
        Map<Integer, Map<Span, Allowed>> allowed = new HashMap<>();
        for (Tie tie : ties) {
            String first = members.get(tie.first()).report().article().name();
            String second = members.get(tie.second()).report().article().name();
            witness(days.get(tie.second()))
                    .map(tie.bond()::firstDays)
                    .map(set -> new Allowed(set, tie.bond().firstReading(second)))
                    .ifPresent(it -> put(allowed, tie.first(), tie.firstSpan(), it, alone));
            witness(days.get(tie.first()))
                    .map(tie.bond()::secondDays)
                    .map(set -> new Allowed(set, tie.bond().secondReading(first)))
                    .ifPresent(it -> put(allowed, tie.second(), tie.secondSpan(), it, alone));
        }
        List<List<DateClue>> clues = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            List<DateClue> all = new ArrayList<>(member.own());
            allowed.getOrDefault(i, Map.of())
                    .forEach((span, it) -> all.add(clue(member.report(), span, it)));
            clues.add(all);
        }
        return clues;
    }

    private static void put(
            Map<Integer, Map<Span, Allowed>> allowed,
            int dated,
            Span span,
            Allowed found,
            List<DaySet> alone) {
        DaySet own = alone.get(dated);
        DaySet left = found.days().and(own);
        boolean tellsNothingNew = left.count() == own.count();
        if (!left.isEmpty() && !tellsNothingNew) {
            allowed.computeIfAbsent(dated, key -> new HashMap<>())
                    .merge(span, new Allowed(left, found.reading()), Allowed::or);
        }
    }

    private static DateClue clue(ReportText report, Span span, Allowed allowed) {
        return DateClue.at(report, span, Weight.SOFT, 9, allowed.days(), allowed.reading());
    }

    /** The days of a report, if they are close enough together to date another by. */
    private static Optional<DaySet> witness(DaySet days) {
        return days.isClosed() && days.first().plusDays(WIDEST_WITNESS).isAfter(days.last())
                ? Optional.of(days)
                : Optional.empty();
    }
}
