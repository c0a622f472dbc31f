package org.chancery.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeptPagesTest {
    /** Letters at random, of which nothing can be saved. */
    private static final String LARGE = letters(4_600_000);

    private final KeptPages pages = new KeptPages();

    private static String letters(int count) {
        return new Random(7)
                .ints(count, 'A', 'A' + 64)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static KeptPage page(String words) {
        return KeptPage.of(words);
    }

    @Test
    void givesTheSameToWhoAsksAgain() {
        assertThat(pages.find("/")).isEmpty();
        KeptPage first = page("first");
        pages.keep("/", first);
        pages.keep("/", page("second"));
        assertThat(pages.find("/")).containsSame(first);
    }

    @Test
    void whatIsPackedIsSmall() {
        String words = "Größe, 中国, \uD83D\uDD4A and more".repeat(99);
        KeptPage page = page(words);
        assertThat(new String(page.plain(""), StandardCharsets.UTF_8)).isEqualTo(words);
        assertThat(page.packed("").length).isLessThan(words.length() / 5);
    }

    @Test
    void aTagIsThatOfTheWords() {
        assertThat(page("one").tag()).isEqualTo(page("one").tag()).startsWith("W/\"");
        assertThat(page("one").tag()).isNotEqualTo(page("two").tag());
    }

    @Test
    void forgetsWhatWasAskedForLongestAgo() {
        KeptPage large = page(LARGE);
        for (int number = 0; number < 4; number++) {
            pages.keep(number, large);
        }
        assertThat(pages.find(0)).isPresent();
        pages.keep(4, large);
        assertThat(pages.find(1)).isEmpty();
        assertThat(pages.find(0)).isPresent();
        assertThat(pages.find(4)).isPresent();
    }

    @Test
    void keepsNoPageThatWouldCrowdOutAllOthers() {
        pages.keep("/events", page(LARGE + LARGE));
        assertThat(pages.find("/events")).isEmpty();
    }
}
