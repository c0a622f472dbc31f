package org.chancery.server.record;

import java.util.ArrayList;
import java.util.List;
import org.chancery.library.ReadListener;
import org.chancery.library.ReadSummary;

/** How one reading goes on. Safe to share between threads. */
public final class Run implements ReadListener {
    /** So many lines are remembered; the counts go on. */
    private static final int MOST = 2000;

    private final String id;
    private final List<Told> told = new ArrayList<>();
    private ReadSummary summary = ReadSummary.none();
    private boolean done;

    /**
     * Something that happened.
     *
     * @param what "read", "known", "refused", "dated" or "done"
     * @param report the name of the report; empty at the end
     * @param words why, where there is a reason
     */
    public record Told(String what, String report, String words) {}

    Run(String id) {
        this.id = id;
    }

    /** What to ask for it by. */
    public String id() {
        return id;
    }

    /** What has come of it so far. */
    public synchronized ReadSummary summary() {
        return summary;
    }

    /** True when it has ended. */
    public synchronized boolean isDone() {
        return done;
    }

    /** What has happened so far. */
    public synchronized List<Told> told() {
        return List.copyOf(told);
    }

    private synchronized void tell(String what, String report, String words) {
        Told one = new Told(what, report, words);
        if (told.size() < MOST || done) {
            told.add(one);
        }
    }

    @Override
    public void accepted(String report, List<String> warnings) {
        tell("read", report, String.join("; ", warnings));
    }

    @Override
    public void known(String report) {
        tell("known", report, "");
    }

    @Override
    public void refused(String input, String reason) {
        tell("refused", input, reason);
    }

    @Override
    public void dated(String report) {
        tell("dated", report, "");
    }

    @Override
    public synchronized void finished(ReadSummary read) {
        summary = summary.plus(read);
    }

    synchronized void end(String fault) {
        done = true;
        tell("done", "", fault);
    }
}
