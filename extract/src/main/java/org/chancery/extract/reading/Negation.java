package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.SentenceTree;

/** Finds what negates a word, and passes over what only looks like it: "not only", "only said". */
final class Negation {
    private final StatusWords words;

    Negation(StatusWords words) {
        this.words = words;
    }

    /** The word that negates a verb, adjective or noun directly or through an argument. */
    Optional<Integer> of(SentenceTree tree, int word) {
        if (isForced(tree, word)) {
            return Optional.empty();
        }
        return direct(tree, word)
                .or(() -> inArgument(tree, word))
                .or(() -> marked(tree, word))
                .or(() -> noLonger(tree, word))
                .or(() -> noMore(tree, word));
    }

    private Optional<Integer> direct(SentenceTree tree, int word) {
        return tree
                .children(word, ADVERB, NEGATION, AUXILIARY, OTHER, DETERMINER, COORDINATOR)
                .stream()
                .filter(child -> words.words("negation").contains(lower(tree, child)))
                .filter(child -> tree.relation(child) != DETERMINER || tree.isNoun(word))
                .filter(child -> !startsFocus(tree, child) && !isNorOfConjunct(tree, word, child))
                .findFirst();
    }

    private Optional<Integer> inArgument(SentenceTree tree, int word) {
        for (int argument : tree.children(word, SUBJECT, PASSIVE_SUBJECT, OBJECT)) {
            if (isNone(tree, argument)) {
                return Optional.of(argument);
            }
            for (int inside : tree.children(argument, DETERMINER, NUMBER, NEGATION, ADVERB)) {
                boolean forced = isForced(tree, argument);
                if (isNone(tree, inside) && !startsFocus(tree, inside) && !forced) {
                    return Optional.of(inside);
                }
            }
        }
        return Optional.empty();
    }

    /** "had no choice but to withdraw" says that it withdrew. */
    private static boolean isForced(SentenceTree tree, int noun) {
        return ReadingWords.of("way-out").contains(tree.lemma(noun))
                && noun + 1 < tree.size()
                && Set.of("but", "except").contains(lower(tree, noun + 1));
    }

    private Optional<Integer> marked(SentenceTree tree, int word) {
        return tree.children(word, MARKER, CASE).stream()
                .filter(child -> ReadingWords.of("undoing").contains(lower(tree, child)))
                .findFirst();
    }

    /** "no longer objects", where "no" hangs on "longer". */
    private static Optional<Integer> noLonger(SentenceTree tree, int word) {
        return tree.children(word, ADVERB).stream()
                .filter(child -> child > 0 && lower(tree, child).equals("longer"))
                .map(child -> child - 1)
                .filter(before -> lower(tree, before).equals("no"))
                .findFirst();
    }

    /** "no more talks", where "no" hangs on "more". */
    private Optional<Integer> noMore(SentenceTree tree, int word) {
        return tree.children(word, ADJECTIVE).stream()
                .filter(child -> child > 0 && lower(tree, child).matches("more|further"))
                .map(child -> child - 1)
                .filter(before -> lower(tree, before).equals("no") && !startsFocus(tree, before))
                .findFirst();
    }

    private boolean isNone(SentenceTree tree, int word) {
        return words.words("no-determiner").contains(lower(tree, word));
    }

    /** "not only", "not just", "no less", "no doubt", "no longer" is left a negation. */
    private boolean startsFocus(SentenceTree tree, int negation) {
        int next = negation + 1;
        return next < tree.size()
                && (words.words("focus-word").contains(lower(tree, next))
                        || ReadingWords.of("not-after-no").contains(lower(tree, next))
                        || isBound(tree, next));
    }

    /** "no more than half", "no fewer than ten times": how much, not that it was not. */
    private static boolean isBound(SentenceTree tree, int word) {
        return word + 1 < tree.size()
                && ReadingWords.of("bound-after-no").contains(lower(tree, word))
                && lower(tree, word + 1).equals("than");
    }

    /** "did not meet nor call" negates both; "neither" before a pair belongs to the first. */
    private static boolean isNorOfConjunct(SentenceTree tree, int word, int child) {
        return tree.relation(child) == COORDINATOR && child > word;
    }

    private static String lower(SentenceTree tree, int word) {
        return tree.text(word).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
