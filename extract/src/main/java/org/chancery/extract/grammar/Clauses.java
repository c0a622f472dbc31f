package org.chancery.extract.grammar;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.text.Span;

/**
 * Cuts a sentence into clauses: which clause a word stands in, and which words are that clause's
 * own.
 *
 * <p>A clause is the root's, a complement, an adverbial or a relative clause, or a member of a
 * coordination with a finite verb. Infinitives and participles belong to the clause they stand in.
 *
 * <pre>{@code
 * // "Mali said exports rose, but Chad lost 2 percent"; lost = 7
 * Clauses.of(tree).span(8)   // "Chad lost 2 percent"
 * }</pre>
 */
public final class Clauses {
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

    private final SentenceTree tree;

    private Clauses(SentenceTree tree) {
        this.tree = tree;
    }

    public static Clauses of(SentenceTree tree) {
        return new Clauses(tree);
    }

    /** True when a clause is built around this word. */
    public boolean isHead(int word) {
        return switch (tree.relation(word)) {
            case ROOT,
                    CLAUSAL_COMPLEMENT,
                    ADVERBIAL_CLAUSE,
                    RELATIVE_CLAUSE,
                    CLAUSAL_SUBJECT,
                    PARATAXIS ->
                    true;
            case CONJUNCT -> isFinite(word) && tree.head(word).filter(this::isVerbal).isPresent();
            default -> false;
        };
    }

    private boolean isVerbal(int word) {
        return tree.isVerb(word) || tree.child(word, Dependency.COPULA).isPresent();
    }

    private boolean isFinite(int word) {
        if (FINITE.contains(tree.tag(word))) {
            return true;
        }
        return tree
                .children(
                        word,
                        Dependency.AUXILIARY,
                        Dependency.PASSIVE_AUXILIARY,
                        Dependency.COPULA,
                        Dependency.SUBJECT,
                        Dependency.PASSIVE_SUBJECT)
                .stream()
                .anyMatch(
                        child ->
                                FINITE.contains(tree.tag(child))
                                        || tree.relation(child).isSubject());
    }

    /** The word the clause of {@code word} is built around: the word itself when it is one. */
    public int head(int word) {
        int at = word;
        for (int steps = 0; steps < tree.size() && !isHead(at); steps++) {
            Optional<Integer> up = tree.head(at);
            if (up.isEmpty()) {
                break;
            }
            at = up.get();
        }
        return at;
    }

    /** The clause's own words: those below its head and in no other clause but a relative one. */
    public BitSet words(int head) {
        BitSet own = new BitSet(tree.size());
        collect(head, own);
        return own;
    }

    private void collect(int word, BitSet own) {
        if (own.get(word)) {
            return;
        }
        own.set(word);
        for (int child : tree.children(word)) {
            boolean relative = tree.relation(child) == Dependency.RELATIVE_CLAUSE;
            boolean introduces =
                    tree.relation(child) == Dependency.COORDINATOR && hasClauseAfter(word, child);
            if ((relative || !isHead(child)) && !introduces) {
                collect(child, own);
            }
        }
    }

    /** "and" before a further clause is neither's. */
    private boolean hasClauseAfter(int word, int coordinator) {
        return tree.children(word, Dependency.CONJUNCT).stream()
                .filter(next -> next > coordinator)
                .findFirst()
                .filter(this::isHead)
                .isPresent();
    }

    /**
     * The unbroken run of the clause's own words that holds {@code word}, marks at its ends left
     * out. In an unparsed sentence, the stretch between two commas.
     */
    public Span span(int word) {
        BitSet own = tree.sentence().isParsed() ? words(head(word)) : betweenCommas(word);
        own.set(word);
        int first = word;
        while (first > 0 && (own.get(first - 1) || isInnerMark(first - 1, own))) {
            first--;
        }
        int last = word;
        while (last + 1 < tree.size() && (own.get(last + 1) || isInnerMark(last + 1, own))) {
            last++;
        }
        BitSet run = new BitSet(tree.size());
        run.set(first, last + 1);
        return tree.span(run);
    }

    /** A mark between two words of the clause belongs to it, wherever the parser hung it. */
    private boolean isInnerMark(int mark, BitSet own) {
        return tree.isPunctuation(mark)
                && mark > 0
                && mark + 1 < tree.size()
                && own.get(mark - 1)
                && own.get(mark + 1);
    }

    private BitSet betweenCommas(int word) {
        BitSet own = new BitSet(tree.size());
        for (int i = word; i >= 0 && !isBreak(i); i--) {
            own.set(i);
        }
        for (int i = word; i < tree.size() && !isBreak(i); i++) {
            own.set(i);
        }
        return own;
    }

    private boolean isBreak(int index) {
        return Set.of(",", ";", ":", "--", "—", "–").contains(tree.text(index));
    }
}
