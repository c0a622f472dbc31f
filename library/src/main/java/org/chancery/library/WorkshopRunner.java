package org.chancery.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Reading;
import org.chancery.library.json.Parcels;

/**
 * Has reports read by a workshop, so many at once, and writes what comes of it in the order in
 * which they came.
 */
final class WorkshopRunner implements Runner {
    private final Keeping keeping;
    private final Workshop.Running workshop;
    private final String version;
    private final Path actors;
    private final int group;

    /**
     * @param version of the steps that every hand must have
     * @param actors the folder of imported actors
     * @param group how many readings are written at once
     */
    WorkshopRunner(
            Ledger ledger, Workshop.Running workshop, String version, Path actors, int group) {
        this.keeping = new Keeping(ledger);
        this.workshop = workshop;
        this.version = version;
        this.actors = actors;
        this.group = group;
    }

    @Override
    public void run(Iterator<Task> tasks) {
        while (tasks.hasNext()) {
            List<Task> some = new ArrayList<>();
            while (tasks.hasNext() && some.size() < workshop.orders()) {
                some.add(tasks.next());
            }
            List<String> answers = workshop.carryOut(some.stream().map(this::order).toList());
            for (int from = 0; from < some.size(); from += group) {
                List<Keeping.Done> done = new ArrayList<>();
                for (int i = from; i < Math.min(some.size(), from + group); i++) {
                    done.add(new Keeping.Done(some.get(i), attempt(some.get(i), answers.get(i))));
                }
                keeping.keep(done);
            }
        }
    }

    private String order(Task task) {
        return Parcels.order(
                new Parcels.Order(version, actors.toString(), task.article(), task.settled()));
    }

    private ReportReader.Attempt attempt(Task task, String text) {
        Parcels.Answer answer = Parcels.answer(text);
        return new ReportReader.Attempt(
                answer.found()
                        .map(
                                found ->
                                        new ReportReader.Read(
                                                new Reading(
                                                        task.article(),
                                                        version,
                                                        found.header(),
                                                        found.dating(),
                                                        found.furniture(),
                                                        found.findings()),
                                                answer.remarks())),
                answer.fault());
    }

    /** The workshop belongs to who opened it. */
    @Override
    public void close() {}
}
