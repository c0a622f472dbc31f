package org.chancery.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day for which the dictionary of actors is asked. */
final class DayOption {
    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "Only what was there, or who was in office, on a day (YYYY-MM-DD).")
    private Optional<LocalDate> day = Optional.empty();

    Optional<LocalDate> day() {
        return day;
    }
}
