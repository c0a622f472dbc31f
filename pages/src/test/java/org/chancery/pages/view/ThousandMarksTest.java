package org.chancery.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A report with very many findings is shown whole; {@link ThousandMarks} tells how fast. */
final class ThousandMarksTest {

    @Test
    void everyMarkHasItsWordsAndItsCard() {
        ThousandMarks marks = new ThousandMarks();
        Document page = Jsoup.parse(marks.page());
        StringBuilder words = new StringBuilder();
        page.select(".reader .text").forEach(text -> words.append(text.wholeText()));
        assertThat(words.toString()).isEqualTo(marks.raw());
        Set<String> marked = new HashSet<>();
        page.select(".reader span.m").forEach(mark -> marked.add(mark.attr("data-f")));
        Set<String> carded = new HashSet<>();
        for (Element card : page.select(".reader .card")) {
            carded.add(card.attr("data-f"));
        }
        assertThat(marked).hasSize(ThousandMarks.MARKS);
        assertThat(carded).isEqualTo(marked);
    }
}
