package org.chancery.text.imports;

import java.util.List;
import java.util.SortedMap;

/**
 * What became of a file of another dictionary.
 *
 * @param file its name
 * @param format what it was read as
 * @param taken how many of each sort were taken: "places", "terms of office", …
 * @param refused what was left, by reason, the commonest first
 */
public record ImportReport(
        String file, String format, SortedMap<String, Integer> taken, List<Refusal> refused) {

    /**
     * Things left for one reason.
     *
     * @param reason why, in words a user understands
     * @param count how many
     * @param examples some of them
     */
    public record Refusal(String reason, int count, List<String> examples) {
        public Refusal {
            examples = List.copyOf(examples);
        }
    }

    public ImportReport {
        refused = List.copyOf(refused);
    }

    public int allTaken() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }
}
