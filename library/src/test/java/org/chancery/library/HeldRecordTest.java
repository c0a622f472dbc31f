package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.LedgerAddress;
import org.chancery.ledger.sql.Snapshot;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.Article;

/** A record that is held equals the record of the whole, whatever is read, corrected or undone. */
class HeldRecordTest {
    private static final String[] STATES = {"NOR", "SWE", "PRT", "ESP"};
    private static final int STEPS = 10;

    @Property(tries = 6)
    void equalsTheWhole(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("held");
        try (Chancery held = chancery(folder);
                Chancery other = chancery(folder);
                Ledger ledger = Ledger.open(LedgerAddress.of(folder.toString()))) {
            held.hold();
            Random random = new Random(seed);
            held.read(List.of(report(random), report(random), report(random)));
            held.freshen();
            for (int step = 0; step < STEPS; step++) {
                step(held, random);
                equalsTheWhole(held, other, ledger);
            }
        } finally {
            remove(folder);
        }
    }

    private static Chancery chancery(Path folder) {
        return Chancery.open(folder, Settings.defaults(), LinePipeline.create());
    }

    private static void equalsTheWhole(Chancery held, Chancery other, Ledger ledger) {
        KnownRecord record = held.record(Query.all());
        Snapshot all = ledger.snapshot(Optional.empty());
        Resolution whole = Resolver.resolve(all.sightings(), all.ties());
        assertThat(ledger.record(Resolver.RULES)).contains(whole);
        assertThat(new Resolution(record.entries(), record.disputes(), record.outcomes()))
                .isEqualTo(whole)
                .hasToString(whole.toString());
        assertThat(record).isEqualTo(other.record(Query.all()));
        assertThat(held.reports()).isEqualTo(other.reports());
        assertThat(lines(held)).isEqualTo(lines(other));
    }

    private static String lines(Chancery chancery) {
        StringWriter lines = new StringWriter();
        chancery.export(ExportFormat.JSONL, lines, Query.all());
        return lines.toString();
    }

    private static void step(Chancery held, Random random) {
        List<KnownFinding> findings = held.findings(Query.all());
        List<Correction> made = held.corrections().all();
        KnownFinding one = findings.get(random.nextInt(findings.size()));
        switch (random.nextInt(8)) {
            case 0, 1 -> held.read(List.of(report(random)));
            case 2 -> correct(held, Change.of(Change.Act.REJECT), one);
            case 3 -> correct(held, new Change(Change.Act.REDATE, "", "2011-05-12"), one);
            case 4 -> reassign(held, one);
            case 5 -> together(held, one, findings.get(random.nextInt(findings.size())));
            default -> {
                if (!made.isEmpty()) {
                    long number = made.get(random.nextInt(made.size())).number();
                    held.corrections().undo(number, "Ada", "a slip");
                }
            }
        }
    }

    private static void correct(Chancery held, Change change, KnownFinding... meant) {
        List<String> ids = List.of(meant).stream().map(one -> one.id().value()).toList();
        held.corrections().make(change, ids, "Ada", "because");
    }

    private static void reassign(Chancery held, KnownFinding one) {
        if (one.finding().statement().kind() == StatementKind.VISIT) {
            String who = one.finding().evidence().quote().substring(0, 3);
            boolean known = held.findings(Query.all().withActor(who)).contains(one);
            correct(held, new Change(Change.Act.REASSIGN, known ? who : "ITA", "ITA"), one);
        }
    }

    private static void together(Chancery held, KnownFinding one, KnownFinding other) {
        boolean alike = one.finding().statement().kind() == other.finding().statement().kind();
        if (alike && !one.id().equals(other.id())) {
            correct(held, Change.of(Change.Act.MERGE), one, other);
        }
    }

    /** Some have the name of another, by which both are called otherwise. */
    private static Article report(Random random) {
        StringBuilder text =
                new StringBuilder("dated 2011-05-%02d%n".formatted(10 + random.nextInt(9)));
        for (int line = 0; line < 4; line++) {
            text.append(
                    "%s to %s on 2011-05-%02d: %s%n"
                            .formatted(
                                    STATES[random.nextInt(4)],
                                    STATES[random.nextInt(4)],
                                    9 + random.nextInt(9),
                                    random.nextBoolean() ? "expected" : "held"));
        }
        return Article.plain("report" + random.nextInt(5) + ".txt", text.toString());
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
