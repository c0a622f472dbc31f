package org.chancery.text.clean;

import java.util.Arrays;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Alignment;

/**
 * Collects clean characters together with where in the raw text each came from.
 *
 * <p>Of the marks above and below one letter only the first few are kept: no writing has more, and
 * word boundaries are costly to find among thousands of them.
 */
final class AlignedBuilder {
    private static final int MARKS = 8;

    private final String raw;
    private final StringBuilder clean = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private int marksInRow;

    AlignedBuilder(String raw) {
        this.raw = raw;
        this.starts = new int[Math.max(16, raw.length())];
        this.ends = new int[starts.length];
    }

    /**
     * Adds a character that stands for {@code raw[start, end)}.
     *
     * @return false when it was left out as one mark too many
     */
    boolean append(char character, int start, int end) {
        marksInRow = isMark(character) ? marksInRow + 1 : 0;
        if (marksInRow > MARKS) {
            return false;
        }
        int position = clean.length();
        if (position == starts.length) {
            starts = Arrays.copyOf(starts, position * 2);
            ends = Arrays.copyOf(ends, position * 2);
        }
        starts[position] = start;
        ends[position] = end;
        clean.append(character);
        return true;
    }

    private static boolean isMark(char character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
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
