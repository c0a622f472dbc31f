package org.chancery.gold.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The sentences of the MEANTIME corpus (Wikinews articles, CC BY 4.0) with the events marked in
 * them, read from its CAT files.
 */
final class Wikinews {

    /**
     * An event as it was marked.
     *
     * @param sentence its sentence, tokens joined by blanks
     * @param start where its first word begins in the sentence
     * @param certainty "CERTAIN", "PROBABLE", "POSSIBLE" or "UNDERSPECIFIED"
     * @param polarity "POS", "NEG" or "UNDERSPECIFIED"
     */
    record Marked(String sentence, int start, String certainty, String polarity) {}

    /** Where a token stands. */
    private record Place(int sentence, int start) {}

    private Wikinews() {}

    /** The marked events of all articles in a folder's folders. */
    static List<Marked> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> articles =
                    files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
            List<Marked> all = new ArrayList<>();
            for (Path article : articles) {
                all.addAll(article(article));
            }
            return all;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Marked> article(Path file) throws IOException {
        Element root = parse(file);
        Map<Integer, StringBuilder> sentences = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (Element token : elements(root, "token")) {
            int number = Integer.parseInt(token.getAttribute("sentence"));
            StringBuilder sentence = sentences.computeIfAbsent(number, n -> new StringBuilder());
            sentence.append(sentence.isEmpty() ? "" : " ");
            places.put(token.getAttribute("t_id"), new Place(number, sentence.length()));
            sentence.append(token.getTextContent().strip());
        }
        List<Marked> marked = new ArrayList<>();
        for (Element event : elements(root, "EVENT_MENTION")) {
            List<Element> anchors = elements(event, "token_anchor");
            if (!anchors.isEmpty() && !event.getAttribute("certainty").isEmpty()) {
                Place place = places.get(anchors.get(0).getAttribute("t_id"));
                marked.add(
                        new Marked(
                                sentences.get(place.sentence()).toString(),
                                place.start(),
                                event.getAttribute("certainty"),
                                event.getAttribute("polarity")));
            }
        }
        return marked;
    }

    private static Element parse(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IOException(file + " is no CAT file", failure);
        }
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
