package org.chancery.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.model.actor.ActorReference;

/**
 * On whose word something is told.
 *
 * @param speakers who says it; empty when the report itself does, or when nobody known does
 * @param speakerWords the heads of the phrases that name the speakers, in the sentence of the verb
 * @param speechVerb the word of saying, in the same sentence as what is said
 * @param media the newspapers and agencies that pass it on, the nearest to the speaker first
 * @param expertOpinion true when those who speak are analysts rather than parties
 */
public record Attribution(
        List<FoundActor> speakers,
        List<Integer> speakerWords,
        Optional<Integer> speechVerb,
        List<FoundActor> media,
        boolean expertOpinion) {

    private static final Attribution REPORTER =
            new Attribution(List.of(), List.of(), Optional.empty(), List.of(), false);

    public Attribution {
        speakers = List.copyOf(speakers);
        speakerWords = List.copyOf(speakerWords);
        media = List.copyOf(media);
    }

    /** The reporter's own word. */
    public static Attribution reporter() {
        return REPORTER;
    }

    /** True when somebody is named or at least a word of saying is there. */
    public boolean isReported() {
        return speechVerb.isPresent() || !speakers.isEmpty() || !media.isEmpty();
    }

    /** Speakers and media as a finding gives them: the outermost source last, each once. */
    public List<ActorReference> chain() {
        List<ActorReference> chain = new ArrayList<>();
        for (List<FoundActor> part : List.of(speakers, media)) {
            for (FoundActor found : part) {
                boolean known =
                        chain.stream().anyMatch(c -> c.actor().id().equals(found.actor().id()));
                if (!known) {
                    chain.add(found.reference());
                }
            }
        }
        return List.copyOf(chain);
    }
}
