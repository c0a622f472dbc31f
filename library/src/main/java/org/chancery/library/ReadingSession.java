package org.chancery.library;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Refusal;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;
import org.chancery.text.ingest.IntakeResult;

/** One run of reading: takes in, passes over what is known, sets aside, counts and tells. */
final class ReadingSession {
    private final Ledger ledger;
    private final Pipeline pipeline;
    private final Settings settings;
    private final ReadListener listener;
    private final Set<ArticleId> known;
    private int accepted;
    private int skipped;
    private int refused;
    private int dated;

    ReadingSession(Ledger ledger, Pipeline pipeline, Settings settings, ReadListener listener) {
        this.ledger = ledger;
        this.pipeline = pipeline;
        this.settings = settings;
        this.listener = listener;
        this.known = new HashSet<>(ledger.readWith(pipeline.version()));
    }

    ReadSummary read(Iterator<IntakeResult> inputs) {
        listener.started(OptionalInt.empty());
        try (Runner runner = new Runner(ledger, new ReportReader(pipeline), settings)) {
            runner.run(new NewReports(inputs));
        }
        return new ReadSummary(accepted, skipped, refused, dated);
    }

    private void refuse(String name, String reason) {
        ledger.refuse(new Refusal(name, reason));
        refused++;
        listener.refused(name, reason);
    }

    private Runner.Task task(Article article, List<String> warnings) {
        return new Runner.Task(
                article,
                Optional.empty(),
                () -> {
                    accepted++;
                    listener.accepted(article.name(), warnings);
                },
                reason -> refuse(article.name(), reason));
    }

    /** The inputs that are new reports; the others are dealt with on the way. */
    private final class NewReports implements Iterator<Runner.Task> {
        private final Iterator<IntakeResult> inputs;
        private Optional<Runner.Task> next = Optional.empty();

        NewReports(Iterator<IntakeResult> inputs) {
            this.inputs = inputs;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && inputs.hasNext()) {
                next = taken(inputs.next());
            }
            return next.isPresent();
        }

        @Override
        public Runner.Task next() {
            if (!hasNext()) {
                throw new NoSuchElementException("No report is left");
            }
            Runner.Task task = next.get();
            next = Optional.empty();
            return task;
        }

        private Optional<Runner.Task> taken(IntakeResult input) {
            if (input instanceof IntakeResult.Refused refusal) {
                refuse(refusal.input(), refusal.reason());
                return Optional.empty();
            }
            IntakeResult.Accepted report = (IntakeResult.Accepted) input;
            if (!known.add(report.article().id())) {
                skipped++;
                listener.known(report.article().name());
                return Optional.empty();
            }
            return Optional.of(task(report.article(), report.warnings()));
        }
    }
}
