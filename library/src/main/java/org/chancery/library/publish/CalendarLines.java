package org.chancery.library.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Lines of iCalendar: folded before 75 bytes, ended by carriage return and line feed. */
final class CalendarLines {
    private static final int BYTES = 75;

    private final Writer target;

    CalendarLines(Writer target) {
        this.target = target;
    }

    static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** A property whose value is no text. */
    void line(String name, String value) throws IOException {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int point : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > BYTES) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes += length;
        }
        target.write(folded.append("\r\n").toString());
    }

    /** The same, where there is a value. */
    void line(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            line(name, value.get());
        }
    }

    /** A property whose value is a text. */
    void text(String name, String value) throws IOException {
        line(
                name,
                value.replaceAll("[\\p{Cntrl}&&[^\\n]]", "")
                        .replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    /** The same, where there is a value. */
    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }
}
