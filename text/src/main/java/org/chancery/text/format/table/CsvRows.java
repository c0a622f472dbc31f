package org.chancery.text.format.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chancery.text.ingest.BoundedStretch;
import org.chancery.text.ingest.FieldNames;
import org.chancery.text.ingest.FieldValues;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.Shown;
import org.chancery.text.ingest.TextDecoder;

/** The rows of one table. */
final class CsvRows implements Iterator<IntakeResult> {
    private static final int SAMPLE = 1 << 16;

    private final String name;
    private final BoundedStretch bytes;
    private final FieldNames names;
    private final Iterator<CSVRecord> rows;
    private final List<String> columns;
    private Optional<IntakeResult> ready = Optional.empty();
    private boolean atEnd;
    private long number = 1;

    private CsvRows(String name, BoundedStretch bytes, FieldNames names, CSVParser parser) {
        this.name = name;
        this.bytes = bytes;
        this.names = names;
        this.rows = parser.iterator();
        this.columns =
                rows.hasNext() ? rows.next().stream().map(CsvRows::columnName).toList() : List.of();
    }

    /** The rows below the first, which names the columns. The caller closes the bytes. */
    static CsvRows open(String name, InputStream bytes, IntakeSettings settings, FieldNames names)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, SAMPLE);
        buffered.mark(SAMPLE);
        byte[] sample = buffered.readNBytes(SAMPLE - 1);
        buffered.reset();
        Charset charset = TextDecoder.charsetOf(sample);
        BoundedStretch bounded = new BoundedStretch(buffered, settings);
        Reader characters = new InputStreamReader(bounded, charset);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(new String(sample, charset)))
                        .setIgnoreEmptyLines(true)
                        .get();
        try {
            return new CsvRows(name, bounded, names, CSVParser.parse(characters, format));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static String columnName(String written) {
        return written.replace("\uFEFF", "").strip();
    }

    /** The one of the three that stands most often in the first line. */
    private static char delimiter(String sample) {
        String first = sample.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char character) {
        return line.chars().filter(one -> one == character).count();
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty() && !atEnd) {
            ready = read();
        }
        return ready.isPresent();
    }

    @Override
    public IntakeResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        IntakeResult result = ready.get();
        ready = Optional.empty();
        return result;
    }

    private Optional<IntakeResult> read() {
        String place = name + ", row " + (number + 1);
        bytes.begin();
        try {
            atEnd = !rows.hasNext();
            return atEnd ? Optional.empty() : Optional.of(report(place, rows.next()));
        } catch (UncheckedIOException | IllegalStateException damage) {
            atEnd = true;
            Throwable cause = damage.getCause() == null ? damage : damage.getCause();
            return Optional.of(
                    new IntakeResult.Refused(
                            place,
                            "it and what follows were not read; a quotation mark may not be closed ("
                                    + Shown.inOneLine(String.valueOf(cause.getMessage()))
                                    + ")"));
        }
    }

    private IntakeResult report(String place, CSVRecord row) {
        number++;
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
            if (!row.get(i).isEmpty()) {
                values.putIfAbsent(columns.get(i), row.get(i));
            }
        }
        return FieldValues.report(place, name + "-" + number, names, values, List.of());
    }
}
