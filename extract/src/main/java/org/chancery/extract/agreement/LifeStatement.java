package org.chancery.extract.agreement;

import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.rule.Match;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.time.DateRange;

/**
 * One thing said about the life of an instrument.
 *
 * @param match the rule and the word it rests on
 * @param word the word that names the instrument or stands for it
 * @param instrument the instrument
 * @param attribution on whose word
 * @param reading whether the act has come about
 * @param stage the stage that shows
 */
record LifeStatement(
        Match match,
        int word,
        Instrument instrument,
        Attribution attribution,
        Reading reading,
        AgreementStage stage) {

    SentenceTree tree() {
        return match.tree();
    }

    /**
     * "plans to sign a treaty": what is told of signing says what is told of plans. "shelved plans
     * for a treaty": what is told of plans is told by the verb.
     */
    boolean isToldBy(LifeStatement other) {
        boolean inner = other.isAround(this) && isActInNoun(other);
        boolean outer = isAround(other) && !other.isActInNoun(this);
        return inner || outer;
    }

    private boolean isActInNoun(LifeStatement outer) {
        return match.has("idea") && tree().isVerb(outer.match.trigger());
    }

    private boolean isAround(LifeStatement other) {
        int inner = other.match.trigger();
        return other.word == word
                && inner != match.trigger()
                && inner != word
                && tree().isWithin(inner, match.trigger())
                && tree().isWithin(word, inner);
    }

    boolean repeats(LifeStatement earlier) {
        return earlier.instrument.number() == instrument.number() && earlier.stage == stage;
    }

    /** "enters into force in May" told in March: it has not come to that yet. */
    AgreementStage stageAt(DateRange when, DateRange published) {
        boolean present = tree().tag(match.trigger()).matches("VBZ|VBP");
        boolean ahead = present && !match.has("firm") && when.startsAfterEndOf(published);
        return ahead
                ? match.givesWhenPlanned("stage").map(AgreementRules::stage).orElse(stage)
                : stage;
    }
}
