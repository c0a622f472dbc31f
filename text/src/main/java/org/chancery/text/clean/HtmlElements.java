package org.chancery.text.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.clean.html.HtmlPiece;

/** How the elements of HTML are treated, from {@code html.regions}. */
final class HtmlElements {
    private static final String RESOURCE = "html.regions";
    private static final String CONTENT = "content ";
    private static final String FURNITURE = "furniture ";

    /** Elements that hold the page or the report; their classes describe the page, not a part. */
    private static final Set<String> CONTAINERS = Set.of("html", "body", "main", "article");

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Integer> contentRanks = new HashMap<>();
    private final Map<String, String> furniture = new HashMap<>();

    private HtmlElements() {}

    static HtmlElements standard() {
        HtmlElements elements = new HtmlElements();
        try (InputStream stream = HtmlElements.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its table " + RESOURCE);
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(elements::add);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the table " + RESOURCE, failure);
        }
        return elements;
    }

    boolean isBlock(String element) {
        return groups.get("block").contains(element);
    }

    boolean isVoid(String element) {
        return groups.get("void").contains(element);
    }

    boolean isHidden(String element) {
        return groups.get("hidden").contains(element);
    }

    boolean keepsLines(String element) {
        return groups.get("keep").contains(element);
    }

    /** True for elements whose end tag may be left out before the next one. */
    boolean closesItself(String element) {
        return groups.get("closes").contains(element);
    }

    /** How likely the element is to be the article; 0 for not at all. */
    int contentRank(HtmlPiece.Opening tag) {
        int byName = contentRanks.getOrDefault(tag.name(), 0);
        int byProperty =
                tag.attribute("itemprop").map(name -> contentRanks.getOrDefault(name, 0)).orElse(0);
        int byRole =
                tag.attribute("role").map(name -> contentRanks.getOrDefault(name, 0)).orElse(0);
        return Math.max(byName, Math.max(byProperty, byRole));
    }

    /** Why the element is furniture by its name or role. */
    Optional<String> furnitureByName(HtmlPiece.Opening tag) {
        return Optional.ofNullable(furniture.get(tag.name()))
                .or(() -> tag.attribute("role").map(furniture::get));
    }

    /** Why the element is furniture by the words of its class and id. */
    Optional<String> furnitureByClass(HtmlPiece.Opening tag) {
        if (CONTAINERS.contains(tag.name())) {
            return Optional.empty();
        }
        String names = tag.attribute("class").orElse("") + " " + tag.attribute("id").orElse("");
        if (names.isBlank()) {
            return Optional.empty();
        }
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            Optional<String> reason = reason(name);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private Optional<String> reason(String name) {
        if (name.startsWith("has-") || name.startsWith("with-") || name.startsWith("no-")) {
            return Optional.empty();
        }
        for (String word : name.split("[^a-z]+", -1)) {
            if (furniture.containsKey(word)) {
                return Optional.of(furniture.get(word));
            }
        }
        return Optional.empty();
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        String value = line.substring(colon + 1).strip();
        if (name.startsWith(CONTENT)) {
            contentRanks.put(name.substring(CONTENT.length()), Integer.parseInt(value));
        } else if (name.startsWith(FURNITURE)) {
            furniture.put(name.substring(FURNITURE.length()), value);
        } else {
            groups.put(name, Set.of(value.split("\\s+")));
        }
    }
}
