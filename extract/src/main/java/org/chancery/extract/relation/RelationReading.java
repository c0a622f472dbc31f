package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.Match;
import org.chancery.extract.rule.RuleBook;

/**
 * Goes through one report twice: first for relations whose sides its sentences name, then for those
 * that leave a side out because the report has named it elsewhere. The second kind counts only when
 * it tells something the first did not.
 */
final class RelationReading {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "no", "any", "another");

    /** In characters: who tells of a quarrel again so much later tells of it anew. */
    private static final int FAR = 700;

    private final ParsedDocument parsed;
    private final RuleBook rules;
    private final Lexicon lexicon;
    private final KnownPairs pairs;
    private final List<Told> told = new ArrayList<>();

    /** Where words begin that a relation rests on already. */
    private final Set<Integer> spent = new HashSet<>();

    private RelationReading(
            RuleBook rules, Lexicon lexicon, ParsedDocument parsed, ReportPair pair) {
        this.rules = rules;
        this.lexicon = lexicon;
        this.parsed = parsed;
        this.pairs = new KnownPairs(parsed.document(), pair);
    }

    /** A relation told by a match, with its sides. */
    record Told(Match match, RelationSides sides) {
        /** True when the other tells no more than this did before it. */
        boolean covers(Told other) {
            return relation().equals(other.relation())
                    && match.gives("state").equals(other.match.gives("state"))
                    && sides.countries().equals(other.sides.countries())
                    && start() < other.start()
                    && other.start() - start() < FAR;
        }

        int start() {
            return RelationReading.start(match);
        }

        private String relation() {
            return match.gives("relation").orElse("");
        }
    }

    /** The relations a report tells, in order of the text. */
    static List<Told> of(RuleBook rules, Lexicon lexicon, ParsedDocument parsed, ReportPair pair) {
        RelationReading reading = new RelationReading(rules, lexicon, parsed, pair);
        List<Match> matches = reading.matches();
        List<Match> open = matches.stream().filter(match -> !reading.addNamed(match)).toList();
        open.forEach(reading::addInferred);
        return reading.told.stream().sorted(Comparator.comparingInt(Told::start)).toList();
    }

    private List<Match> matches() {
        return parsed.trees().stream()
                .filter(tree -> tree.sentence().isParsed())
                .flatMap(tree -> sorted(tree).stream())
                .filter(match -> !isForceOfLaw(match))
                .toList();
    }

    /** "in force", "into force": of papers and not of soldiers. */
    private static boolean isForceOfLaw(Match match) {
        SentenceTree tree = match.tree();
        int word = match.trigger();
        return tree.lemma(word).equals("force")
                && tree.preposition(word).filter(p -> p.matches("in|into|by")).isPresent()
                && tree.child(word, Dependency.DETERMINER, Dependency.POSSESSIVE).isEmpty();
    }

    /** Rules that name the noun they want come before those on the bare noun. */
    private List<Match> sorted(SentenceTree tree) {
        List<Match> demanding = new ArrayList<>();
        List<Match> others = new ArrayList<>();
        for (Match match : rules.matches(tree)) {
            (match.witnesses().isEmpty() ? others : demanding).add(match);
        }
        demanding.addAll(others);
        return demanding;
    }

    private boolean addNamed(Match match) {
        if (isSpent(match)) {
            return true;
        }
        Optional<RelationSides> sides = RelationSides.named(match, finder(match), lexicon);
        sides.ifPresent(found -> add(match, found));
        return sides.isPresent();
    }

    private void addInferred(Match match) {
        if (isSpent(match)) {
            return;
        }
        Optional<RelationSides> sides =
                match.has("again") && !isNew(match)
                        ? antecedent(match)
                        : RelationSides.inferred(match, finder(match), pairs, lexicon);
        sides.map(found -> new Told(match, found))
                .filter(
                        next ->
                                match.has("again")
                                        || told.stream().noneMatch(it -> it.covers(next)))
                .ifPresent(next -> add(match, next.sides()));
    }

    /** "the alliance": the one the report named last, or will name. */
    private Optional<RelationSides> antecedent(Match match) {
        int start = start(match);
        return told.stream()
                .filter(it -> it.relation().equals(match.gives("relation").orElse("")))
                .filter(it -> !it.sides().inferred())
                .min(Comparator.comparingInt(it -> distance(start(it.match()), start)))
                .map(it -> it.sides().again());
    }

    /** In characters; what comes after counts as farther than all that went before. */
    private static int distance(int from, int to) {
        return from <= to ? to - from : Integer.MAX_VALUE / 2 + from;
    }

    private static int start(Match match) {
        return match.tree().token(match.trigger()).span().start();
    }

    /** "an alliance": not one the report has told of. */
    private static boolean isNew(Match match) {
        SentenceTree tree = match.tree();
        return Stream.concat(Stream.of(match.trigger()), match.witnesses().stream())
                .flatMap(word -> tree.children(word, Dependency.DETERMINER).stream())
                .anyMatch(word -> INDEFINITE.contains(tree.text(word).toLowerCase(Locale.ROOT)));
    }

    private void add(Match match, RelationSides sides) {
        told.add(new Told(match, sides));
        spent.add(start(match));
        match.witnesses().forEach(word -> spent.add(match.tree().token(word).span().start()));
    }

    private boolean isSpent(Match match) {
        return spent.contains(start(match));
    }

    private ActorFinder finder(Match match) {
        return parsed.actors(match.tree());
    }
}
