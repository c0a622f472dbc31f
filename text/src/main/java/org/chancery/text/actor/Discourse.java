package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the report has established so far, in the order of the text; one for each reading of a
 * report, never shared.
 *
 * <p>Salience follows Lappin and Leass (1994): an occurrence weighs by its place in the sentence
 * and counts half with every sentence that has passed.
 */
final class Discourse {
    private static final double RECENT = 100;
    private static final double SUBJECT = 80;
    private static final double OBJECT = 50;
    private static final double OTHER = 30;
    private static final int MEMORY = 6;

    /**
     * Hardly any report speaks of so much; in one that does, what lies further back is forgotten.
     */
    private static final int REMEMBERED = 2_000;

    private final List<Occurrence> occurrences = new ArrayList<>();

    /** Where an entity was spoken of. */
    record Occurrence(Entity entity, int sentence, int token, Role role) {}

    /** The part a mention plays in its clause. */
    enum Role {
        SUBJECT,
        OBJECT,
        OTHER
    }

    void add(Entity entity, int sentence, int token, Role role) {
        occurrences.add(new Occurrence(entity, sentence, token, role));
    }

    /** The remembered entities that pass a test, the last one first. */
    List<Occurrence> latest(Predicate<Entity> test) {
        return backwards(test).toList();
    }

    private Stream<Occurrence> backwards(Predicate<Entity> test) {
        int last = occurrences.size() - 1;
        return IntStream.range(0, Math.min(REMEMBERED, occurrences.size()))
                .mapToObj(back -> occurrences.get(last - back))
                .filter(occurrence -> test.test(occurrence.entity()));
    }

    /** The most recently named entity that passes a test. */
    Optional<Entity> last(Predicate<Entity> test) {
        return backwards(test).map(Occurrence::entity).findFirst();
    }

    /** The entities that pass a test within the memory of a sentence, the most salient first. */
    List<Weighed> weigh(int sentence, Predicate<Occurrence> test) {
        return weigh(sentence, test, occurrence -> 1);
    }

    /** As {@link #weigh(int, Predicate)}, each occurrence weighing more or less by a factor. */
    List<Weighed> weigh(
            int sentence, Predicate<Occurrence> test, ToDoubleFunction<Occurrence> factor) {
        List<Weighed> weighed = new ArrayList<>();
        for (Occurrence occurrence : since(sentence - MEMORY)) {
            int distance = sentence - occurrence.sentence();
            if (distance < 0 || !test.test(occurrence)) {
                continue;
            }
            double weight = (RECENT + weight(occurrence.role())) / Math.pow(2, distance);
            add(weighed, occurrence, weight * factor.applyAsDouble(occurrence));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        return weighed;
    }

    /** The occurrences from a sentence on; they come in the order of the text. */
    private List<Occurrence> since(int sentence) {
        int first = occurrences.size();
        while (first > 0 && occurrences.get(first - 1).sentence() >= sentence) {
            first--;
        }
        return occurrences.subList(first, occurrences.size());
    }

    private static void add(List<Weighed> weighed, Occurrence occurrence, double weight) {
        for (int i = 0; i < weighed.size(); i++) {
            Weighed known = weighed.get(i);
            if (known.last().entity().same(occurrence.entity())) {
                weighed.set(i, new Weighed(occurrence, Math.max(known.weight(), weight) + 1));
                return;
            }
        }
        weighed.add(new Weighed(occurrence, weight));
    }

    private static double weight(Role role) {
        return switch (role) {
            case SUBJECT -> SUBJECT;
            case OBJECT -> OBJECT;
            case OTHER -> OTHER;
        };
    }

    /** An entity by its last occurrence, with its salience. */
    record Weighed(Occurrence last, double weight) {
        Entity entity() {
            return last.entity();
        }
    }
}
