package org.chancery.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Refusal;
import org.chancery.ledger.sql.Report;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Dating;
import org.chancery.text.ingest.IntakeResult;

/** One run of reading: takes in, passes over what is known, sets aside, counts and tells. */
final class ReadingSession {
    /** So many reports can be held in memory and dated together before they are read. */
    private static final int FEW = 200;

    private final Ledger ledger;
    private final Pipeline pipeline;
    private final Supplier<Runner> runners;
    private final ReadListener listener;
    private final Set<ArticleId> known;
    private final Map<ArticleId, List<String>> warnings = new HashMap<>();
    private final boolean unfinished;
    private int accepted;
    private int skipped;
    private int refused;
    private int otherLanguage;
    private int dated;

    ReadingSession(
            Ledger ledger,
            Pipeline pipeline,
            Supplier<Runner> runners,
            ReadListener listener,
            boolean unfinished) {
        this.ledger = ledger;
        this.pipeline = pipeline;
        this.runners = runners;
        this.listener = listener;
        this.unfinished = unfinished;
        this.known = new HashSet<>(ledger.readWith(pipeline.version()));
    }

    ReadSummary read(Iterator<IntakeResult> inputs) {
        try (Runner runner = runners.get()) {
            Iterator<Article> articles = new NewReports(inputs);
            List<Article> first = first(articles);
            boolean more = articles.hasNext();
            listener.started(more ? OptionalInt.empty() : OptionalInt.of(first.size()));
            Map<ArticleId, Dating> settled = beforehand(first, more);
            runner.run(tasks(first.iterator(), settled));
            runner.run(tasks(articles, Map.of()));
            if (pipeline.datesTogether() && (accepted > 0 || unfinished)) {
                runner.run(datedAnew().iterator());
            }
        }
        return new ReadSummary(accepted, skipped, refused, otherLanguage, dated);
    }

    private static List<Article> first(Iterator<Article> articles) {
        List<Article> first = new ArrayList<>();
        while (first.size() < FEW && articles.hasNext()) {
            first.add(articles.next());
        }
        return first;
    }

    /**
     * A few reports are dated together with the ledger before they are read, which spares reading
     * them twice. Of many, most would be read rightly at once; the others are read again later.
     */
    private Map<ArticleId, Dating> beforehand(List<Article> first, boolean more) {
        boolean worth = !more && !first.isEmpty() && ledger.articles().size() <= FEW;
        return worth && pipeline.datesTogether()
                ? new CommonDating(pipeline, ledger).with(first)
                : Map.of();
    }

    private Iterator<Runner.Task> tasks(
            Iterator<Article> articles, Map<ArticleId, Dating> settled) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public Runner.Task next() {
                Article article = articles.next();
                return task(article, Optional.ofNullable(settled.get(article.id())));
            }
        };
    }

    /** The reports whose date all reports together see differently than their reading does. */
    private List<Runner.Task> datedAnew() {
        Map<ArticleId, Dating> settled = new CommonDating(pipeline, ledger).with(List.of());
        List<Runner.Task> tasks = new ArrayList<>();
        for (Report report : ledger.reports()) {
            Dating now = settled.get(report.article());
            Dating before = report.dating();
            if (now.equals(before)) {
                continue;
            }
            if (now.published().equals(before.published()) && now.best().equals(before.best())) {
                ledger.dateAnew(report.article(), now);
            } else {
                ledger.article(report.article())
                        .ifPresent(article -> tasks.add(again(article, now)));
            }
        }
        return tasks;
    }

    private Runner.Task again(Article article, Dating settled) {
        return new Runner.Task(
                article,
                Optional.of(settled),
                remarks -> {
                    dated++;
                    listener.dated(article.name());
                },
                reason -> refuse(article.name(), reason));
    }

    private void refuse(String name, String reason) {
        ledger.refuse(new Refusal(name, reason));
        refused++;
        listener.refused(name, reason);
    }

    private Runner.Task task(Article article, Optional<Dating> settled) {
        List<String> known = warnings.getOrDefault(article.id(), List.of());
        return new Runner.Task(
                article,
                settled,
                remarks -> {
                    accepted++;
                    warnings.remove(article.id());
                    if (!remarks.isEmpty()) {
                        ledger.warn(article.id(), remarks);
                    }
                    listener.accepted(
                            article.name(),
                            Stream.concat(known.stream(), remarks.stream()).toList());
                },
                reason -> refuse(article.name(), reason));
    }

    /** The inputs that are new reports; the others are dealt with on the way. */
    private final class NewReports implements Iterator<Article> {
        private final Iterator<IntakeResult> inputs;
        private Optional<Article> next = Optional.empty();

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
        public Article next() {
            if (!hasNext()) {
                throw new NoSuchElementException("No report is left");
            }
            Article article = next.get();
            next = Optional.empty();
            return article;
        }

        private Optional<Article> taken(IntakeResult input) {
            if (input instanceof IntakeResult.Refused refusal) {
                refuse(refusal.input(), refusal.reason());
                otherLanguage += refusal.cause() == IntakeResult.Cause.OTHER_LANGUAGE ? 1 : 0;
                return Optional.empty();
            }
            IntakeResult.Accepted report = (IntakeResult.Accepted) input;
            if (!known.add(report.article().id())) {
                skipped++;
                listener.known(report.article().name());
                return Optional.empty();
            }
            Optional<String> objection = ledger.objection(report.article());
            if (objection.isPresent()) {
                refuse(report.article().name(), objection.get());
                return Optional.empty();
            }
            if (!report.warnings().isEmpty()) {
                warnings.put(report.article().id(), report.warnings());
                ledger.warn(report.article().id(), report.warnings());
            }
            return Optional.of(report.article());
        }
    }
}
