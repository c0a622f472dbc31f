package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes citations as CSL-JSON (Citation Style Language 1.0.2, csl-data.json). */
public final class CitationNodes {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CitationNodes() {}

    /** A list with one object for each citation. */
    public static String write(List<Citation> citations) {
        ArrayNode all = MAPPER.createArrayNode();
        citations.forEach(citation -> all.add(node(citation)));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and numbers are always JSON", impossible);
        }
    }

    /** The object of one citation, on one line. */
    public static String line(Citation citation) {
        return node(citation).toString();
    }

    private static ObjectNode node(Citation citation) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", citation.id());
        node.put("type", "article-newspaper");
        node.put("title", citation.title());
        citation.outlet().ifPresent(outlet -> node.put("container-title", outlet));
        citation.author()
                .ifPresent(byline -> node.putArray("author").addObject().put("literal", byline));
        if (citation.issued().isClosed()) {
            ArrayNode parts = node.putObject("issued").putArray("date-parts");
            parts.add(parts(citation.issued().earliest()));
            if (!citation.issued().earliest().equals(citation.issued().latest())) {
                parts.add(parts(citation.issued().latest()));
            }
        }
        citation.address().ifPresent(address -> node.put("URL", address));
        citation.place().ifPresent(place -> node.put("locator", place));
        citation.quote().ifPresent(quote -> node.put("annote", quote));
        node.put("number", citation.report());
        node.put("note", "SHA-256 " + citation.hash());
        return node;
    }

    private static ArrayNode parts(Optional<LocalDate> day) {
        LocalDate date = day.orElseThrow();
        return MAPPER.createArrayNode()
                .add(date.getYear())
                .add(date.getMonthValue())
                .add(date.getDayOfMonth());
    }
}
