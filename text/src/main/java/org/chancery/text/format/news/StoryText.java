package org.chancery.text.format.news;

import java.util.Set;
import java.util.regex.Pattern;

/** Collects the text of a story: paragraphs, with a blank line between two. */
final class StoryText {
    private static final Set<String> INLINE =
            Set.of(
                    "a",
                    "b",
                    "i",
                    "em",
                    "strong",
                    "span",
                    "sub",
                    "sup",
                    "u",
                    "q",
                    "person",
                    "org",
                    "location",
                    "chron",
                    "num",
                    "money",
                    "event",
                    "object.title",
                    "virtloc",
                    "function",
                    "city",
                    "state",
                    "region",
                    "country",
                    "classifier",
                    "postaddr",
                    "inline",
                    "alt-code",
                    "name.given",
                    "name.family",
                    "lang",
                    "pronounce",
                    "abbr",
                    "acronym",
                    "cite",
                    "small",
                    "font");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    /** An element begins or ends: all but those within a sentence part paragraphs. */
    void tag(String element) {
        if (!INLINE.contains(element)) {
            endParagraph();
        }
    }

    void characters(String characters) {
        paragraph.append(characters);
    }

    private void endParagraph() {
        String words = SPACE.matcher(paragraph).replaceAll(" ").strip();
        paragraph.setLength(0);
        if (!words.isEmpty()) {
            text.append(text.length() == 0 ? "" : "\n\n").append(words);
        }
    }

    /** The paragraphs so far. */
    String text() {
        endParagraph();
        return text.toString();
    }
}
