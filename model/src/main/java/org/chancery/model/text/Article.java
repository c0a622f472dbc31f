package org.chancery.model.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One report as it came in: its raw characters and what its container said of it.
 *
 * @param name the file's name, or the {@code id} of a JSON Lines report
 * @param place the folder or file it was found in, as {@code /reports/2001}: tells reports of one
 *     name apart; empty for one that came from no file
 * @param title the title its container declares; empty when there is none
 * @param outlet the outlet its container declares
 * @param address where it was published
 * @param published the day its container declares; a claim to be weighed, not a fact
 * @param seen a day on which it was there already, as when a crawler fetched it or its file was
 *     saved: it was published by then, and perhaps long before
 * @param markup how to read {@code raw}
 * @param raw every character of the report, unchanged
 */
public record Article(
        String name,
        Optional<String> place,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> address,
        Optional<LocalDate> published,
        Optional<LocalDate> seen,
        Markup markup,
        String raw) {

    /** How the raw characters are to be read. */
    public enum Markup {
        PLAIN,
        HTML
    }

    /** A report of which nobody says by when it was there. */
    public Article(
            String name,
            Optional<String> place,
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> address,
            Optional<LocalDate> published,
            Markup markup,
            String raw) {
        this(name, place, title, outlet, address, published, Optional.empty(), markup, raw);
    }

    /**
     * A plain-text report of which nothing is declared, such as {@code Article.plain("a.txt",
     * "…")}.
     */
    public static Article plain(String name, String raw) {
        return new Article(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Markup.PLAIN,
                raw);
    }

    /** The same report, found in {@code folder}. */
    public Article in(String folder) {
        return new Article(
                name, Optional.of(folder), title, outlet, address, published, seen, markup, raw);
    }

    /** The same report, there already on {@code day}; the earlier day counts when two are known. */
    public Article seenOn(LocalDate day) {
        LocalDate first = seen.filter(day::isAfter).orElse(day);
        return new Article(
                name, place, title, outlet, address, published, Optional.of(first), markup, raw);
    }

    /** The digest (SHA-256, first 16 bytes) of name and raw text. */
    public ArticleId id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(raw.getBytes(StandardCharsets.UTF_8));
            return new ArticleId(HexFormat.of().formatHex(digest.digest(), 0, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
