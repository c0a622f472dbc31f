package org.chancery.text.clean.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page declares about itself in its head: Open Graph and Dublin Core properties, schema.org
 * values, title and canonical address.
 *
 * @param title the headline
 * @param outlet the site's name
 * @param address where the page was published
 * @param published the publication day as written
 * @param modified the day of the last change as written, which says only that the page was there
 */
public record HtmlHead(
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> address,
        Optional<String> published,
        Optional<String> modified) {

    private static final Pattern DAY_IN_DATA =
            Pattern.compile("\"(datePublished|dateModified)\"\\s*:\\s*\"([^\"]{8,40})\"");

    /** Reads the whole page, since not all sites declare in the head what belongs there. */
    public static HtmlHead of(String page) {
        Map<String, String> declared = new HashMap<>();
        HtmlScanner scanner = new HtmlScanner(page);
        while (scanner.hasNext()) {
            HtmlPiece piece = scanner.next();
            if (piece instanceof HtmlPiece.Opening tag) {
                collect(tag, declared);
            } else if (piece instanceof HtmlPiece.Verbatim verbatim) {
                collect(verbatim, page, declared);
            }
        }
        return new HtmlHead(
                first(declared, "og:title", "headline", "dc.title", "title"),
                first(declared, "og:site_name", "publisher", "application-name", "dc.publisher"),
                first(declared, "og:url", "canonical"),
                first(
                        declared,
                        "article:published_time",
                        "datepublished",
                        "dc.date.issued",
                        "dcterms.created",
                        "dc.date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publication_date",
                        "parsely-pub-date",
                        "sailthru.date",
                        "date"),
                first(
                        declared,
                        "article:modified_time",
                        "og:updated_time",
                        "datemodified",
                        "dcterms.modified",
                        "last-modified"));
    }

    private static void collect(HtmlPiece.Opening tag, Map<String, String> declared) {
        if (tag.name().equals("meta")) {
            tag.attribute("property")
                    .or(() -> tag.attribute("name"))
                    .or(() -> tag.attribute("itemprop"))
                    .ifPresent(
                            name ->
                                    tag.attribute("content")
                                            .ifPresent(value -> note(declared, name, value)));
        } else if (tag.name().equals("link")
                && tag.attribute("rel").filter("canonical"::equalsIgnoreCase).isPresent()) {
            tag.attribute("href").ifPresent(value -> note(declared, "canonical", value));
        } else if (tag.name().equals("time")
                && tag.attribute("itemprop").filter("datePublished"::equals).isPresent()) {
            tag.attribute("datetime").ifPresent(value -> note(declared, "datepublished", value));
        }
    }

    private static void collect(
            HtmlPiece.Verbatim verbatim, String page, Map<String, String> declared) {
        String content = verbatim.span().in(page);
        if (verbatim.element().equals("title")) {
            note(declared, "title", CharacterReferences.decode(content));
        } else if (verbatim.element().equals("script")) {
            Matcher data = DAY_IN_DATA.matcher(content);
            while (data.find()) {
                note(declared, data.group(1), data.group(2));
            }
        }
    }

    private static void note(Map<String, String> declared, String name, String value) {
        String words = value.replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            declared.putIfAbsent(name.toLowerCase(Locale.ROOT), words);
        }
    }

    private static Optional<String> first(Map<String, String> declared, String... names) {
        for (String name : names) {
            if (declared.containsKey(name)) {
                return Optional.of(declared.get(name));
            }
        }
        return Optional.empty();
    }
}
