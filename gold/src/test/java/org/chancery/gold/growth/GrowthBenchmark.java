package org.chancery.gold.growth;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Participants;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.LedgerAddress;
import org.chancery.ledger.sql.Reading;
import org.chancery.ledger.sql.Report;
import org.chancery.ledger.sql.Snapshot;
import org.chancery.library.Chancery;
import org.chancery.library.Query;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Finding;
import org.chancery.model.text.ArticleId;
import org.chancery.model.time.DateRange;

/**
 * Grows ledgers from the readings of real reports, in the order of their dates, and when there are
 * no more all of them again after the last day and between other states; measures what a report and
 * a question cost.
 *
 * <p>A ledger grows as time passes: on one day there are always as many reports. Reading the text
 * itself, which costs the same for every report, is left out.
 */
public final class GrowthBenchmark {
    /** The kinds of question, asked in turn. */
    private static final List<String> KINDS = List.of("plain", "conditions", "list", "explain");

    private static final int GROUP = 32;
    private static final int QUESTIONS = 200;

    /** Of a list so many are asked for. */
    private static final int PAGE = 50;

    private final List<Reading> base;
    private final List<String> states;
    private final int span;
    private final PrintStream out;

    private GrowthBenchmark(List<Reading> base, PrintStream out) {
        this.base = base.stream().sorted(Comparator.comparing(GrowthBenchmark::day)).toList();
        this.states = states(base);
        LocalDate first = day(this.base.get(0));
        LocalDate last = day(this.base.get(base.size() - 1));
        this.span = (int) ChronoUnit.DAYS.between(first, last) + 1;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param arguments a ledger that real reports were read into, a folder for the grown ones, and
     *     how many reports each of them is to have
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        GrowthBenchmark benchmark = new GrowthBenchmark(base(arguments[0]), out);
        out.printf(
                "%d reports with %d findings are taken again and again%n",
                benchmark.base.size(),
                benchmark.base.stream().mapToInt(one -> one.findings().size()).sum());
        out.printf(
                "%8s %9s %9s %9s %9s %9s %9s  of each kind: %s%n",
                "reports", "keep ms", "resolve", "record", "index", "KB each", "query p95", KINDS);
        for (String size : Arrays.asList(arguments).subList(2, arguments.length)) {
            benchmark.measure(Path.of(arguments[1], size), Integer.parseInt(size));
        }
    }

    private static List<Reading> base(String address) {
        try (Ledger ledger = Ledger.openForReading(LedgerAddress.of(address))) {
            Map<ArticleId, List<Finding>> findings =
                    ledger.findings(FindingQuery.all()).stream()
                            .map(Sighting::finding)
                            .collect(Collectors.groupingBy(one -> one.evidence().article()));
            List<Reading> readings = new ArrayList<>();
            for (Report report : ledger.reports()) {
                ArticleId id = report.article();
                readings.add(
                        new Reading(
                                ledger.article(id).orElseThrow(),
                                report.rules(),
                                report.header(),
                                report.dating(),
                                report.furniture(),
                                findings.getOrDefault(id, List.of())));
            }
            return readings;
        }
    }

    /** Reports without a date come with the first. */
    private static LocalDate day(Reading reading) {
        return reading.dating().best().orElse(LocalDate.of(1987, 2, 26));
    }

    private static List<String> states(List<Reading> readings) {
        Set<String> codes = new TreeSet<>();
        readings.stream()
                .flatMap(reading -> reading.findings().stream())
                .flatMap(finding -> Participants.all(finding.statement()).stream())
                .map(ActorReference::actor)
                .forEach(actor -> actor.country().ifPresent(codes::add));
        return List.copyOf(codes);
    }

    private Reading reading(int number) {
        int round = number / base.size();
        UnaryOperator<String> other =
                code -> {
                    int place = states.indexOf(code);
                    return place < 0 ? code : states.get((place + round) % states.size());
                };
        Reading one = base.get(number % base.size());
        return Shifted.of(one, "r%06d".formatted(number), round * span, other);
    }

