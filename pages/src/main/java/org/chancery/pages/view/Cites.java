package org.chancery.pages.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownReport;
import org.chancery.library.json.Citation;
import org.chancery.model.text.ArticleId;

/** Findings and reports as things to cite. */
final class Cites {
    private Cites() {}

    static List<Citation> of(Context context, List<KnownFinding> findings) {
        return findings.stream().flatMap(known -> of(context, known).stream()).toList();
    }

    static Optional<Citation> of(Context context, KnownFinding known) {
        var evidence = known.finding().evidence();
        String place =
                "characters %d to %d".formatted(evidence.raw().start(), evidence.raw().end());
        return context.dossier()
                .report(evidence.article())
                .map(
                        report ->
                                citation(
                                        context,
                                        report,
                                        known.id().value(),
                                        Optional.of(evidence.quote()),
                                        Optional.of(place)));
    }

    static Citation of(Context context, KnownReport report) {
        return citation(
                context,
                report,
                "report-" + report.article().value(),
                Optional.empty(),
                Optional.empty());
    }

    private static Citation citation(
            Context context,
            KnownReport report,
            String id,
            Optional<String> quote,
            Optional<String> place) {
        return new Citation(
                id,
                ReportName.title(report),
                report.outlet(),
                report.byline(),
                Optional.empty(),
                report.dating().published(),
                report.name(),
                quote,
                place,
                hash(context, report.article()));
    }

    /** The SHA-256 of a raw text in UTF-8, in hexadecimal. */
    static String hash(String raw) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(raw.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    static String hash(Context context, ArticleId report) {
        return context.hashes().apply(report);
    }
}
