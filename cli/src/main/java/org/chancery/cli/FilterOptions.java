package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.library.Query;
import org.chancery.model.time.DateRange;
import picocli.CommandLine.Option;

/** The conditions that narrow a listing. */
final class FilterOptions {
    @Option(
            names = "--actor",
            paramLabel = "CODE",
            split = ",",
            description = "Only where each of these takes part, e.g. ITA,PRT.")
    private List<String> actors = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "Only events of these PLOVER types, e.g. CONSULT,AGREE.")
    private List<String> types = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "Only at these statuses or stages, e.g. occurred, planned, signed.")
    private List<String> states = List.of();

    @Option(
            names = "--during",
            paramLabel = "DATES",
            converter = DaysConverter.class,
            description =
                    "Only what may have happened then: 2022, 2022-10, 2022-10-13 or 2022/2023-06.")
    private DateRange during;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Only what was known on that day, from reports published by then.")
    private LocalDate asOf;

    @Option(
            names = "--saying",
            paramLabel = "WORDS",
            description = "Only where the quoted words have all of these.")
    private String words = "";

    @Option(
            names = "--report",
            paramLabel = "NAME",
            description = "Only from the report of this name.")
    private String report = "";

    @Option(
            names = "--corrected",
            description = "Only what people have looked at and let stand, as they corrected it.")
    private boolean corrected;

    /** The day of knowledge asked for. */
    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    Query applyTo(Query base) {
        Query query = base;
        if (!actors.isEmpty()) {
            query = query.withActor(actors.toArray(String[]::new));
        }
        if (!types.isEmpty()) {
            query =
                    query.ofTypes(
                            types.stream()
                                    .map(t -> t.toUpperCase(Locale.ROOT))
                                    .toArray(String[]::new));
        }
        if (!states.isEmpty()) {
            query =
                    query.inStates(
                            states.stream()
                                    .map(s -> s.toLowerCase(Locale.ROOT))
                                    .toArray(String[]::new));
        }
        if (during != null) {
            query = query.during(during);
        }
        if (asOf != null) {
            query = query.asOf(asOf);
        }
        if (!words.isBlank()) {
            query = query.saying(words);
        }
        if (corrected) {
            query = query.corrected();
        }
        return report.isBlank() ? query : query.inReport(report);
    }
}
