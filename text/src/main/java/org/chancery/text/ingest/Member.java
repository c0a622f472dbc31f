package org.chancery.text.ingest;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.text.Article;

/**
 * One part of a {@link Container}.
 *
 * @param path its place within the container, such as "2001/03/a.txt"
 * @param bytes what is in it; need not be closed
 * @param ending the ending of the format it is in, where the container knows better than the path
 * @param origin what the container says of where it comes from
 * @param refusal why it cannot be read; its bytes are then passed over
 */
public record Member(
        String path,
        InputStream bytes,
        Optional<String> ending,
        Origin origin,
        Optional<String> refusal) {

    /**
     * Where a part comes from, as its container says.
     *
     * @param address where it was published
     * @param published the day on which it says it was published
     * @param seen a day on which it was there
     */
    public record Origin(
            Optional<String> address, Optional<LocalDate> published, Optional<LocalDate> seen) {

        /** Nothing is said. */
        public static Origin unknown() {
            return new Origin(Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The report with what it does not know itself. */
        Article addTo(Article article) {
            Article known =
                    new Article(
                            article.name(),
                            article.place(),
                            article.title(),
                            article.outlet(),
                            article.address().or(() -> address),
                            article.published().or(() -> published),
                            article.seen(),
                            article.markup(),
                            article.raw());
            return seen.map(known::seenOn).orElse(known);
        }
    }

    /** A part of which nothing is known but its place and bytes. */
    public static Member file(String path, InputStream bytes) {
        return new Member(path, bytes, Optional.empty(), Origin.unknown(), Optional.empty());
    }

    /** A part that is not read. */
    public static Member refused(String path, String reason) {
        return new Member(
                path,
                InputStream.nullInputStream(),
                Optional.empty(),
                Origin.unknown(),
                Optional.of(reason));
    }

    /** The last name of the path: "a.txt" of "2001/03/a.txt". */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path before the last name: "2001/03" of "2001/03/a.txt"; empty when there is none. */
    Optional<String> folder() {
        int end = path.lastIndexOf('/');
        return end <= 0 ? Optional.empty() : Optional.of(path.substring(0, end));
    }
}
