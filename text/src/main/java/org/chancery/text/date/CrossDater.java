package org.chancery.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;

/**
 * Dates reports together: what one of them plans and another reports as done ties their days.
 * Stateless, safe to share between threads. The order of the reports does not matter.
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

    /** A happening told of in more reports than this tells none of them from the others. */
    private static final int MOST_WITNESSES = 200;

    private final Dater dater;
    private final HappeningFinder happenings = new HappeningFinder();

    private CrossDater(Dater dater) {
        this.dater = dater;
    }

    /** A dater of sets of reports, which dates each of them by {@code dater} first. */
    public static CrossDater with(Dater dater) {
        return new CrossDater(dater);
    }

    /** One report of the set. */
    private record Member(
            ReportText report,
            List<DateClue> own,
            List<Happening> happenings,
            WeekdayPreference weekdays) {}

    /** A plan of one report that another may report as carried out. */
    private record Tie(int planner, Happening plan, int witness, Happening news) {}

    /**
     * The documents with their dating, in the order given.
     *
     * @param documents with their structure
     */
    public List<Document> date(List<Document> documents) {
        List<Member> members = documents.stream().map(this::member).toList();
        List<Tie> ties = ties(members);
        List<List<DateClue>> clues = new ArrayList<>(members.stream().map(Member::own).toList());
        for (int round = 0; round < ROUNDS && !ties.isEmpty(); round++) {
            clues = together(members, ties, days(members, clues));
        }
        List<Document> dated = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            dated.add(
                    documents
                            .get(i)
                            .withDating(
                                    new ClueCombiner(clues.get(i), members.get(i).weekdays())
                                            .dating()));
        }
        return dated;
    }

    private Member member(Document document) {
        ReportText report = ReportText.of(document);
        return new Member(
                report, dater.clues(report), happenings.find(report), WeekdayPreference.of(report));
    }

    private static List<DaySet> days(List<Member> members, List<List<DateClue>> clues) {
        List<DaySet> days = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            days.add(new ClueCombiner(clues.get(i), members.get(i).weekdays()).days());
        }
        return days;
    }

    private static List<Tie> ties(List<Member> members) {
        Map<String, List<Integer>> witnesses = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            for (Happening news : members.get(i).happenings()) {
                if (news.held()) {
                    for (String party : news.parties()) {
                        witnesses
                                .computeIfAbsent(
                                        news.action() + " " + party, key -> new ArrayList<>())
                                .add(i);
                    }
                }
            }
        }
        List<Tie> ties = new ArrayList<>();
        for (int planner = 0; planner < members.size(); planner++) {
            for (Happening plan : members.get(planner).happenings()) {
                addTies(members, planner, plan, witnesses, ties);
            }
        }
        return ties;
    }

    private static void addTies(
            List<Member> members,
            int planner,
            Happening plan,
            Map<String, List<Integer>> witnesses,
            List<Tie> ties) {
        if (plan.held()) {
            return;
        }
        plan.parties().stream()
                .map(party -> witnesses.getOrDefault(plan.action() + " " + party, List.of()))
                .filter(found -> found.size() <= MOST_WITNESSES)
                .flatMap(List::stream)
                .distinct()
                .filter(witness -> witness != planner)
                .forEach(
                        witness ->
                                members.get(witness).happenings().stream()
                                        .filter(plan::mayBeHeldAs)
                                        .forEach(
                                                news ->
                                                        ties.add(
                                                                new Tie(
                                                                        planner, plan, witness,
                                                                        news))));
    }

    /** Each report's own clues and those that the days of the others give, all from one state. */
    private static List<List<DateClue>> together(
            List<Member> members, List<Tie> ties, List<DaySet> days) {
        Map<Integer, Map<Span, DaySet>> allowed = new HashMap<>();
        Map<Integer, Map<Span, String>> readings = new HashMap<>();
        for (Tie tie : ties) {
            for (boolean forPlanner : List.of(true, false)) {
                int dated = forPlanner ? tie.planner() : tie.witness();
                Optional<DaySet> found = forPlanner ? planDays(tie, days) : newsDays(tie, days);
                Span span = (forPlanner ? tie.plan() : tie.news()).span();
                found.map(set -> set.and(days.get(dated)))
                        .filter(set -> !set.isEmpty())
                        .ifPresent(
                                set -> {
                                    allowed.computeIfAbsent(dated, key -> new HashMap<>())
                                            .merge(span, set, DaySet::or);
                                    readings.computeIfAbsent(dated, key -> new HashMap<>())
                                            .merge(
                                                    span,
                                                    reading(members, tie, forPlanner),
                                                    CrossDater::first);
                                });
            }
        }
        List<List<DateClue>> clues = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            List<DateClue> all = new ArrayList<>(members.get(i).own());
            for (Map.Entry<Span, DaySet> entry : allowed.getOrDefault(i, Map.of()).entrySet()) {
                String reading = readings.get(i).get(entry.getKey());
                all.add(
                        DateClue.at(
                                members.get(i).report(),
                                entry.getKey(),
                                Weight.SOFT,
                                9,
                                entry.getValue(),
                                reading));
            }
            clues.add(all);
        }
        return clues;
    }

    private static String reading(List<Member> members, Tie tie, boolean forPlanner) {
        String other =
                members.get(forPlanner ? tie.witness() : tie.planner()).report().article().name();
        return forPlanner
                ? "plans what '" + other + "' reports as done"
                : "reports as done what '" + other + "' plans";
    }

    private static String first(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Optional<DaySet> planDays(Tie tie, List<DaySet> days) {
        DaySet witness = days.get(tie.witness());
        if (!isWitness(witness)) {
            return Optional.empty();
        }
        DaySet plans = DaySet.none();
        LocalDate last = witness.last();
        for (LocalDate day = witness.first().minusDays(7);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            plans = plans.or(PlanTimes.plannedOn(tie.plan().time(), day));
        }
        return Optional.of(plans);
    }

    private static Optional<DaySet> newsDays(Tie tie, List<DaySet> days) {
        DaySet planner = days.get(tie.planner());
        if (!isWitness(planner)) {
            return Optional.empty();
        }
        DaySet news = DaySet.none();
        for (LocalDate day = planner.first(); !day.isAfter(planner.last()); day = day.plusDays(1)) {
            if (planner.contains(day)) {
                news = news.or(PlanTimes.reportedOn(tie.plan().time(), day));
            }
        }
        return Optional.of(news);
    }

    private static boolean isWitness(DaySet days) {
        return days.isClosed() && days.first().plusDays(WIDEST_WITNESS).isAfter(days.last());
    }
}
