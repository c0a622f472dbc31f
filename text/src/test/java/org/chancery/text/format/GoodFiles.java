package org.chancery.text.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Makes fifty sound files, of each format some, each with one report that bears its number. */
final class GoodFiles {
    static final int COUNT = 50;
    private static final int KINDS = 17;

    private GoodFiles() {}

    static void writeInto(Path folder) throws IOException {
        for (int i = 0; i < COUNT; i++) {
            String text = text(i);
            String name = "good-%02d".formatted(i);
            switch (i % KINDS) {
                case 0 -> write(folder, name + ".txt", Read.bytes(text));
                case 1 -> write(folder, name + ".html", html(text));
                case 2 -> write(folder, name + ".pdf", Documents.pdf(text));
                case 3 -> write(folder, name + ".docx", Documents.docx(text));
                case 4 -> write(folder, name + ".odt", Documents.odt(text));
                case 5 -> write(folder, name + ".rtf", Documents.rtf(text));
                case 6 -> write(folder, name + ".epub", Documents.epub(text));
                case 7 -> write(folder, name + ".eml", Read.bytes(Documents.mail(text)));
                case 8 -> write(folder, name + ".tsv", Read.bytes("id\ttext\n1\t" + text + "\n"));
                case 9 -> write(folder, name + ".csv", Read.bytes("id;text\n1;\"" + text + "\"\n"));
                case 10 -> write(folder, name + ".rss", feed(text));
                case 11 -> write(folder, name + ".xml", nitf(text));
                case 12 -> write(folder, name + ".sgm", reuters(i, text));
                case 13 -> write(folder, name + ".zip", Packed.zip(Map.of("a.html", html(text))));
                case 14 ->
                        write(
                                folder,
                                name + ".tar.gz",
                                Packed.gzip(Packed.tar(Map.of("b/a.txt", Read.bytes(text)))));
                case 15 ->
                        write(
                                folder,
                                name + ".warc.gz",
                                Packed.gzip(
                                        Packed.page(
                                                "https://a.example/" + i,
                                                "text/html",
                                                html(text))));
                default -> write(folder, name + ".docx", Documents.rtf(text)); // A wrong ending.
            }
        }
    }

    /** The text of a file's report. */
    static String text(int number) {
        return "The delegates of the two states agreed on report number %d.".formatted(number);
    }

    private static void write(Path folder, String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private static byte[] html(String text) {
        return Read.bytes("<!-- x --><html><body><p>" + text + "</p></body></html>");
    }

    private static byte[] feed(String text) {
        return Read.bytes(
                "<rss version=\"2.0\"><channel><title>t</title><item><guid>g</guid><description>"
                        + text
                        + "</description></item></channel></rss>");
    }

    private static byte[] nitf(String text) {
        return Read.bytes(
                "<nitf><body><body.content><p>" + text + "</p></body.content></body></nitf>");
    }

    private static byte[] reuters(int number, String text) {
        return Read.bytes(
                "<REUTERS NEWID=\"" + number + "\">\n<BODY>" + text + "</BODY>\n</REUTERS>\n");
    }
}
