package org.chancery.text.annotate.time;

import java.util.Map;
import java.util.Optional;

/**
 * What a rule's pattern caught: values of the lexicon by the name of their class, times by "time".
 */
record Captures(Map<String, String> values, Map<String, Reading> times) {

    Optional<String> word(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String need(String name) {
        return word(name).orElseThrow(() -> new IllegalArgumentException("No " + name + " caught"));
    }

    int number(String name) {
        return Integer.parseInt(need(name));
    }

    Optional<Integer> numberIfAny(String name) {
        return word(name).map(Integer::parseInt);
    }

    Reading time(String name) {
        Reading time = times.get(name);
        if (time == null) {
            throw new IllegalArgumentException("No time " + name + " caught");
        }
        return time;
    }
}
