package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a report is called that is sent, it is read, or refused with words that help. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UploadNamesTest {
    private static final String LINE = "----chancery";

    private Served served;
    private int sent;

    @BeforeAll
    void start(@TempDir Path folder) {
        served = Served.in(folder.resolve("ledger"));
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /** What a report is called, and what it is called in the record. */
    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("", "report.txt"),
                Arguments.of("../../etc/passwd", "passwd.txt"),
                Arguments.of("a\tb\u0007c.txt", "a b c.txt"),
                Arguments.of("доклад о мире.txt", "доклад о мире.txt"),
                Arguments.of("n".repeat(3000) + ".txt", "n".repeat(116) + ".txt"));
    }

    private String report() {
        sent++;
        return "SOFIA, April 4, 2011 (Balkan Wire) -- Bulgaria and Romania signed treaty number %d on Monday.\n"
                .formatted(sent);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameOfTheBodyIsMadeSafe(String name, String shown) {
        HttpResponse<String> answer =
                served.post("/api/v1/reports?name=" + Served.encoded(name), "text/plain", report());
        isRead(answer, shown);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameInAFormIsMadeSafe(String name, String shown) {
        isRead(form("; filename=\"" + name + "\"", "text/plain"), shown);
    }

    private void isRead(HttpResponse<String> answer, String shown) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String run = answer.headers().firstValue("Location").orElseThrow();
        served.get(run + "/events");
        assertThat(served.get(run).body())
                .contains("\"accepted\":1", "\"refused\":0", "\"report\":\"" + shown + "\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "application/pdf, 415, Say in Content-Type what it is; this address takes",
        "application/octet-stream, 415, Say in Content-Type what it is; this address takes",
        "application/x-www-form-urlencoded, 415, Say in Content-Type what it is; this address takes",
        "'', 415, Say in Content-Type what it is; this address takes",
        "text, 415, Say in Content-Type what it is; this address takes",
        "multipart/form-data, 400, The form is not whole",
        "multipart/form-data; boundary=x, 400, There is no file in the form",
    })
    void anotherTypeIsRefusedWithTheTypesThatAreTaken(String type, int status, String words) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.at("/api/v1/reports"))
                        .POST(BodyPublishers.ofString(report()));
        isRefused(
                served.send(type.isEmpty() ? request : request.header("Content-Type", type)),
                status,
                words);
    }

    @Test
    void namesThatCannotBeTakenAreRefusedWithWordsThatHelp() {
        String name = "n".repeat(9000);
        isRefused(
                form("; filename=\"" + name + "\"", "text/plain"),
                413,
                "give the file a shorter name");
        isRefused(
                served.post("/api/v1/reports?name=" + name, "text/plain", report()),
                414,
                "shorter names");
        isRefused(form("", "text/plain"), 400, "with a filename");
    }

    /** Of a file in a form its name and its first bytes tell the format, whatever is said of it. */
    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "nonsense"})
    void whatAFormSaysOfAFileDoesNotMatter(String type) {
        isRead(form("; filename=\"a.txt\"", type), "a.txt");
    }

    private static void isRefused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, words);
    }

    private HttpResponse<String> form(String fileName, String type) {
        String body =
                "--"
                        + LINE
                        + "\r\nContent-Disposition: form-data; name=\"file\""
                        + fileName
                        + "\r\nContent-Type: "
                        + type
                        + "\r\n\r\n"
                        + report()
                        + "\r\n--"
                        + LINE
                        + "--\r\n";
        return served.send(
                HttpRequest.newBuilder(served.at("/api/v1/reports"))
                        .header("Content-Type", "multipart/form-data; boundary=" + LINE)
                        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }
}
