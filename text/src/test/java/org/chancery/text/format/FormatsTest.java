package org.chancery.text.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.chancery.text.ingest.FieldNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
    private static final String ENGLISH = Read.ENGLISH;
    private static final LocalDate DAY = LocalDate.of(2014, 7, 16);

    private static final String NITF =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">
            <nitf><head><title>River</title><docdata><doc-id id-string="n-17"/>
            <date.issue norm="20140716T093000Z"/><doc.copyright holder="Lusa"/></docdata></head>
            <body><body.head><hedline><hl1>Survey goes&nbsp;on</hl1></hedline>
            <byline>By Ana Reis</byline><dateline><location>LISBON</location>, July 16</dateline>
            </body.head><body.content><block><p>%s</p><media><media-caption>A river</media-caption>
            </media><p>The <org>ministry</org> said so.</p></block></body.content></body></nitf>
            """
                    .formatted(ENGLISH);

    private static final String NEWSML_G2 =
            """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="urn:g:1"><itemMeta><provider><name>Lusa</name></provider>
            <versionCreated>2014-07-17T10:00:00Z</versionCreated>
            <firstCreated>2014-07-16T10:00:00Z</firstCreated></itemMeta>
            <contentMeta><headline>Survey goes on</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml">
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
            <body><p>%s</p></body></html></inlineXML></contentSet></newsItem>
            <packageItem guid="urn:g:2"/>
            <newsItem guid="urn:g:3"><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>
            <newsItem guid="urn:g:4"><contentSet><inlineData>%s</inlineData></contentSet></newsItem>
            </itemSet></newsMessage>
            """
                    .formatted(ENGLISH, ENGLISH);

    private static final String REUTERS =
            """
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="NO" OLDID="1" NEWID="71">
            <DATE>16-JUL-1987 15:01:01.79</DATE>
            <TEXT>&#2;
            <TITLE>SURVEY &amp; RIVER</TITLE>
            <DATELINE>    LISBON, July 16 - </DATELINE><BODY>%s
                The ministry said so.
             Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            <REUTERS NEWID="72">
            <DATE>17-JUL-1987</DATE>
            <TEXT TYPE="UNPROC">&#2;
            %s
            </TEXT>
            </REUTERS>
            <REUTERS NEWID="73">
            <TEXT>
            """
                    .formatted(ENGLISH, ENGLISH);

    private static final String RSS =
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>The Gazette</title><link>https://gazette.example/</link><description>x</description>
            <item><guid>g-1</guid><title>One</title><link>https://gazette.example/1</link>
            <pubDate>Wed, 16 Jul 2014 09:30:00 GMT</pubDate>
            <description>Short.</description><content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>
            <item><guid>g-2</guid><title>Two</title><link>https://gazette.example/1</link>
            <pubDate>Wed, 16 Jul 2014 09:30:00 GMT</pubDate><description>%s</description></item>
            <item><guid>g-3</guid><title>Three</title></item>
            </channel></rss>
            """
                    .formatted(ENGLISH, ENGLISH);

    private static final String ATOM =
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>The Gazette</title><id>f</id>
            <updated>2014-07-20T00:00:00Z</updated>
            <entry><id>tag:1</id><title>One</title><published>2014-07-16T09:30:00Z</published>
            <updated>2014-07-18T09:30:00Z</updated><content type="html">&lt;p&gt;%s&lt;/p&gt;</content>
            </entry></feed>
            """
                    .formatted(ENGLISH);

    @Test
    void nitf() {
        Article article = Read.articles("a.xml", Read.bytes(NITF)).get(0);
        assertThat(article.raw())
                .isEqualTo(
                        "Survey goes\u00A0on\n\nBy Ana Reis\n\nLISBON, July 16 -- "
                                + ENGLISH
                                + "\n\nThe ministry said so.");
        assertThat(article.name()).isEqualTo("n-17");
        assertThat(article.outlet()).contains("Lusa");
        assertThat(article.published()).contains(DAY);
    }

    @Test
    void newsMlG2() {
        assertThat(Read.lines("a.xml", Read.bytes(NEWSML_G2)))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("urn:g:1"),
                        second -> assertThat(second).startsWith("a.xml, story 2: it holds no text"),
                        third -> assertThat(third).isEqualTo("urn:g:4"));
        Article article = Read.articles("a.xml", Read.bytes(NEWSML_G2)).get(0);
        assertThat(article.raw()).isEqualTo("Survey goes on\n\n" + ENGLISH);
        assertThat(article.published()).contains(DAY);
        assertThat(article.seen()).contains(DAY.plusDays(1));
        assertThat(article.outlet()).contains("Lusa");
    }

    @Test
    void reuters() {
        assertThat(Read.lines("r.sgm", Read.bytes(REUTERS)))
                .containsExactly(
                        "reuters-71",
                        "reuters-72",
                        "r.sgm, story 3: it is cut off: its end is missing");
        Article article = Read.articles("r.sgm", Read.bytes(REUTERS)).get(0);
        assertThat(article.raw())
                .isEqualTo(
                        "SURVEY & RIVER\n\nLISBON, July 16 - "
                                + ENGLISH
                                + "\n    The ministry said so.\n Reuter");
        assertThat(article.published()).contains(LocalDate.of(1987, 7, 16));
    }

    @Test
    void itemsOfOneDayAndAddressAreTwo() {
        assertThat(Read.lines("f.xml", Read.bytes(RSS)))
                .containsExactly(
                        "g-1",
                        "g-2",
                        "f.xml: g-3: it has no text; its page must be fetched to be read");
        Article article = Read.articles("f.xml", Read.bytes(RSS)).get(0);
        assertThat(article.raw()).isEqualTo("<p>" + ENGLISH + "</p>");
        assertThat(article.markup()).isEqualTo(Article.Markup.HTML);
        assertThat(article.outlet()).contains("The Gazette");
        assertThat(article.published()).contains(DAY);
    }

    @Test
    void atom() {
        Article article = Read.articles("f", Read.bytes(ATOM)).get(0);
        assertThat(article.name()).isEqualTo("tag:1");
        assertThat(article.published()).contains(DAY);
        assertThat(article.seen()).contains(DAY.plusDays(2));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("commas", "id,text,date\n7,\"%s\",2014-07-16\n", ""),
                Arguments.of("semicolons", "id;date;text\n7;2014-07-16;\"%s\"\n", ""),
                Arguments.of("tabs and a mark", "\uFEFFid\ttext\tdate\n7\t%s\t16 July 2014\n", ""),
                Arguments.of(
                        "other names",
                        "nr,body,when\n7,\"%s\",2014-07-16\n",
                        "id=nr,text=body,date=when"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void table(String what, String table, String names) {
        FieldNames fields = names.isEmpty() ? FieldNames.usual() : FieldNames.parse(names);
        assertThat(Read.articles("t.csv", Read.bytes(table.formatted(ENGLISH)), fields))
                .singleElement()
                .satisfies(
                        article -> {
                            assertThat(article.name()).isEqualTo("7");
                            assertThat(article.raw()).isEqualTo(ENGLISH);
                            assertThat(article.published()).contains(DAY);
                        });
    }

    @Test
    void rowsWithoutTextAreRefusedAndQuotesThatStayOpenEndTheTable() {
        String table = "text,date\n\"" + ENGLISH + "\",x\n,2014\n\"never closed,1\nmore,2\n";
        assertThat(Read.lines("t.csv", Read.bytes(table)))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("t.csv-2"),
                        second -> assertThat(second).startsWith("t.csv, row 3: it lacks \"text\""),
                        third -> assertThat(third).contains("row 4", "may not be closed"));
    }

    @Test
    void archivesWithinArchivesAreReadInPlace() throws IOException {
        Map<String, byte[]> inner = new LinkedHashMap<>();
        inner.put("b/c.txt", Read.bytes(ENGLISH));
        inner.put("b/.hidden.txt", Read.bytes(ENGLISH));
        inner.put("../../d.txt", Read.bytes(ENGLISH));
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("x/news.tar.gz", Packed.gzip(Packed.tar(inner)));
        outer.put("empty.txt", new byte[0]);
        byte[] zip = Packed.zip(outer);
        assertThat(Read.lines("all.zip", zip))
                .containsExactly(
                        "c.txt",
                        "all.zip/x/news.tar.gz/news.tar/../../d.txt: its path leads out of the archive, as only"
                                + " hostile ones do",
                        "all.zip/empty.txt: it is empty");
        assertThat(Read.articles("all.zip", zip).get(0).place())
                .contains("all.zip/x/news.tar.gz/news.tar/b");
    }

    @Test
    void crawlsAreReadPageByPage() throws IOException {
        byte[] html =
                ("<html><head><title>T</title></head><body><p>"
                                + ENGLISH
                                + " Café</p></body></html>")
                        .getBytes(StandardCharsets.ISO_8859_1);
        byte[] crawl =
                Packed.join(
                        Packed.record(
                                "warcinfo", "x", "application/warc-fields", Read.bytes("a: b")),
                        Packed.page(
                                "https://news.example/2014/07/16/river?p=1",
                                "text/html; charset=ISO-8859-1",
                                html),
                        Packed.page("https://news.example/a.png", "image/png", new byte[50]),
                        Packed.record(
                                "conversion",
                                "https://news.example/b",
                                "text/plain",
                                Read.bytes(ENGLISH)));
        for (byte[] bytes : List.of(crawl, Packed.gzip(crawl))) {
            List<Article> articles = Read.articles("c.warc", bytes);
            assertThat(articles).extracting(Article::name).containsExactly("river?p=1", "b");
            Article page = articles.get(0);
            assertThat(page.markup()).isEqualTo(Article.Markup.HTML);
            assertThat(page.raw()).contains("rains. Café</p>");
            assertThat(page.place())
                    .hasValueSatisfying(it -> assertThat(it).endsWith("news.example/2014/07/16"));
            assertThat(page.seen()).contains(LocalDate.of(2014, 7, 20));
            assertThat(page.address()).contains("https://news.example/2014/07/16/river?p=1");
        }
    }

    @Test
    void damagedArchivesGiveWhatCanBeRead() throws IOException {
        byte[] whole =
                Packed.gzip(Read.bytes("id,text\n" + ("1,\"" + ENGLISH + "\"\n").repeat(3000)));
        List<String> cut = Read.lines("t.csv.gz", Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThat(cut.size()).isGreaterThan(100);
        assertThat(cut.get(cut.size() - 1)).contains("t.csv.gz");
        assertThat(cut.subList(0, 100)).containsOnly("1");
    }

    @Test
    void theEncodingThatAPageDeclaresIsHeeded() {
        String page =
                "<html><head><meta charset=\"windows-1251\"></head><body><p>"
                        + ENGLISH
                        + " Он сказал: «да».</p></body></html>";
        Article article =
                Read.articles("p.html", page.getBytes(Charset.forName("windows-1251"))).get(0);
        assertThat(article.raw()).isEqualTo(page);
        assertThat(article.place()).isEqualTo(Optional.empty());
    }
}
