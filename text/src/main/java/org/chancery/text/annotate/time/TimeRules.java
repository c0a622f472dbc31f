package org.chancery.text.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.annotate.resource.ResourceFile;

/**
 * A rule file, read.
 *
 * <p>A line {@code @ meaning key=value …} opens a block; the lines below it are patterns of that
 * meaning; a line {@code > words = days} is an example, which the build checks against the fixed
 * day {@code 2024-03-12}, a Tuesday.
 *
 * @param rules in the order of the file
 * @param examples the words and the days they must mean
 */
record TimeRules(List<TimeRule> rules, List<Example> examples) {

    /** Words, and the EDTF days or TIMEX3 value they mean on 12 March 2024. */
    record Example(String words, String value) {}

    static TimeRules read(String name, TimeLexicon lexicon) {
        List<TimeRule> rules = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        String meaning = "";
        Map<String, String> constants = Map.of();
        for (String line : ResourceFile.lines(TimeRules.class, name)) {
            if (line.startsWith("@")) {
                String[] words = line.substring(1).strip().split("\\s+", -1);
                meaning = words[0];
                constants = constants(words);
            } else if (line.startsWith(">")) {
                int equals = line.lastIndexOf('=');
                examples.add(
                        new Example(
                                line.substring(1, equals).strip(),
                                line.substring(equals + 1).strip()));
            } else {
                rules.add(TimeRule.compile(line, lexicon, constants, Meanings.named(meaning)));
            }
        }
        return new TimeRules(List.copyOf(rules), List.copyOf(examples));
    }

    private static Map<String, String> constants(String[] words) {
        Map<String, String> constants = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            constants.put(pair[0], pair[1]);
        }
        return constants;
    }
}
