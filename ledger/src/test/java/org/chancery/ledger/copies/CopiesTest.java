package org.chancery.ledger.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;

class CopiesTest {
    private static final LocalDate MONDAY = LocalDate.of(2011, 5, 2);

    /** So many words that no two stories share a run of five but by copying. */
    private static List<String> story(long seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(n -> "word" + random.nextInt(5000))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Copies.Text text(String name, LocalDate day, List<String> words) {
        String raw = String.join(" ", words);
        return new Copies.Text(
                Article.plain(name, raw).id(), Optional.of(day), Sketch.of(raw, List.of()));
    }

    @Example
    void aTextThatWasCutRetitledAndTouchedIsACopy() {
        List<String> words = story(1, 300);
        Copies.Text original = text("a", MONDAY, words);
        List<String> cut = new ArrayList<>(words.subList(0, 220));
        cut.addAll(0, List.of("Another", "title", "From", "our", "wires"));
        cut.set(120, "changed");
        Copies.Text copy = text("b", MONDAY.plusDays(1), cut);
        Copies.Text other = text("c", MONDAY, story(2, 300));
        assertThat(Copies.originals(List.of(copy, other, original)))
                .isEqualTo(Map.of(copy.article(), original.article()));
    }

    @Example
    void aFormUsedAgainWeeksLaterIsNone() {
        List<String> words = story(1, 300);
        Copies.Text first = text("a", MONDAY, words);
        Copies.Text again = text("b", MONDAY.plusDays(14), words);
        assertThat(Copies.originals(List.of(first, again))).isEmpty();
    }

    @Example
    void whatIsTooShortToTellIsNone() {
        List<String> words = story(1, 20);
        assertThat(Copies.originals(List.of(text("a", MONDAY, words), text("b", MONDAY, words))))
                .isEmpty();
    }

    @Example
    void furnitureIsNoText() {
        String menu = String.join(" ", story(3, 300)) + ".\n\n";
        String one = menu + String.join(" ", story(4, 100));
        String other = menu + String.join(" ", story(5, 100));
        List<Span> furniture = List.of(new Span(0, menu.length()));
        assertThat(Sketch.of(one, List.of()).likeness(Sketch.of(other, List.of())))
                .isGreaterThan(0.5);
        assertThat(Sketch.of(one, furniture).likeness(Sketch.of(other, furniture))).isLessThan(0.1);
    }

    @Property(tries = 50)
    void theSketchEstimatesTheSharedWording(@ForAll long seed) {
        List<String> words = story(seed, 400);
        double share = 0.2 + 0.7 * new Random(seed).nextDouble();
        int kept = (int) (400 * share);
        List<String> other = new ArrayList<>(words.subList(0, kept));
        other.addAll(story(seed + 1, 400 - kept));
        double expected = kept / (double) (800 - kept);
        assertThat(Sketch.of(String.join(" ", words)).likeness(Sketch.of(String.join(" ", other))))
                .isBetween(expected - 0.2, expected + 0.2);
    }

    @Property(tries = 20)
    void theOrderOfTheReportsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<Copies.Text> texts = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            List<String> words = story(n % 10, 200);
            texts.add(
                    text(
                            "r" + n,
                            MONDAY.plusDays(random.nextInt(3)),
                            words.subList(0, 120 + random.nextInt(80))));
        }
        Map<ArticleId, ArticleId> expected = Copies.originals(texts);
        assertThat(expected).isNotEmpty();
        Collections.shuffle(texts, random);
        assertThat(Copies.originals(texts)).isEqualTo(expected);
    }
}
