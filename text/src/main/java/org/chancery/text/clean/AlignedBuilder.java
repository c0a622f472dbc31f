package org.chancery.text.clean;

import java.util.Arrays;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Alignment;

/** Collects clean characters together with where in the raw text each came from. */
final class AlignedBuilder {
    private final String raw;
    private final StringBuilder clean = new StringBuilder();
    private int[] starts;
    private int[] ends;

    AlignedBuilder(String raw) {
        this.raw = raw;
        this.starts = new int[Math.max(16, raw.length())];
        this.ends = new int[starts.length];
    }

    /** Adds a character that stands for {@code raw[start, end)}. */
    void append(char character, int start, int end) {
        int position = clean.length();
        if (position == starts.length) {
            starts = Arrays.copyOf(starts, position * 2);
            ends = Arrays.copyOf(ends, position * 2);
        }
        starts[position] = start;
        ends[position] = end;
        clean.append(character);
    }

    int length() {
        return clean.length();
    }

    AlignedText build() {
        return new AlignedText(
                raw,
                clean.toString(),
                Alignment.of(
                        Arrays.copyOf(starts, clean.length()),
                        Arrays.copyOf(ends, clean.length())));
    }
}
