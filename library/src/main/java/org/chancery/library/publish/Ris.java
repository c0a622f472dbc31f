package org.chancery.library.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chancery.library.json.Citation;
import org.chancery.model.time.DateRange;

/**
 * Citations as RIS, the tagged lines that reference managers have exchanged since Reference
 * Manager.
 */
public final class Ris {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu/MM//", Locale.ROOT);

    private Ris() {}

    /** One reference, with an empty line at its end. */
    public static String entry(Citation citation) {
        StringBuilder entry = new StringBuilder();
        line(entry, "TY", "NEWS");
        line(entry, "ID", citation.id());
        line(entry, "TI", citation.title());
        citation.author().ifPresent(author -> line(entry, "AU", author));
        citation.outlet().ifPresent(outlet -> line(entry, "T2", outlet));
        citation.address().ifPresent(address -> line(entry, "UR", address));
        issued(entry, citation.issued());
        citation.quote().ifPresent(quote -> line(entry, "AB", quote));
        String where = citation.report() + citation.place().map(place -> ", " + place).orElse("");
        line(entry, "N1", where + "; SHA-256 " + citation.hash());
        return entry.append("ER  - \r\n\r\n").toString();
    }

    /** RIS has years, months and days and no intervals: only what is certain is told. */
    private static void issued(StringBuilder entry, DateRange issued) {
        if (issued.earliest().isEmpty() || issued.latest().isEmpty()) {
            return;
        }
        LocalDate first = issued.earliest().get();
        LocalDate last = issued.latest().get();
        if (first.getYear() != last.getYear()) {
            return;
        }
        line(entry, "PY", DateTimeFormatter.ofPattern("uuuu", Locale.ROOT).format(first));
        if (first.equals(last)) {
            line(entry, "DA", DAY.format(first));
        } else if (first.getMonth() == last.getMonth()) {
            line(entry, "DA", MONTH.format(first));
        }
    }

    /** A line break in a value would begin another field. */
    private static void line(StringBuilder entry, String tag, String value) {
        String words = value.replaceAll("[\\s\\p{Cc}\u2028\u2029]+", " ").strip();
        entry.append(tag).append("  - ").append(words).append("\r\n");
    }
}
