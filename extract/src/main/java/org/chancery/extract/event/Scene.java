package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.WordClasses;

/**
 * Whose act it is, and on whom it falls, by what stands around its clause: "Chad, where the
 * opposition accused Libya" tells of Chad's opposition.
 */
final class Scene {
    private static final Set<String> WILL = Set.of("will", "would", "shall");
    private static final Set<String> SAYING =
            WordClasses.read(Scene.class, "event.words").of("announcing");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");
    private static final Set<String> INVERTED = Set.of("should", "have", "be");

    private Scene() {}

    /**
     * Who says what is to be done by nobody named: "Chad said the border would be closed" tells of
     * Chad closing it.
     */
    static List<Integer> speaker(SentenceTree tree, int word) {
        boolean passive =
                tree.isVerb(word)
                        && tree.child(word, Dependency.PASSIVE_AUXILIARY).isPresent()
                        && Predicate.of(tree, word).agent().isEmpty()
                        && tree.children(word, Dependency.AUXILIARY).stream()
                                .anyMatch(a -> WILL.contains(tree.lemma(a)));
        return passive && tree.relation(word) == Dependency.CLAUSAL_COMPLEMENT
                ? tree.head(word)
                        .filter(verb -> SAYING.contains(tree.lemma(verb)))
                        .map(verb -> Predicate.of(tree, verb).subject())
                        .orElse(List.of())
                : List.of();
    }

    /** Who is to do or leave something if an act is not to follow: "… unless Chad complies". */
    static List<Integer> conditioned(SentenceTree tree, int word) {
        List<Integer> clauses = new ArrayList<>(tree.children(word, Dependency.ADVERBIAL_CLAUSE));
        tree.children(word, Dependency.OPEN_COMPLEMENT)
                .forEach(act -> clauses.addAll(tree.children(act, Dependency.ADVERBIAL_CLAUSE)));
        for (int clause : clauses) {
            boolean condition =
                    tree.children(clause, Dependency.MARKER).stream()
                            .anyMatch(mark -> CONDITIONS.contains(tree.lemma(mark)));
            if (condition || isInverted(tree, clause)) {
                return Predicate.of(tree, clause).surfaceSubject();
            }
        }
        return List.of();
    }

    /** "should Chad touch the dam": a condition without its "if". */
    private static boolean isInverted(SentenceTree tree, int clause) {
        return tree.children(clause, Dependency.AUXILIARY).stream()
                .filter(auxiliary -> INVERTED.contains(tree.lemma(auxiliary)))
                .anyMatch(
                        auxiliary ->
                                tree.children(clause, Dependency.SUBJECT).stream()
                                        .anyMatch(subject -> subject > auxiliary));
    }

    /** The noun that such a clause around a word describes; empty when there is none. */
    static List<Integer> of(SentenceTree tree, int word) {
        int at = word;
        for (int above : tree.ancestors(word)) {
            if (tree.relation(at) == Dependency.RELATIVE_CLAUSE) {
                boolean where =
                        tree.children(at, Dependency.ADVERB, Dependency.MARKER).stream()
                                .anyMatch(child -> tree.text(child).equals("where"));
                return where ? List.of(above) : List.of();
            }
            at = above;
        }
        return List.of();
    }
}
