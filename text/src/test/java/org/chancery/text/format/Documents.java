package org.chancery.text.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes small documents. */
final class Documents {
    private Documents() {}

    /** A page with these lines, an empty one parting paragraphs. */
    static byte[] pdf(String... lines) throws IOException {
        return lockedPdf("", lines);
    }

    /** The same, locked when the password is not empty. */
    static byte[] lockedPdf(String password, String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.beginText();
                content.setLeading(13);
                content.newLineAtOffset(60, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] docx(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.getProperties().getCoreProperties().setTitle("On the river");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] odt(String... paragraphs) throws IOException {
        String content =
                "<office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                        + "<office:text><text:p>"
                        + String.join("</text:p><text:p>", paragraphs)
                        + "</text:p></office:text></office:body></office:document-content>";
        return typed(
                "application/vnd.oasis.opendocument.text",
                Map.of("content.xml", Read.bytes(content)));
    }

    static byte[] epub(String... paragraphs) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "META-INF/container.xml",
                Read.bytes(
                        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile"
                                + " full-path=\"b.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>"
                                + "</container>"));
        files.put(
                "b.opf",
                Read.bytes(
                        "<package xmlns=\"http://www.idpf.org/2007/opf\"><metadata/><manifest><item id=\"c\""
                                + " href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref"
                                + " idref=\"c\"/></spine></package>"));
        files.put(
                "c.xhtml",
                Read.bytes(
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><p>"
                                + String.join("</p><p>", paragraphs)
                                + "</p></body></html>"));
        return typed("application/epub+zip", files);
    }

    /** A zip file whose first entry, not packed, tells what it is. */
    private static byte[] typed(String type, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 sum = new CRC32();
            sum.update(Read.bytes(type));
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length());
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(Read.bytes(type));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static byte[] rtf(String... paragraphs) {
        return Read.bytes("{\\rtf1\\ansi " + String.join("\\par ", paragraphs) + "\\par}");
    }

    /** A message with its text twice, and a picture. */
    static String mail(String... paragraphs) {
        return """
                From: Ana Reis <ana@gazette.example>
                To: desk@gazette.example
                Subject: On the =?UTF-8?Q?river?=
                Date: Wed, 16 Jul 2014 23:30:00 -0400
                MIME-Version: 1.0
                Message-ID: <1@gazette.example>
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: multipart/alternative; boundary="a"

                --a
                Content-Type: text/plain; charset=UTF-8

                %s

                --a
                Content-Type: text/html; charset=UTF-8

                <html><body><p>%s</p></body></html>

                --a--
                --m
                Content-Type: image/png; name="a.png"
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --m--
                """
                .formatted(String.join("\n\n", paragraphs), String.join("</p><p>", paragraphs));
    }
}
