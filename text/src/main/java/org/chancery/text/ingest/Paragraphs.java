package org.chancery.text.ingest;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects the text of a document that is read element by element: paragraphs, each in one line,
 * with a blank line between two. A word parted at the end of a line is made whole.
 */
public final class Paragraphs {
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

    /** A hyphen that a line ends with, between small letters, parts a word. */
    private static final Pattern PARTED = Pattern.compile("(?<=\\p{Ll})-\\R(?=\\p{Ll})");

    /** Between others it belongs to the word, as in "Sino-Russian". */
    private static final Pattern HYPHEN_AT_END = Pattern.compile("(?<=\\p{L})-\\R(?=\\p{L})");

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

    private final boolean blankLinesPart;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    /** For formats in which only elements part paragraphs. */
    public Paragraphs() {
        this(false);
    }

    /**
     * @param blankLinesPart true for formats in which blank lines part paragraphs too
     */
    public Paragraphs(boolean blankLinesPart) {
        this.blankLinesPart = blankLinesPart;
    }

    /** An element begins or ends: all but those within a sentence part paragraphs. */
    public void tag(String element) {
        if (!INLINE.contains(element)) {
            endParagraph();
        }
    }

    /** Characters between two tags. */
    public void characters(CharSequence characters) {
        paragraph.append(characters);
    }

    private void endParagraph() {
        if (blankLinesPart) {
            BLANK_LINE.splitAsStream(paragraph).forEach(this::add);
        } else {
            add(paragraph);
        }
        paragraph.setLength(0);
    }

    private void add(CharSequence characters) {
        String whole = PARTED.matcher(characters).replaceAll("");
        String joined = HYPHEN_AT_END.matcher(whole).replaceAll("-");
        String words = SPACE.matcher(joined).replaceAll(" ").strip();
        if (!words.isEmpty()) {
            text.append(text.length() == 0 ? "" : "\n\n").append(words);
        }
    }

    /** How many characters there are so far. */
    public int length() {
        return text.length() + paragraph.length();
    }

    /** The paragraphs so far. */
    public String text() {
        endParagraph();
        return text.toString();
    }
}
