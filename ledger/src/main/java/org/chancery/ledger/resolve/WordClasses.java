package org.chancery.ledger.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Classes of words from a resource: each line a class, a tab, and words of it. */
record WordClasses(Map<String, Set<String>> classes) {

    static WordClasses read(String file) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : Words.lines(file)) {
            int tab = line.indexOf('\t');
            classes.computeIfAbsent(line.substring(0, tab), name -> new TreeSet<>())
                    .addAll(List.of(line.substring(tab + 1).strip().split("\\s+")));
        }
        return new WordClasses(Map.copyOf(classes));
    }

    /** The words of a class, in lower case. */
    Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No words are classed as " + name);
        }
        return words;
    }
}
