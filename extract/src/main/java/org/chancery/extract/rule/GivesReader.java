package org.chancery.extract.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.extract.rule.RuleFile.NumberedLine;

/** Reads pairs of key and value, such as {@code type CONSULT mode visit}. */
final class GivesReader {
    private GivesReader() {}

    static Map<String, String> read(NumberedLine line, String file, RuleVocabulary vocabulary) {
        return read(line.text(), line.number(), file, vocabulary);
    }

    static Map<String, String> read(
            String text, int number, String file, RuleVocabulary vocabulary) {
        List<String> words = RuleLines.words(text);
        if (words.size() % 2 != 0) {
            throw new RuleSyntaxException(
                    file,
                    number,
                    "'" + text + "' is not pairs of key and value",
                    "Write, for example, 'type AGREE cameo 030'");
        }
        Map<String, String> gives = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            check(words.get(i), words.get(i + 1), number, file, vocabulary);
            gives.put(words.get(i), words.get(i + 1));
        }
        return gives;
    }

    private static void check(
            String key, String value, int number, String file, RuleVocabulary vocabulary) {
        Set<String> allowed = vocabulary.gives().get(key);
        if (allowed == null) {
            throw new RuleSyntaxException(
                    file,
                    number,
                    "Rules for " + vocabulary.kind() + " give no '" + key + "'",
                    "Known: " + String.join(", ", new TreeSet<>(vocabulary.gives().keySet())));
        }
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            throw new RuleSyntaxException(
                    file,
                    number,
                    "'" + value + "' is no " + key,
                    "Known: " + String.join(", ", new TreeSet<>(allowed)));
        }
    }
}
