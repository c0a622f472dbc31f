package org.chancery.library.publish;

import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.library.json.Citation;

/** Citations as BibTeX. */
public final class Bibtex {
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

    private Bibtex() {}

    /** One entry, with a line feed at its end. */
    public static String entry(Citation citation) {
        StringBuilder entry = new StringBuilder("@misc{" + key(citation.id()) + ",\n");
        field(entry, "title", "{" + tex(citation.title()) + "}");
        citation.author().ifPresent(author -> field(entry, "author", "{" + tex(author) + "}"));
        citation.outlet().ifPresent(outlet -> field(entry, "howpublished", tex(outlet)));
        citation.address().ifPresent(address -> field(entry, "url", plain(address)));
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

    /** An address stands as it is, but for what would end the field. */
    private static String plain(String address) {
        return address.replaceAll("[\\s\\p{Cc}]+", "").replace("{", "%7B").replace("}", "%7D");
    }

    private static String tex(String text) {
        return text.replaceAll("[\\s\\p{Cc}]+", " ")
                .chars()
                .mapToObj(c -> SPECIAL.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }
}
