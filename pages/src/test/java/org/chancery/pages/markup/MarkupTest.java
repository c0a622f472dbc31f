package org.chancery.pages.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class MarkupTest {

    @Property(tries = 200)
    void textStaysTextAndValuesStayValues(@ForAll String text) {
        String safe = text.replaceAll("[\\p{Cs}\\p{Cc}]", "x");
        Markup markup = new Markup().leaf("b", safe, "title", safe);
        Element read = Jsoup.parseBodyFragment(markup.toString()).body().child(0);
        assertThat(read.wholeText()).isEqualTo(safe);
        assertThat(read.attr("title")).isEqualTo(safe);
        assertThat(read.childrenSize()).isZero();
    }

    @Test
    void keepsCarriageReturnsAndWritesNumbersWithAPoint() {
        assertThat(new Markup().leaf("p", "a\r\nb", "x", 1.25))
                .hasToString("<p x=\"1.3\">a&#13;\nb</p>");
    }
}
