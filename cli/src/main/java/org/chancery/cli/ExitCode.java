package org.chancery.cli;

/** How a command ends, as the shell sees it. */
final class ExitCode {
    /** Everything was done. */
    static final int OK = 0;

    /** Some input was refused, or what was asked for is not there; the rest was done. */
    static final int PARTLY = 1;

    /** The command line or the ledger given cannot be used. */
    static final int USAGE = 2;

    private ExitCode() {}
}
