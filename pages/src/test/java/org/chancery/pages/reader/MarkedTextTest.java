package org.chancery.pages.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.model.text.Article;
import org.chancery.model.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class MarkedTextTest {

    @Property(tries = 300)
    void theTextIsTheReportAndTheMarksAreTheirWords(
            @ForAll("reports") String raw, @ForAll("spans") List<Span> wanted) {
        int length = raw.codePointCount(0, raw.length());
        List<Span> spans =
                wanted.stream()
                        .filter(span -> span.end() <= length && !span.isEmpty())
                        .sorted(
                                Comparator.comparingInt(Span::start)
                                        .thenComparing(span -> -span.end()))
                        .toList();
        List<Span> furniture = List.of(new Span(0, length / 3));
        Element read = read(Article.plain("a.txt", raw), marks(spans), furniture);
        assertThat(read.wholeText()).isEqualTo(raw);
        for (int i = 0; i < spans.size(); i++) {
            assertThat(wordsOf(read, "id" + i)).isEqualTo(quote(raw, spans.get(i)));
            assertThat(read.select("a[id=m" + i + "]")).hasSize(1);
        }
    }

    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.strings()
                .withChars('a', ' ', '\n', '\r', '<', '>', '&', '"', '\u202E', '\u05D0', '.')
                .ofMaxLength(60)
                .map(text -> text.replace("a.", "\uD83D\uDD4A\uD835\uDD38"));
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return Arbitraries.integers()
                .between(0, 50)
                .flatMap(
                        start ->
                                Arbitraries.integers()
                                        .between(0, 20)
                                        .map(size -> new Span(start, start + size)))
                .list()
                .ofMaxSize(8);
    }

    private static List<Mark> marks(List<Span> spans) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : spans) {
            int i = marks.size();
            marks.add(new Mark("id" + i, "m" + i, "#c" + i, "Event " + i, "event", i, span));
        }
        return marks;
    }

    private static Element read(Article article, List<Mark> marks, List<Span> furniture) {
        String html =
                new MarkedText(article, marks, furniture)
                        .paragraphs().stream()
                                .map(paragraph -> "<pre><i></i>" + paragraph.words() + "</pre>")
                                .collect(Collectors.joining());
        return Jsoup.parseBodyFragment(html).body();
    }

    private static String wordsOf(Element read, String id) {
        return read.select("span[data-f=" + id + "]").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    private static String quote(String raw, Span points) {
        return raw.substring(
                raw.offsetByCodePoints(0, points.start()), raw.offsetByCodePoints(0, points.end()));
    }

    @Test
    void tellsMarkupFromText() {
        Article html =
                new Article(
                        "a.html",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Article.Markup.HTML,
                        "<script>alert(1)</script><p>Peru &amp; Chile <b>signed</b>.</p>");
        Element read = read(html, List.of(), List.of());
        assertThat(read.select("script, b")).isEmpty();
        assertThat(read.select(".tag").eachText())
                .containsExactly("<script>alert(1)</script>", "<p>", "<b>", "</b>", "</p>");
    }

    @Test
    void marksThatOverlapLieInLanesOfTheirOwn() {
        assertThat(
                        Lanes.of(
                                List.of(
                                        new Span(0, 9),
                                        new Span(2, 5),
                                        new Span(5, 12),
                                        new Span(9, 10))))
                .containsExactly(0, 1, 1, 0);
    }

    @Test
    void cutsAtEmptyLinesOrWhereLinesAreParagraphs() {
        String printed = "One line\nof print.\n\nAnother.";
        String long1 = "A".repeat(200) + "\nNext.";
        assertThat(Blocks.of(printed)).containsExactly(new Span(0, 20), new Span(20, 28));
        assertThat(Blocks.of(long1)).containsExactly(new Span(0, 201), new Span(201, 206));
    }
}
