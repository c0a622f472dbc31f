package org.chancery.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.text.Mention;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/** Reads to whom, through what and when something was said, and who passed it on. */
final class Circumstances {
    private final ReportedSentence sentence;

    Circumstances(ReportedSentence sentence) {
        this.sentence = sentence;
    }

    /** When it was said: the time expression of the attribution, else open to the report's day. */
    DateRange when(Cue cue) {
        return sentence.tree().sentence().times().stream()
                .filter(time -> time.kind() == TimeExpression.Kind.DATE)
                .filter(time -> !time.range().isUnknown())
                .filter(time -> cue.from() <= time.firstToken() && time.endToken() <= cue.to())
                .findFirst()
                .map(time -> time.range().withText(sentence.words(time.span())))
                .orElseGet(
                        () ->
                                sentence.document()
                                        .dating()
                                        .published()
                                        .latest()
                                        .map(DateRange::until)
                                        .orElse(DateRange.unknown()));
    }

    /** "told the deputies": whom. */
    Optional<ActorReference> addressee(Cue cue) {
        if (!sentence.is("telling", cue.word())) {
            return toSomebody(cue);
        }
        return sentence.tree().sentence().mentions().stream()
                .filter(it -> it.firstToken() > cue.word() && it.endToken() <= cue.to())
                .filter(it -> it.firstToken() - cue.word() < 6)
                .filter(it -> cue.subject().filter(by -> it.covers(by.head())).isEmpty())
                .filter(it -> !it.actors().isEmpty())
                .findFirst()
                .map(this::reference);
    }

    private Optional<ActorReference> toSomebody(Cue cue) {
        if (cue.frame() == Cue.Frame.ACCORDING) {
            return Optional.empty();
        }
        return sentence.tree().sentence().mentions().stream()
                .filter(it -> it.firstToken() > cue.word() + 1 && it.endToken() <= cue.to())
                .filter(it -> sentence.text(it.firstToken() - 1).equals("to"))
                .filter(it -> !it.actors().isEmpty())
                .findFirst()
                .map(this::reference);
    }

    /** "in an interview", "told the Gazette": the occasion or the outlet. */
    Optional<String> medium(Cue cue) {
        for (int i = cue.word() + 1; i < Math.min(cue.to(), sentence.size()); i++) {
            Optional<Mention> outlet =
                    sentence.mention(i).filter(it -> it.sense() == Mention.Sense.OUTLET);
            if (outlet.isPresent()) {
                return outlet.map(it -> sentence.words(it.span()));
            }
            if (sentence.is("medium", i)) {
                int end = i + 1;
                return new NounPhrases(sentence)
                        .endingAt(end)
                        .map(it -> sentence.words(sentence.span(it.from(), end)));
            }
        }
        return Optional.empty();
    }

    /**
     * Who passed it on, from the speaker outward: outlets that report, quote or are cited in the
     * sentence outside what is said.
     */
    List<ActorReference> chain(Cue cue, List<Cue> cues, List<ActorReference> speakers) {
        List<ActorReference> chain = new ArrayList<>();
        List<Mention> reporting = new ArrayList<>();
        List<Mention> cited = new ArrayList<>();
        for (Mention mention : sentence.tree().sentence().mentions()) {
            if (mention.actors().isEmpty() || mention.sense() == Mention.Sense.PLACE) {
                continue;
            }
            if (isCited(mention)) {
                cited.add(mention);
            } else if (isOutletOf(mention, cue, cues)) {
                reporting.add(mention);
            }
        }
        cited.forEach(it -> chain.add(reference(it)));
        reporting.forEach(it -> chain.add(reference(it)));
        chain.removeIf(it -> isAmong(it, speakers));
        return List.copyOf(chain);
    }

    private static boolean isAmong(ActorReference one, List<ActorReference> speakers) {
        return speakers.stream().anyMatch(it -> it.actor().id().equals(one.actor().id()));
    }

    /** "citing the agency". */
    private boolean isCited(Mention mention) {
        int before = mention.firstToken() - 1;
        while (before > 0 && sentence.tree().tag(before).equals("DT")) {
            before--;
        }
        return before >= 0 && sentence.text(before).equals("citing");
    }

    /** The subject of "reported" around it, or of "quoted" in it. */
    private boolean isOutletOf(Mention mention, Cue cue, List<Cue> cues) {
        if (mention.sense() != Mention.Sense.OUTLET) {
            return false;
        }
        boolean told = mention.firstToken() > cue.word() && mention.endToken() <= cue.to();
        boolean quoting = cue.from() <= mention.firstToken() && mention.endToken() <= cue.word();
        boolean outer =
                cues.stream()
                        .filter(it -> it.word() != cue.word())
                        .flatMap(it -> it.subject().stream())
                        .anyMatch(it -> mention.covers(it.head()));
        return told || quoting || outer || isInBrackets(mention);
    }

    /** "(Lusa, 4 March)" after the words. */
    private boolean isInBrackets(Mention mention) {
        for (int i = mention.firstToken() - 1; i >= 0 && mention.firstToken() - i < 12; i--) {
            if (sentence.text(i).equals(")")) {
                return false;
            }
            if (sentence.text(i).equals("(")) {
                return true;
            }
        }
        return false;
    }

    private ActorReference reference(Mention mention) {
        return new ActorReference(mention.actors().get(0), sentence.words(mention.span()));
    }
}
