package org.chancery.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.AccountBook;
import org.chancery.library.Chancery;
import org.chancery.library.RecordServer;
import org.chancery.model.text.Article;

/** A server that runs, over a small record of its own. */
final class Served implements AutoCloseable {
    private static final String SPRING =
            "SOFIA, April 4, 2011 (Balkan Wire) -- Bulgarian Foreign Minister Asen Dimov said on Monday"
                    + " that Bulgaria and Romania would sign a treaty on hydropower in Bucharest in May.\n\n"
                    + "<script>document.title = 'hit'</script> \"We will visit Bucharest,\" Dimov said.\n\n"
                    + "Romania rejected the draft.\n";
    private static final String OTHER =
            "BUCHAREST, April 6, 2011 (Danube Daily) -- Romanian Foreign Minister Ion Radu said on Wednesday"
                    + " that Bulgaria and Romania would sign the treaty on hydropower in Sofia in May.\n";
    private static final String SUMMER =
            "BUCHAREST, June 7, 2011 (Balkan Wire) -- Bulgaria and Romania signed the treaty on hydropower in Bucharest"
                    + " on Monday.\n\nDimov arrived in Bucharest on Sunday for a two-day visit.\n";

    static final String PASSWORD = "correct horse battery";

    private final RecordServer.Running running;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    private Served(RecordServer.Running running) {
        this.running = running;
    }

    /** Over a ledger in a folder, into which three reports are read. */
    static Served in(Path ledger) {
        return in(ledger, Map.of());
    }

    static Served in(Path ledger, Map<String, String> settings) {
        try (Chancery chancery = Chancery.open(ledger)) {
            chancery.read(
                    List.of(
                            Article.plain("spring.txt", SPRING),
                            Article.plain("other.txt", OTHER),
                            Article.plain("summer.txt", SUMMER)));
        }
        return new Served(
                new SpringServer()
                        .start(
                                new RecordServer.Options(
                                        ledger.toString(), "127.0.0.1", 0, settings)));
    }

    /** Over a ledger with an account for each role, named after it, whose password is known. */
    static Served withAccounts(Path ledger) {
        AccountBook book = new SpringServer().accounts(ledger.toString());
        for (AccountBook.Role role : AccountBook.Role.values()) {
            book.put(role.name().toLowerCase(Locale.ROOT), role, PASSWORD);
        }
        return in(ledger);
    }

    /** The cookies of somebody who has come in by name and password. */
    String session(String name) {
        HttpResponse<String> in =
                form("/login", "/login", "username=" + name + "&password=" + encoded(PASSWORD));
        return Cookies.of(in);
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    String address() {
        return running.address();
    }

    URI at(String path) {
        return URI.create(running.address() + path.replaceFirst("^/", ""));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The same as it comes over the line. */
    HttpResponse<byte[]> packed(String path, String... headers) {
        return send(
                HttpRequest.newBuilder(at(path))
                        .GET()
                        .headers(headers)
                        .header("Accept-Encoding", "gzip"),
                BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at(path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .header("Content-Type", type);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), handler);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends a form of a page as a browser would: with its hidden word and its cookie. */
    HttpResponse<String> form(String page, String path, String fields, String... headers) {
        HttpResponse<String> shown = get(page, headers);
        String cookies = Cookies.of(shown);
        String hidden = Cookies.hidden(shown.body());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at(path))
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        fields + "&_csrf=" + encoded(hidden)))
                        .header("Content-Type", "application/x-www-form-urlencoded");
        Optional<String> before = Cookies.given(headers);
        request.header("Cookie", before.map(one -> cookies + "; " + one).orElse(cookies));
        return send(request);
    }

    @Override
    public void close() {
        running.close();
    }
}
