package org.chancery.text.format.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.chancery.text.ingest.BoundedBytes;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.TextDecoder;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;

/**
 * How a server packed a page. Crawlers that keep pages unpacked mostly leave what the server said
 * of them, so the bytes decide.
 */
final class Coding {
    private Coding() {}

    /**
     * The page of an answer; empty where it is larger than a report may be.
     *
     * @throws ParsingException when it cannot be unpacked
     */
    static Optional<byte[]> unpacked(HttpResponse answer, IntakeSettings settings)
            throws IOException {
        Optional<byte[]> kept = BoundedBytes.read(answer.body().stream(), settings);
        String coding = answer.headers().first("Content-Encoding").orElse("").strip();
        if (kept.isEmpty() || coding.isEmpty()) {
            return kept;
        }
        try (InputStream page = stream(kept.get(), coding.toLowerCase(Locale.ROOT))) {
            return BoundedBytes.read(page, settings);
        } catch (ParsingException fault) {
            throw fault;
        } catch (IOException damaged) {
            throw new ParsingException("it is said to be packed as " + coding + ", and is damaged");
        }
    }

    private static InputStream stream(byte[] kept, String coding) throws IOException {
        InputStream bytes = new ByteArrayInputStream(kept);
        if (isGzip(kept)) {
            return new GZIPInputStream(bytes);
        }
        if (isDeflated(kept)) {
            return new InflaterInputStream(bytes);
        }
        if (coding.equals("identity")
                || TextDecoder.strictly(kept, StandardCharsets.UTF_8).isPresent()) {
            return bytes;
        }
        if (coding.endsWith("gzip") || coding.equals("deflate")) {
            return bytes; // unpacked, in another encoding
        }
        throw new ParsingException("it is packed as " + coding + ", which is not read");
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    /** Two bytes that tell the method, and are a multiple of 31 together. */
    private static boolean isDeflated(byte[] bytes) {
        return bytes.length > 2
                && (bytes[0] & 0x0F) == 8
                && (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) % 31 == 0;
    }
}
