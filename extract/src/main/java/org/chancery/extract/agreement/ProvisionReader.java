package org.chancery.extract.agreement;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Clauses;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.AttributionReader;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.reading.StatusReader;
import org.chancery.extract.rule.Match;
import org.chancery.extract.rule.RuleBook;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Status;

/** Finds what instruments say, in their own clauses or in participles that describe them. */
final class ProvisionReader {
    private static final Set<String> OF_PAPERS =
            Set.of("party", "member", "signatory", "term", "provision", "state", "signer");

    private final RuleBook rules;
    private final InstrumentWords words;
    private final StatusReader statuses;

    ProvisionReader(RuleBook rules, InstrumentWords words, StatusReader statuses) {
        this.rules = rules;
        this.words = words;
        this.statuses = statuses;
    }

    /** The provisions of a sentence, at most one for each instrument, in order of the text. */
    List<Provision> provisions(
            SentenceTree tree, InstrumentRegistry registry, AttributionReader attributions) {
        List<Provision> found = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            under(tree, word, registry, attributions).ifPresent(next -> add(found, next));
        }
        for (Match match : rules.best(tree)) {
            match.candidates("instrument").stream()
                    .flatMap(List::stream)
                    .flatMap(word -> instrument(match, word).stream())
                    .flatMap(word -> provision(match, word, registry, attributions).stream())
                    .findFirst()
                    .ifPresent(next -> add(found, next));
        }
        return found;
    }

    private static void add(List<Provision> found, Provision next) {
        int number = next.instrument().number();
        if (found.stream().noneMatch(known -> known.instrument().number() == number)) {
            found.add(next);
        }
    }

    private Optional<Provision> under(
            SentenceTree tree,
            int word,
            InstrumentRegistry registry,
            AttributionReader attributions) {
        Optional<Instrument> instrument = registry.at(tree, word);
        Optional<Integer> verb = UnderReader.verb(tree, word);
        if (instrument.isEmpty() || verb.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = UnderReader.content(tree, word, verb.get());
        int opening = UnderReader.opening(tree, word);
        return Optional.of(
                provision(
                        tree,
                        List.of(opening, word),
                        verb.get(),
                        instrument.get(),
                        content,
                        "under",
                        attributions));
    }

    /** The word itself, or the one above it: "the accord between X and Y, which bans …". */
    private Optional<Integer> instrument(Match match, int word) {
        SentenceTree tree = match.tree();
        if (isInstrument(match, word)) {
            return Optional.of(word);
        }
        boolean relative = tree.relation(match.trigger()) == RELATIVE_CLAUSE;
        return tree.head(tree.firstConjunct(word))
                .filter(above -> relative && isInstrument(match, above));
    }

    private boolean isInstrument(Match match, int word) {
        SentenceTree tree = match.tree();
        return isIt(match, word)
                || words.kind(tree, word)
                        .filter(kind -> kind != InstrumentKind.LOAN)
                        .filter(kind -> kind != InstrumentKind.BLOC || match.has("bloc"))
                        .filter(kind -> kind != InstrumentKind.PAPER || words.isJoint(tree, word))
                        .isPresent();
    }

    private Optional<Provision> provision(
            Match match, int word, InstrumentRegistry registry, AttributionReader attributions) {
        SentenceTree tree = match.tree();
        Optional<Instrument> instrument =
                registry.at(tree, word).or(() -> standsFor(match, word, registry));
        BitSet content = content(tree, match.trigger());
        if (instrument.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        if (match.has("within")) {
            content.set(match.trigger());
        }
        return Optional.of(
                provision(
                        tree,
                        List.of(word),
                        match.trigger(),
                        instrument.get(),
                        content,
                        match.rule().name(),
                        attributions));
    }

    /** "It bans …": the paper the sentence before is about; "it said" is said of outlets too. */
    private static Optional<Instrument> standsFor(
            Match match, int word, InstrumentRegistry registry) {
        boolean speaks = match.tree().lemma(match.trigger()).matches("say|state|add|note|declare");
        boolean somebody = isSpeaker(match.tree(), word) || ownsThings(match);
        return isIt(match, word) && !speaks && !somebody
                ? registry.lastBefore(match.tree(), word)
                : Optional.empty();
    }

    /** "Chad told Mali that it would give nothing": it is Chad that gives nothing, and no paper. */
    private static boolean isSpeaker(SentenceTree tree, int it) {
        return tree.head(it)
                .filter(verb -> tree.relation(verb) == CLAUSAL_COMPLEMENT)
                .flatMap(tree::head)
                .map(saying -> Predicate.of(tree, saying).surfaceSubject())
                .filter(
                        speakers ->
                                speakers.stream()
                                        .anyMatch(noun -> tree.tag(noun).startsWith("NNP")))
                .isPresent();
    }

    /** "it will not sell its oil": papers have parties and terms, but no goods. */
    private static boolean ownsThings(Match match) {
        SentenceTree tree = match.tree();
        return Predicate.of(tree, match.trigger()).object().stream()
                .filter(thing -> tree.hasChild(thing, Set.of("its")))
                .anyMatch(thing -> !OF_PAPERS.contains(tree.lemma(thing)));
    }

    private static boolean isIt(Match match, int word) {
        return match.has("pronoun") && match.tree().lemma(word).equals("it");
    }

    private Provision provision(
            SentenceTree tree,
            List<Integer> naming,
            int trigger,
            Instrument instrument,
            BitSet content,
            String rule,
            AttributionReader attributions) {
        Attribution attribution = attributions.at(tree, trigger);
        Reading reading = statuses.read(tree, trigger, attribution);
        int word = naming.get(naming.size() - 1);
        Reading mention = statuses.read(tree, word, attribution);
        boolean floated = mention.status() == Status.HYPOTHETICAL && words.isIndefinite(tree, word);
        BitSet all = (BitSet) content.clone();
        naming.forEach(all::set);
        all.set(trigger);
        return new Provision(
                instrument,
                tree,
                word,
                trigger,
                tree.span(content),
                tree.span(all),
                floated ? Agreement.Stance.HYPOTHETICAL : stance(tree, trigger, reading),
                attribution,
                "agreement/" + rule);
    }

    /** What stands after the verb and below it, as far as it runs on unbroken. */
    private static BitSet content(SentenceTree tree, int trigger) {
        BitSet below = tree.subtree(trigger);
        BitSet own = Clauses.of(tree).words(Clauses.of(tree).head(trigger));
        own.or(below);
        BitSet content = new BitSet(tree.size());
        int first = trigger + 1;
        while (first < tree.size() && isCompanion(tree, trigger, first)) {
            first++;
        }
        for (int i = first; i < tree.size() && goesOn(tree, own, i); i++) {
            content.set(i);
        }
        return content;
    }

    /** "call for", "set out": the small words that belong to the verb. */
    private static boolean isCompanion(SentenceTree tree, int trigger, int word) {
        return tree.relation(word) == PARTICLE
                || (word == trigger + 1
                        && tree.relation(word) == CASE
                        && !isObjectOf(tree, trigger));
    }

    private static boolean isObjectOf(SentenceTree tree, int trigger) {
        return tree.child(trigger, OBJECT).isPresent();
    }

    private static boolean goesOn(SentenceTree tree, BitSet own, int word) {
        boolean mark = tree.isPunctuation(word);
        boolean inner = mark && word + 1 < tree.size() && own.get(word + 1);
        return mark
                ? inner && !Set.of(",", ";", "—", "--").contains(tree.text(word))
                : own.get(word);
    }

    private static Agreement.Stance stance(SentenceTree tree, int trigger, Reading reading) {
        if (tree.relation(trigger) == NOUN_CLAUSE || tree.relation(trigger) == ADJECTIVE) {
            return Agreement.Stance.STATED;
        }
        if (reading.isNegative()) {
            return Agreement.Stance.DENIED;
        }
        boolean would =
                tree.children(trigger, AUXILIARY).stream()
                        .anyMatch(aux -> tree.text(aux).equals("would"));
        if (would && reading.status() == Status.HYPOTHETICAL) {
            return Agreement.Stance.EXPECTED;
        }
        return switch (reading.status()) {
            case OCCURRED, ONGOING -> Agreement.Stance.STATED;
            case PLANNED, PREDICTED, PROPOSED -> Agreement.Stance.EXPECTED;
            case HYPOTHETICAL -> Agreement.Stance.HYPOTHETICAL;
            case DENIED -> Agreement.Stance.DENIED;
        };
    }
}
