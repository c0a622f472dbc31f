package org.chancery.extract.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;

/**
 * The dependency tree of one sentence. Words are named by their index; immutable.
 *
 * <pre>{@code
 * SentenceTree tree = SentenceTree.of(sentence);
 * for (int child : tree.children(verb)) { … tree.relation(child) … }
 * }</pre>
 */
public final class SentenceTree {
    private static final Set<String> CONTENT_VERB_TAGS =
            Set.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");

    private final Sentence sentence;
    private final int[] heads;
    private final Dependency[] relations;
    private final List<List<Integer>> children;

    private SentenceTree(
            Sentence sentence, int[] heads, Dependency[] relations, List<List<Integer>> children) {
        this.sentence = sentence;
        this.heads = heads;
        this.relations = relations;
        this.children = children;
    }

    /** The tree of a sentence; of an unparsed one, a tree without edges. */
    public static SentenceTree of(Sentence sentence) {
        int size = sentence.tokens().size();
        MendedTree mended = MendedTree.of(sentence);
        int[] heads = mended.heads();
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < size; i++) {
            if (heads[i] >= 0) {
                children.get(heads[i]).add(i);
            }
        }
        return new SentenceTree(
                mended.sentence(),
                heads,
                mended.relations(),
                children.stream().map(List::copyOf).toList());
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    public String text(int index) {
        return token(index).text();
    }

    /** The dictionary form in lower case; that of a plural noun without its ending: "troop". */
    public String lemma(int index) {
        String lemma = token(index).lemma().toLowerCase(Locale.ROOT);
        boolean plural = tag(index).equals("NNS") || tag(index).equals("NNPS");
        return plural && lemma.length() > 3 && lemma.endsWith("s") && !lemma.endsWith("ss")
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }

    public String tag(int index) {
        return token(index).tag();
    }

    public Dependency relation(int index) {
        return relations[index];
    }

    /** The word this one depends on; empty for the root and in an unparsed sentence. */
    public Optional<Integer> head(int index) {
        return heads[index] < 0 ? Optional.empty() : Optional.of(heads[index]);
    }

    /** The words that depend on this one, in order of the text. */
    public List<Integer> children(int index) {
        return children.get(index);
    }

    /** The children in one of the relations, in order of the text. */
    public List<Integer> children(int index, Dependency first, Dependency... others) {
        Set<Dependency> wanted = Set.of(concat(first, others));
        return children(index).stream().filter(child -> wanted.contains(relation(child))).toList();
    }

    /** The first child in one of the relations. */
    public Optional<Integer> child(int index, Dependency first, Dependency... others) {
        return children(index, first, others).stream().findFirst();
    }

    public boolean isVerb(int index) {
        return CONTENT_VERB_TAGS.contains(tag(index));
    }

    public boolean isNoun(int index) {
        return tag(index).startsWith("NN");
    }

    public boolean isPronoun(int index) {
        return tag(index).startsWith("PRP") || tag(index).startsWith("WP");
    }

    public boolean isPunctuation(int index) {
        return text(index).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The word and all that hangs below it. */
    public BitSet subtree(int index) {
        BitSet found = new BitSet(size());
        collect(index, found);
        return found;
    }

    private void collect(int index, BitSet found) {
        if (found.get(index)) {
            return;
        }
        found.set(index);
        for (int child : children(index)) {
            collect(child, found);
        }
    }

    /** True when {@code index} is {@code ancestor} or hangs somewhere below it. */
    public boolean isWithin(int index, int ancestor) {
        int at = index;
        for (int steps = 0; steps <= size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            Optional<Integer> up = head(at);
            if (up.isEmpty()) {
                return false;
            }
            at = up.get();
        }
        return false;
    }

    /** The words above this one, nearest first. */
    public List<Integer> ancestors(int index) {
        List<Integer> path = new ArrayList<>();
        Optional<Integer> up = head(index);
        while (up.isPresent() && path.size() <= size()) {
            path.add(up.get());
            up = head(up.get());
        }
        return path;
    }

    /** The first member of the coordination this word belongs to; itself when there is none. */
    public int firstConjunct(int index) {
        int at = index;
        while (relation(at) == Dependency.CONJUNCT && head(at).isPresent()) {
            at = head(at).get();
        }
        return at;
    }

    /**
     * This word and those coordinated below it: for "Chad and Niger" headed by "Chad", both; for
     * "Niger" alone, only itself.
     */
    public List<Integer> conjuncts(int index) {
        List<Integer> all = new ArrayList<>();
        addConjuncts(index, all);
        return all;
    }

    /** Heads with the members of their coordinations, each once. */
    List<Integer> withConjuncts(List<Integer> heads) {
        Set<Integer> all = new LinkedHashSet<>();
        heads.forEach(head -> all.addAll(conjuncts(head)));
        return List.copyOf(all);
    }

    private void addConjuncts(int index, List<Integer> all) {
        if (all.contains(index)) {
            return;
        }
        all.add(index);
        for (int child : children(index, Dependency.CONJUNCT)) {
            addConjuncts(child, all);
        }
    }

    /**
     * The preposition that introduces a noun phrase, in lower case, such as "with" or "according
     * to"; a later member of a coordination has that of the first.
     */
    public Optional<String> preposition(int noun) {
        List<Integer> cases =
                children(noun, Dependency.CASE).stream()
                        .filter(child -> !tag(child).equals("POS"))
                        .toList();
        if (cases.isEmpty()) {
            return relation(noun) == Dependency.CONJUNCT && head(noun).isPresent()
                    ? preposition(head(noun).get())
                    : Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        for (int part : cases) {
            words.append(words.length() == 0 ? "" : " ")
                    .append(text(part).toLowerCase(Locale.ROOT));
            for (int more : children(part)) {
                if (token(more).relation().matches("fixed|mwe")) {
                    words.append(' ').append(text(more).toLowerCase(Locale.ROOT));
                }
            }
        }
        return Optional.of(words.toString());
    }

    /** True when one of the children has this lemma. */
    public boolean hasChild(int index, Set<String> lemmas) {
        return children(index).stream().anyMatch(child -> lemmas.contains(lemma(child)));
    }

    /** The words from the first to the last of {@code words}, marks at the ends left out. */
    public Span span(BitSet words) {
        int first = words.nextSetBit(0);
        int last = words.length() - 1;
        while (first < last && isPunctuation(first)) {
            first = words.nextSetBit(first + 1);
        }
        while (last > first && isPunctuation(last)) {
            last = words.previousSetBit(last - 1);
        }
        return sentence.spanOf(first, last);
    }

    /** The words of a span of this sentence, single blanks between them. */
    public String words(BitSet words) {
        StringBuilder out = new StringBuilder();
        words.stream().forEach(i -> out.append(out.length() == 0 ? "" : " ").append(text(i)));
        return out.toString();
    }

    private static Dependency[] concat(Dependency first, Dependency... others) {
        Dependency[] all = new Dependency[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }
}
