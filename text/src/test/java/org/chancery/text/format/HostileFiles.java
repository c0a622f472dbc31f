package org.chancery.text.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes fifty files that hurt careless readers, each with a word of the reason it is refused for.
 */
final class HostileFiles {
    private static final String LETTERS = "The delegates met. ";

    private final Path folder;
    private final Map<String, String> reasons = new LinkedHashMap<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** What is refused, by file name. */
    static Map<String, String> writeInto(Path folder) throws IOException {
        HostileFiles files = new HostileFiles(folder);
        files.notText();
        files.endless();
        files.archives();
        files.xml();
        files.crawls();
        files.documents();
        files.tables();
        files.links();
        return files.reasons;
    }

    private void add(String name, byte[] content, String reason) throws IOException {
        Files.write(folder.resolve(name), content);
        reasons.put(name, reason);
    }

    private void add(String name, String content, String reason) throws IOException {
        add(name, content.getBytes(StandardCharsets.UTF_8), reason);
    }

    private void notText() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        add("empty.txt", "", "it is empty");
        add("blank.txt", " \n\t\n", "it holds no text");
        add("dashes.txt", "--- *** ---", "it holds no words");
        add("zeros.txt", new byte[5000], "binary");
        add("noise.txt", noise, "binary");
        add("noise.pdf", noise, "binary");
        add("picture.txt", join("\u0089PNG\r\n\u001a\n", noise), "PNG image");
        add("photo.html", join("\u00FF\u00D8\u00FF", noise), "JPEG");
        add("program", join("\u007FELF", noise), "a program");
        add("database.txt", join("SQLite format 3\0", noise), "SQLite");
        add("packed.xz", join("\u00FD7zXZ\0", noise), "xz");
        add("packed.7z", join("7z\u00BC\u00AF", noise), "7z");
        add(
                "russian.txt",
                "Делегации двух государств встретились и договорились продолжать работу.",
                "written in Russian");
    }

    /** Sparse files: two gigabytes that take no room. */
    private void endless() throws IOException {
        for (String name : new String[] {"line.txt", "line.csv", "line.sgm", "line.html"}) {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                file.writeBytes(name.endsWith(".sgm") ? "<REUTERS NEWID=\"1\">" : "text");
                file.setLength(name.endsWith(".sgm") ? 1L << 28 : 1L << 31);
            }
        }
        reasons.put("line.txt", "larger than");
        reasons.put("line.csv", "longer than");
        reasons.put("line.sgm", "larger than");
        reasons.put("line.html", "larger than");
    }

    private void archives() throws IOException {
        byte[] text = bytes(LETTERS);
        add("bomb.gz", Packed.bomb(1L << 29), "more than 200 times");
        add("bomb.zip", Packed.zip(Map.of("a.txt", new byte[1 << 27])), "more than 200 times");
        byte[] deepGzip = text;
        byte[] deepZip = text;
        for (int i = 0; i < 12; i++) {
            deepGzip = Packed.gzip(deepGzip);
            deepZip = Packed.zip(Map.of("a.zip", deepZip));
        }
        add("deep.gz", deepGzip, "archives deep");
        add("deep.zip", deepZip, "archives deep");
        byte[] gzip = Packed.gzip(bytes(LETTERS.repeat(9000)));
        add("cut.gz", Arrays.copyOf(gzip, gzip.length / 2), "cut.gz");
        byte[] zip = Packed.zip(Map.of("a.txt", noisyText(60_000)));
        add("cut.zip", Arrays.copyOf(zip, zip.length / 2), "cut.zip");
        byte[] tar = Packed.tar(Map.of("a.txt", noisyText(60_000)));
        add("cut.tar", Arrays.copyOf(tar, tar.length / 2), "cut.tar");
        byte[] damaged = zip.clone();
        Arrays.fill(damaged, 300, 400, (byte) 0x55);
        add("damaged.zip", damaged, "damaged.zip");
        add("leads-out.zip", Packed.zip(Map.of("../../../etc/a.txt", text)), "leads out");
        add("absolute.tar", Packed.tar(Map.of("/etc/a.txt", text)), "leads out");
        add("link.tar", Packed.tarWithLink("a.txt"), "a link");
        add("locked.zip", locked(), "encrypted");
    }

    /** A zip file whose entry is marked as encrypted. */
    private static byte[] locked() throws IOException {
        byte[] zip = Packed.zip(Map.of("a.txt", bytes(LETTERS)));
        zip[6] |= 1;
        return zip;
    }

    private void xml() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"");
            bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String entities = bomb.append("]>").toString();
        String outside = "<!DOCTYPE x [<!ENTITY a29 SYSTEM \"file:///etc/passwd\">]>";
        String rss = "<rss version=\"2.0\"><channel><title>t</title><item><guid>1</guid>";
        String end = "</item></channel></rss>";
        add("bomb.rss", entities + rss + "<description>&a29;</description>" + end, "DOCTYPE");
        add("outside.rss", outside + rss + "<description>&a29;</description>" + end, "DOCTYPE");
        add("no-text.rss", rss + end, "it has no text");
        String nitf = "<nitf><body><body.content><p>&a29;</p></body.content></body></nitf>";
        add("bomb.nitf", entities + nitf, "it holds no text");
        add("outside.nitf", outside + nitf, "it holds no text");
        String deep = "<p>".repeat(100_000);
        add("deep.nitf", "<nitf><body><body.content>" + deep, "nested deeper");
        add("deep.rss", rss + deep, "not a feed");
        add("cut.newsml", "<newsMessage><itemSet><newsItem guid=\"a\">", "not sound XML");
        add("cut.sgm", "<REUTERS NEWID=\"1\">\n<BODY>" + LETTERS, "cut off");
    }

    private void crawls() throws IOException {
        byte[] page = Packed.page("https://a.example/b", "text/html", bytes("<p>" + LETTERS));
        add("too-long.warc", replaced(page, "Content-Length: ", "Content-Length: 9"), "too-long");
        add("too-short.warc", Packed.join(shortened(page), page), "too-short");
        add("negative.warc", replaced(page, "Content-Length: ", "Content-Length: -"), "negative");
        add("garbage.warc", "WARC/1.0\r\nthis is no header\r\n", "garbage");
        byte[] packed = Packed.gzip(page);
        add("cut.warc.gz", Arrays.copyOf(packed, packed.length - 30), "cut.warc");
    }

    private static byte[] shortened(byte[] page) {
        String record = new String(page, StandardCharsets.ISO_8859_1);
        return record.replaceFirst("Content-Length: \\d+", "Content-Length: 10")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] replaced(byte[] page, String what, String with) {
        String record = new String(page, StandardCharsets.ISO_8859_1);
        int at = record.indexOf(what);
        return (record.substring(0, at) + with + record.substring(at + what.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void documents() throws IOException {
        byte[] pdf = Documents.pdf(LETTERS);
        add("cut.pdf", Arrays.copyOf(pdf, pdf.length / 4), "a PDF document, and");
        add("locked.pdf", Documents.lockedPdf("secret", LETTERS), "encrypted");
        add(
                "million.pdf",
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 1000000/Kids[2 0 R 2 0 R 3 0 R]>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
                "a PDF document, and");
        byte[] spaces = new byte[1 << 28];
        Arrays.fill(spaces, (byte) ' ');
        add("bomb.docx", office("<w:document>", spaces), "a Word document, and");
        add("entities.odt", Documents.odt("&a;"), "an OpenDocument text, and");
        add("deep.rtf", "{\\rtf1" + "{".repeat(2_000_000), "an RTF document, and");
        add(
                "noise.doc",
                join("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", new byte[4000]),
                "a Word document, and");
        add("no-text.eml", "MIME-Version: 1.0\nSubject: x\n\n", "an e-mail, and");
    }

    private static byte[] office(String start, byte[] filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    bytes(
                            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                                    + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                                    + "officedocument.wordprocessingml.document.main+xml\"/></Types>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes(start));
            zip.write(filling);
        }
        return bytes.toByteArray();
    }

    private void tables() throws IOException {
        add("open-quote.csv", "id,text\n1,\"" + LETTERS, "may not be closed");
        add("no-text.csv", "id,body\n1,b\n", "it lacks \"text\"");
    }

    private void links() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        reasons.put("dangling.txt", "link to a file that is not there");
        reasons.put("loop", "link to a folder that holds it");
    }

    private static byte[] noisyText(int length) {
        StringBuilder text = new StringBuilder();
        Random random = new Random(3);
        while (text.length() < length) {
            text.append(Integer.toString(random.nextInt(), 36)).append(' ');
        }
        return bytes(text.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(String start, byte[] rest) {
        return Packed.join(start.getBytes(StandardCharsets.ISO_8859_1), rest);
    }
}
