package org.chancery.text.format.news;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.text.clean.html.CharacterReferences;
import org.chancery.text.ingest.BoundedStretch;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.Shown;

/**
 * The stories of one file, one of them in memory. Document types are not read and entities that
 * they declare not replaced, so that none can grow.
 */
final class NewsXmlStories implements Iterator<IntakeResult> {
    /** Elements that hold one story each. */
    private static final Set<String> ITEMS = Set.of("newsItem", "NewsItem");

    private final String name;
    private final BoundedStretch bytes;
    private final XMLStreamReader xml;
    private Optional<IntakeResult> ready = Optional.empty();
    private StoryElements story = new StoryElements();
    private boolean inItem;
    private boolean atEnd;
    private int number;

    NewsXmlStories(String name, InputStream bytes, IntakeSettings settings) throws IOException {
        this.name = name;
        this.bytes = new BoundedStretch(bytes, settings);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            this.xml = factory.createXMLStreamReader(XmlCharacters.of(this.bytes));
        } catch (XMLStreamException malformed) {
            throw new IllegalStateException("The opening of the file was XML", malformed);
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !atEnd) {
            try {
                advance();
            } catch (XMLStreamException malformed) {
                atEnd = true;
                ready = Optional.of(refusal(malformed));
            }
        }
        return ready.isPresent();
    }

    @Override
    public IntakeResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        IntakeResult result = ready.get();
        ready = Optional.empty();
        return result;
    }

    private void advance() throws XMLStreamException {
        if (!xml.hasNext()) {
            atEnd = true;
            return;
        }
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    story.characters(xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                    story.characters(entity("&" + xml.getLocalName() + ";"));
            default -> {
                // Comments and instructions are no words of the story.
            }
        }
    }

    /** Those of HTML are known; what a document type may declare is left out. */
    private static String entity(String reference) {
        String decoded = CharacterReferences.decode(reference);
        return decoded.equals(reference) ? "" : decoded;
    }

    private void begin(String element) throws XMLStreamException {
        if (ITEMS.contains(element)) {
            story = new StoryElements();
            inItem = true;
            bytes.begin();
        }
        story.begin(element, xml);
    }

    private void end(String element) {
        story.end(element);
        if (ITEMS.contains(element) || (element.equals("nitf") && !inItem)) {
            ready = Optional.of(result(story.story()));
            story = new StoryElements();
            inItem = false;
            bytes.begin();
        }
    }

    private IntakeResult result(Story story) {
        String place = name + ", story " + ++number;
        return story.has(Story.Part.BODY)
                ? new IntakeResult.Accepted(story.article(number == 1 ? name : place), List.of())
                : new IntakeResult.Refused(
                        place, "it holds no text; pictures and lists of stories are not read");
    }

    private IntakeResult refusal(XMLStreamException malformed) {
        Throwable cause = malformed.getNestedException();
        String fault =
                cause instanceof CharacterCodingException
                        ? "its bytes are not in the encoding that it declares, or else UTF-8"
                        : String.valueOf((cause == null ? malformed : cause).getMessage());
        return new IntakeResult.Refused(
                number == 0 ? name : name + ", after story " + number,
                "it is not sound XML, and what follows was not read ("
                        + Shown.inOneLine(fault)
                        + ")");
    }
}
