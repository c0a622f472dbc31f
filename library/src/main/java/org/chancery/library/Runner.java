package org.chancery.library;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;

/** Reads reports and keeps what came of it. */
interface Runner extends AutoCloseable {
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
    void run(Iterator<Task> tasks);

    @Override
    void close();
}
