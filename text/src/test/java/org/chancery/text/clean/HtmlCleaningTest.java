package org.chancery.text.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Furniture;
import org.chancery.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlCleaningTest {
    private static final Cleaner CLEANER = new Cleaner();

    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><title>Ghana &amp; Kenya Trade - Gazette</title>
            <style>p { color: red }</style><script>var a = "<p>no</p>";</script></head>
            <body class="has-sidebar"><nav><a href="/">Home</a> <a href="/w">World</a></nav>
            <div class="cookie-notice">Cookies are eaten here.</div>
            <article><h1>Ghana &amp; Kenya Open Talks</h1>
            <div class="byline">By Amara Okafor</div>
            <p>Delegates&nbsp;from <b>Kenya</b> met their hosts&mdash;for the first time&#8212;in
            Accra on Monday, and said that they would go on until every paper had been read twice.
            <p>&ldquo;We begin <i>well</i>,&rdquo; the delegate said. They meet again in the spring,
            when the harvest is in and the roads are dry.</p>
            <figure><img src="a.jpg"><figcaption>The two delegations in Accra</figcaption></figure>
            <aside>More on this: the last round</aside>
            </article>
            <div id="related"><p>Another story about something else that is not of this report.</p></div>
            <footer>Gazette Ltd</footer></body></html>
            """;

    @Test
    void findsTheArticleInAPage() {
        Document document = CLEANER.clean(page(PAGE));

        assertThat(document.structure().title().map(span -> clean(document, span)))
                .contains("Ghana & Kenya Open Talks");
        assertThat(document.structure().byline().map(span -> clean(document, span)))
                .contains("By Amara Okafor");
        assertThat(document.structure().paragraphs().stream().map(span -> clean(document, span)))
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .startsWith(
                                                "Delegates from Kenya met their hosts—for the first"
                                                        + " time—in Accra on Monday"),
                        second -> assertThat(second).startsWith("“We begin well,” the delegate"));
        assertThat(document.structure().furniture().stream().map(Furniture::reason))
                .containsExactly(
                        "navigation",
                        "cookie notice",
                        "byline",
                        "caption",
                        "side column",
                        "related stories",
                        "page footer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    AT&amp;T said.                     | T&T           | T&amp;T
                    Caf&eacute; &#233;t&#xE9;.         | fé été        | f&eacute; &#233;t&#xE9;
                    one <b>two</b> three               | two           | two
                    one <b>two</b> three               | one two       | one <b>two
                    a &bogus; b                        | &bogus;       | &bogus;
                    5 < 6 and 7 > 6                    | 5 < 6 and 7   | 5 < 6 and 7
                    &copy 1999 by us                   | © 1999        | &copy 1999
                    say &#147;yes&#148; now            | “yes”         | &#147;yes&#148;
                    """)
    void everyCleanSpanKnowsWhereItStood(String raw, String clean, String source) {
        Document document = CLEANER.clean(page(raw));
        int start = document.text().clean().indexOf(clean);

        assertThat(start).as(document.text().clean()).isNotNegative();
        assertThat(document.text().quote(new Span(start, start + clean.length())))
                .isEqualTo(source);
    }

    @Test
    void breaksPartParagraphs() {
        Document document =
                CLEANER.clean(page("<body>The first part ends.<br><br>The second begins.</body>"));
        assertThat(document.structure().paragraphs().stream().map(span -> clean(document, span)))
                .containsExactly("The first part ends.", "The second begins.");
    }

    @ParameterizedTest
    @CsvSource({
        "<div>, 100000, words stand here",
        "<b>, 100000, words stand here",
        "</p>, 100000, words stand here",
        "<!--, 100000, words stand here",
        "<a href=\", 100000, words stand here",
        "&, 1000000, words stand here",
        "<, 1000000, words stand here",
        "<p>, 300000, words stand here"
    })
    void hostilePagesAreReadInTime(String part, int times, String words) {
        Document document = CLEANER.clean(page(part.repeat(times) + words));
        assertThat(document.text().clean()).contains("words");
    }

    private static Article page(String raw) {
        Article plain = Article.plain("a.html", raw);
        return new Article(
                plain.name(),
                plain.place(),
                plain.title(),
                plain.outlet(),
                plain.address(),
                plain.published(),
                Article.Markup.HTML,
                raw);
    }

    private static String clean(Document document, Span span) {
        return span.in(document.text().clean());
    }

    @Test
    void aPageOfNothingHasNothing() {
        assertThat(CLEANER.clean(page("<html></html>")).structure().paragraphs())
                .isEqualTo(List.of());
    }
}
