package org.chancery.text.annotate;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.text.Document;
import org.chancery.model.text.Furniture;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;
import org.chancery.text.annotate.time.Anchor;
import org.chancery.text.annotate.time.Tense;
import org.chancery.text.annotate.time.TimeGrammar;

/**
 * The days on which the parts of a report were written. A digest prints despatches of several days,
 * each below its own dateline, and "today" in one of them is the day of that dateline.
 *
 * <pre>{@code
 * // A digest of 9 May: "LIMA, May 5 (Andina) - … today …  QUITO, May 7 (AP) - … today …"
 * WritingDays.of(digest, grammar).at(position);   // 5 May in the first, 7 May in the second
 * }</pre>
 */
final class WritingDays {
    /** A dateline of a longer time before the report belongs to something it reprints. */
    private static final int LONGEST_WAY_TO_PRINT = 45;

    /** What a monitoring service puts above each item: "Source: radio, Lima, 1500 gmt 8 Sep 94". */
    private static final Pattern SOURCE_LINE =
            Pattern.compile("(?m)\\bSource: [^\\n]{1,160}\\d[^\\n]{0,40}$");

    private final Optional<LocalDate> published;
    private final NavigableMap<Integer, LocalDate> datelines;

    private WritingDays(Optional<LocalDate> published, NavigableMap<Integer, LocalDate> datelines) {
        this.published = published;
        this.datelines = datelines;
    }

    /** The days of a report; none before it is dated. */
    static WritingDays of(Document document, TimeGrammar grammar) {
        NavigableMap<Integer, LocalDate> datelines = new TreeMap<>();
        Optional<LocalDate> published = document.dating().best();
        published.ifPresent(
                day ->
                        datelines(document)
                                .forEach(
                                        span ->
                                                day(span.in(document.text().clean()), day, grammar)
                                                        .ifPresent(
                                                                it ->
                                                                        datelines.put(
                                                                                span.start(),
                                                                                it))));
        return new WritingDays(published, datelines);
    }

    private static Stream<Span> datelines(Document document) {
        Stream<Span> printed =
                Stream.concat(
                        document.structure().dateline().stream(),
                        document.structure().furniture().stream()
                                .filter(part -> part.reason().equals("dateline"))
                                .map(Furniture::span));
        return Stream.concat(
                printed,
                SOURCE_LINE
                        .matcher(document.text().clean())
                        .results()
                        .map(found -> new Span(found.start(), found.end())));
    }

    private static Optional<LocalDate> day(
            String dateline, LocalDate published, TimeGrammar grammar) {
        Anchor anchor = new Anchor(Optional.of(published), Tense.PAST);
        return grammar.find(dateline).stream()
                .filter(found -> found.kind() == TimeExpression.Kind.DATE)
                .map(found -> found.resolve(anchor))
                .filter(range -> range.days().filter(days -> days == 1).isPresent())
                .flatMap(range -> range.earliest().stream())
                .filter(day -> !day.isAfter(published))
                .filter(day -> day.isAfter(published.minusDays(LONGEST_WAY_TO_PRINT)))
                .findFirst();
    }

    /** The day on which what stands at a position of the clean text was written. */
    Optional<LocalDate> at(int position) {
        return Optional.ofNullable(datelines.floorEntry(position))
                .map(Map.Entry::getValue)
                .or(() -> published);
    }
}
