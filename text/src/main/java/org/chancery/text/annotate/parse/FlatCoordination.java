package org.chancery.text.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.text.Token;
import org.chancery.text.annotate.resource.ResourceFile;

/**
 * Mends the reading of "Congo and Costa Rica" or "the generals and Omar Haddad" as words joined
 * before one last word, as in "Trade and Industry Ministry": the first word becomes the head, the
 * last one its conjunct.
 */
final class FlatCoordination {
    private static final Set<String> INSTITUTIONS =
            ResourceFile.words(FlatCoordination.class, "institution-nouns.txt");

    private FlatCoordination() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token second : tokens) {
            if (second.relation().equals("conj")) {
                Token first = tokens.get(second.head());
                if (joinsNames(tokens, first, second)) {
                    part(mended, first, second, tokens.get(first.head()));
                }
            }
        }
        return List.copyOf(mended);
    }

    private static boolean joinsNames(List<Token> tokens, Token first, Token second) {
        if (!first.relation().equals("compound") || first.head() < 0) {
            return false;
        }
        Token last = tokens.get(first.head());
        boolean names = second.tag().equals("NNP") && last.tag().equals("NNP");
        boolean partners = first.tag().equals("NNP") || first.tag().equals("NNS");
        return names
                && partners
                && second.index() < last.index()
                && tokens.subList(second.index(), last.index()).stream()
                        .allMatch(token -> token.tag().equals("NNP"))
                && !INSTITUTIONS.contains(last.text().toLowerCase(Locale.ROOT));
    }

    private static void part(List<Token> mended, Token first, Token second, Token last) {
        mended.set(first.index(), first.withHead(last.head(), last.relation()));
        mended.set(last.index(), last.withHead(first.index(), "conj"));
        mended.set(second.index(), second.withHead(last.index(), "compound"));
        for (int i = 0; i < mended.size(); i++) {
            Token token = mended.get(i);
            boolean before = i < first.index() && token.head() == last.index();
            boolean joint = token.head() == second.index() && token.relation().equals("cc");
            if (before) {
                mended.set(i, token.withHead(first.index(), token.relation()));
            } else if (joint) {
                mended.set(i, token.withHead(last.index(), "cc"));
            }
        }
    }
}
