package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * Finds the main verb where a parser took it for a participle that describes a noun, so that the
 * sentence has no verb at all: "A delegation led by a general flew to Mali".
 *
 * <p>A participle has no object of its own ("a general flew a plane"), and some forms are never
 * participles ("flew").
 */
final class HiddenVerbRepair {
    /** Past tenses that differ from their participle, of verbs common in news. */
    private static final Set<String> NEVER_PARTICIPLE = GrammarWords.of("never-participle");

    private static final Set<Dependency> DESCRIBING = Set.of(NOUN_CLAUSE, OTHER, ADVERBIAL_CLAUSE);

    private final List<Token> tokens;
    private final int[] heads;
    private final Dependency[] relations;

    private HiddenVerbRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        this.tokens = new ArrayList<>(tokens);
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes {@code heads} and {@code relations} in place; the tokens with their tags mended. */
    static List<Token> repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        HiddenVerbRepair repair = new HiddenVerbRepair(tokens, heads, relations);
        int noun = repair.bareNoun();
        for (int verb = noun + 1; noun >= 0 && verb < heads.length; verb++) {
            if (repair.isHidden(verb)) {
                repair.raise(noun, verb);
                return repair.tokens;
            }
        }
        return tokens;
    }

    /** The noun at the top of a whole sentence without a verb; -1 when there is none. */
    private int bareNoun() {
        int last = tokens.size() - 1;
        boolean sentence = last > 2 && tokens.get(last).text().equals(".");
        for (int word = 0; sentence && word <= last; word++) {
            if (heads[word] < 0 && relations[word] == ROOT) {
                boolean bare =
                        tag(word).startsWith("NN")
                                && !hasChild(word, COPULA)
                                && !hasChild(word, SUBJECT)
                                && !hasChild(word, CASE);
                return bare ? word : -1;
            }
        }
        return -1;
    }

    private boolean isHidden(int verb) {
        boolean alone =
                DESCRIBING.contains(relations[verb])
                        && !hasChild(verb, SUBJECT)
                        && !hasChild(verb, MARKER)
                        && !hasChild(verb, AUXILIARY)
                        && !hasChild(verb, PASSIVE_AUXILIARY);
        String form = tokens.get(verb).text().toLowerCase(Locale.ROOT);
        boolean past = tag(verb).equals("VBD") || (tag(verb).equals("VBN") && isActive(verb, form));
        return alone && past;
    }

    private boolean isActive(int verb, String form) {
        return NEVER_PARTICIPLE.contains(form) || hasChild(verb, OBJECT);
    }

    private void raise(int noun, int verb) {
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] == noun && relations[word] == PUNCTUATION && word > verb) {
                heads[word] = verb;
            }
        }
        heads[verb] = -1;
        relations[verb] = ROOT;
        heads[noun] = verb;
        relations[noun] = SUBJECT;
        tokens.set(verb, tokens.get(verb).withTag("VBD"));
    }

    private boolean hasChild(int word, Dependency relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && relations[i] == relation) {
                return true;
            }
        }
        return false;
    }

    private String tag(int word) {
        return tokens.get(word).tag();
    }
}
