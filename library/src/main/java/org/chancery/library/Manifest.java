package org.chancery.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.library.export.Drafts;
import org.chancery.library.export.LeftOut;
import org.chancery.library.json.JsonText;

/**
 * What was exported, from what, and which files came of it. Holds no time of day: the same record
 * gives the same manifest.
 */
final class Manifest {
    /** Of all our layouts: names and meanings change with it only. */
    private static final int VERSION = 1;

    private Manifest() {}

    static String of(
            ExportFormat format, LedgerSource record, LeftOut left, List<Drafts.Written> written) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", "Chancery");
        manifest.put(
                "version",
                Optional.ofNullable(Manifest.class.getPackage().getImplementationVersion())
                        .orElse("unpackaged"));
        manifest.put("format", format.toString());
        manifest.put("formatVersion", VERSION);
        manifest.put("readWith", new TreeSet<>(record.rules()));
        manifest.put("resolvedWith", Resolver.RULES);
        manifest.put("query", query(record.conditions()));
        manifest.put("leftOut", left.counts());
        manifest.put("files", written.stream().map(Manifest::file).toList());
        return JsonText.pretty(manifest) + "\n";
    }

    private static Map<String, Object> file(Drafts.Written written) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", written.name());
        file.put("bytes", written.bytes());
        file.put("sha256", written.sha256());
        return file;
    }

    /** The conditions that were given; none for the whole record. */
    private static Map<String, Object> query(FindingQuery conditions) {
        Map<String, Object> query = new LinkedHashMap<>();
        list(query, "kinds", conditions.kinds().stream().map(kind -> kind.word()).toList());
        list(query, "actors", List.copyOf(conditions.actors()));
        list(query, "types", List.copyOf(conditions.types()));
        list(query, "states", List.copyOf(conditions.states()));
        conditions.during().ifPresent(days -> query.put("during", days.edtf()));
        conditions.asOf().ifPresent(day -> query.put("asOf", day.toString()));
        list(query, "saying", conditions.words());
        conditions.report().ifPresent(report -> query.put("report", report));
        if (conditions.corrected()) {
            query.put("corrected", true);
        }
        return query;
    }

    private static void list(Map<String, Object> query, String name, List<String> values) {
        if (!values.isEmpty()) {
            query.put(name, values.stream().sorted().toList());
        }
    }
}
