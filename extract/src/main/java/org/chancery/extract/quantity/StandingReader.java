package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.grammar.Clauses;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Quantity;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;
import org.chancery.model.time.DateRange;

/**
 * Finds what is told of an amount without a number of its own: a rank ("the second-largest
 * creditor", unit "rank") and a multiple ("trade doubled", unit "time").
 */
final class StandingReader {
    private static final double CONFIDENCE = 0.75;

    private final Ranks ranks = Ranks.load();
    private final Multiples multiples = Multiples.load();

    /** Ranks in the order of the text, then multiples. */
    List<Finding> read(Document document, SentenceAmounts sentence) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < sentence.lexemes().size(); i++) {
            Optional<Ranks.Rank> rank =
                    ranks.at(sentence.lexemes(), i, sentence.text())
                            .filter(it -> isOfDeed(sentence, it));
            if (rank.isPresent()) {
                found.add(rank(document, sentence, rank.get()));
                i = sentence.lexemeAt(rank.get().span().end()) - 1;
            }
        }
        for (Token verb : sentence.sentence().tokens()) {
            multiples
                    .of(verb)
                    .flatMap(times -> multiple(document, sentence, verb, times))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "the first state to recognise it", but not "the first step to peace" or "thing to do". */
    private static boolean isOfDeed(SentenceAmounts sentence, Ranks.Rank rank) {
        List<Token> tokens = sentence.tokens(rank.span());
        Token last = tokens.get(tokens.size() - 1);
        if (!last.text().equals("to")) {
            return true;
        }
        boolean verb =
                sentence.tokenAfter(rank.span())
                        .filter(next -> next.tag().equals("VB"))
                        .isPresent();
        boolean named = rank.of().chars().anyMatch(Character::isUpperCase);
        return verb && named;
    }

    private static Finding rank(Document document, SentenceAmounts sentence, Ranks.Rank rank) {
        String clean = document.text().clean();
        List<Token> tokens = sentence.tokens(rank.span());
        int last = tokens.get(tokens.size() - 1).index();
        Span at = sentence.toClean(rank.span());
        Span clause = Clauses.of(sentence.tree()).span(last).cover(at);
        DateRange period =
                Periods.after(sentence.sentence(), clean, at)
                        .orElse(Periods.of(sentence.sentence(), clean, at, clause, List.of()));
        Optional<String> of = Optional.of(rank.of()).filter(words -> !words.isBlank());
        return finding(
                document,
                clause,
                new Quantity(
                        Optional.of(rank.place()),
                        Optional.empty(),
                        "rank",
                        Optional.empty(),
                        Optional.empty(),
                        of,
                        AmountParties.of(document, sentence, last),
                        period,
                        Quantity.Measure.OTHER),
                "quantity/rank");
    }

    /** What is doubled: the object, or the subject of a verb that has none. */
    private static Optional<Finding> multiple(
            Document document, SentenceAmounts sentence, Token verb, BigDecimal times) {
        Predicate predicate = Predicate.of(sentence.tree(), verb.index());
        List<Integer> things =
                predicate.object().isEmpty() ? predicate.subject() : predicate.object();
        boolean describes = sentence.tree().relation(verb.index()) == Dependency.ADJECTIVE;
        if (things.isEmpty() || describes) {
            return Optional.empty();
        }
        String clean = document.text().clean();
        Span clause = Clauses.of(sentence.tree()).span(verb.index()).cover(verb.span());
        return Optional.of(
                finding(
                        document,
                        clause,
                        new Quantity(
                                Optional.of(times),
                                Optional.empty(),
                                "time",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(phrase(sentence, things.get(0)).in(clean)),
                                AmountParties.of(document, sentence, verb.index()),
                                Periods.of(
                                        sentence.sentence(), clean, verb.span(), clause, List.of()),
                                Quantity.Measure.OTHER),
                        "quantity/multiple"));
    }

    private static Span phrase(SentenceAmounts sentence, int noun) {
        return sentence.tree().span(sentence.tree().subtree(noun));
    }

    private static Finding finding(Document document, Span clause, Quantity quantity, String rule) {
        return new Finding(quantity, Evidence.at(document, clause), List.of(), rule, CONFIDENCE);
    }
}
