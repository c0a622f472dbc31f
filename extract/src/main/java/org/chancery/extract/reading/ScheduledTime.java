package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.TimeExpression;

/**
 * Dates what a noun tells by the time for which it is set: "a meeting in Lima between the two
 * presidents expected to take place this summer"; and what comes at such a meeting: "the signing
 * will come during a summit scheduled for May".
 */
final class ScheduledTime {
    private static final Set<String> SETTING = ReadingWords.of("setting");
    private static final Set<String> AT = Set.of("during", "at");
    private static final Set<Dependency> WITHIN_NOUN = Set.of(NOMINAL, CONJUNCT, COMPOUND);

    private final SentenceTree tree;
    private final List<TimeExpression> dates;

    private ScheduledTime(SentenceTree tree, List<TimeExpression> dates) {
        this.tree = tree;
        this.dates = dates;
    }

    static Optional<TimeExpression> of(SentenceTree tree, int word, List<TimeExpression> dates) {
        if (!tree.isNoun(word)) {
            return Optional.empty();
        }
        ScheduledTime scheduled = new ScheduledTime(tree, dates);
        return scheduled.ofNoun(word).or(() -> scheduled.ofOccasion(word));
    }

    private Optional<TimeExpression> ofNoun(int word) {
        int noun = tree.relation(word) == COMPOUND ? tree.head(word).orElse(word) : word;
        return dates.stream()
                .filter(time -> time.firstToken() > noun)
                .filter(time -> setting(time).filter(about -> isPartOf(about, noun)).isPresent())
                .findFirst();
    }

    /** The noun of which is said that it is set for a time. */
    private Optional<Integer> setting(TimeExpression time) {
        for (int above : tree.ancestors(EventTimeReader.top(tree, time))) {
            if (tree.relation(above) == NOUN_CLAUSE) {
                return tree.head(above).filter(noun -> SETTING.contains(tree.lemma(above)));
            }
            if (!tree.isVerb(above) || tree.relation(above) != OPEN_COMPLEMENT) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The parser hangs the clause on the last noun of the phrase: "between Peru and Chile". */
    private boolean isPartOf(int part, int noun) {
        int at = part;
        while (at != noun && WITHIN_NOUN.contains(tree.relation(at))) {
            Optional<Integer> head = tree.head(at);
            if (head.isEmpty()) {
                return false;
            }
            at = head.get();
        }
        return at == noun;
    }

    private Optional<TimeExpression> ofOccasion(int word) {
        return tree.head(word)
                .filter(verb -> tree.relation(word) == SUBJECT && tree.isVerb(verb))
                .flatMap(
                        verb ->
                                tree.children(verb, OBLIQUE).stream()
                                        .filter(
                                                noun ->
                                                        tree.preposition(noun)
                                                                .filter(AT::contains)
                                                                .isPresent())
                                        .flatMap(noun -> ofNoun(noun).stream())
                                        .findFirst());
    }
}
