package org.chancery.text.format.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * What lies within a document: of a message the parts that are its text; nothing else is read, no
 * attachment and no picture.
 */
final class MessageBodies implements EmbeddedDocumentExtractor {
    private final Parser html;
    private final Parser plain;

    MessageBodies(Parser html, Parser plain) {
        this.html = html;
        this.plain = plain;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String disposition =
                Optional.ofNullable(metadata.get(Metadata.CONTENT_DISPOSITION)).orElse("");
        boolean isAttached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
        return !isAttached && (is(metadata, "text/plain") || is(metadata, "text/html"));
    }

    private static boolean is(Metadata metadata, String type) {
        return Optional.ofNullable(metadata.get(Metadata.CONTENT_TYPE))
                .filter(declared -> declared.toLowerCase(Locale.ROOT).startsWith(type))
                .isPresent();
    }

    @Override
    public void parseEmbedded(
            InputStream bytes, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        Parser parser = is(metadata, "text/html") ? html : plain;
        try {
            parser.parse(
                    bytes,
                    new EmbeddedContentHandler(new BodyContentHandler(handler)),
                    metadata,
                    new ParseContext());
        } catch (TikaException damaged) {
            throw new SAXException("A part of the message cannot be read", damaged);
        }
    }
}
