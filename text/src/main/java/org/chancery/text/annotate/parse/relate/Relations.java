package org.chancery.text.annotate.parse.relate;

import static org.chancery.text.annotate.parse.relate.PhraseWords.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The grammatical relations of a sentence: for each word its head and what it is to it.
 *
 * <p>Marks have neither.
 */
public final class Relations {
    /** The head of the word that stands for the sentence. */
    public static final int ROOT = -1;

    /** Of marks, and of words that no phrase holds. */
    public static final int NONE = -2;

    /** The tags of marks. */
    private static final Set<String> MARKS = Set.of("''", "``", "-LRB-", "-RRB-", ".", ":", ",");

    private final List<String> tags;
    private final int[] heads;
    private final String[] names;

    private Relations(List<String> tags) {
        this.tags = tags;
        this.heads = new int[tags.size()];
        this.names = new String[tags.size()];
        Arrays.fill(heads, NONE);
        Arrays.fill(names, "");
    }

    /**
     * Reads the relations off a tree.
     *
     * @param tags of the words of the sentence
     */
    static Relations of(Phrase tree, List<String> tags) {
        HeadRules.settle(tree);
        Relations relations = new Relations(tags);
        relations.read(tree);
        relations.add(tree.headWord(), ROOT, "root");
        relations.hangFromWords();
        relations.tellPassives();
        return relations;
    }

    public int head(int word) {
        return heads[word];
    }

    /** The name of the relation; empty for a mark. */
    public String name(int word) {
        return names[word];
    }

    private void add(int word, int head, String name) {
        if (isWord(word)) {
            heads[word] = head;
            names[word] = tags.get(word).equals("HYPH") && head != ROOT ? "punct" : name;
        }
    }

    private boolean isWord(int word) {
        return !MARKS.contains(tags.get(word));
    }

    /**
     * What hangs from a mark hangs from the root; the first such word is it, when there is none.
     */
    private void hangFromWords() {
        int root = root();
        for (int i = 0; i < heads.length; i++) {
            if (isWord(i) && (heads[i] == NONE || (heads[i] >= 0 && !isWord(heads[i])))) {
                heads[i] = root < 0 ? ROOT : root;
                names[i] = root < 0 ? "root" : "dep";
                root = root < 0 ? i : root;
            }
        }
    }

    private int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == ROOT) {
                return i;
            }
        }
        return NONE;
    }

    private void read(Phrase whole) {
        for (int i = 0; i < whole.size(); i++) {
            Phrase part = whole.part(i);
            if (i != whole.headPlace()) {
                String name = relation(whole, i);
                add(part.headWord(), governor(whole, i, name), name);
            }
            if (!part.isWord()) {
                read(part);
            }
        }
        if (whole.is("VP")) {
            raise(whole);
        }
    }

    /** "and", and "also" after it, hang from the member after them. */
    private static int governor(Phrase whole, int place, String name) {
        if (name.equals("cc") || Coordination.leadsMember(whole, place)) {
            for (int i = place + 1; i < whole.size(); i++) {
                if (Coordination.relation(whole, i).equals("conj")) {
                    return whole.part(i).headWord();
                }
            }
        }
        return whole.headWord();
    }

    /** "want Oslo to sign": Oslo is the object of "want". */
    private void raise(Phrase verbs) {
        for (Phrase part : verbs.parts()) {
            Phrase inner = part.first("VP");
            if (part.is("S") && isInfinitive(inner)) {
                Phrase noun = part.first("NP");
                if (noun != Phrase.NOTHING && part.headWord() == inner.headWord()) {
                    add(noun.headWord(), verbs.headWord(), "obj");
                }
            }
        }
    }

    private void tellPassives() {
        for (int i = 0; i < heads.length; i++) {
            if (names[i].equals("aux:pass")) {
                for (int j = 0; j < heads.length; j++) {
                    boolean subject = names[j].equals("nsubj") || names[j].equals("csubj");
                    if (heads[j] == heads[i] && subject) {
                        names[j] = names[j] + ":pass";
                    }
                }
            }
        }
    }

    private static String relation(Phrase whole, int place) {
        String joined = Coordination.relation(whole, place);
        if (!joined.isEmpty()) {
            return joined;
        }
        return switch (whole.label()) {
            case "NP", "NX", "NML", "NAC", "WHNP" -> NounRelations.relation(whole, place);
            case "VP" -> VerbRelations.relation(whole, place);
            case "S", "SINV", "SQ", "SBARQ", "FRAG", "X", "PRN", "RRC" ->
                    ClauseRelations.relation(whole, place);
            case "SBAR" -> ClauseRelations.inSubordinate(whole, place);
            case "PP", "WHPP" -> ModifierRelations.inPreposition(whole, place);
            case "ADJP", "WHADJP" -> ModifierRelations.inAdjective(whole, place);
            case "ADVP", "WHADVP" -> ModifierRelations.inAdverb(whole, place);
            case "QP" -> ModifierRelations.inFigure(whole, place);
            case Regrouping.FIXED -> "fixed";
            case "CONJP" -> whole.part(place).is("RB") ? "advmod" : "dep";
            default -> "dep";
        };
    }
}
