package org.chancery.library;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.ledger.sql.Ledger;
import org.chancery.library.json.JsonLinesReader;
import org.chancery.model.text.Article;
import org.chancery.text.format.Formats;
import org.chancery.text.ingest.Intake;
import org.chancery.text.ingest.IntakeResult;

/** Reads into a ledger, wherever the reports come from and whoever does the work. */
final class ReadingDesk {
    private final Chancery chancery;
    private final Ledger ledger;
    private final RecordKeeper record;
    private final Settings settings;
    private final Supplier<Pipeline> maker;
    private final Optional<Workshop.Running> workshop;
    private Optional<Pipeline> made = Optional.empty();

    /**
     * A desk that has not read yet.
     *
     * @param chancery whose desk it is, which is brought up to date after reading
     * @param maker makes the steps when they are first needed
     * @param workshop who does the work; this process where there is none
     */
    ReadingDesk(
            Chancery chancery,
            Ledger ledger,
            RecordKeeper record,
            Settings settings,
            Supplier<Pipeline> maker,
            Optional<Workshop.Running> workshop) {
        this.chancery = chancery;
        this.ledger = ledger;
        this.record = record;
        this.settings = settings;
        this.maker = maker;
        this.workshop = workshop;
    }

    ReadSummary read(List<Path> paths, InputFields fields, ReadListener listener) {
        try (Stream<IntakeResult> inputs = intake(fields).read(paths, chancery.folder())) {
            return read(inputs.iterator(), listener);
        }
    }

    ReadSummary read(String name, InputStream bytes, InputFields fields, ReadListener listener) {
        try (Stream<IntakeResult> inputs = intake(fields).read(name, bytes)) {
            return read(inputs.iterator(), listener);
        }
    }

    ReadSummary read(List<Article> articles, ReadListener listener) {
        return read(
                articles.stream()
                        .<IntakeResult>map(article -> new IntakeResult.Accepted(article, List.of()))
                        .iterator(),
                listener);
    }

    private static Intake intake(InputFields fields) {
        return Formats.intake(fields.names(), List.of(new JsonLinesReader(fields.names())));
    }

    private ReadSummary read(Iterator<IntakeResult> inputs, ReadListener listener) {
        return Troubles.told(
                () -> {
                    Pipeline steps = pipeline();
                    boolean unfinished = !record.isFresh();
                    ReadSummary summary =
                            new ReadingSession(
                                            ledger,
                                            steps,
                                            () -> runner(steps),
                                            listener,
                                            unfinished)
                                    .read(inputs);
                    chancery.freshen();
                    listener.finished(summary);
                    return summary;
                });
    }

    /** Made when first needed, since asking needs none, and once, since its models are large. */
    private synchronized Pipeline pipeline() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    private Runner runner(Pipeline steps) {
        return workshop.<Runner>map(
                        shop ->
                                new WorkshopRunner(
                                        ledger,
                                        shop,
                                        steps.version(),
                                        ActorLists.folder(chancery.folder()),
                                        settings.group()))
                .orElseGet(() -> new LocalRunner(ledger, new ReportReader(steps), settings));
    }
}
