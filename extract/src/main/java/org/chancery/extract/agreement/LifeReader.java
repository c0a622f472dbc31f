package org.chancery.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.AttributionReader;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.reading.StatusReader;
import org.chancery.extract.rule.Match;
import org.chancery.extract.rule.RuleBook;
import org.chancery.model.statement.AgreementStage;

/** Finds the statements about the life of instruments in a sentence. */
final class LifeReader {
    private static final int FARTHEST_OBJECT = 9;
    private static final int FARTHEST_TOPIC = 3;

    /** Words that stand for an instrument where they name nothing else. */
    private static final Set<String> STAND_INS =
            Set.of("it", "they", "this", "neither", "both", "one", "latter");

    private static final Set<String> STOPS = Set.of("VB", "VBD", "VBP", "VBZ", "MD");

    private final RuleBook rules;
    private final InstrumentWords words;
    private final StatusReader statuses;
    private final Stages stages;

    LifeReader(RuleBook rules, InstrumentWords words, StatusReader statuses) {
        this.rules = rules;
        this.words = words;
        this.statuses = statuses;
        this.stages = new Stages(words);
    }

    /** The statements of one sentence, in order of the text, one for each instrument and stage. */
    List<LifeStatement> statements(
            ParsedDocument parsed,
            SentenceTree tree,
            InstrumentRegistry registry,
            AttributionReader attributions) {
        List<LifeStatement> found = new ArrayList<>();
        Set<Integer> used = new LinkedHashSet<>();
        for (Match match : rules.matches(tree)) {
            if (used.contains(match.trigger()) || lacksThere(match)) {
                continue;
            }
            for (int word : instruments(match)) {
                registry.at(tree, word)
                        .or(() -> pronoun(match, word, registry))
                        .map(instrument -> statement(match, word, instrument, attributions))
                        .filter(
                                statement ->
                                        !match.has("denial") || statement.reading().isNegative())
                        .filter(statement -> found.stream().noneMatch(statement::repeats))
                        .ifPresent(
                                statement -> {
                                    found.add(statement);
                                    used.add(match.trigger());
                                });
            }
        }
        return found.stream()
                .filter(statement -> found.stream().noneMatch(statement::isToldBy))
                .toList();
    }

    /** "an agreement is likely" says nothing of what there is. */
    private static boolean lacksThere(Match match) {
        SentenceTree tree = match.tree();
        return match.has("there")
                && tree.lemma(match.trigger()).equals("be")
                && tree.child(match.trigger(), Dependency.EXPLETIVE).isEmpty();
    }

    private LifeStatement statement(
            Match match, int word, Instrument instrument, AttributionReader attributions) {
        Attribution attribution = attributions.at(match.tree(), match.trigger());
        Reading reading = statuses.read(match.tree(), match.trigger(), attribution);
        AgreementStage stage = stages.of(match, reading, word);
        return new LifeStatement(match, word, instrument, attribution, reading, stage);
    }

    private Optional<Instrument> pronoun(Match match, int word, InstrumentRegistry registry) {
        SentenceTree tree = match.tree();
        boolean it = STAND_INS.contains(tree.lemma(word)) && match.has("pronoun");
        boolean alone = word == match.trigger() && match.has("alone");
        return it || alone ? registry.lastBefore(tree, word) : Optional.empty();
    }

