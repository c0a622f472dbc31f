package org.chancery.library.linked;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML on its way into a file, an element a line where it matters. */
final class XmlFile implements AutoCloseable {
    private final Writer target;
    private final XMLStreamWriter xml;

    XmlFile(Writer target) throws IOException {
        this.target = target;
        try {
            this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(target);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /** Opens an element: its name, then names and values of its attributes in turn. */
    XmlFile open(String name, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    XmlFile text(String words) throws IOException {
        try {
            xml.writeCharacters(clean(words));
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    XmlFile end() throws IOException {
        try {
            xml.writeEndElement();
            xml.writeCharacters("\n");
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /** Without the characters that XML 1.0 has no way to write. */
    private static String clean(String words) {
        return words.replaceAll(
                "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    @Override
    public void close() throws IOException {
        try (target) {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }
}
