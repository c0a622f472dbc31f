package org.chancery.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.ResourceText;

/**
 * Named classes of words, read from {@code *.lexicon} files.
 *
 * <pre>
 * class treaty
 *   treaty, accord, pact
 *   also declaration          # all words of another class, given above
 * </pre>
 *
 * Words stand in dictionary form and lower case; an expression of several words is told by its last
 * word and those straight before it. Immutable.
 */
public final class Lexicon {
    private final Map<String, WordTest> classes;
    private final Map<String, Set<String>> words;

    private Lexicon(Map<String, Set<String>> words) {
        Map<String, WordTest> tests = new LinkedHashMap<>();
        words.forEach((name, list) -> tests.put(name, WordTest.of(name, list)));
        this.classes = tests;
        this.words = words;
    }

    /** The classes that come with the project, for rules of any kind. */
    public static Lexicon shared() {
        return read(ResourceText.read(Lexicon.class, "shared.lexicon"), "shared.lexicon");
    }

    /** Reads one lexicon file. */
    public static Lexicon read(String text, String file) {
        return new Lexicon(Map.of()).and(text, file);
    }

    /** These classes and those of a file, which may refer to these. */
    public Lexicon and(String text, String file) {
        Map<String, Set<String>> all = new LinkedHashMap<>(words);
        Set<String> current = Set.of();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = RuleLines.withoutComment(raw).strip();
            if (line.startsWith("class ")) {
                current = new LinkedHashSet<>();
                String name = line.substring("class ".length()).strip();
                if (all.put(name, current) != null) {
                    throw new RuleSyntaxException(
                            file,
                            number,
                            "The class '" + name + "' is given twice",
                            "Join the two or rename one");
                }
            } else if (!line.isEmpty()) {
                if (all.isEmpty()) {
                    throw new RuleSyntaxException(
                            file,
                            number,
                            "Words without a class",
                            "Put a line 'class NAME' above them");
                }
                current.addAll(entry(line, all, file, number));
            }
        }
        return new Lexicon(all);
    }

    private static List<String> entry(
            String line, Map<String, Set<String>> known, String file, int number) {
        if (!line.startsWith("also ")) {
            return RuleLines.commaList(line);
        }
        List<String> added = new ArrayList<>();
        for (String name : RuleLines.commaList(line.substring("also ".length()))) {
            Set<String> other = known.get(name);
            if (other == null) {
                throw new RuleSyntaxException(
                        file,
                        number,
                        "There is no class '" + name + "' above",
                        "Known: " + String.join(", ", known.keySet()));
            }
            added.addAll(other);
        }
        return added;
    }

    /** The names of all classes, in the order of the files. */
    public List<String> names() {
        return List.copyOf(classes.keySet());
    }

    /** The words of a class; empty when there is no such class. */
    public Set<String> words(String name) {
        return Set.copyOf(words.getOrDefault(name, Set.of()));
    }

    /** True when the word of the tree heads an expression of the class. */
    public boolean matches(String name, SentenceTree tree, int word) {
        WordTest test = classes.get(name);
        return test != null && test.matches(tree, word);
    }

    /** The test for a class. */
    java.util.Optional<WordTest> test(String name) {
        return java.util.Optional.ofNullable(classes.get(name));
    }
}
