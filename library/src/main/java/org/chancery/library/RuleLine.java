package org.chancery.library;

import java.util.List;

/**
 * A rule of reading, for showing why something was found.
 *
 * @param name the name that findings bear, such as "visit/visit-verb"
 * @param file the file it stands in
 * @param line the line it begins on
 * @param example a sentence it finds something in
 * @param counterExample a sentence in which it must find nothing
 */
public record RuleLine(
        String name, String file, int line, List<String> example, List<String> counterExample) {
    public RuleLine {
        example = List.copyOf(example);
        counterExample = List.copyOf(counterExample);
    }
}
