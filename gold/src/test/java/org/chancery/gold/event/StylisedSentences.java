package org.chancery.gold.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extract.event.EventExtractor;
import org.chancery.gold.event.MarkedActors.Marked;
import org.chancery.model.actor.Actor;
import org.chancery.model.statement.Event;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;

/**
 * Scores sentences made up to test an older coder, with invented actors from the dictionary that
 * comes with them: who does what to whom, by country code and CAMEO root.
 *
 * <p>Its verbs had a dictionary of their own, which is not there; codes that are no CAMEO codes
 * (roots above 20) and sides that nobody named are left out.
 */
final class StylisedSentences {
    private final Function<String, Document> reader;
    private final EventExtractor extractor = EventExtractor.withRules();
    private final Map<String, Actor> actors =
            new TreeMap<>(
                    Comparator.comparing((String words) -> -words.length())
                            .thenComparing(Comparator.naturalOrder()));
    private final List<String> misses = new ArrayList<>();
    private int right;
    private int gold;
    private int found;

    StylisedSentences(Function<String, Document> reader, List<JsonNode> dictionary) {
        this.reader = reader;
        for (JsonNode entry : dictionary) {
            String code = entry.path("codes").path(0).path("code").asText();
            add(entry.path("match").asText(), code);
            entry.path("aliases").forEach(alias -> add(alias.path("match").asText(), code));
        }
    }

    private void add(String words, String code) {
        if (code.matches("[A-Z]{3}.*")) {
            String country = code.substring(0, 3);
            String key = words.replace('_', ' ').strip().toUpperCase(Locale.ROOT);
            actors.putIfAbsent(key, Actor.state(country, key));
        }
    }

    void score(JsonNode entry) {
        String text = entry.path("text").asText();
        Set<Triple> expected = new LinkedHashSet<>();
        for (JsonNode event : entry.path("expected")) {
            String source = event.path("source").asText();
            String target = event.path("target").asText();
            String root = root(event.path("code").asText());
            if (!source.startsWith("-") && !target.startsWith("-") && root.compareTo("20") <= 0) {
                expected.add(Triple.ofCodes(source, target, root));
            }
        }
        Set<Triple> read = new LinkedHashSet<>();
        extractor
                .extract(MarkedActors.put(reader.apply(text), marked(text)))
                .map(finding -> (Event) finding.statement())
                .filter(event -> !event.recipients().isEmpty())
                .forEach(event -> read.addAll(Triple.of(event, root(event.cameo().orElse("")))));
        count(text, expected, read);
    }

    private static String root(String code) {
        return code.substring(0, Math.min(2, code.length()));
    }

    private void count(String text, Set<Triple> expected, Set<Triple> read) {
        int good = Triple.right(expected, read);
        right += good;
        gold += expected.size();
        found += read.size();
        if (good < expected.size() || good < read.size()) {
            misses.add(
                    "%s%n    wanted %s%n    found  %s"
                            .formatted(text, Triple.sorted(expected), Triple.sorted(read)));
        }
    }

    /** Where the dictionary's names stand, the longest first. */
    private List<Marked> marked(String text) {
        List<Marked> marked = new ArrayList<>();
        String upper = text.toUpperCase(Locale.ROOT);
        actors.forEach(
                (words, actor) -> {
                    Matcher matcher =
                            Pattern.compile("\\b" + Pattern.quote(words) + "(?=\\W|S\\b|$)")
                                    .matcher(upper);
                    while (matcher.find()) {
                        Span span = new Span(matcher.start(), matcher.end());
                        if (marked.stream().noneMatch(one -> one.span().overlaps(span))) {
                            marked.add(new Marked(span, actor));
                        }
                    }
                });
        return marked;
    }

    double tripleF1() {
        return Triple.f1(right, gold, found);
    }

    List<String> misses() {
        return misses;
    }

    @Override
    public String toString() {
        return "triples: right %d, gold %d, found %d, F1 %.3f"
                .formatted(right, gold, found, tripleF1());
    }
}
