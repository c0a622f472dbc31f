package org.chancery.text.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.model.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Crawls in the layout in which news are crawled for everybody: each record a member of gzip of its
 * own, with what was asked, what the crawler noted, and what servers answered, right or wrong.
 */
class CrawlsTest {
    private static final String SITE = "https://news.example/";
    private static final String ANSWER = "application/http; msgtype=response";
    private static final String HTML = "HTTP/1.1 200 OK|Content-Type: text/html";
    private static final byte[] PAGE =
            Read.bytes("<html><head></head><body><p>" + Read.ENGLISH + "</p></body></html>");

    /** A record; the lines of {@code more} stand in its head besides those that all have. */
    private static byte[] record(String type, String head, byte[] block) {
        byte[] start =
                bytes(
                        "WARC/1.0|WARC-Type: %s|WARC-Record-ID: <urn:uuid:%s>|%s|Content-Length: %d||"
                                .formatted(
                                        type,
                                        UUID.nameUUIDFromBytes(Read.bytes(type + head)),
                                        head,
                                        block.length));
        return Packed.join(start, block, bytes("||"));
    }

    /** What a server answered: its head, with bars for line ends, and the page. */
    private static byte[] answer(String name, String head, byte[] page) {
        return record(
                "response",
                "WARC-Date: 2016-09-26T21:18:09Z|WARC-IP-Address: 192.0.2.7|WARC-Target-URI: "
                        + SITE
                        + name
                        + "|WARC-Payload-Digest: sha1:B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A|Content-Type: "
                        + ANSWER,
                Packed.join(bytes(head + "||"), page));
    }

