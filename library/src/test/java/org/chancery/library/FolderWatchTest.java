package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWatchTest {
    @TempDir private Path folder;

    @Test
    void givesAFileOnceItHasStoppedChangingAndAgainWhenItHasChanged() throws IOException {
        Path ledger = Files.createDirectory(folder.resolve("ledger"));
        Files.writeString(ledger.resolve("ledger.sqlite"), "x");
        Files.writeString(folder.resolve(".hidden"), "x");
        Path inner = Files.createDirectory(folder.resolve("b"));
        Path late = Files.writeString(inner.resolve("late.txt"), "The first");
        Path early = Files.writeString(folder.resolve("early.txt"), "all");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        FolderWatch watch = new FolderWatch(folder, ledger);

        assertThat(watch.settled()).isEmpty();
        Files.writeString(late, "The first and the second");
        assertThat(watch.settled()).containsExactly(early);
        assertThat(watch.settled()).containsExactly(late);
        assertThat(watch.settled()).isEmpty();

        Files.writeString(early, "all and more");
        Files.delete(late);
        assertThat(watch.settled()).isEmpty();
        assertThat(watch.settled()).containsExactly(early);
    }

    @Test
    void saysThatThereIsNoFolder() {
        FolderWatch watch = new FolderWatch(folder.resolve("none"), folder);
        assertThatThrownBy(watch::settled)
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("to watch");
    }
}
