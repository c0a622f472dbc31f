package org.chancery.text.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the reports that may tell of one happening, by an index of the names in their news. */
final class Ties {
    /** A happening told of in more reports than this tells none of them from the others. */
    private static final int MOST_WITNESSES = 200;

    private final List<Told> reports;
    private final Map<String, List<Integer>> witnesses = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    private Ties(List<Told> reports) {
        this.reports = reports;
    }

    static List<Tie> between(List<Told> reports) {
        Ties ties = new Ties(reports);
        ties.index();
        for (int i = 0; i < reports.size(); i++) {
            ties.addPlans(i);
            ties.addLookBacks(i);
        }
        return ties.ties;
    }

    private void index() {
        for (int i = 0; i < reports.size(); i++) {
            int report = i;
            news(i).flatMap(Ties::keys)
                    .distinct()
                    .forEach(
                            key ->
                                    witnesses
                                            .computeIfAbsent(key, same -> new ArrayList<>())
                                            .add(report));
        }
    }

    private Stream<Happening> news(int report) {
        return reports.get(report).happenings().stream().filter(Happening::held);
    }

    private static Stream<String> keys(Happening happening) {
        return Stream.concat(
                happening.parties().stream().map(party -> happening.action() + " " + party),
                happening.subject().stream()
                        .flatMap(subject -> subject.states().stream())
                        .map(Ties::stateKey));
    }

    private static String stateKey(String state) {
        return "state " + state;
    }

    private void addPlans(int planner) {
        for (Happening plan : reports.get(planner).happenings()) {
            if (!plan.held()) {
                witnesses(keys(plan), planner)
                        .forEach(
                                witness ->
                                        news(witness)
                                                .filter(plan::mayBeHeldAs)
                                                .forEach(
                                                        news -> add(planner, plan, witness, news)));
            }
        }
    }

    private void add(int planner, Happening plan, int witness, Happening news) {
        ties.add(new Tie(planner, plan.span(), witness, news.span(), new PlanBond(plan.time())));
    }

    private void addLookBacks(int looking) {
        for (LookBack back : reports.get(looking).lookBacks()) {
            witnesses(back.subject().states().stream().map(Ties::stateKey), looking)
                    .forEach(
                            witness ->
                                    news(witness)
                                            .filter(news -> isOf(back, news.subject()))
                                            .forEach(news -> add(looking, back, witness, news)));
        }
    }

    private static boolean isOf(LookBack back, Optional<Subject> news) {
        return news.filter(back.subject()::mayBe).isPresent();
    }

    private void add(int looking, LookBack back, int witness, Happening news) {
        ties.add(
                new Tie(
                        looking,
                        back.span(),
                        witness,
                        news.span(),
                        new LookBackBond(back.elapsed())));
    }

    private Stream<Integer> witnesses(Stream<String> keys, int other) {
        return keys.map(key -> witnesses.getOrDefault(key, List.of()))
                .filter(found -> found.size() <= MOST_WITNESSES)
                .flatMap(List::stream)
                .distinct()
                .filter(witness -> witness != other);
    }
}
