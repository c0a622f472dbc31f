package org.chancery.text.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;

/**
 * Parses an attribution and the rest of its sentence apart and puts the trees together: after a
 * clause, the clause is what was said ({@code ccomp} of the verb of saying); inside a clause, the
 * attribution is an aside ({@code parataxis}).
 */
final class SplitParse {
    private SplitParse() {}

    /**
     * The tree of both; empty when the words around the verb of saying are no clause of its own.
     *
     * @param parser from tokens numbered from zero to the same with heads
     */
    static Optional<List<Token>> of(
            List<Token> tokens, Attribution attribution, UnaryOperator<List<Token>> parser) {
        int[] aside = aside(tokens, attribution);
        int[] rest = rest(tokens, attribution, aside);
        List<Token> parsed = new ArrayList<>(tokens);
        int asideRoot = raise(parsed, place(parsed, aside, parser), attribution.verb());
        if (asideRoot != attribution.verb()) {
            return Optional.empty();
        }
        int restRoot = place(parsed, rest, parser);
        if (attribution.closing()) {
            parsed.set(restRoot, parsed.get(restRoot).withHead(asideRoot, "ccomp"));
        } else {
            parsed.set(asideRoot, parsed.get(asideRoot).withHead(restRoot, "parataxis"));
        }
        for (int i = 0; i < parsed.size(); i++) {
            if (parsed.get(i).head() == Token.UNPARSED) {
                parsed.set(i, parsed.get(i).withHead(asideRoot, "punct"));
            }
        }
        return Optional.of(List.copyOf(parsed));
    }

    /** "the agency reported" is a clause here, never an agency that was reported. */
    private static int raise(List<Token> parsed, int root, int verb) {
        Token saying = parsed.get(verb);
        if (saying.head() != root || !saying.relation().startsWith("acl")) {
            return root;
        }
        parsed.set(verb, saying.withHead(Token.ROOT, "root"));
        parsed.set(root, parsed.get(root).withHead(verb, "nsubj"));
        return verb;
    }

    /** The words of the attribution without its commas and closing quotation marks. */
    private static int[] aside(List<Token> tokens, Attribution attribution) {
        return IntStream.range(attribution.start() + 1, attribution.end())
                .filter(i -> !tokens.get(i).tag().matches(",|''|``|\\."))
                .toArray();
    }

    /** All other words; commas that only set the attribution off are left out. */
    private static int[] rest(List<Token> tokens, Attribution attribution, int[] aside) {
        int last = tokens.size() - 1;
        boolean stop = tokens.get(last).tag().equals(".");
        IntStream before = IntStream.range(0, attribution.start());
        IntStream quotes =
                IntStream.range(attribution.start() + 1, aside[0])
                        .filter(i -> tokens.get(i).tag().matches("''|``"));
        IntStream after =
                attribution.closing()
                        ? IntStream.range(stop ? last : last + 1, last + 1)
                        : IntStream.range(attribution.end(), last + 1);
        return IntStream.concat(IntStream.concat(before, quotes), after).toArray();
    }

    /** Parses the tokens at {@code places} alone; returns the place of their root. */
    private static int place(List<Token> parsed, int[] places, UnaryOperator<List<Token>> parser) {
        List<Token> alone = new ArrayList<>();
        for (int place : places) {
            alone.add(plain(alone.size(), parsed.get(place)));
        }
        if (!alone.get(alone.size() - 1).tag().equals(".")) {
            Span after = alone.get(alone.size() - 1).span();
            alone.add(Token.plain(alone.size(), after, ".").withTag("."));
        }
        int root = places[0];
        for (Token token : parser.apply(alone).subList(0, places.length)) {
            int place = places[token.index()];
            boolean top = token.head() == Token.ROOT;
            if (top) {
                root = place;
            }
            parsed.set(
                    place,
                    parsed.get(place)
                            .withHead(
                                    top
                                            ? Token.ROOT
                                            : places[Math.min(token.head(), places.length - 1)],
                                    token.relation()));
        }
        return root;
    }

    private static Token plain(int index, Token token) {
        return Token.plain(index, token.span(), token.text())
                .withTag(token.tag())
                .withLemma(token.lemma());
    }
}
