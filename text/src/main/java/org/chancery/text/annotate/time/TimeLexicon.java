package org.chancery.text.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.annotate.resource.ResourceFile;

/**
 * The classes of words that time rules speak of, such as "month".
 *
 * <p>Each line of the list is {@code class TAB pattern TAB value}; the value {@code $1} is what the
 * pattern's first group caught.
 */
final class TimeLexicon {
    private record Word(Pattern pattern, String value) {}

    private final Map<String, List<Word>> words = new HashMap<>();

    static TimeLexicon read(String name) {
        TimeLexicon lexicon = new TimeLexicon();
        for (String line : ResourceFile.lines(TimeLexicon.class, name)) {
            String[] fields = line.split("\t+", -1);
            if (fields.length != 3) {
                throw new IllegalStateException(
                        name + " needs a class, a pattern and a value in: " + line);
            }
            lexicon.words
                    .computeIfAbsent(fields[0], key -> new ArrayList<>())
                    .add(new Word(pattern(fields[1]), fields[2]));
        }
        return lexicon;
    }

    /** A regular expression without groups for any word of a class. */
    String anyOf(String wordClass) {
        List<String> patterns =
                members(wordClass).stream()
                        .map(word -> ungrouped(word.pattern().pattern()))
                        .toList();
        return "(?:" + String.join("|", patterns) + ")";
    }

    /** What a word of a class stands for. */
    String value(String wordClass, String text) {
        for (Word word : members(wordClass)) {
            Matcher matcher = word.pattern().matcher(text);
            if (matcher.matches()) {
                return word.value().equals("$1") ? matcher.group(1) : word.value();
            }
        }
        throw new IllegalStateException("'" + text + "' is no " + wordClass);
    }

    private List<Word> members(String wordClass) {
        List<Word> members = words.get(wordClass);
        if (members == null) {
            throw new IllegalStateException("The time lexicon has no class " + wordClass);
        }
        return members;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(
                text.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String ungrouped(String pattern) {
        return pattern.replaceAll("(?<!\\\\)\\((?!\\?)", "(?:");
    }
}
