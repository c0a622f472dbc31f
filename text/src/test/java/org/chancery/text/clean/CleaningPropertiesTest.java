package org.chancery.text.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Furniture;
import org.chancery.model.text.Span;
import org.chancery.text.date.CrossDater;
import org.chancery.text.date.Dater;
import org.chancery.text.ingest.Intake;

/** What holds for any input whatever. */
class CleaningPropertiesTest {
    private static final Cleaner CLEANER = new Cleaner();
    private static final Dater DATER = Dater.standard();
    private static final Intake INTAKE = Intake.standard(List.of());

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll("fileNames") String name) {
        assertThat(INTAKE.read(name, new ByteArrayInputStream(bytes)).toList()).hasSize(1);
    }

    @Property(tries = 300)
    void anyStringIsCleanedAndDated(@ForAll String text, @ForAll Article.Markup markup) {
        holdsTogether(CLEANER.clean(article(text, markup)));
    }

    @Property(tries = 500)
    void anyPageIsCleanedAndDated(@ForAll("pages") String text, @ForAll Article.Markup markup) {
        holdsTogether(CLEANER.clean(article(text, markup)));
    }

    private static void holdsTogether(Document document) {
        String clean = document.text().clean();
        String raw = document.text().raw();
        for (int i = 0; i < clean.length(); i++) {
            Span from = document.text().toRaw(new Span(i, i + 1));
            assertThat(from.end()).isLessThanOrEqualTo(raw.length());
            boolean isCopied = from.length() == 1 && !Character.isWhitespace(clean.charAt(i));
            if (isCopied) {
                assertThat(raw.charAt(from.start())).isEqualTo(clean.charAt(i));
            }
        }
        Stream<Span> parts =
                Stream.of(
                                document.structure().paragraphs().stream(),
                                document.structure().title().stream(),
                                document.structure().furniture().stream().map(Furniture::span))
                        .flatMap(spans -> spans);
        parts.forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(clean.length()));
        assertThat(CLEANER.annotate(document)).isEqualTo(document);
        assertThat(DATER.annotate(document).dating()).isNotNull();
        assertThat(CrossDater.with(DATER).date(List.of(document, document))).hasSize(2);
    }

    @Provide
    Arbitrary<String> fileNames() {
        return Arbitraries.of("a.txt", "a.html", "a", "a.xyz");
    }

    /** Pages and reports put together of what a reader could trip over. */
    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div class=\"share\">",
                        "</div>",
                        "<article>",
                        "</article>",
                        "<h1>",
                        "</h1>",
                        "<br>",
                        "<script>",
                        "</script>",
                        "<!--",
                        "-->",
                        "&amp;",
                        "&nbsp;",
                        "&#8212;",
                        "&bogus;",
                        "<a href='x'>",
                        "</a>",
                        "<pre>",
                        "<",
                        ">",
                        "\"",
                        "\n",
                        "\r\n",
                        "\n\n",
                        "\t",
                        "\u00a0",
                        "\u00ad",
                        "\ud83d\ude00",
                        "\ud83d",
                        "Advertisement",
                        "Published: May 31, 2001",
                        "LIMA, Feb. 30 (EFE) -- ",
                        "President Putin ",
                        "then-President Bush ",
                        "(Reuters, March 10)",
                        "this summer will ",
                        "in July ",
                        "Monday ",
                        "January-May 2001 ",
                        "by the year 2000 ",
                        "last year 5 percent trade ",
                        "signed the treaty on Tuesday. ",
                        "The ",
                        "word ",
                        "said. ",
                        "1999 ",
                        "in 1999 ",
                        "later this month ",
                        "election ",
                        "(Reporting by A B; editing by C D)")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static Article article(String text, Article.Markup markup) {
        return new Article(
                "a.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                markup,
                text);
    }
}
