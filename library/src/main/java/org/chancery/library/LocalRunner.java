package org.chancery.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.ledger.sql.Ledger;

/**
 * Reads reports on all processors and writes them in one thread, in the order in which they came.
 *
 * <p>The calling thread takes in reports, hands them to the pool, and writes what is done. At most
 * {@link Settings#ahead} reports are in hand, so memory does not grow with the number of reports.
 */
final class LocalRunner implements Runner {
    private final Keeping keeping;
    private final ReportReader reader;
    private final Settings settings;
    private final ExecutorService pool;

    LocalRunner(Ledger ledger, ReportReader reader, Settings settings) {
        this.keeping = new Keeping(ledger);
        this.reader = reader;
        this.settings = settings;
        this.pool = Executors.newFixedThreadPool(settings.threads(), LocalRunner::worker);
    }

    @Override
    public void run(Iterator<Task> tasks) {
        Deque<Pending> inHand = new ArrayDeque<>();
        try {
            while (tasks.hasNext() || !inHand.isEmpty()) {
                while (tasks.hasNext() && inHand.size() < settings.ahead()) {
                    Task task = tasks.next();
                    inHand.add(
                            new Pending(
                                    task,
                                    pool.submit(
                                            (Callable<ReportReader.Attempt>) () -> attempt(task))));
                }
                keeping.keep(finished(inHand));
            }
        } finally {
            inHand.forEach(pending -> pending.result().cancel(true));
        }
    }

    /** The first report in hand, waited for, and those after it that are done already. */
    private List<Keeping.Done> finished(Deque<Pending> inHand) {
        List<Keeping.Done> done = new ArrayList<>();
        while (!inHand.isEmpty()
                && done.size() < settings.group()
                && (done.isEmpty() || inHand.peek().result().isDone())) {
            Pending first = inHand.remove();
            done.add(new Keeping.Done(first.task(), await(first.result())));
        }
        return done;
    }

    private ReportReader.Attempt attempt(Task task) {
        return reader.attempt(task.article(), task.settled());
    }

    private static ReportReader.Attempt await(Future<ReportReader.Attempt> result) {
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

    private record Pending(Task task, Future<ReportReader.Attempt> result) {}
}
