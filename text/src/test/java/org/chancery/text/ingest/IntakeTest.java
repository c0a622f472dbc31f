package org.chancery.text.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeTest {
    private static final String ENGLISH =
            "The delegates of the two states met for the third time and agreed that they would go"
                    + " on with the survey of the river, which had been held up by the rains.";
    private static final String FRENCH =
            "Les délégués des deux États se sont réunis pour la troisième fois et ont décidé de"
                    + " poursuivre les travaux dans la région, qui avaient été retardés par les"
                    + " pluies, selon le porte-parole du ministère.";
    private static final String RUSSIAN =
            "Делегации двух государств встретились в третий раз и договорились продолжать работу.";

    private static final Path LEDGER = Path.of("chancery-ledger");

    @TempDir private Path folder;

    static Stream<Arguments> inputs() {
        return Stream.of(
                input("plain text", bytes(ENGLISH), "accepted"),
                input("empty", new byte[0], "it is empty"),
                input("blank", bytes(" \n\t\r\n "), "it holds no text"),
                input("dashes only", bytes("--- *** ---"), "it holds no words"),
                input("NUL only", new byte[5000], "it is binary data, not text"),
                input("binary", binary(), "it is binary data, not text"),
                input("PDF", bytes("%PDF-1.4 " + ENGLISH), "it is a PDF document"),
                input("a NUL in the text", bytes(ENGLISH + "\0" + ENGLISH), "warning: holds NUL"),
                input("UTF-8 with mark", bytes("\uFEFF" + ENGLISH), "accepted"),
                input(
                        "UTF-16 with mark",
                        ("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_16LE),
                        "accepted"),
                input(
                        "UTF-16 without mark",
                        ENGLISH.getBytes(StandardCharsets.UTF_16BE),
                        "warning: read as UTF-16"),
                input(
                        "UTF-32 with mark",
                        ("\uFEFF" + ENGLISH).getBytes(Charset.forName("UTF-32LE")),
                        "accepted"),
                input(
                        "UTF-32 without mark",
                        ENGLISH.getBytes(Charset.forName("UTF-32LE")),
                        "warning: read as UTF-32"),
                input(
                        "UTF-32 without mark, high byte first",
                        ENGLISH.getBytes(Charset.forName("UTF-32BE")),
                        "warning: read as UTF-32"),
                input("numbers of four bytes", numbers(), "it is binary data, not text"),
                input(
                        "Latin-1",
                        (ENGLISH + " Café São Tomé.").getBytes(StandardCharsets.ISO_8859_1),
                        "warning: not valid UTF-8; read as windows-1252"),
                input("broken UTF-8", brokenUtf8(), "warning: 1 place(s) were not valid UTF-8"),
                input("French", bytes(FRENCH), "it is written in French; Chancery reads English"),
                input("Russian", bytes(RUSSIAN), "it is written in Russian or another language"),
                input(
                        "a long line",
                        bytes("word ".repeat(300_000)),
                        "its text has 1,500,000 characters; the most a report may have"),
                input(
                        "a long text",
                        bytes((ENGLISH + "\n").repeat(10_000)),
                        "its text has 1,550,000 characters; the most a report may have"),
                input(
                        "too large",
                        bytes((ENGLISH + "\n").repeat(120_000)),
                        "it is larger than 16,777,216"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void judgesAFile(String name, byte[] content, String expected) throws IOException {
        Files.write(folder.resolve("report.txt"), content);
        assertThat(outcomes(folder.resolve("report.txt")))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome).startsWith(expected));
    }

    @Test
    void decodesWhatEveryEncodingSays() {
        String text = "Café – “quoted” words in São Tomé and the islands of the west";
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252")) {
            byte[] encoded = text.getBytes(Charset.forName(charset));
            assertThat(accepted(encoded, "a.txt").raw()).as(charset).isEqualTo(text);
        }
    }

    @Test
    void walksFoldersInAStableOrderAndTellsOfWhatItCannotRead() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("b").resolve("inner"));
        Files.writeString(inner.resolve("z.txt"), ENGLISH);
        Files.writeString(folder.resolve("a.txt"), ENGLISH);
        Files.writeString(folder.resolve("c\nd.txt"), ENGLISH);
        Files.writeString(folder.resolve(".hidden"), ENGLISH);
        Files.createSymbolicLink(folder.resolve("d-dangling"), folder.resolve("nowhere"));
        Files.createSymbolicLink(inner.resolve("loop"), folder);

        assertThat(outcomes(folder))
                .containsExactly(
                        "accepted a.txt",
                        "it is a link to a folder that holds it, which is read already "
                                + inner.resolve("loop"),
                        "accepted z.txt",
                        "accepted c\nd.txt",
                        "it is a link to a file that is not there " + folder.resolve("d-dangling"));
        assertThat(outcomes(folder.resolve("missing")))
                .containsExactly("there is no such file or folder " + folder.resolve("missing"));
    }

    @Test
    void passesOverTheFolderItIsReadInto() throws IOException {
        Path ledger = Files.createDirectory(folder.resolve("ledger"));
        Files.writeString(ledger.resolve("ledger.sqlite"), "SQLite format 3");
        Files.writeString(folder.resolve("a.txt"), ENGLISH);
        assertThat(outcomes(folder, ledger)).containsExactly("accepted a.txt");
        assertThat(outcomes(ledger, ledger)).hasSize(1);
    }

    @Test
    void saysWhereAReportLies() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), ENGLISH);
        try (Stream<IntakeResult> results =
                Intake.standard(List.of()).read(List.of(file), LEDGER)) {
            assertThat(((IntakeResult.Accepted) results.findFirst().orElseThrow()).article())
                    .isEqualTo(Article.plain("a.txt", ENGLISH).in(folder.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-32BE", "X-UTF-32LE-BOM"})
    void knowsAPageInAnyEncoding(String charset) throws IOException {
        String page = "<!DOCTYPE html><html><body><p>" + ENGLISH + "</p></body></html>";
        Article article = accepted(page.getBytes(Charset.forName(charset)), "report");
        assertThat(article.markup()).isEqualTo(Article.Markup.HTML);
    }

    @Test
    void filesOfOneNameAreToldApartByTheirFolders() throws IOException {
        for (String year : List.of("1998", "1999")) {
            Files.writeString(
                    Files.createDirectory(folder.resolve(year)).resolve("index.html"), "");
        }
        assertThat(outcomes(folder))
                .containsExactly(
                        "it is empty " + folder.resolve("1998").resolve("index.html"),
                        "it is empty " + folder.resolve("1999").resolve("index.html"));
    }

    @Test
    void saysALongPathOnce() {
        assertThat(FileFaults.reason(new FileSystemException("a/b", null, "File name too long")))
                .isEqualTo("it could not be read (File name too long)");
    }

    @Test
    void refusesDevices() {
        assertThat(outcomes(Path.of("/dev/null")))
                .containsExactly(
                        "it is a device or a pipe, not a file; pass its content by '-' /dev/null");
    }

    @Test
    void saysWhatPermissionsLack() {
        assertThat(FileFaults.reason(new AccessDeniedException("a"))).contains("permission");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2001-07-16T09:30:00Z      | 2001-07-16
                    20010716                  | 2001-07-16
                    2001/07/16                | 2001-07-16
                    Mon, 16 Jul 2001 09:30 GMT| 2001-07-16
                    July 16, 2001             | 2001-07-16
                    16th July 2001            | 2001-07-16
                    2001-13-40                |
                    yesterday                 |
                    """)
    void readsDeclaredDays(String words, LocalDate day) {
        assertThat(DeclaredDays.read(words).orElse(null)).isEqualTo(day);
    }

    @Test
    void readsWhatAPageDeclares() {
        String page =
                "<html><head><title>A &amp; B - Site</title>"
                        + "<meta property=\"og:title\" content=\"A &amp; B\">"
                        + "<meta property='og:site_name' content='The Gazette'>"
                        + "<meta property=article:published_time content=1998-02-03T10:00>"
                        + "<link rel=canonical href='https://gazette.example/1'></head>"
                        + "<body><p>"
                        + ENGLISH
                        + "</body></html>";
        Article article = accepted(bytes(page), "a.html");

        assertThat(article.title()).contains("A & B");
        assertThat(article.outlet()).contains("The Gazette");
        assertThat(article.address()).contains("https://gazette.example/1");
        assertThat(article.published()).contains(LocalDate.of(1998, 2, 3));
        assertThat(article.raw()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"'a\nb.txt', a\\nb.txt", "'a\u0007b', a\\u0007b", "plain, plain"})
    void showsNamesInOneLine(String name, String shown) {
        assertThat(Shown.inOneLine(name)).isEqualTo(shown);
    }

    private static Article accepted(byte[] content, String name) {
        return Intake.standard(List.of())
                .read(name, new ByteArrayInputStream(content))
                .map(result -> ((IntakeResult.Accepted) result).article())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> outcomes(Path path) {
        return outcomes(path, LEDGER);
    }

    private static List<String> outcomes(Path path, Path except) {
        Intake intake = Intake.standard(List.of());
        try (Stream<IntakeResult> results = intake.read(List.of(path), except)) {
            return results.map(IntakeTest::outcome).toList();
        }
    }

    private static String outcome(IntakeResult result) {
        if (result instanceof IntakeResult.Refused refused) {
            return refused.reason() + " " + refused.input();
        }
        List<String> warnings = ((IntakeResult.Accepted) result).warnings();
        return (warnings.isEmpty() ? "accepted " : "warning: " + warnings.get(0) + " ")
                + result.input();
    }

    private static Arguments input(String name, byte[] content, String expected) {
        return Arguments.of(name, content, expected);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] numbers() {
        ByteBuffer numbers = ByteBuffer.allocate(4 * 5000);
        for (int i = 0; i < 5000; i++) {
            numbers.putInt(i * 7919);
        }
        return numbers.array();
    }

    private static byte[] binary() {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        return bytes;
    }

    private static byte[] brokenUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes(ENGLISH + " “Good,” they said."));
        bytes.write(0xE2);
        bytes.writeBytes(bytes(ENGLISH));
        return bytes.toByteArray();
    }
}
