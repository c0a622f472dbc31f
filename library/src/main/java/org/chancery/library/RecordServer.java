package org.chancery.library;

import java.util.Map;

/**
 * The record on a server. Where there is one, {@link java.util.ServiceLoader} finds it; a command
 * line needs to know no more of it than this.
 */
public interface RecordServer {

    /**
     * What to serve, and where.
     *
     * @param ledger a folder, or an address such as {@code jdbc:postgresql://host/database}
     * @param host the name or address to listen at, such as "127.0.0.1"
     * @param port the port to listen at; 0 for any that is free
     * @param settings further settings by name, such as those of an identity provider
     */
    record Options(String ledger, String host, int port, Map<String, String> settings) {
        public Options {
            settings = Map.copyOf(settings);
        }
    }

    /** A server that answers until it is closed. */
    interface Running extends AutoCloseable {
        /** Where it is to be reached, such as {@code http://127.0.0.1:8017/}. */
        String address();

        /** Waits until it is closed. */
        void await() throws InterruptedException;

        @Override
        void close();
    }

    /**
     * Starts to serve.
     *
     * @throws ChanceryException when the ledger cannot be opened, the port is taken, or others
     *     could reach it though nobody has an account
     */
    Running start(Options options);

    /** Who may use the server of a ledger. */
    AccountBook accounts(String ledger);
}
