package org.chancery.gold.meantime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chancery.model.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An article of the collection: its words set as running text, and what was coded in it.
 *
 * <p>Only the first sentences below the title and the line of the date were coded; only they are
 * taken.
 *
 * @param text the coded sentences, one line each
 * @param created the day of the article
 * @param times the TIMEX3 values that stand in the text
 * @param values the spans of amounts
 */
record MeantimeArticle(
        String text, Optional<LocalDate> created, List<Time> times, List<Span> values) {
    private static final int FIRST_SENTENCE = 2;
    private static final int LAST_SENTENCE = 5;

    /** A coded time: where it stands and its TIMEX3 value. */
    record Time(Span span, String value) {}

    static MeantimeArticle read(Path file) throws IOException {
        Element root = parse(file);
        StringBuilder text = new StringBuilder();
        Map<String, Span> places = new HashMap<>();
        String previous = "";
        String line = "";
        for (Element token : elements(root, "token")) {
            String sentence = token.getAttribute("sentence");
            int number = Integer.parseInt(sentence);
            if (number < FIRST_SENTENCE || number > LAST_SENTENCE) {
                continue;
            }
            String word = token.getTextContent();
            if (text.length() > 0) {
                text.append(sentence.equals(line) ? blank(previous, word) : "\n\n");
            }
            places.put(
                    token.getAttribute("t_id"),
                    new Span(text.length(), text.length() + word.length()));
            text.append(word);
            previous = word;
            line = sentence;
        }
        List<Time> times = new ArrayList<>();
        for (Element time : elements(root, "TIMEX3")) {
            span(time, places)
                    .ifPresent(span -> times.add(new Time(span, time.getAttribute("value"))));
        }
        List<Span> values = new ArrayList<>();
        elements(root, "VALUE").forEach(value -> span(value, places).ifPresent(values::add));
        return new MeantimeArticle(text.toString(), created(root), times, values);
    }

    private static Element parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IOException("Cannot read " + file, failure);
        }
    }

    private static Stream<Element> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private static List<Element> elements(Element root, String name) {
        return stream(root.getElementsByTagName(name)).toList();
    }

    /** The words of a coded element; empty for what was only inferred or stands elsewhere. */
    private static Optional<Span> span(Element coded, Map<String, Span> places) {
        List<Span> words =
                stream(coded.getElementsByTagName("token_anchor"))
                        .map(anchor -> places.get(anchor.getAttribute("t_id")))
                        .filter(place -> place != null)
                        .toList();
        return words.stream().reduce(Span::cover);
    }

    private static Optional<LocalDate> created(Element root) {
        return elements(root, "TIMEX3").stream()
                .filter(time -> time.getAttribute("functionInDocument").equals("CREATION_TIME"))
                .map(time -> day(time.getAttribute("value")))
                .findFirst();
    }

    /** One article gives its day first. */
    private static LocalDate day(String value) {
        return value.matches("\\d\\d-\\d\\d-\\d{4}")
                ? LocalDate.parse(value, DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT))
                : LocalDate.parse(value);
    }

    /** Marks stand close to their words. */
    private static String blank(String before, String word) {
        boolean close =
                word.matches("[,.;:!?)%]|['’]s?|n't|['’](?:re|ve|ll|d|m)")
                        || before.matches("[($£€#]|(?:US|AU|CA)\\$");
        return close ? "" : " ";
    }
}
