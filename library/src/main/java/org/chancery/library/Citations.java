package org.chancery.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.library.json.Citation;
import org.chancery.library.json.CitationNodes;

/**
 * Passages as reference managers read them.
 *
 * <pre>{@code
 * Files.writeString(path, Citations.bibtex(List.of(citation)));
 * }</pre>
 */
public final class Citations {
    private static final Map<Character, String> SPECIAL =
            Map.of(
                    '\\', "{\\textbackslash}",
                    '{', "\\{",
                    '}', "\\}",
                    '%', "\\%",
                    '$', "\\$",
                    '&', "\\&",
                    '#', "\\#",
                    '_', "\\_",
                    '^', "{\\textasciicircum}",
                    '~', "{\\textasciitilde}");

    private Citations() {}

    /** As CSL-JSON: a list with one object for each, dates as EDTF where they are intervals. */
    public static String cslJson(List<Citation> citations) {
        return CitationNodes.write(citations);
    }

    /** As BibTeX, one entry for each. */
    public static String bibtex(List<Citation> citations) {
        return citations.stream().map(Citations::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Citation citation) {
        StringBuilder entry = new StringBuilder("@misc{" + key(citation.id()) + ",\n");
        field(entry, "title", "{" + tex(citation.title()) + "}");
        citation.author().ifPresent(author -> field(entry, "author", "{" + tex(author) + "}"));
        citation.outlet().ifPresent(outlet -> field(entry, "howpublished", tex(outlet)));
        if (!citation.issued().isUnknown()) {
            field(entry, "date", citation.issued().edtf());
        }
        String where = citation.report() + citation.place().map(place -> ", " + place).orElse("");
        String words = citation.quote().map(quote -> "; ``" + tex(quote) + "''").orElse("");
        field(entry, "note", tex(where) + words + "; SHA-256 " + citation.hash());
        return entry.append("}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private static String key(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "");
    }

    private static String tex(String text) {
        return text.replaceAll("[\\s\\p{Cc}]+", " ")
                .chars()
                .mapToObj(c -> SPECIAL.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }
}
