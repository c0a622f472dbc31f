package org.chancery.extract.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.extract.grammar.Dates;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;

/**
 * The word or words that set a rule off.
 *
 * <p>A verb may bring its particle or preposition ("call for"), a noun the words before it ("arms
 * embargo"), a phrase is a verb and its object ("pay visit").
 *
 * @param kind how the words are to be taken
 * @param lemmas the words in dictionary form, lower case
 */
public record Trigger(Kind kind, List<String> lemmas) {

    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        PHRASE
    }

    public Trigger {
        lemmas = List.copyOf(lemmas);
    }

    /** The lemma under which a matcher looks the trigger up. */
    String key() {
        return kind == Kind.NOUN || kind == Kind.ADJECTIVE
                ? lemmas.get(lemmas.size() - 1)
                : lemmas.get(0);
    }

    /** True when the word, whose lemma is {@link #key()}, is this trigger. */
    boolean matches(SentenceTree tree, int word) {
        return switch (kind) {
            case VERB -> isVerb(tree, word) && hasCompanion(tree, word);
            case NOUN -> isNoun(tree, word) && follows(tree, word);
            case ADJECTIVE -> isAdjective(tree, word) && follows(tree, word);
            case PHRASE -> isVerb(tree, word) && hasObject(tree, word);
        };
    }

    private static boolean isVerb(SentenceTree tree, int word) {
        return tree.isVerb(word)
                && tree.relation(word) != Dependency.AUXILIARY
                && !isPremodifier(tree, word);
    }

    /** "the planned deployment": a participle before its noun tells of no act of its own. */
    private static boolean isPremodifier(SentenceTree tree, int word) {
        return (tree.relation(word) == Dependency.ADJECTIVE
                        || tree.relation(word) == Dependency.COMPOUND)
                && tree.head(word).filter(head -> head > word).isPresent();
    }

    private static boolean isNoun(SentenceTree tree, int word) {
        return tree.isNoun(word)
                || (tree.tag(word).equals("VBG")
                        && tree.child(word, Dependency.DETERMINER, Dependency.POSSESSIVE)
                                .isPresent());
    }

    private static boolean isAdjective(SentenceTree tree, int word) {
        // "visiting" describes a noun in "the visiting premier".
        return tree.tag(word).startsWith("JJ")
                || tree.tag(word).equals("VBN")
                || (tree.tag(word).equals("VBG") && isPremodifier(tree, word));
    }

    private boolean hasCompanion(SentenceTree tree, int word) {
        for (String companion : lemmas.subList(1, lemmas.size())) {
            if (!hasCompanion(tree, word, companion)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasCompanion(SentenceTree tree, int word, String companion) {
        boolean child =
                tree.children(word).stream()
                        .filter(other -> other > word && !Dates.covers(tree, other))
                        .anyMatch(
                                other ->
                                        lower(tree, other).equals(companion)
                                                || tree.preposition(other)
                                                        .filter(p -> startsWith(p, companion))
                                                        .isPresent()
                                                || isMarkedBy(tree, other, companion));
        return child
                || isNext(tree, word + 1, companion)
                || !Predicate.of(tree, word).prepositional(companion).isEmpty();
    }

    /** "agreed to", but not "called on" in "called on Monday". */
    private static boolean isNext(SentenceTree tree, int next, String companion) {
        return next < tree.size()
                && lower(tree, next).equals(companion)
                && tree.head(next).filter(head -> Dates.covers(tree, head)).isEmpty();
    }

    private static boolean startsWith(String preposition, String companion) {
        return preposition.equals(companion) || preposition.startsWith(companion + " ");
    }

    private static boolean isMarkedBy(SentenceTree tree, int clause, String companion) {
        return tree.children(clause, Dependency.MARKER, Dependency.CASE).stream()
                .anyMatch(mark -> lower(tree, mark).equals(companion));
    }

    private boolean follows(SentenceTree tree, int word) {
        int before = word - lemmas.size() + 1;
        if (before < 0) {
            return false;
        }
        for (int i = 0; i < lemmas.size() - 1; i++) {
            if (!tree.lemma(before + i).equals(lemmas.get(i))
                    && !lower(tree, before + i).equals(lemmas.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasObject(SentenceTree tree, int word) {
        Set<String> wanted = Set.of(lemmas.get(lemmas.size() - 1));
        return Predicate.of(tree, word).object().stream()
                .anyMatch(object -> wanted.contains(tree.lemma(object)));
    }

    private static String lower(SentenceTree tree, int word) {
        return tree.text(word).toLowerCase(Locale.ROOT);
    }
}
