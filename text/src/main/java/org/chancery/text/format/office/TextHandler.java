package org.chancery.text.format.office;

import org.chancery.text.ingest.Paragraphs;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the text between the elements that a parser reports, up to a limit. */
final class TextHandler extends DefaultHandler {
    private final Paragraphs paragraphs;
    private final int characters;
    private boolean inHead;

    /**
     * @param kind e-mails part paragraphs by blank lines
     * @param characters the limit
     */
    TextHandler(DocumentKind kind, int characters) {
        this.paragraphs = new Paragraphs(kind == DocumentKind.EML);
        this.characters = characters;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        inHead |= name.equals("head");
        paragraphs.tag(name);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        paragraphs.tag(name);
        inHead &= !name.equals("head");
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inHead) {
            return;
        }
        paragraphs.characters(new String(text, start, length));
        if (isFull()) {
            throw new SAXException("There is more text than is wanted");
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {
        paragraphs.characters(new String(text, start, length));
    }

    /** True when there was more text than the limit. */
    boolean isFull() {
        return paragraphs.length() > characters;
    }

    String text() {
        return paragraphs.text();
    }
}
