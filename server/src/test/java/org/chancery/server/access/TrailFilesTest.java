package org.chancery.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.library.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailFilesTest {
    private static final LocalDate MONDAY = LocalDate.of(2011, 5, 2);

    @TempDir Path folder;

    private TrailFiles files(OptionalInt days) {
        return new TrailFiles(folder, days);
    }

    /** Lines of all lengths, some longer than what is read at once, on four days. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 1000})
    void isToldInPartsFromTheEndBack(int part) throws IOException {
        TrailFiles files = files(OptionalInt.empty());
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String line = i + " é" + "x".repeat(i * i * (i % 9 == 0 ? 70 : 1));
            files.add(MONDAY.plusDays(i / 15), line);
            all.add(line);
        }
        Collections.reverse(all);
        List<String> told = new ArrayList<>();
        TrailFiles.Place place = TrailFiles.Place.END;
        List<TrailFiles.Line> some = files.before(place, part);
        while (!some.isEmpty()) {
            some.forEach(line -> told.add(line.words()));
            place = some.get(some.size() - 1).place();
            files.add(MONDAY.plusDays(4), "what comes in meanwhile is not before it");
            some = files.before(TrailFiles.Place.of(place.toString()), part);
        }
        // Not as a whole: what differs would be told at a length that nobody reads.
        assertThat(told).hasSameSizeAs(all);
        assertThat(told.equals(all)).isTrue();
    }

    @ParameterizedTest(name = "{0} days: {1} are left")
    @CsvSource({"1, 2", "3, 4", "100, 9", "0, 9"})
    void keepsDaysAsLongAsIsWanted(int days, int left) throws IOException {
        TrailFiles files = files(days == 0 ? OptionalInt.empty() : OptionalInt.of(days));
        Files.writeString(folder.resolve("audit-notes.jsonl"), "somebody else's");
        for (int i = 0; i < 9; i++) {
            files.add(MONDAY.plusDays(i), "day " + i);
        }
        assertThat(files.before(TrailFiles.Place.END, 100)).hasSize(left);
        assertThat(folder.resolve("audit-notes.jsonl")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "2011-05-02",
                "2011-13-02.5",
                "../../etc/passwd",
                "2011-05-02.99999999999999999999"
            })
    void refusesWhatIsNoCursor(String words) {
        assertThatThrownBy(() -> TrailFiles.Place.of(words))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("cursor");
    }

    @Test
    void findsNothingBeforeAnythingWasWritten() throws IOException {
        assertThat(files(OptionalInt.empty()).before(TrailFiles.Place.END, 5)).isEmpty();
    }
}
