package org.chancery.gold.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.model.actor.Actor;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.StateEntry;
import org.junit.jupiter.api.Test;

/**
 * The states named in newswire stories of 1987 against the places that editors tagged them with.
 *
 * <p>A story is tagged with every state that its title, dateline or text names or lies a place in.
 * A sample of the stories is read; {@code -Dchancery.reuters.step=1} reads them all.
 */
class ReutersPlacesTest {
    private static final double LEAST = 0.7;
    private static final int STEP = Integer.getInteger("chancery.reuters.step", 60);
    private static final int MOST_SHOWN = 12;
    private static final Pattern STORY = Pattern.compile("<REUTERS.*?</REUTERS>", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("<D>(.*?)</D>");
    private static final DateTimeFormatter DAY =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d-MMM-yyyy")
                    .toFormatter(Locale.ENGLISH);

    /** Tags that are no country's usual name. */
    private static final Map<String, String> TAGS =
            Map.ofEntries(
                    Map.entry("usa", "USA"),
                    Map.entry("uk", "GBR"),
                    Map.entry("ussr", "SUN"),
                    Map.entry("uae", "ARE"),
                    Map.entry("west-germany", "DEU"),
                    Map.entry("east-germany", "DDR"),
                    Map.entry("yugoslavia", "YUG"),
                    Map.entry("czechoslovakia", "CSK"),
                    Map.entry("yemen-arab-republic", "YEM"),
                    Map.entry("yemen-demo-republic", "YMD"),
                    Map.entry("zaire", "COD"),
                    Map.entry("congo", "COG"),
                    Map.entry("ivory-coast", "CIV"),
                    Map.entry("kampuchea", "KHM"),
                    Map.entry("trinidad-tobago", "TTO"),
                    Map.entry("us-virgin-islands", "VIR"),
                    Map.entry("hong-kong", "HKG"),
                    Map.entry("antigua", "ATG"),
                    Map.entry("burma", "MMR"),
                    Map.entry("turkey", "TUR"),
                    Map.entry("swaziland", "SWZ"));

    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, Integer> spurious = new HashMap<>();
    private final Map<String, Integer> missing = new HashMap<>();
    private int right;
    private int found;
    private int tagged;

    ReutersPlacesTest() {
        for (StateEntry state : ActorDictionary.standard().states()) {
            idsByName.put(state.name().toLowerCase(Locale.ROOT).replace(' ', '-'), state.id());
        }
        idsByName.putAll(TAGS);
    }

    @Test
    void tagsStoriesAsEditorsDid() throws IOException {
        int number = 0;
        for (Path file : files()) {
            Matcher story = STORY.matcher(text(file));
            while (story.find()) {
                if (number++ % STEP == 0) {
                    count(story.group());
                }
            }
        }
        double precision = right / (double) found;
        double recall = right / (double) tagged;
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(
                "Reuters places: precision %.3f, recall %.3f, F1 %.3f; not tagged: %s; not found: %s%n",
                precision, recall, f1, most(spurious), most(missing));
        assertThat(f1).isGreaterThanOrEqualTo(LEAST);
    }

    private static List<Path> files() throws IOException {
        Path folder = Shared.file("corpora", "reuters21578");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sgm.gz")).sorted().toList();
        }
    }

    private static String text(Path file) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private void count(String story) {
        Set<String> expected = new HashSet<>();
        Matcher place = PLACE.matcher(field(story, "PLACES"));
        while (place.find()) {
            expected.add(idsByName.getOrDefault(place.group(1), place.group(1)));
        }
        String body = field(story, "DATELINE").strip() + " " + field(story, "BODY");
        String text = field(story, "TITLE") + "\n\n" + body;
        Set<String> named = named(Reports.read(plain(text), day(story)));
        tagged += expected.size();
        found += named.size();
        for (String state : named) {
            if (expected.contains(state)) {
                right++;
            } else {
                spurious.merge(state, 1, Integer::sum);
            }
        }
        expected.stream()
                .filter(state -> !named.contains(state))
                .forEach(state -> missing.merge(state, 1, Integer::sum));
    }

    private static Set<String> named(Document document) {
        Set<String> states = new HashSet<>();
        document.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention -> mention.sense() != Mention.Sense.OUTLET)
                .forEach(
                        mention -> {
                            mention.place().flatMap(p -> p.country()).ifPresent(states::add);
                            mention.actors().stream()
                                    .flatMap(actor -> state(actor).stream())
                                    .forEach(states::add);
                        });
        return states;
    }

    private static Optional<String> state(Actor actor) {
        return actor.country()
                .filter(code -> ActorDictionary.standard().state(code).isPresent())
                .filter(
                        code ->
                                switch (ActorDictionary.standard().state(code).get().type()) {
                                    case STATE, TERRITORY -> true;
                                    default -> false;
                                });
    }

    private static String field(String story, String tag) {
        Matcher field =
                Pattern.compile("<" + tag + "[^>]*>(.*?)</" + tag + ">", Pattern.DOTALL)
                        .matcher(story);
        return field.find() ? field.group(1) : "";
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("&#\\d+;", " ")
                .replaceAll("\n {4}", "\n\n    ")
                .replaceFirst("(?i)\\s+reuter\\s*$", "\n");
    }

    private static LocalDate day(String story) {
        return LocalDate.parse(field(story, "DATE").strip().replaceFirst(" .*", ""), DAY);
    }

    private static List<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SHOWN)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }
}
