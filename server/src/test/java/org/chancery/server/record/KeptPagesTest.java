package org.chancery.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptPagesTest {
    private static final String LARGE = "x".repeat(2_500_000);

    private final KeptPages pages = new KeptPages();

    @Test
    void givesTheSameToWhoAsksAgain() {
        assertThat(pages.find("/")).isEmpty();
        pages.keep("/", "first");
        pages.keep("/", "second");
        assertThat(pages.find("/")).contains("first");
    }

    @Test
    void forgetsWhatWasAskedForLongestAgo() {
        for (int number = 0; number < 4; number++) {
            pages.keep(number, LARGE);
        }
        assertThat(pages.find(0)).isPresent();
        pages.keep(4, LARGE);
        assertThat(pages.find(1)).isEmpty();
        assertThat(pages.find(0)).isPresent();
        assertThat(pages.find(4)).isPresent();
    }

    @Test
    void keepsNoPageThatWouldCrowdOutAllOthers() {
        pages.keep("/events", LARGE + LARGE);
        assertThat(pages.find("/events")).isEmpty();
    }
}
