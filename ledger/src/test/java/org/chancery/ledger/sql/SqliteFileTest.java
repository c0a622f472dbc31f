package org.chancery.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is of files alone. */
class SqliteFileTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"a b", "per%cent", "ques?tion", "sem;colon", "hash#", "Größe"})
    void opensFoldersOfAnyName(String name) {
        Path odd = folder.resolve(name);
        Ledger.open(LedgerAddress.of(odd)).add(List.of(Readings.of(Readings.article("a.txt"))));
        assertThat(odd.resolve(Ledger.FILE)).exists();
        assertThat(Ledger.openForReading(LedgerAddress.of(odd)).reports()).hasSize(1);
    }

    @Test
    void saysThatTheFileIsNoLedger() throws IOException {
        Files.writeString(
                folder.resolve(Ledger.FILE), "This is a letter, not a ledger. ".repeat(99));
        assertThatThrownBy(() -> Ledger.open(LedgerAddress.of(folder)))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("damaged or is no ledger");
    }
}
