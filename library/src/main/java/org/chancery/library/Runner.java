package org.chancery.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Reading;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;

/**
 * Reads reports on all processors and writes them in one thread, in the order in which they came.
 *
 * <p>The calling thread takes in reports, hands them to the pool, and writes what is done. At most
 * {@link Settings#ahead} reports are in hand, so memory does not grow with the number of reports.
 */
final class Runner implements AutoCloseable {
    private final Ledger ledger;
    private final ReportReader reader;
    private final Settings settings;
    private final ExecutorService pool;

    Runner(Ledger ledger, ReportReader reader, Settings settings) {
        this.ledger = ledger;
        this.reader = reader;
        this.settings = settings;
        this.pool = Executors.newFixedThreadPool(settings.threads(), Runner::worker);
    }

    /**
     * A report to be read.
     *
     * @param settled the date it is known to be of
     * @param kept told once it is kept, with remarks on the report
     * @param failed told why it could not be read
     */
    record Task(
            Article article,
            Optional<Dating> settled,
            Consumer<List<String>> kept,
            Consumer<String> failed) {}

    /** Reads all tasks; each is told of once its reading is on the disk, or could not be made. */
    void run(Iterator<Task> tasks) {
        Deque<Pending> inHand = new ArrayDeque<>();
        try {
            while (tasks.hasNext() || !inHand.isEmpty()) {
                while (tasks.hasNext() && inHand.size() < settings.ahead()) {
                    Task task = tasks.next();
                    inHand.add(
                            new Pending(task, pool.submit((Callable<Result>) () -> attempt(task))));
                }
                keep(finished(inHand));
            }
        } finally {
            inHand.forEach(pending -> pending.result().cancel(true));
        }
    }

    /** The first report in hand, waited for, and those after it that are done already. */
    private List<Done> finished(Deque<Pending> inHand) {
        List<Done> done = new ArrayList<>();
        while (!inHand.isEmpty()
                && done.size() < settings.group()
                && (done.isEmpty() || inHand.peek().result().isDone())) {
            Pending first = inHand.remove();
            done.add(new Done(first.task(), await(first.result())));
        }
        return done;
    }

    private void keep(List<Done> done) {
        List<Reading> readings =
                done.stream()
                        .flatMap(one -> one.result().read().stream())
                        .map(ReportReader.Read::reading)
                        .toList();
        if (!readings.isEmpty()) {
            ledger.add(readings);
        }
        for (Done one : done) {
            Optional<ReportReader.Read> read = one.result().read();
            if (read.isPresent()) {
                one.task().kept().accept(read.get().remarks());
            } else {
                one.task().failed().accept(one.result().fault());
            }
        }
    }

    /**
     * One report must never stop the rest, whatever is wrong with it or with a step; what went
     * wrong becomes the reason why it is set aside.
     */
    private Result attempt(Task task) {
        try {
            return new Result(Optional.of(reader.read(task.article(), task.settled())), "");
        } catch (OutOfMemoryError exhausted) {
            return new Result(
                    Optional.empty(),
                    "memory ran out while it was read; run again with more, as by"
                            + " JAVA_TOOL_OPTIONS=-Xmx2g");
        } catch (RuntimeException | StackOverflowError fault) {
            return new Result(
                    Optional.empty(),
                    "it could not be read because a step failed ("
                            + fault
                            + "); please report this with the text");
        }
    }

    private static Result await(Future<Result> result) {
        try {
            return result.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ChanceryException(
                    "Reading was interrupted. What was acknowledged is kept; run again to go on.",
                    interrupted);
        } catch (ExecutionException failure) {
            throw new ChanceryException(
                    "Reading failed: "
                            + failure.getCause()
                            + ". What was acknowledged is kept; run again to go on.",
                    failure);
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "chancery-reader");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    /** What came of a report: a reading, or what is wrong. */
    private record Result(Optional<ReportReader.Read> read, String fault) {}

    private record Pending(Task task, Future<Result> result) {}

    private record Done(Task task, Result result) {}
}