    /** A record and the state of the ledger it is of. */
    private record Resolved(Snapshot of, Resolution record) {}

    private void measure(Path folder, int size) throws IOException {
        double keep;
        double resolve;
        double record;
        double kilobytes;
        try (Ledger ledger = Ledger.open(LedgerAddress.of(folder))) {
            keep = milliseconds(() -> keep(ledger, size));
            List<Resolved> resolved = new ArrayList<>();
            resolve =
                    milliseconds(
                            () -> {
                                Snapshot all = ledger.snapshot(Optional.empty());
                                resolved.add(
                                        new Resolved(
                                                all,
                                                Resolver.resolve(all.sightings(), all.ties())));
                            });
            record =
                    milliseconds(
                            () ->
                                    resolved.forEach(
                                            one ->
                                                    ledger.keep(
                                                            one.record(),
                                                            one.of(),
                                                            Resolver.RULES)));
        }
        kilobytes = Files.size(folder.resolve(Ledger.FILE)) / 1024.0;
        try (Chancery chancery = Chancery.open(folder)) {
            double index = milliseconds(() -> chancery.ask("treaty", 5, Optional.empty()));
            List<List<Double>> queries = queries(chancery, size);
            out.printf(
                    "%8d %9.2f %9.2f %9.2f %9.2f %9.1f %9.1f  %s%n",
                    size,
                    keep / size,
                    resolve / size,
                    record / size,
                    index / size,
                    kilobytes / size,
                    slow(queries.stream().flatMap(List::stream).toList()),
                    queries.stream()
                            .map(some -> "%.1f".formatted(slow(some)))
                            .collect(Collectors.joining(" ")));
        }
    }

    /** The 95th percentile. */
    private static double slow(List<Double> times) {
        return times.stream().sorted().toList().get((int) (times.size() * 0.95));
    }

    private void keep(Ledger ledger, int size) {
        for (int from = 0; from < size; from += GROUP) {
            List<Reading> group = new ArrayList<>();
            for (int number = from; number < Math.min(size, from + GROUP); number++) {
                group.add(reading(number));
            }
            ledger.add(group);
        }
    }

    /** The milliseconds of questions in turn, by kind. */
    private List<List<Double>> queries(Chancery chancery, int size) {
        Random random = new Random(size);
        List<List<Double>> times = new ArrayList<>();
        KINDS.forEach(kind -> times.add(new ArrayList<>()));
        for (int warm = 0; warm < QUESTIONS / 4; warm++) {
            query(chancery, size, warm % KINDS.size(), random);
        }
        for (int n = 0; n < QUESTIONS; n++) {
            int kind = n % KINDS.size();
            times.get(kind).add(milliseconds(() -> query(chancery, size, kind, random)));
        }
        return times;
    }

    /**
     * A plain question in the words of a finding, conditions, the first page of what a state did in
     * three days, or why a finding is in the record.
     */
    private void query(Chancery chancery, int size, int kind, Random random) {
        Reading one = reading(random.nextInt(size));
        while (one.findings().isEmpty()) {
            one = reading(random.nextInt(size));
        }
        String state = states.get(random.nextInt(states.size()));
        LocalDate day = day(one);
        Finding finding = one.findings().get(0);
        switch (kind) {
            case 0 -> {
                String words = finding.evidence().quote();
                chancery.ask(words.replaceAll("[^\\p{L}\\p{N} ]", " "), 5, Optional.empty());
            }
            case 1 ->
                    chancery.ask(
                            "actor:%s date:%s".formatted(state, day.toString().substring(0, 7)),
                            5,
                            Optional.empty());
            case 2 ->
                    chancery.findings(
                            Query.all()
                                    .withActor(state)
                                    .during(DateRange.between(day.minusDays(3), day)),
                            PAGE);
            default -> chancery.explain(finding.id().value());
        }
    }

    /** Of this thread's processor time, since the clock tells nothing on a busy machine. */
    private static double milliseconds(Runnable work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        work.run();
        return (clock.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
