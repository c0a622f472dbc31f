package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.TimeExpression;

/**
 * Dates an act by the paper or the meeting it was done by: "the 1991 accord that he signed", "in a
 * declaration of 1956 the two agreed", "at the March talks she promised". For past acts only: what
 * goes on under a treaty has no date by it.
 */
final class InstrumentTime {
    private static final Set<String> BY = Set.of("in", "under", "by", "at", "during");

    /** What a paper does on the day it is made. */
    private static final Set<String> MAKING = ReadingWords.of("paper-act");

    private final SentenceTree tree;
    private final List<TimeExpression> dates;

    private InstrumentTime(SentenceTree tree, List<TimeExpression> dates) {
        this.tree = tree;
        this.dates = dates;
    }

    static Optional<TimeExpression> of(SentenceTree tree, int word, List<TimeExpression> dates) {
        if (!tree.isVerb(word) || !isPast(tree, word)) {
            return Optional.empty();
        }
        InstrumentTime time = new InstrumentTime(tree, dates);
        return time.instruments(word).flatMap(time::dateOf).findFirst();
    }

    /** In the plain past or its passive, which need no other helper than "was". */
    private static boolean isPast(SentenceTree tree, int verb) {
        return tree.tag(verb).equals("VBD")
                || (tree.tag(verb).equals("VBN")
                        && tree.children(verb, AUXILIARY, PASSIVE_AUXILIARY).stream()
                                .allMatch(helper -> tree.tag(helper).equals("VBD")));
    }

    /** What the verb is said to be done by, and the noun that a clause tells of. */
    private Stream<Integer> instruments(int verb) {
        Stream<Integer> with =
                tree.children(verb, OBLIQUE, NOMINAL).stream()
                        .filter(noun -> tree.preposition(noun).filter(BY::contains).isPresent());
        boolean clause =
                tree.relation(verb) == RELATIVE_CLAUSE || tree.relation(verb) == NOUN_CLAUSE;
        boolean made = clause && MAKING.contains(tree.lemma(verb));
        Stream<Integer> above = made ? tree.head(verb).stream() : Stream.empty();
        return Stream.concat(with, above).filter(tree::isNoun);
    }

    /** "a 1956 declaration", "a declaration of 1956", "the March talks". */
    private Stream<TimeExpression> dateOf(int noun) {
        return dates.stream()
                .filter(time -> !time.covers(noun))
                .filter(
                        time -> {
                            int top = EventTimeReader.top(tree, time);
                            boolean of = tree.preposition(top).filter("of"::equals).isPresent();
                            boolean before = top < noun && tree.preposition(top).isEmpty();
                            return tree.head(top).equals(Optional.of(noun)) && (of || before);
                        });
    }
}
