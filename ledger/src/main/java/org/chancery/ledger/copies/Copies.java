package org.chancery.ledger.copies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.text.ArticleId;

/**
 * Which reports are copies of which: they share at least half of their wording and were published
 * within a few days. Of each group the earliest is taken for the original.
 *
 * <p>Depends on the reports alone, not on their order. Only reports that agree in a whole band of
 * their sketches are compared, so the cost grows with their number and not with its square.
 *
 * <pre>{@code
 * Map<ArticleId, ArticleId> originals = Copies.originals(texts);
 * }</pre>
 */
public final class Copies {
    /** With three hashes a band, of two reports that share half 99.6 in 100 meet in a band. */
    private static final int BAND = 3;

    private static final double ENOUGH = 0.5;

    /** Papers print an agency's text within so many days; a form used again later is no copy. */
    private static final int DAYS = 4;

    /** With how many of those before it in a band a report is compared. */
    private static final int NEIGHBOURS = 30;

    private final List<Text> texts;
    private final int[] leaders;

    private Copies(List<Text> texts) {
        this.texts = texts.stream().filter(one -> !one.sketch().isEmpty()).sorted(ORDER).toList();
        this.leaders = new int[this.texts.size()];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
        }
    }

    /**
     * A report's wording and when it was published.
     *
     * @param published the likeliest day
     */
    public record Text(ArticleId article, Optional<LocalDate> published, Sketch sketch) {
        LocalDate day() {
            return published.orElse(LocalDate.MAX);
        }
    }

    private static final Comparator<Text> ORDER =
            Comparator.comparing(Text::day).thenComparing(Text::article);

    /** For each copy the report it is a copy of; reports that are no copies are left out. */
    public static Map<ArticleId, ArticleId> originals(List<Text> texts) {
        Copies copies = new Copies(texts);
        for (int from = 0; from + BAND <= Sketch.PARTS; from += BAND) {
            copies.compareIn(from);
        }
        Map<ArticleId, ArticleId> originals = new HashMap<>();
        for (int i = 0; i < copies.leaders.length; i++) {
            int leader = copies.leader(i);
            if (leader != i) {
                originals.put(copies.texts.get(i).article(), copies.texts.get(leader).article());
            }
        }
        return originals;
    }

    private void compareIn(int band) {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int i = 0; i < leaders.length; i++) {
            List<Integer> before =
                    alike.computeIfAbsent(
                            texts.get(i).sketch().parts(band, BAND), key -> new ArrayList<>());
            for (int other :
                    before.subList(Math.max(0, before.size() - NEIGHBOURS), before.size())) {
                if (leader(i) != leader(other) && areCopies(texts.get(i), texts.get(other))) {
                    join(i, other);
                }
            }
            before.add(i);
        }
    }

    private static boolean areCopies(Text one, Text other) {
        boolean near =
                one.published().isEmpty()
                        || other.published().isEmpty()
                        || Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= DAYS;
        return near && one.sketch().likeness(other.sketch()) >= ENOUGH;
    }

    /** The first of a group leads it. */
    private void join(int one, int other) {
        int a = leader(one);
        int b = leader(other);
        leaders[Math.max(a, b)] = Math.min(a, b);
    }

    private int leader(int i) {
        int leader = i;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }
}
