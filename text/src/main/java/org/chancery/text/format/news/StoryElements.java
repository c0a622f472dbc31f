package org.chancery.text.format.news;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.text.format.news.Story.Part;
import org.chancery.text.ingest.Paragraphs;

/** Puts the elements of NITF and NewsML where they belong in a {@link Story}. */
final class StoryElements {
    private static final int DEEPEST = 1000;

    /** Elements whose text is a part. */
    private static final Map<String, Part> TEXTS =
            Map.ofEntries(
                    Map.entry("hl1", Part.HEADLINE),
                    Map.entry("headline", Part.HEADLINE),
                    Map.entry("HeadLine", Part.HEADLINE),
                    Map.entry("byline", Part.BYLINE),
                    Map.entry("by", Part.BYLINE),
                    Map.entry("ByLine", Part.BYLINE),
                    Map.entry("dateline", Part.DATELINE),
                    Map.entry("DateLine", Part.DATELINE),
                    Map.entry("body.content", Part.BODY),
                    Map.entry("DataContent", Part.BODY),
                    Map.entry("inlineData", Part.BODY),
                    Map.entry("NewsItemId", Part.ID),
                    Map.entry("creditline", Part.OUTLET),
                    Map.entry("CreditLine", Part.OUTLET),
                    Map.entry("firstCreated", Part.PUBLISHED),
                    Map.entry("contentCreated", Part.PUBLISHED),
                    Map.entry("FirstCreated", Part.PUBLISHED),
                    Map.entry("versionCreated", Part.MODIFIED),
                    Map.entry("ThisRevisionCreated", Part.MODIFIED));

    /** The same, for elements that mean it only within another: "html/body". */
    private static final Map<String, Part> TEXTS_WITHIN =
            Map.of(
                    "html/body", Part.BODY,
                    "provider/name", Part.OUTLET,
                    "head/title", Part.TITLE);

    /** Attributes that are a part: "element@attribute". */
    private static final Map<String, Part> ATTRIBUTES =
            Map.ofEntries(
                    Map.entry("newsItem@guid", Part.ID),
                    Map.entry("doc-id@id-string", Part.ID),
                    Map.entry("date.issue@norm", Part.PUBLISHED),
                    Map.entry("date.release@norm", Part.PUBLISHED),
                    Map.entry("story.date@norm", Part.PUBLISHED),
                    Map.entry("pubdata@date.publication", Part.PUBLISHED),
                    Map.entry("pubdata@name", Part.OUTLET),
                    Map.entry("pubdata@ex-ref", Part.ADDRESS),
                    Map.entry("doc.copyright@holder", Part.OUTLET));

    /** Elements in a body that hold no running text of the story. */
    private static final Set<String> ASIDE = Set.of("media", "figure", "script", "style");

    private final Story story = new Story();
    private final Deque<String> open = new ArrayDeque<>();
    private Optional<Capture> capture = Optional.empty();
    private int aside;

    /** A part whose text is being collected, down to where its element ends. */
    private record Capture(Part part, int depth, Paragraphs text) {}

    void begin(String element, XMLStreamReader attributes) throws XMLStreamException {
        if (open.size() >= DEEPEST) {
            throw new XMLStreamException("its elements are nested deeper than " + DEEPEST);
        }
        for (int i = 0; i < attributes.getAttributeCount(); i++) {
            Part part = ATTRIBUTES.get(element + "@" + attributes.getAttributeLocalName(i));
            if (part != null) {
                story.give(part, attributes.getAttributeValue(i));
            }
        }
        if (element.equals("nitf") || element.equals("html")) {
            capture = Optional.empty(); // It says itself which of it is the body.
        }
        aside += ASIDE.contains(element) ? 1 : 0;
        String within = open.isEmpty() ? "" : open.peek() + "/" + element;
        Optional<Part> part =
                Optional.ofNullable(TEXTS.getOrDefault(element, TEXTS_WITHIN.get(within)));
        open.push(element);
        if (capture.isPresent()) {
            capture.get().text().tag(element);
        } else {
            capture = part.map(it -> new Capture(it, open.size(), new Paragraphs()));
        }
    }

    void characters(String characters) {
        if (aside == 0) {
            capture.ifPresent(it -> it.text().characters(characters));
        }
    }

    void end(String element) {
        if (open.isEmpty()) {
            return; // It began before the story.
        }
        aside -= ASIDE.contains(element) ? 1 : 0;
        capture.ifPresent(it -> it.text().tag(element));
        if (capture.isPresent() && capture.get().depth() == open.size()) {
            story.give(capture.get().part(), capture.get().text().text());
            capture = Optional.empty();
        }
        open.pop();
    }

    Story story() {
        return story;
    }
}
