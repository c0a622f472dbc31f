package org.chancery.spark;

import org.apache.spark.sql.SparkSession;
import org.chancery.library.Workshop;

/** A workshop on Spark; found by {@link java.util.ServiceLoader}. */
public final class SparkWorkshop implements Workshop {

    @Override
    public Running open(Options options) {
        SparkSession.Builder builder =
                SparkSession.builder()
                        .appName("Chancery")
                        .config("spark.log.level", "WARN")
                        .config("spark.ui.showConsoleProgress", "false");
        if (!options.master().isBlank()) {
            builder.master(options.master());
        }
        if (options.master().startsWith("local")) {
            builder.config("spark.ui.enabled", "false")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1");
        }
        return new SparkRunning(builder.getOrCreate(), options);
    }
}
