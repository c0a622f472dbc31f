package org.chancery.text.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads {@code milestones.tsv}. */
final class MilestoneTable {
    private static final String RESOURCE = "milestones.tsv";

    private MilestoneTable() {}

    static List<Milestone> read() {
        try (InputStream stream = MilestoneTable.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its table " + RESOURCE);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(f -> Milestone.of(f[0], f[1], f[2], f[3], f[4]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the table " + RESOURCE, failure);
        }
    }
}
