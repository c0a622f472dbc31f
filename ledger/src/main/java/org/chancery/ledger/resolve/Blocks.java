package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.ArticleId;

/** Cuts all findings into blocks, remembering from one resolution to the next what they share. */
final class Blocks {
    private final Memo<Sighting, Set<String>> named = new Memo<>();
    private final Memo<Compared, long[]> keys = new Memo<>();

    /** A finding with the names that tell what it is about, which its keys are made of. */
    private record Compared(Sighting one, Set<String> about) {}

    /**
     * The blocks of all kinds.
     *
     * @param ordered all findings, in {@link Sighting#ORDER}
     */
    List<Block> of(List<Sighting> ordered, Callings callings, Ties ties) {
        named.begin();
        keys.begin();
        Map<StatementKind, List<Sighting>> byKind = new EnumMap<>(StatementKind.class);
        ordered.forEach(
                one ->
                        byKind.computeIfAbsent(one.statement().kind(), kind -> new ArrayList<>())
                                .add(one));
        Map<ArticleId, List<Sighting>> forecasts =
                byReport(byKind.getOrDefault(StatementKind.FORECAST, List.of()));
        List<Block> blocks = new ArrayList<>();
        byKind.forEach(
                (kind, some) ->
                        blocks.addAll(
                                switch (kind) {
                                    case AGREEMENT ->
                                            List.of(agreements(some, ordered, forecasts, ties));
                                    case VISIT -> visits(some, forecasts, ties);
                                    case EVENT -> events(some, callings, ties);
                                    default -> others(kind, some, ties);
                                }));
        named.end();
        keys.end();
        return blocks;
    }

    /** Findings by the report they stand in, in the order they are given in. */
    static Map<ArticleId, List<Sighting>> byReport(List<Sighting> some) {
        Map<ArticleId, List<Sighting>> reports = new LinkedHashMap<>();
        for (Sighting one : some) {
            reports.computeIfAbsent(one.finding().evidence().article(), id -> new ArrayList<>(2))
                    .add(one);
        }
        return reports;
    }

    /** One block: which agreement follows on which is seen only by looking at all. */
    private static Block agreements(
            List<Sighting> some,
            List<Sighting> ordered,
            Map<ArticleId, List<Sighting>> forecasts,
            Ties ties) {
        return new Block(
                StatementKind.AGREEMENT,
                some,
                Map.of(),
                ties.within(some),
                new Block.Surroundings(
                        inTheirReports(some, forecasts),
                        inTheirReports(
                                some, byReport(ordered.stream().filter(Signings::isAct).toList())),
                        Places.known(ordered)));
    }

    private List<Block> visits(
            List<Sighting> some, Map<ArticleId, List<Sighting>> forecasts, Ties ties) {
        List<Block> blocks = new ArrayList<>();
        for (List<Sighting> block : Partition.of(some, keysOf(StatementKind.VISIT), ties)) {
            blocks.add(
                    new Block(
                            StatementKind.VISIT,
                            block,
                            Map.of(),
                            ties.within(block),
                            new Block.Surroundings(
                                    inTheirReports(block, forecasts), List.of(), Map.of())));
        }
        return blocks;
    }

    private static List<Sighting> inTheirReports(
            List<Sighting> some, Map<ArticleId, List<Sighting>> byReport) {
        return some.stream()
                .map(one -> one.finding().evidence().article())
                .distinct()
                .flatMap(report -> byReport.getOrDefault(report, List.of()).stream())
                .toList();
    }

    private List<Block> events(List<Sighting> some, Callings callings, Ties ties) {
        Map<Sighting, Set<String>> about = new HashMap<>();
        for (Sighting one : some) {
            about.put(
                    one,
                    callings.removedFrom(
                            named.of(one, EventMatcher::named),
                            EventMatcher.sides((Event) one.statement())));
        }
        EventMatcher matcher = new EventMatcher(about::get);
        Function<Sighting, long[]> keysOf =
                one ->
                        keys.of(
                                new Compared(one, about.get(one)),
                                compared -> keys(matcher, compared));
        List<Block> blocks = new ArrayList<>();
        for (List<Sighting> block : Partition.of(some, keysOf, ties)) {
            Map<Sighting, Set<String>> theirs = new HashMap<>();
            block.forEach(one -> theirs.put(one, about.get(one)));
            blocks.add(
                    new Block(
                            StatementKind.EVENT,
                            block,
                            theirs,
                            ties.within(block),
                            Block.Surroundings.NONE));
        }
        return blocks;
    }

    private List<Block> others(StatementKind kind, List<Sighting> some, Ties ties) {
        List<Block> blocks = new ArrayList<>();
        for (List<Sighting> block : Partition.of(some, keysOf(kind), ties)) {
            blocks.add(
                    new Block(kind, block, Map.of(), ties.within(block), Block.Surroundings.NONE));
        }
        return blocks;
    }

    private Function<Sighting, long[]> keysOf(StatementKind kind) {
        Matcher<?> matcher = Block.matcher(kind);
        return one -> keys.of(new Compared(one, Set.of()), compared -> keys(matcher, compared));
    }

    private static <F> long[] keys(Matcher<F> matcher, Compared compared) {
        return Partition.digests(matcher.keys(matcher.features(compared.one())));
    }
}
