package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;

/**
 * Findings by where they stand, for finding those that share words. Looks only at what stands near,
 * so that a long report costs no more for each of its findings than a short one.
 */
final class Overlaps {
    private final Map<ArticleId, List<Sighting>> byArticle = new HashMap<>();

    /** For each finding of a report the farthest end of it and of all before it. */
    private final Map<ArticleId, List<Integer>> reach = new HashMap<>();

    /**
     * @param ordered in {@link Sighting#ORDER}, so those of one report by where they begin
     */
    Overlaps(Stream<Sighting> ordered) {
        ordered.forEach(this::add);
    }

    private void add(Sighting one) {
        ArticleId article = one.finding().evidence().article();
        List<Integer> ends = reach.computeIfAbsent(article, id -> new ArrayList<>());
        int before = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
        ends.add(Math.max(before, span(one).end()));
        byArticle.computeIfAbsent(article, id -> new ArrayList<>()).add(one);
    }

    /** Those of the same report with at least half of the shorter quote in both, in order. */
    Stream<Sighting> of(Sighting other) {
        ArticleId article = other.finding().evidence().article();
        List<Sighting> some = byArticle.getOrDefault(article, List.of());
        int end = firstAtOrAfter(some, span(other).end() + 1);
        int first = end;
        while (first > 0 && reach.get(article).get(first - 1) >= span(other).start()) {
            first--;
        }
        return IntStream.range(first, end)
                .mapToObj(some::get)
                .filter(one -> isOfTheSameWords(span(other), span(one)));
    }

    private static boolean isOfTheSameWords(Span words, Span others) {
        int common = Math.min(words.end(), others.end()) - Math.max(words.start(), others.start());
        return 2 * common >= Math.min(words.length(), others.length());
    }

    /** The place of the first finding that begins at a place of the text or after it. */
    private static int firstAtOrAfter(List<Sighting> some, int start) {
        int low = 0;
        int high = some.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(some.get(middle)).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Span span(Sighting one) {
        return one.finding().evidence().raw();
    }
}