    private List<Integer> instruments(Match match) {
        for (List<Integer> heads : match.candidates("instrument")) {
            List<Integer> found =
                    heads.stream().flatMap(head -> reach(match, head, 0).stream()).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        Optional<Integer> lost = afterVerb(match);
        return lost.isEmpty() && isAlone(match) ? List.of(match.trigger()) : lost.stream().toList();
    }

    /** "the signing was put off": of the instrument named last, where no word says of which. */
    private static boolean isAlone(Match match) {
        SentenceTree tree = match.tree();
        int noun = match.trigger();
        return match.has("alone")
                && Predicate.of(tree, noun).prepositional("of").isEmpty()
                && tree.children(noun, Dependency.COMPOUND, Dependency.ADJECTIVE).isEmpty();
    }

    /** The instrument a phrase names, if need be through "a series of", "the idea of building". */
    private Optional<Integer> reach(Match match, int head, int depth) {
        SentenceTree tree = match.tree();
        if (admits(match, head) || standsIn(tree, head)) {
            return Optional.of(head);
        }
        Optional<Integer> above = isDescribed(match, head) ? above(match, head) : Optional.empty();
        if (above.isPresent()) {
            return above;
        }
        boolean name = tree.tag(head).startsWith("NNP");
        if (depth > 2 || !(name || words.is("carrier", tree, head))) {
            return Optional.empty();
        }
        List<Integer> inside = new ArrayList<>();
        for (int child :
                tree.children(head, Dependency.NOMINAL, Dependency.NOUN_CLAUSE, Dependency.OTHER)) {
            inside.add(child);
            inside.addAll(Predicate.of(tree, child).object());
        }
        return inside.stream()
                .filter(child -> child > head && (!name || tree.tag(child).startsWith("NNP")))
                .flatMap(child -> reach(match, child, depth + 1).stream())
                .findFirst();
    }

    private static boolean standsIn(SentenceTree tree, int word) {
        return STAND_INS.contains(tree.lemma(word))
                && Predicate.of(tree, word).prepositional("of").isEmpty();
    }

    /** True of the noun that the clause of a match describes. */
    private static boolean isDescribed(Match match, int noun) {
        SentenceTree tree = match.tree();
        Dependency clause = tree.relation(match.trigger());
        return tree.head(match.trigger()).equals(Optional.of(noun))
                && (clause == Dependency.NOUN_CLAUSE || clause == Dependency.RELATIVE_CLAUSE);
    }

    /**
     * "an accord on the use of ports signed in May", "a pact of peace and trade that both signed":
     * a parser may hang "signed" on the last noun.
     */
    private Optional<Integer> above(Match match, int noun) {
        SentenceTree tree = match.tree();
        int at = noun;
        for (int step = 0; step < FARTHEST_TOPIC; step++) {
            int first = tree.firstConjunct(at);
            if (admits(match, first)) {
                return Optional.of(first);
            }
            Optional<Integer> up = tree.head(first);
            if (tree.relation(first) != Dependency.NOMINAL || up.isEmpty()) {
                return Optional.empty();
            }
            at = up.get();
        }
        return admits(match, at) ? Optional.of(at) : Optional.empty();
    }

    private boolean admits(Match match, int word) {
        SentenceTree tree = match.tree();
        return words.kind(tree, word).filter(kind -> admits(match, kind, word)).isPresent();
    }

    private boolean admits(Match match, InstrumentKind kind, int word) {
        if (match.has("loan")) {
            return kind == InstrumentKind.LOAN;
        }
        return switch (kind) {
            case PACT -> true;
            case DEAL -> !match.has("pact");
            case PAPER -> match.has("paper") || words.isJoint(match.tree(), word);
            case BLOC -> match.has("bloc");
            case LOAN -> false;
        };
    }

    /** An object the parser has lost: the next instrument of the same run of words. */
    private Optional<Integer> afterVerb(Match match) {
        SentenceTree tree = match.tree();
        int verb = match.trigger();
        Predicate predicate = Predicate.of(tree, verb);
        boolean complete = !predicate.object().isEmpty() || predicate.isPassive();
        boolean helps = tree.lemma(verb).equals("have");
        if (!tree.isVerb(verb) || complete || !takesObject(match)) {
            return Optional.empty();
        }
        for (int i = verb + 1; i < tree.size() && i <= verb + FARTHEST_OBJECT; i++) {
            boolean helped = helps && tree.tag(i).equals("VBN");
            if (helped
                    || STOPS.contains(tree.tag(i))
                    || tree.text(i).matches("[,;:—]|that|which|who")) {
                return Optional.empty();
            }
            if (admits(match, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean takesObject(Match match) {
        return match.rule().slots().getOrDefault("instrument", List.of()).stream()
                .anyMatch(slot -> slot.steps().equals(List.of("object")));
    }
}
