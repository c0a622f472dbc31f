package org.chancery.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ledger.query.FindingQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger on a disk that is full, or may only be read, or has gone bad. */
class FullDiskTest {
    @TempDir Path folder;

    private boolean mounted;

    /** A disk of its own, small; only root can make one. */
    private Path disk() throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "no disk can be mounted here, so none is filled");
        return disk;
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", "--lazy", folder.resolve("disk").toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException none) {
            return -1;
        }
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatItAcknowledged()
            throws IOException, InterruptedException {
        Path disk = disk();
        LedgerAddress address = LedgerAddress.of(disk.resolve("ledger"));
        List<String> acknowledged = new ArrayList<>();
        Ledger ledger = Ledger.open(address);
        assertThatThrownBy(
                        () -> {
                            for (int n = 0; n < 1000; n++) {
                                ledger.add(List.of(Readings.of(Readings.article("r" + n))));
                                acknowledged.add("r" + n);
                            }
                        })
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("The disk is full")
                .hasMessageContaining("make room and run again");
        assertThat(acknowledged).isNotEmpty();
        assertThatThrownBy(() -> ledger.backUp(disk.resolve("backup.sqlite")))
                .isInstanceOf(LedgerException.class);
        ledger.close();
        run("mount", "-o", "remount,size=20m", disk.toString());
        try (Ledger again = Ledger.open(address)) {
            assertThat(again.reports()).extracting(Report::name).containsAll(acknowledged);
            assertThat(again.findings(FindingQuery.all())).hasSize(8 * again.reports().size());
            assertThat(again.verify()).allSatisfy(one -> assertThat(one.faults()).isEmpty());
            again.add(List.of(Readings.of(Readings.article("more"))));
        }
    }

    @Test
    void looksAtALedgerThatMayOnlyBeRead() throws IOException, InterruptedException {
        Path disk = disk();
        LedgerAddress address = LedgerAddress.of(disk.resolve("ledger"));
        try (Ledger ledger = Ledger.open(address)) {
            ledger.add(List.of(Readings.of(Readings.article("a.txt"))));
        }
        run("mount", "-o", "remount,ro", disk.toString());
        try (Ledger ledger = Ledger.open(address)) {
            assertThat(ledger.isWritable()).isFalse();
            assertThat(ledger.reports()).hasSize(1);
            assertThatThrownBy(() -> ledger.add(List.of(Readings.of(Readings.article("b.txt")))))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("opened to be read only");
        }
    }

    private static void addTo(LedgerAddress address) {
        try (Ledger ledger = Ledger.open(address)) {
            ledger.add(List.of(Readings.of(Readings.article("more"))));
        }
    }

    @Test
    void saysThatAPageIsDamagedAndChangesNothing() throws IOException {
        LedgerAddress address = LedgerAddress.of(folder);
        Path backup = folder.resolve("backup");
        try (Ledger ledger = Ledger.open(address)) {
            for (int n = 0; n < 20; n++) {
                ledger.add(List.of(Readings.of(Readings.article("r" + n))));
            }
            ledger.backUp(backup);
        }
        Path file = folder.resolve(Ledger.FILE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long page = 1; page < channel.size() / 4096; page++) {
                channel.write(
                        ByteBuffer.wrap("damaged ".repeat(100).getBytes(StandardCharsets.US_ASCII)),
                        page * 4096);
            }
        }
        byte[] damaged = Files.readAllBytes(file);
        assertThatThrownBy(() -> addTo(address))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        Files.move(file, folder.resolve("damaged"));
        try (Ledger ledger = Ledger.open(address)) {
            ledger.restore(backup, false);
            assertThat(ledger.reports()).hasSize(20);
            assertThat(ledger.verify()).allSatisfy(one -> assertThat(one.faults()).isEmpty());
        }
    }
}
