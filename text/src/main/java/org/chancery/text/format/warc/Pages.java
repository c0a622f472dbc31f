package org.chancery.text.format.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.text.ingest.BoundedBytes;
import org.chancery.text.ingest.Container;
import org.chancery.text.ingest.DeclaredCharset;
import org.chancery.text.ingest.DeclaredDays;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.Member;
import org.chancery.text.ingest.TextDecoder;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages of one crawl, one of them in memory. */
final class Pages implements Container.Members {
    private static final int SUCCESS = 200;

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
            Optional<Member> page = page(record.get());
            if (page.isPresent()) {
                return page;
            }
            record = records.next();
        }
        return Optional.empty();
    }

    private Optional<Member> page(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return isHttp(response) ? answered(response, response.http()) : Optional.empty();
        }
        boolean isText = record instanceof WarcConversion || record instanceof WarcResource;
        return isText
                ? page((WarcTargetRecord) record, record.contentType(), record.body(), nothing())
                : Optional.empty();
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private Optional<Member> answered(WarcResponse record, HttpResponse answer) throws IOException {
        return answer.status() == SUCCESS
                ? page(record, answer.contentType(), answer.bodyDecoded(), answer.headers())
                : Optional.empty();
    }

    private static MessageHeaders nothing() {
        return MessageHeaders.of();
    }

    private Optional<Member> page(
            WarcTargetRecord record, MediaType type, MessageBody body, MessageHeaders headers)
            throws IOException {
        Optional<String> ending = ending(type);
        if (ending.isEmpty()) {
            return Optional.empty();
        }
        String path = PagePath.of(record.target());
        Optional<byte[]> content = BoundedBytes.read(body.stream(), settings);
        if (content.isEmpty()) {
            return Optional.of(Member.refused(path, BoundedBytes.tooLarge(settings)));
        }
        return Optional.of(
                new Member(
                        path,
                        stream(content.get(), type),
                        ending,
                        new Member.Origin(
                                Optional.of(record.target()),
                                Optional.empty(),
                                Optional.of(seen(record, headers))),
                        Optional.empty()));
    }

    private static Optional<String> ending(MediaType type) {
        return switch (type.type() + "/" + type.subtype()) {
            case "text/html", "application/xhtml+xml" -> Optional.of("html");
            case "text/plain" -> Optional.of("txt");
            default -> Optional.empty();
        };
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

    /** When it was fetched, or if that was earlier, when the server says that it last changed. */
    private static LocalDate seen(WarcTargetRecord record, MessageHeaders headers) {
        LocalDate fetched = LocalDate.ofInstant(record.date(), ZoneOffset.UTC);
        return headers.first("Last-Modified")
                .flatMap(DeclaredDays::read)
                .filter(changed -> changed.isBefore(fetched))
                .orElse(fetched);
    }
}
