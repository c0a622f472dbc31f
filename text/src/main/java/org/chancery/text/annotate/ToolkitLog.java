package org.chancery.text.annotate;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** Keeps the toolkit from writing to the standard streams, which belong to the command line. */
final class ToolkitLog {
    private ToolkitLog() {}

    static void silence() {
        RedwoodConfiguration.current().clear().apply();
    }
}
