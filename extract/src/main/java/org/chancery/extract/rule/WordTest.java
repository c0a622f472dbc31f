package org.chancery.extract.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extract.grammar.SentenceTree;

/**
 * A set of words, some of several parts, that a phrase's head is compared with.
 *
 * @param name the class's name, or the quoted word
 * @param byHead the expressions, under the dictionary form of their last word
 */
public record WordTest(String name, Map<String, Set<List<String>>> byHead) {

    /** A set of expressions in dictionary form, such as "treaty" and "cease fire". */
    static WordTest of(String name, Collection<String> expressions) {
        return new WordTest(
                name,
                expressions.stream()
                        .flatMap(expression -> spellings(expression).stream())
                        .map(expression -> List.of(expression.split(" ", -1)))
                        .collect(
                                Collectors.groupingBy(
                                        parts -> parts.get(parts.size() - 1),
                                        Collectors.toUnmodifiableSet())));
    }

    /**
     * "cease-fire" is one word for some tokenizers and three for others; "organize" is also written
     * "organise".
     */
    static Set<String> spellings(String expression) {
        Set<String> all = new HashSet<>();
        all.add(expression);
        all.add(expression.replace("-", " - "));
        all.add(expression.replaceAll("(\\w{3}[^aeiou])iz(e|ation)\\b", "$1is$2"));
        return Set.copyOf(all);
    }

    boolean matches(SentenceTree tree, int word) {
        Set<List<String>> possible = byHead.getOrDefault(tree.lemma(word), Set.of());
        return possible.stream().anyMatch(parts -> endsAt(tree, word, parts));
    }

    private static boolean endsAt(SentenceTree tree, int word, List<String> parts) {
        int start = word - parts.size() + 1;
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < parts.size() - 1; i++) {
            String lower = tree.text(start + i).toLowerCase(Locale.ROOT);
            if (!lower.equals(parts.get(i)) && !tree.lemma(start + i).equals(parts.get(i))) {
                return false;
            }
        }
        return true;
    }
}
