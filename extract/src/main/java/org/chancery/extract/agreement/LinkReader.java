package org.chancery.extract.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.AttributionReader;
import org.chancery.extract.reading.StatusReader;
import org.chancery.extract.rule.Match;
import org.chancery.extract.rule.RuleBook;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Status;

/** Finds what ties one instrument to another: that it updates, succeeds or carries it out. */
final class LinkReader {
    private final RuleBook rules;
    private final InstrumentWords words;
    private final StatusReader statuses;

    LinkReader(RuleBook rules, InstrumentWords words, StatusReader statuses) {
        this.rules = rules;
        this.words = words;
        this.statuses = statuses;
    }

    /** The ties that a sentence states, in order of the text; none that it denies. */
    List<Tie> ties(SentenceTree tree, InstrumentRegistry registry, AttributionReader attributions) {
        List<Tie> found = new ArrayList<>();
        for (Match match : rules.matches(tree)) {
            Attribution attribution = attributions.at(tree, match.trigger());
            if (!statuses.read(tree, match.trigger(), attribution).isNegative()) {
                tie(match, registry, attribution)
                        .filter(tie -> found.stream().noneMatch(tie::repeats))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Tie> tie(Match match, InstrumentRegistry registry, Attribution attribution) {
        SentenceTree tree = match.tree();
        for (int word : flat(match, "instrument")) {
            Optional<Instrument> instrument =
                    registry.at(tree, word).or(() -> pronoun(match, word, registry));
            Optional<Integer> other =
                    instrument.flatMap(tied -> other(match, word, tied, registry));
            if (other.isPresent()) {
                return Optional.of(tie(match, word, instrument.get(), other.get(), attribution));
            }
        }
        return Optional.empty();
    }

    private static List<Integer> flat(Match match, String slot) {
        return match.candidates(slot).stream().flatMap(List::stream).distinct().toList();
    }

    private static Optional<Instrument> pronoun(
            Match match, int word, InstrumentRegistry registry) {
        SentenceTree tree = match.tree();
        return tree.lemma(word).equals("it") ? registry.lastBefore(tree, word) : Optional.empty();
    }

    /** The word for the other instrument, which must not be the same one again. */
    private Optional<Integer> other(
            Match match, int word, Instrument tied, InstrumentRegistry registry) {
        SentenceTree tree = match.tree();
        return flat(match, "other").stream()
                .filter(other -> other != word && words.kind(tree, other).isPresent())
                .filter(
                        other ->
                                registry.at(tree, other)
                                        .filter(known -> known.number() == tied.number())
                                        .isEmpty())
                .findFirst();
    }

    private Tie tie(
            Match match, int word, Instrument instrument, int other, Attribution attribution) {
        SentenceTree tree = match.tree();
        BitSet whole = new BitSet(tree.size());
        whole.set(Math.min(word, Math.min(other, match.trigger())));
        whole.set(Math.max(word, Math.max(other, match.trigger())));
        return new Tie(
                instrument,
                tree,
                word,
                kind(match.gives("link").orElseThrow()),
                words.name(tree, other),
                stands(match, attribution),
                tree.span(whole),
                attribution,
                "agreement/" + match.rule().name());
    }

    private boolean stands(Match match, Attribution attribution) {
        Status status = statuses.read(match.tree(), match.trigger(), attribution).status();
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    private static Agreement.Link.Kind kind(String word) {
        return Agreement.Link.Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
