package org.chancery.text.format.news;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.clean.html.CharacterReferences;
import org.chancery.text.format.news.Story.Part;
import org.chancery.text.ingest.BoundedBytes;
import org.chancery.text.ingest.BoundedLines;
import org.chancery.text.ingest.Decoding;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.TextDecoder;

/** The stories between {@code <REUTERS …>} and {@code </REUTERS>}, one of them in memory. */
final class ReutersStories implements Iterator<IntakeResult> {
    private static final byte[] BEGIN = "<REUTERS".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "</REUTERS>".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern NUMBER = Pattern.compile("^<REUTERS[^>]*\\sNEWID=\"([^\">]*)\"");
    private static final Pattern TAG = Pattern.compile("<[A-Z/!][^>]*>");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final String name;
    private final BoundedLines lines;
    private final IntakeSettings settings;
    private Optional<IntakeResult> ready = Optional.empty();
    private int number;

    ReutersStories(String name, InputStream bytes, IntakeSettings settings) {
        this.name = name;
        this.lines = new BoundedLines(bytes, settings.reportBytes());
        this.settings = settings;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && lines.hasNext()) {
            Optional<byte[]> line = lines.next().content();
            if (line.isEmpty()) {
                ready =
                        Optional.of(
                                new IntakeResult.Refused(name, BoundedBytes.tooLarge(settings)));
            } else if (starts(line.get(), BEGIN)) {
                number++;
                ready = Optional.of(story(line.get()));
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

    /** The story that a line begins. */
    private IntakeResult story(byte[] first) {
        String place = name + ", story " + number;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(first);
        boolean fits = true;
        boolean ended = starts(first, END);
        while (!ended && lines.hasNext()) {
            Optional<byte[]> line = lines.next().content();
            ended = line.filter(it -> starts(it, END)).isPresent();
            fits &=
                    line.filter(it -> content.size() + it.length < settings.reportBytes())
                            .isPresent();
            if (fits && !ended) {
                content.write('\n');
                content.writeBytes(line.get());
            }
        }
        if (!fits) {
            return new IntakeResult.Refused(place, BoundedBytes.tooLarge(settings));
        }
        if (!ended) {
            return new IntakeResult.Refused(place, "it is cut off: its end is missing");
        }
        return read(place, TextDecoder.decode(content.toByteArray()));
    }

    private static IntakeResult read(String place, Decoding decoding) {
        if (decoding instanceof Decoding.NotText not) {
            return new IntakeResult.Refused(place, not.reason());
        }
        Decoding.Text decoded = (Decoding.Text) decoding;
        String sgml = decoded.text();
        Story story = new Story();
        Matcher id = NUMBER.matcher(sgml);
        if (id.find()) {
            story.give(Part.ID, "reuters-" + id.group(1));
        }
        story.give(Part.OUTLET, "Reuters");
        element(sgml, "DATE").ifPresent(it -> story.give(Part.PUBLISHED, it));
        element(sgml, "TITLE").ifPresent(it -> story.give(Part.HEADLINE, it));
        element(sgml, "AUTHOR").ifPresent(it -> story.give(Part.BYLINE, it));
        element(sgml, "DATELINE").ifPresent(it -> story.give(Part.DATELINE, it));
        element(sgml, "BODY")
                .or(() -> element(sgml, "TEXT").filter(it -> !story.has(Part.HEADLINE)))
                .ifPresent(it -> story.give(Part.BODY, it));
        return new IntakeResult.Accepted(story.article(place), decoded.warnings());
    }

    /** The words of an element, without the control characters that the wire sent along. */
    private static Optional<String> element(String sgml, String element) {
        int start = sgml.indexOf("<" + element);
        int open = start < 0 ? -1 : sgml.indexOf('>', start);
        int end = open < 0 ? -1 : sgml.indexOf("</" + element + ">", open);
        return end < 0 ? Optional.empty() : Optional.of(words(sgml.substring(open + 1, end)));
    }

    private static String words(String content) {
        String text = CharacterReferences.decode(TAG.matcher(content).replaceAll(""));
        return CONTROL.matcher(text).replaceAll("").strip();
    }

    private static boolean starts(byte[] line, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= line.length || line[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
