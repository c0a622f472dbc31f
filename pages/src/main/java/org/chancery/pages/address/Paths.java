package org.chancery.pages.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;

/**
 * Paths of a server, one for each thing.
 *
 * @param page the path of the page that is shown
 * @param query what follows its question mark, without a table or a page number; empty for nothing
 * @param kept what of it every link keeps, such as {@code as-of=2022-10-13}; empty for nothing
 */
public record Paths(String page, String query, String kept) implements Addresses {

    @Override
    public String section(Section section) {
        return section == Section.OVERVIEW ? at("/", "") : at("/" + section.word(), "");
    }

    @Override
    public String sectionWith(Section section, String name, String value) {
        String path = section(section);
        return path + (path.contains("?") ? "&" : "?") + name + "=" + word(value);
    }

    @Override
    public Optional<String> table(String key) {
        return Optional.of(page + "?" + (query.isEmpty() ? "" : query + "&") + "table=" + key);
    }

    @Override
    public String report(ArticleId report) {
        return at("/reports/" + word(report.value()), "");
    }

    @Override
    public String card(ArticleId report, FindingId finding) {
        return at("/reports/" + word(report.value()), "#" + Anchors.cardName(finding));
    }

    @Override
    public String mark(ArticleId report, FindingId finding) {
        return at("/reports/" + word(report.value()), "#" + Anchors.markName(finding));
    }

    @Override
    public String entry(EntryId entry) {
        return at("/entries/" + word(entry.value()), "");
    }

    @Override
    public String actor(ActorId actor) {
        return at("/actors/" + word(actor.value()), "");
    }

    @Override
    public String dyad(String one, String other) {
        return at("/dyads/" + word(one) + "/" + word(other), "");
    }

    @Override
    public String odds(String one, String other) {
        return at("/dyads/" + word(one) + "/" + word(other) + "/odds", "");
    }

    @Override
    public String dispute(String id) {
        return at("/disputes/" + word(id), "");
    }

    /** The page that is shown, with another page number. */
    public String turned(int number) {
        return page + "?" + (query.isEmpty() ? "" : query + "&") + "page=" + number;
    }

    private String at(String path, String fragment) {
        return path + (kept.isEmpty() ? "" : "?" + kept) + fragment;
    }

    /** A word as part of a path or a query. */
    public static String word(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
