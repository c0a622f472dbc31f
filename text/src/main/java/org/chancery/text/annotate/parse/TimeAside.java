package org.chancery.text.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.model.text.Token;
import org.chancery.text.annotate.resource.ResourceFile;

/**
 * A time that news prose puts between subject and verb without a preposition: "Lima last week
 * protested". The parser takes it for the subject; it reads the rest better without it.
 *
 * @param start its first word
 * @param end one past its last word, where the verb stands
 */
record TimeAside(int start, int end) {
    private static final Set<String> POINTERS = Set.of("last", "this", "next");
    private static final Set<String> SPANS =
            ResourceFile.words(TimeAside.class, "times-pointed-at.txt");
    private static final Set<String> DAYS = ResourceFile.words(TimeAside.class, "day-words.txt");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** The first such time of a tagged sentence. */
    static Optional<TimeAside> find(List<Token> tokens) {
        for (int end = 2; end < tokens.size(); end++) {
            if (FINITE.contains(tokens.get(end).tag())) {
                int start = start(tokens, end);
                if (start > 0 && tokens.get(start - 1).tag().startsWith("NN")) {
                    return Optional.of(new TimeAside(start, end));
                }
            }
        }
        return Optional.empty();
    }

    private static int start(List<Token> tokens, int end) {
        String last = lower(tokens.get(end - 1));
        if (SPANS.contains(last) && POINTERS.contains(lower(tokens.get(end - 2)))) {
            return end - 2;
        }
        return DAYS.contains(last) && !tokens.get(end - 2).tag().equals("IN") ? end - 1 : 0;
    }

    /** The tree of the sentence, the time hanging on the verb. */
    List<Token> parse(List<Token> tokens, UnaryOperator<List<Token>> parser) {
        List<Token> rest = new ArrayList<>();
        for (Token token : tokens) {
            if (token.index() < start || token.index() >= end) {
                rest.add(
                        Token.plain(rest.size(), token.span(), token.text())
                                .withTag(token.tag())
                                .withLemma(token.lemma()));
            }
        }
        List<Token> parsed = new ArrayList<>(tokens);
        for (Token token : parser.apply(rest)) {
            int at = place(token.index());
            int head = token.head() < 0 ? token.head() : place(token.head());
            parsed.set(at, tokens.get(at).withHead(head, token.relation()));
        }
        int noun = end - 1;
        parsed.set(noun, tokens.get(noun).withHead(verb(parsed), "obl:tmod"));
        if (noun > start) {
            parsed.set(start, tokens.get(start).withHead(noun, "amod"));
        }
        return List.copyOf(parsed);
    }

    private int place(int index) {
        return index < start ? index : index + end - start;
    }

    /** The verb after the time; what an auxiliary there hangs on. */
    private int verb(List<Token> parsed) {
        boolean helps = parsed.get(end).relation().startsWith("aux");
        return helps ? parsed.get(end).head() : end;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