    private static byte[] bytes(String lines) {
        return lines.replace("|", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] chunked(byte[] page) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int at = 0; at < page.length; at += 50) {
            int length = Math.min(50, page.length - at);
            chunks.writeBytes(bytes(Integer.toHexString(length) + "|"));
            chunks.write(page, at, length);
            chunks.writeBytes(bytes("|"));
        }
        chunks.writeBytes(bytes("0||"));
        return chunks.toByteArray();
    }

    /** Each record a member of its own, as crawlers write them. */
    private static byte[] crawl(List<byte[]> records) throws IOException {
        List<byte[]> packed = new ArrayList<>();
        for (byte[] record : records) {
            packed.add(Packed.gzip(record));
        }
        return Packed.join(packed.toArray(byte[][]::new));
    }

    private static String target(String name) {
        return "WARC-Date: 2016-09-26T21:18:09Z|WARC-Target-URI: " + SITE + name;
    }

    @Test
    void pagesAreReadAndNothingElse() throws IOException {
        byte[] empty = new byte[0];
        List<byte[]> records =
                List.of(
                        record(
                                "warcinfo",
                                "WARC-Date: 2016-09-26T21:18:09Z|WARC-Filename: NEWS-00000.warc.gz|Content-Type: application/warc-fields",
                                bytes("software: crawler/1.0|format: WARC File Format 1.0||")),
                        record(
                                "request",
                                target("a") + "|Content-Type: application/http; msgtype=request",
                                bytes("GET /a HTTP/1.1|Host: news.example||")),
                        answer("a", HTML + "; charset=utf-8|Content-Length: " + PAGE.length, PAGE),
                        record(
                                "metadata",
                                target("a") + "|Content-Type: application/warc-fields",
                                bytes("fetchTimeMs: 92|charset-detected: utf-8||")),
                        record(
                                "revisit",
                                target("a")
                                        + "|WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest|Content-Type: "
                                        + ANSWER,
                                bytes(HTML + "||")),
                        record(
                                "revisit",
                                target("a")
                                        + "|WARC-Profile: http://netpreserve.org/warc/1.0/revisit/server-not-modified|Content-Type: "
                                        + ANSWER,
                                empty),
                        answer("unchanged", "HTTP/1.1 304 Not Modified", empty),
                        answer("missing", "HTTP/1.1 404 Not Found|Content-Type: text/html", PAGE),
                        answer("moved", "HTTP/1.1 301 Moved Permanently|Location: /a", PAGE),
                        answer("i.png", "HTTP/1.1 200 OK|Content-Type: image/png", new byte[60]),
                        answer("i.json", "HTTP/1.1 200 OK|Content-Type: application/json", PAGE),
                        answer("untold", "HTTP/1.1 200 OK", new byte[60]),
                        record(
                                "response",
                                "WARC-Date: 2016-09-26T21:18:09Z|WARC-Target-URI: dns:news.example|Content-Type: text/dns",
                                bytes("20160926211809|news.example. 300 IN A 192.0.2.7|")),
                        record("kind-to-come", target("b") + "|Content-Type: text/plain", PAGE),
                        answer("z", HTML, PAGE));
        assertThat(Read.lines("NEWS-00000.warc.gz", crawl(records))).containsExactly("a", "z");
        Article first = Read.articles("NEWS-00000.warc.gz", crawl(records)).get(0);
        assertThat(first.address()).contains(SITE + "a");
        assertThat(first.seen()).contains(LocalDate.of(2016, 9, 26));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK|Content-Type: text/html",
                "HTTP/1.1 200|Content-Type: text/html",
                "HTTP/1.1 203 Non-Authoritative Information|Content-Type: text/html",
                "HTTP/2 200|content-type: text/html; charset=utf-8|server: x",
                "HTTP/2.0 200 |:status: 200|content-type: text/html",
                "HTTP/1.1 200 OK|CONTENT-TYPE: TEXT/HTML; Charset=\"utf-8\"",
                "HTTP/1.1 200 OK|X-Long: a|  b|\tc|Content-Type: text/html;| charset=utf-8",
                "HTTP/1.1 200 OK|Content-Type : text/html|this is no field",
                "HTTP/1.1 200 OK|Content-Type: text/html; charset",
                "HTTP/1.1 200 OK|Content-Type: html",
                "HTTP/1.1 200 OK|Server: x",
                "HTTP/1.1 200 OK|Content-Type: text/html|Content-Length: 20",
                "HTTP/1.1 200 OK|Content-Type: text/html|Content-Length: 99999",
                "HTTP/1.1 200 OK|Content-Type: text/html|Content-Length: -5, many",
                "HTTP/1.1 200 OK|Content-Type: text/html|Content-Encoding: gzip",
                "HTTP/1.1 200 OK|Content-Type: text/html|Content-Encoding: br",
                "HTTP/1.1 200 OK|Content-Type: text/html|Transfer-Encoding: chunked",
                "HTTP/1.1 200 OK|Content-Type: text/html|X-Crawler-Content-Encoding: gzip",
            })
    void aPageIsReadWholeWhateverIsWrongWithItsHead(String head) throws IOException {
        List<Article> read =
                Read.articles(
                        "a.warc.gz",
                        crawl(List.of(answer("a", head, PAGE), answer("z", HTML, PAGE))));
        assertThat(read).extracting(Article::name).containsExactly("a", "z");
        assertThat(read.get(0).raw()).isEqualTo(new String(PAGE, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, Content-Encoding: gzip",
        "gzip, Content-Encoding: x-gzip",
        "deflate, Content-Encoding: deflate",
        "chunked, Transfer-Encoding: chunked",
        "'gzip,chunked', Content-Encoding: gzip|Transfer-Encoding: chunked",
    })
    void aPageIsUnpacked(String how, String field) throws IOException {
        byte[] page =
                how.startsWith("gzip")
                        ? Packed.gzip(PAGE)
                        : how.equals("deflate") ? Packed.deflated(PAGE) : PAGE;
        byte[] sent = how.endsWith("chunked") ? chunked(page) : page;
        List<Article> read =
                Read.articles("a.warc.gz", crawl(List.of(answer("a", HTML + "|" + field, sent))));
        assertThat(read)
                .extracting(Article::raw)
                .containsExactly(new String(PAGE, StandardCharsets.UTF_8));
    }

    /** What is wrong with one record is told of it, and those behind it are read. */
    @Test
    void aBrokenAnswerLeavesTheOthers() throws IOException {
        byte[] packed = Packed.gzip(PAGE);
        packed[20] ^= 0x55;
        byte[] noise = {(byte) 0xC3, 0x28, 1, 2, 3, 4};
        List<byte[]> records =
                List.of(
                        answer("icy", "ICY 200 OK|Content-Type: text/html", PAGE),
                        answer("headless", "<html>", PAGE),
                        answer("damaged", HTML + "|Content-Encoding: gzip", packed),
                        answer("brotli", HTML + "|Content-Encoding: br", noise),
                        record(
                                "response",
                                "WARC-Target-URI: " + SITE + "undated|Content-Type: " + ANSWER,
                                Packed.join(bytes(HTML + "||"), PAGE)),
                        record(
                                "response",
                                "WARC-Date: 2016-09-26T21:18:09Z|Content-Type: " + ANSWER,
                                Packed.join(bytes(HTML + "||"), PAGE)),
                        answer("z", HTML, PAGE));
        List<String> lines = Read.lines("a.warc.gz", crawl(records));
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).contains("/icy: ", "cannot be read (invalid HTTP message");
        assertThat(lines.get(1)).contains("/headless: ", "cannot be read (invalid HTTP message");
        assertThat(lines.get(2)).contains("/damaged: ", "packed as gzip, and is damaged");
        assertThat(lines.get(3)).contains("/brotli: ", "packed as br, which is not read");
        assertThat(lines.get(4)).isEqualTo("undated");
        assertThat(lines.get(5)).isEqualTo("page");
        assertThat(lines.get(6)).isEqualTo("z");
    }
}
