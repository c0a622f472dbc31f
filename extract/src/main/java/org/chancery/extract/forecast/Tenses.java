package org.chancery.extract.forecast;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;

/** Small questions about verb groups, asked of the words in their order. */
final class Tenses {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "nor", "neither");

    private Tenses() {}

    /** The infinitive that a modal or "to" governs, when it comes soon. */
    static Optional<Integer> infinitiveAfter(SentenceTree tree, int from) {
        if (isInserted(tree, from + 1)) {
            return Optional.of(from + 4);
        }
        Optional<Integer> behindTime = behindTime(tree, from);
        if (behindTime.isPresent()) {
            return behindTime;
        }
        for (int i = from + 1; i < Math.min(tree.size(), from + 7); i++) {
            // After an inserted phrase the tagger may take the infinitive for a present.
            boolean misread = tree.tag(i).equals("VBP") && i > from + 1;
            if (tree.tag(i).equals("VB") || misread) {
                return Optional.of(i);
            }
            boolean between =
                    tree.tag(i).matches("RB|RBR|IN|DT|NN|TO|,|JJ|``|''")
                            || tree.text(i).equals("to")
                            || tree.text(i).equals("n't");
            if (!between || tree.isVerb(i)) {
                break;
            }
        }
        return inverted(tree, from);
    }

    /** "will from 1 May need visas", "will for the first time put into words". */
    private static Optional<Integer> behindTime(SentenceTree tree, int modal) {
        boolean inserted =
                tree.tag(modal).equals("MD")
                        && modal + 3 < tree.size()
                        && tree.tag(modal + 1).equals("IN");
        if (!inserted) {
            return Optional.empty();
        }
        int end =
                tree.sentence().times().stream()
                        .filter(time -> time.covers(modal + 2))
                        .mapToInt(time -> time.endToken())
                        .findFirst()
                        .orElse(tree.text(modal + 4).equals("time") ? modal + 5 : tree.size());
        boolean verb = end < tree.size() && tree.tag(end).matches("VBP?|VBN|VBD|NN");
        return verb ? Optional.of(end) : Optional.empty();
    }

    /** "Nor will Angola leave": the subject stands between the two. */
    private static Optional<Integer> inverted(SentenceTree tree, int modal) {
        return tree.head(modal)
                .filter(verb -> tree.relation(modal) == Dependency.AUXILIARY)
                .filter(verb -> verb > modal && tree.tag(verb).equals("VB"))
                .filter(verb -> tree.tag(modal).equals("MD"));
    }

    /** "without a doubt", "beyond any question" after a modal: what follows is the verb. */
    private static boolean isInserted(SentenceTree tree, int at) {
        return at + 3 < tree.size()
                && tree.text(at).matches("without|beyond|in")
                && tree.tag(at + 1).equals("DT")
                && tree.text(at + 2).matches("doubt|question|likelihood|probability")
                && tree.tag(at + 3).matches("VB.?|NN");
    }

    /**
     * The verb of full meaning: "signed" of "will be signed", "strike" of "will have to strike".
     */
    static int fullVerb(SentenceTree tree, int infinitive) {
        int at = infinitive;
        for (int i = infinitive + 1; i < Math.min(tree.size(), infinitive + 4); i++) {
            boolean group = Set.of("be", "have", "get", "been").contains(tree.text(at));
            if (group && tree.tag(i).matches("VBN|VBG|VB")) {
                at = i;
            } else if (!tree.tag(i).matches("RB|TO")) {
                break;
            }
        }
        return at;
    }

    /** True when the subject is nobody: "neither side would say". */
    static boolean isNobody(SentenceTree tree, int subject) {
        return Set.of("nobody", "none", "neither", "no-one").contains(lower(tree, subject))
                || (subject > 0 && lower(tree, subject - 1).equals("no"))
                || tree.children(subject).stream()
                        .anyMatch(word -> Set.of("neither", "no").contains(lower(tree, word)));
    }

    private static String lower(SentenceTree tree, int word) {
        return tree.text(word).toLowerCase(Locale.ROOT);
    }

    /** True when "not" stands between or just before the words of a verb group. */
    static boolean isNegated(SentenceTree tree, int from, int to) {
        for (int i = Math.max(0, from - 1); i <= Math.min(to, tree.size() - 1); i++) {
            String text = tree.text(i).toLowerCase(Locale.ROOT);
            boolean only = i + 1 < tree.size() && tree.text(i + 1).equals("only");
            if (NEGATIONS.contains(text) && !only) {
                return true;
            }
        }
        return false;
    }

    /** "would have gone": a past that did not come about. */
    static boolean isPerfect(SentenceTree tree, int infinitive) {
        return tree.text(infinitive).equals("have")
                && infinitive + 1 < tree.size()
                && tree.tag(infinitive + 1).matches("VBN|VBD");
    }
}
