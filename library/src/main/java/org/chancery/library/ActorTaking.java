package org.chancery.library;

import java.util.List;
import java.util.SortedMap;
import org.chancery.text.imports.ImportReport;

/**
 * What became of a file of another dictionary.
 *
 * @param file its name
 * @param format what it was read as
 * @param taken how many of each sort were taken: "names of places", "terms of office", …
 * @param refused what was left, by reason, the commonest first
 */
public record ActorTaking(
        String file, String format, SortedMap<String, Integer> taken, List<Left> refused) {

    /**
     * Things left for one reason.
     *
     * @param reason why, in words a user understands
     * @param count how many
     * @param examples some of them
     */
    public record Left(String reason, int count, List<String> examples) {
        public Left {
            examples = List.copyOf(examples);
        }
    }

    public ActorTaking {
        refused = List.copyOf(refused);
    }

    static ActorTaking of(ImportReport report) {
        return new ActorTaking(
                report.file(),
                report.format(),
                report.taken(),
                report.refused().stream()
                        .map(left -> new Left(left.reason(), left.count(), left.examples()))
                        .toList());
    }

    /** True when the file gave nothing at all. */
    public boolean isEmpty() {
        return taken.isEmpty();
    }
}
