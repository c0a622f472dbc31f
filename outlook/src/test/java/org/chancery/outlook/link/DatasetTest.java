package org.chancery.outlook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetTest {
    @TempDir Path folder;

    private void write(String train) throws IOException {
        Files.writeString(folder.resolve("entity2id.txt"), "Norway\t0\nSweden\t1\n");
        Files.writeString(folder.resolve("relation2id.txt"), "Consult\t0\n");
        Files.writeString(folder.resolve("train.txt"), train);
        Files.writeString(folder.resolve("valid.txt"), "1\t0\t0\t48\t-1\n");
        Files.writeString(folder.resolve("test.txt"), "0\t0\t1\t72\t-1\n");
    }

    @Test
    void readsHoursAsDays() throws IOException {
        write("0\t0\t1\t24\t-1\n0\t0\t1\t0\t-1\n");
        Dataset data = Dataset.read(folder);
        assertThat(data.actors()).containsExactly("Norway", "Sweden");
        assertThat(data.train())
                .containsExactly(new Quadruple(0, 0, 1, 0), new Quadruple(0, 0, 1, 1));
        assertThat(data.test()).containsExactly(new Quadruple(0, 0, 1, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 1, 'a line has subject, relation, object and time'",
        "0 x 1 0, is no number",
        "0 0 2 0, it names an actor or a relation that has no name",
        "0 1 1 0, it names an actor or a relation that has no name"
    })
    void saysWhatIsWrongAndWhere(String line, String why) throws IOException {
        write("0\t0\t1\t0\n" + line + "\n");
        assertThatThrownBy(() -> Dataset.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Line 2 of " + folder.resolve("train.txt"))
                .hasMessageEndingWith(why);
    }

    @Test
    void saysWhatADataSetHas() {
        assertThatThrownBy(() -> Dataset.read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("entity2id.txt");
    }
}
