package org.chancery.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.chancery.library.Workshop;

/** Orders as the elements of a distributed list, carried out where its parts are. */
final class SparkRunning implements Workshop.Running {
    private final SparkSession session;
    private final JavaSparkContext context;
    private final Workshop.Options options;

    SparkRunning(SparkSession session, Workshop.Options options) {
        this.session = session;
        this.context = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.options = options;
    }

    @Override
    public int orders() {
        return options.orders();
    }

    /**
     * In small shares, so that a processor that has drawn long reports does not keep the others
     * waiting: whoever is free takes the next.
     */
    @Override
    public List<String> carryOut(List<String> orders) {
        int shares = Math.max(1, (orders.size() + options.share() - 1) / options.share());
        return context.parallelize(orders, shares).mapPartitions(Hands::carryOut).collect();
    }

    @Override
    public Iterator<String> parquet(Path files) {
        return session.read().parquet(Parts.place(files)).toJSON().toLocalIterator();
    }

    @Override
    public void publish(Path export, Path target) throws IOException {
        new Parts(session, export, target).write();
    }

    @Override
    public void close() {
        session.stop();
    }
}
