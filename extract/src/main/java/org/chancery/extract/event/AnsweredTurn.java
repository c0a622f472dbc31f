package org.chancery.extract.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.WordClasses;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.EventType;

/**
 * Whom an answer goes to that names what it answers: "Chile brushed aside the warning" is said to
 * whoever warned Chile, though others have been spoken of since.
 */
final class AnsweredTurn {
    private static final WordClasses WORDS = WordClasses.read(AnsweredTurn.class, "event.words");

    /** The nouns that name what one has done to another, by the type of the act. */
    private static final Map<EventType, Set<String>> NAMES =
            new EnumMap<>(
                    Map.of(
                            EventType.THREATEN, WORDS.of("threat"),
                            EventType.ACCUSE, WORDS.of("charge"),
                            EventType.REQUEST, WORDS.of("demand"),
                            EventType.AGREE, WORDS.of("offer")));

    private static final Set<String> POINTING = WORDS.of("pointing");

    private AnsweredTurn() {}

    /** Those who threatened, charged or asked a country, or offered it what is answered. */
    static Optional<List<ActorReference>> addresser(Match match, String country, Turns turns) {
        SentenceTree tree = match.tree();
        return Predicate.of(tree, match.trigger()).object().stream()
                .filter(object -> isPointedAt(tree, object))
                .flatMap(object -> type(tree.lemma(object)).stream())
                .flatMap(type -> turns.addressing(country, type).stream())
                .findFirst();
    }

    private static boolean isPointedAt(SentenceTree tree, int noun) {
        return tree.children(noun, Dependency.DETERMINER).stream()
                .anyMatch(determiner -> POINTING.contains(tree.lemma(determiner)));
    }

    private static Optional<EventType> type(String noun) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(noun))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
