package org.chancery.text.ingest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells files that are not text from files that are, by their first bytes and control bytes. */
final class BinaryFormats {
    /** More control bytes than one in a hundred do not occur in text, however damaged. */
    private static final int ONE_IN = 100;

    private static final Map<String, String> OPENINGS = openings();

    private BinaryFormats() {}

    static Optional<String> reasonAgainst(byte[] bytes) {
        String opening =
                new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> known : OPENINGS.entrySet()) {
            if (opening.startsWith(known.getKey())) {
                return Optional.of("it is " + known.getValue() + ", which is not read");
            }
        }
        long control = 0;
        for (byte value : bytes) {
            control += isControl(value) ? 1 : 0;
        }
        return control * ONE_IN > bytes.length
                ? Optional.of("it is binary data, not text")
                : Optional.empty();
    }

    private static boolean isControl(byte value) {
        return value >= 0
                && value < 0x20
                && value != '\t'
                && value != '\n'
                && value != '\r'
                && value != '\f';
    }

    private static Map<String, String> openings() {
        Map<String, String> openings = new LinkedHashMap<>();
        openings.put("%PDF-", "a PDF document");
        openings.put("PK\u0003\u0004", "a ZIP archive or an office document");
        openings.put("\u001F\u008B", "gzip-compressed");
        openings.put("{\\rtf", "an RTF document");
        openings.put("\u0089PNG", "a PNG image");
        openings.put("\u00FF\u00D8\u00FF", "a JPEG image");
        openings.put("GIF8", "a GIF image");
        openings.put("\u007FELF", "a program");
        openings.put("SQLite format 3", "an SQLite database");
        openings.put("\u00FD7zXZ", "xz-compressed");
        openings.put("7z\u00BC\u00AF", "a 7z archive");
        openings.put("Rar!", "a RAR archive");
        openings.put("(\u00B5/\u00FD", "compressed with zstd");
        openings.put("\u00D0\u00CF\u0011\u00E0", "an office document");
        return openings;
    }
}
