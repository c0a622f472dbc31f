package org.chancery.text.format.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.chancery.text.ingest.Shown;
import org.xml.sax.SAXException;

/** The text of documents, by Apache Tika. Runs in the child process only. */
final class DocumentText {
    private static final int HEADERS = 1 << 16;
    private static final Pattern END_OF_HEADERS = Pattern.compile("\\R\\R");
    private static final Pattern DATE = Pattern.compile("(?im)^Date:\\s*([^\\r\\n]+)");
    private static final Parser HTML = new JSoupParser();
    private static final Parser PLAIN = new TXTParser();

    private final Map<DocumentKind, Parser> parsers = new EnumMap<>(DocumentKind.class);
    private final int characters;

    /**
     * @param characters the most that a text may have
     */
    DocumentText(int characters) {
        this.characters = characters;
    }

    /** What the document in a file says, or why it cannot be told. */
    Extract of(DocumentKind kind, Path file) {
        Metadata metadata = new Metadata();
        TextHandler handler = new TextHandler(kind, characters);
        Optional<String> sent;
        try (InputStream bytes = TikaInputStream.get(file)) {
            sent = kind == DocumentKind.EML ? sent(file) : Optional.empty();
            Parser parser = parsers.computeIfAbsent(kind, DocumentText::parser);
            parser.parse(bytes, handler, metadata, context());
        } catch (EncryptedDocumentException locked) {
            return Extract.failed("it is encrypted; save it without a password");
        } catch (IOException | TikaException | SAXException | RuntimeException fault) {
            return handler.isFull() ? tooLong() : Extract.failed("it is damaged: " + words(fault));
        } catch (StackOverflowError deep) {
            return Extract.failed("its parts are nested too deep");
        }
        return extract(kind, handler.text(), metadata, sent);
    }

    private Extract tooLong() {
        return Extract.failed(
                "its text has more than %,d characters, the most a report may have"
                        .formatted(characters));
    }

    private static Extract extract(
            DocumentKind kind, String text, Metadata metadata, Optional<String> sent) {
        if (text.isEmpty()) {
            return Extract.failed(
                    "it holds no text"
                            + (kind == DocumentKind.PDF
                                    ? "; if its pages are pictures, recognise their letters first"
                                    : ""));
        }
        boolean isMail = kind == DocumentKind.EML;
        Optional<String> created = value(metadata, TikaCoreProperties.CREATED);
        return new Extract(
                Optional.empty(),
                text,
                value(metadata, isMail ? TikaCoreProperties.SUBJECT : TikaCoreProperties.TITLE)
                        .or(() -> value(metadata, TikaCoreProperties.TITLE)),
                sent,
                isMail
                        ? Optional.empty()
                        : value(metadata, TikaCoreProperties.MODIFIED).or(() -> created));
    }

    /** The day as it is written, which is that of where it was sent. */
    private static Optional<String> sent(Path message) throws IOException {
        try (InputStream bytes = Files.newInputStream(message)) {
            String opening = new String(bytes.readNBytes(HEADERS), StandardCharsets.ISO_8859_1);
            Matcher date = DATE.matcher(END_OF_HEADERS.split(opening, 2)[0]);
            return date.find() ? Optional.of(Shown.inOneLine(date.group(1))) : Optional.empty();
        }
    }

    private static Optional<String> value(Metadata metadata, Property property) {
        return Optional.ofNullable(metadata.get(property)).map(Shown::inOneLine);
    }

    private static String words(Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        return Shown.inOneLine(
                deepest.getMessage() == null
                        ? deepest.getClass().getSimpleName()
                        : deepest.getMessage());
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        context.set(OfficeParserConfig.class, office);
        context.set(Parser.class, new CompositeParser(new MediaTypeRegistry(), HTML, PLAIN));
        context.set(EmbeddedDocumentExtractor.class, new MessageBodies(HTML, PLAIN));
        return context;
    }

    private static Parser parser(DocumentKind kind) {
        return switch (kind) {
            case PDF -> pdf();
            case DOCX -> new OOXMLParser();
            case DOC -> new OfficeParser();
            case ODT -> new OpenDocumentParser();
            case RTF -> new RTFParser();
            case EPUB -> new EpubParser();
            case EML -> new RFC822Parser();
        };
    }

    private static Parser pdf() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        PDFParser parser = new PDFParser();
        parser.setPDFParserConfig(config);
        return parser;
    }
}
