package org.chancery.extract.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Predecessors;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.text.Document;

/** The two states that a report, or a paragraph of it, is about: those a clause may leave out. */
final class KnownPairs {
    private static final Set<String> BOTH = Set.of("both", "two");

    private final Document document;
    private final ReportPair pair;

    KnownPairs(Document document, ReportPair pair) {
        this.document = document;
        this.pair = pair;
    }

    /** The two of the report; empty when it is not clearly about two. */
    List<ActorReference> ofReport() {
        return pair.states().stream().map(s -> new ActorReference(s, s.name())).toList();
    }

    /** The other of the two of the report, of today or of old; else of the paragraph so far. */
    Optional<Actor> otherThan(String country, Match match) {
        return pair.otherThan(country)
                .or(() -> heir(country).flatMap(pair::otherThan))
                .or(
                        () ->
                                ReportPair.ofParagraph(document, match.tree().sentence())
                                        .otherThan(country));
    }

    /** Which of the two stands where that state stood. */
    private Optional<String> heir(String country) {
        return pair.states().stream()
                .flatMap(state -> state.country().stream())
                .filter(state -> Predecessors.preceded(country, state))
                .findFirst();
    }

    /** "both states", "the two countries", as the subject. */
    boolean areBothMeant(Match match, Lexicon lexicon) {
        SentenceTree tree = match.tree();
        return Predicate.of(tree, match.trigger()).subject().stream()
                .filter(head -> lexicon.matches("stand-in", tree, head))
                .anyMatch(
                        head ->
                                BOTH.contains(tree.lemma(head))
                                        || tree.children(head).stream()
                                                .map(tree::text)
                                                .map(text -> text.toLowerCase(Locale.ROOT))
                                                .anyMatch(BOTH::contains));
    }
}
