package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

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
final class HiddenVerbRepair extends TreeEdges {
    /** Past tenses that differ from their participle, of verbs common in news. */
    private static final Set<String> NEVER_PARTICIPLE = GrammarWords.of("never-participle");

    private static final Set<Dependency> DESCRIBING = Set.of(NOUN_CLAUSE, OTHER, ADVERBIAL_CLAUSE);

    private HiddenVerbRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place; the tokens with their tags mended. */
    static List<Token> repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        HiddenVerbRepair repair = new HiddenVerbRepair(tokens, heads, relations);
        int noun = repair.bareNoun();
        for (int verb = noun + 1; noun >= 0 && verb < heads.length; verb++) {
            if (repair.isHidden(verb)) {
                repair.makeMain(noun, verb);
                return repair.tokens;
            }
        }
        return tokens;
    }

    /** The noun at the top of a whole sentence without a verb; -1 when there is none. */
    private int bareNoun() {
        int last = tokens.size() - 1;
        boolean sentence = last > 2 && text(last).equals(".");
        for (int word = 0; sentence && word <= last; word++) {
            if (heads[word] < 0 && relations[word] == ROOT) {
                boolean bare =
                        isNoun(word)
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
                        && !hasAuxiliary(verb);
        String form = text(verb).toLowerCase(Locale.ROOT);
        boolean past = tag(verb).equals("VBD") || (tag(verb).equals("VBN") && isActive(verb, form));
        return alone && past;
    }

    private boolean isActive(int verb, String form) {
        return NEVER_PARTICIPLE.contains(form) || hasChild(verb, OBJECT);
    }

    private void makeMain(int noun, int verb) {
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] == noun && relations[word] == PUNCTUATION && word > verb) {
                heads[word] = verb;
            }
        }
        hang(verb, -1, ROOT);
        hang(noun, verb, SUBJECT);
        retag(verb, "VBD");
    }
}
