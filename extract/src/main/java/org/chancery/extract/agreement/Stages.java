package org.chancery.extract.agreement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.grammar.Dates;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.rule.Match;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Status;

/** Says what stage a statement shows, from its rule and whether the act has come about. */
final class Stages {
    /** Of a paper that nobody needs to propose any more. */
    private static final Set<AgreementStage> ALREADY_THERE =
            EnumSet.of(AgreementStage.SIGNED, AgreementStage.CONTESTED);

    private final InstrumentWords words;

    Stages(InstrumentWords words) {
        this.words = words;
    }

    AgreementStage of(Match match, Reading reading, int word) {
        if (reading.isNegative() && isSetAgainst(match.tree(), word, match.trigger())) {
            return stage(match);
        }
        if (reading.isNegative()
                && reading.status() == Status.HYPOTHETICAL
                && !hasFailed(match.tree(), match.trigger())) {
            return given(match.gives("hypothetical"), AgreementStage.HYPOTHETICAL);
        }
        if (reading.isNegative()) {
            return given(match.gives("negative"), AgreementStage.DENIED);
        }
        if (match.has("firm")) {
            return stage(match);
        }
        if (isAwaited(match.tree(), match.trigger())) {
            return given(match.gives("hypothetical"), AgreementStage.HYPOTHETICAL);
        }
        if ((match.has("noun-ahead") && liesAhead(match.tree(), match.trigger()))
                || isStrivenFor(match.tree(), match.trigger(), reading)) {
            return planned(match);
        }
        return switch (reading.status()) {
            case OCCURRED, ONGOING -> stage(match);
            case PLANNED, PREDICTED -> planned(match);
            case PROPOSED ->
                    isDue(match.tree(), match.trigger()) ? planned(match) : proposed(match);
            case HYPOTHETICAL ->
                    isAnnounced(match.tree(), match.trigger())
                            ? planned(match)
                            : given(match.gives("hypothetical"), AgreementStage.HYPOTHETICAL);
            case DENIED -> given(match.gives("negative"), AgreementStage.DENIED);
        };
    }

    /** "not about a memorandum but about a treaty": what follows "but" is not ruled out. */
    private static boolean isSetAgainst(SentenceTree tree, int word, int trigger) {
        int at = word;
        while (at != trigger && tree.head(at).isPresent()) {
            boolean but =
                    tree.relation(at) == Dependency.CONJUNCT && tree.hasChild(at, Set.of("but"));
            if (but) {
                return true;
            }
            at = tree.head(at).get();
        }
        return false;
    }

    /**
     * "they could not agree on a text": they tried to, and there is none. "gave notice that it
     * would not renew the pact": it will not.
     */
    private boolean hasFailed(SentenceTree tree, int trigger) {
        return tree.hasChild(trigger, Set.of("could")) || isAnnounced(tree, trigger);
    }

    /** "gave notice that it would leave", unless under a condition. */
    private boolean isAnnounced(SentenceTree tree, int trigger) {
        return tree.hasChild(trigger, Set.of("would"))
                && isBelow(tree, trigger, "notice")
                && tree.children(trigger, Dependency.ADVERBIAL_CLAUSE).isEmpty();
    }

    /** "vowed to make every effort to conclude a treaty": what the effort is for. */
    private boolean isStrivenFor(SentenceTree tree, int trigger, Reading reading) {
        boolean told = reading.status() == Status.OCCURRED || reading.status() == Status.ONGOING;
        return told && tree.tag(trigger).equals("VB") && isBelow(tree, trigger, "striving");
    }

    /** True when the word above, or the object of that, is of a class and stands before. */
    private boolean isBelow(SentenceTree tree, int trigger, String wordClass) {
        return tree.head(trigger).stream()
                .flatMap(
                        above ->
                                Stream.concat(
                                        Stream.of(above),
                                        Predicate.of(tree, above).object().stream()))
                .anyMatch(noun -> noun < trigger && words.is(wordClass, tree, noun));
    }

    /** "should be signed by June": with a day it is an expectation and no advice. */
    private static boolean isDue(SentenceTree tree, int trigger) {
        return tree.hasChild(trigger, Set.of("should"))
                && tree.children(trigger).stream()
                        .anyMatch(child -> child > trigger && Dates.covers(tree, child));
    }

    /** "once ratified", "before the treaty takes effect": it has not come about yet. */
    private boolean isAwaited(SentenceTree tree, int trigger) {
        return !isTold(tree, trigger)
                && tree.children(trigger, Dependency.MARKER, Dependency.ADVERB).stream()
                        .anyMatch(mark -> mark < trigger && words.is("awaiting", tree, mark));
    }

    private static boolean isTold(SentenceTree tree, int trigger) {
        return tree.tag(trigger).equals("VBD")
                || tree.hasChild(trigger, Set.of("have"))
                || tree.children(trigger).stream()
                        .anyMatch(child -> tree.text(child).matches("was|were|had"));
    }

    /**
     * A treaty that "must be ratified" has been signed; one that somebody wants to scrap is in
     * dispute and is not proposed.
     */
    private static AgreementStage proposed(Match match) {
        AgreementStage planned = planned(match);
        return ALREADY_THERE.contains(planned) ? planned : AgreementStage.PROPOSED;
    }

    private static AgreementStage stage(Match match) {
        return given(match.gives("stage"), AgreementStage.SIGNED);
    }

    private static AgreementStage planned(Match match) {
        return given(match.givesWhenPlanned("stage"), AgreementStage.SIGNING_EXPECTED);
    }

    private static AgreementStage given(Optional<String> word, AgreementStage otherwise) {
        return word.map(AgreementRules::stage).orElse(otherwise);
    }

    private boolean liesAhead(SentenceTree tree, int noun) {
        return tree.preposition(noun)
                .filter(preposition -> words.isWord("ahead-preposition", preposition))
                .isPresent();
    }
}
