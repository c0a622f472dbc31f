package org.chancery.text.format.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.Shown;

/** The items of one feed. Apart from {@link FeedReader} so that its library is loaded late. */
final class FeedItems {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");

    private FeedItems() {}

    static Stream<IntakeResult> read(String name, String xml, List<String> warnings) {
        try {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
            Optional<String> outlet = given(feed.getTitle());
            return feed.getEntries().stream().map(item -> report(name, outlet, item, warnings));
        } catch (FeedException | IllegalArgumentException malformed) {
            return Stream.of(
                    new IntakeResult.Refused(
                            name,
                            "it is not a feed that can be read ("
                                    + Shown.inOneLine(String.valueOf(malformed.getMessage()))
                                    + ")"));
        }
    }

    private static IntakeResult report(
            String file, Optional<String> outlet, SyndEntry item, List<String> warnings) {
        Optional<String> address = given(item.getLink());
        Optional<String> title = given(item.getTitle());
        String name = given(item.getUri()).or(() -> address).or(() -> title).orElse("");
        Optional<String> text = text(item);
        if (name.isEmpty() || text.isEmpty()) {
            return new IntakeResult.Refused(
                    file + ": " + (name.isEmpty() ? "an item" : name),
                    name.isEmpty()
                            ? "it has neither an id nor an address nor a title"
                            : "it has no text; its page must be fetched to be read");
        }
        Article article =
                new Article(
                        name,
                        Optional.empty(),
                        title,
                        outlet,
                        address,
                        day(item.getPublishedDate()),
                        day(item.getUpdatedDate()),
                        TAG.matcher(text.get()).find() ? Article.Markup.HTML : Article.Markup.PLAIN,
                        text.get());
        return new IntakeResult.Accepted(article, warnings);
    }

    /** The longest of its texts: some feeds give a summary beside the whole. */
    private static Optional<String> text(SyndEntry item) {
        return Stream.concat(item.getContents().stream(), Stream.ofNullable(item.getDescription()))
                .map(SyndContent::getValue)
                .flatMap(value -> given(value).stream())
                .max(Comparator.comparing(String::length));
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static Optional<LocalDate> day(Date date) {
        return Optional.ofNullable(date)
                .map(moment -> LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC));
    }
}
