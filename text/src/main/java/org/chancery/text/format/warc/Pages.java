package org.chancery.text.format.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.ingest.BoundedBytes;
import org.chancery.text.ingest.Container;
import org.chancery.text.ingest.DeclaredCharset;
import org.chancery.text.ingest.DeclaredDays;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.MarkupOpening;
import org.chancery.text.ingest.Member;
import org.chancery.text.ingest.Shown;
import org.chancery.text.ingest.TextDecoder;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages of one crawl, one of them in memory. What is wrong with one leaves the others. */
final class Pages implements Container.Members {
    /** "OK", and the same from somebody in between. */
    private static final Set<Integer> SUCCESS = Set.of(200, 203);

    /** So much of a page shows what it is. */
    private static final int OPENING = 4096;

    private final WarcReader records;
    private final IntakeSettings settings;

    Pages(ReadableByteChannel bytes, IntakeSettings settings) throws IOException {
        this.records = new WarcReader(bytes);
        this.settings = settings;
    }

    @Override
    public Optional<Member> next() throws IOException {
        Optional<WarcRecord> record = records.next();
        while (record.isPresent()) {
            Optional<Member> page = pageOrRefusal(record.get());
            if (page.isPresent()) {
                return page;
            }
            record = records.next();
        }
        return Optional.empty();
    }

    private Optional<Member> pageOrRefusal(WarcRecord record) throws IOException {
        try {
            return page(record);
        } catch (ParsingException fault) {
            return refused(record, fault.getBaseMessage());
        } catch (NoSuchElementException | IllegalArgumentException fault) {
            return refused(record, String.valueOf(fault.getMessage()));
        }
    }

    private static String path(WarcRecord record) {
        return PagePath.of(address(record).orElse(""));
    }

    private static Optional<String> address(WarcRecord record) {
        return record instanceof WarcTargetRecord page
                ? Optional.ofNullable(page.target())
                : Optional.empty();
    }

    private static Optional<Member> refused(WarcRecord record, String fault) {
        return Optional.of(
                Member.refused(
                        path(record),
                        "what the crawler kept of it cannot be read (%s)"
                                .formatted(Shown.inOneLine(fault))));
    }

    private Optional<Member> page(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return isHttp(response) ? answered(response, response.http()) : Optional.empty();
        }
        boolean isText = record instanceof WarcConversion || record instanceof WarcResource;
        Optional<String> ending = isText ? ending(record.contentType()) : Optional.empty();
        return ending.isPresent() ? Optional.of(page(record, ending.get())) : Optional.empty();
    }

    private Member page(WarcRecord record, String ending) throws IOException {
        return BoundedBytes.read(record.body().stream(), settings)
                .map(content -> member(record, content, record.contentType(), ending, seen(record)))
                .orElseGet(() -> tooLarge(record));
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private Optional<Member> answered(WarcResponse record, HttpResponse answer) throws IOException {
        MediaType type = answer.contentType();
        Optional<String> said = ending(type);
        boolean isUnsaid =
                answer.headers().first("Content-Type").isEmpty() || type.subtype().isEmpty();
        if (!SUCCESS.contains(answer.status()) || (said.isEmpty() && !isUnsaid)) {
            return Optional.empty();
        }
        Optional<byte[]> content = Coding.unpacked(answer, settings);
        if (content.isEmpty()) {
            return said.map(ending -> tooLarge(record));
        }
        Optional<LocalDate> seen = seen(record, answer.headers());
        return said.or(() -> looked(content.get()))
                .map(ending -> member(record, content.get(), type, ending, seen));
    }

    private static Optional<String> ending(MediaType type) {
        return switch ((type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT)) {
            case "text/html", "application/xhtml+xml" -> Optional.of("html");
            case "text/plain" -> Optional.of("txt");
            default -> Optional.empty();
        };
    }

    /** What a page of which nothing is said looks like. */
    private static Optional<String> looked(byte[] content) {
        String opening = new String(content, 0, Math.min(content.length, OPENING), ISO_8859_1);
        return MarkupOpening.root(opening).filter("html"::equalsIgnoreCase);
    }

    private Member tooLarge(WarcRecord record) {
        return Member.refused(path(record), BoundedBytes.tooLarge(settings));
    }

    private static Member member(
            WarcRecord record,
            byte[] content,
            MediaType type,
            String ending,
            Optional<LocalDate> seen) {
        return new Member(
                path(record),
                stream(content, type),
                Optional.of(ending),
                new Member.Origin(address(record), Optional.empty(), seen),
                Optional.empty());
    }

    /** The content in UTF-8 where the server names another encoding and the page is in it. */
    private static InputStream stream(byte[] content, MediaType type) {
        Optional<byte[]> inUtf8 =
                TextDecoder.strictly(content, StandardCharsets.UTF_8).isPresent()
                        ? Optional.empty()
                        : Optional.ofNullable(type.parameters().get("charset"))
                                .flatMap(DeclaredCharset::named)
                                .flatMap(charset -> TextDecoder.strictly(content, charset))
                                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return new ByteArrayInputStream(inUtf8.orElse(content));
    }

    /** When it was fetched, where the crawler says so. */
    private static Optional<LocalDate> seen(WarcRecord record) {
        return record.headers()
                .first("WARC-Date")
                .map(said -> LocalDate.ofInstant(record.date(), ZoneOffset.UTC));
    }

    /** When it was fetched, or if that was earlier, when the server says that it last changed. */
    private static Optional<LocalDate> seen(WarcRecord record, MessageHeaders headers) {
        Optional<LocalDate> fetched = seen(record);
        return headers.first("Last-Modified")
                .flatMap(DeclaredDays::read)
                .filter(changed -> fetched.filter(day -> !changed.isBefore(day)).isEmpty())
                .or(() -> fetched);
    }
}
