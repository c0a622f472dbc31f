package org.chancery.text.actor;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.text.annotate.resource.ResourceFile;

/**
 * What is left of a name when the letters that transliterations differ in are made one: "Czernov"
 * and "Tchernoff".
 */
final class Spelling {
    private static final List<Map.Entry<Pattern, String>> SAME =
            ResourceFile.lines(Spelling.class, "spellings.tsv").stream()
                    .map(line -> line.split("\t", -1))
                    .map(
                            cells ->
                                    Map.entry(
                                            Pattern.compile(cells[0]),
                                            cells.length > 1 ? cells[1] : ""))
                    .toList();

    private Spelling() {}

    /** The key that spellings of one name share. */
    static String key(String name) {
        String key = Fold.all(name);
        for (Map.Entry<Pattern, String> same : SAME) {
            key = same.getKey().matcher(key).replaceAll(same.getValue());
        }
        return key;
    }
}
