package org.chancery.server.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A page as it goes out: compressed once, since that costs more than everything else that is done
 * to answer with it again. What each who asks is given of their own is put between the compressed
 * pieces as it is. It is therefore never compressed together with words that others can choose,
 * from the length of which it could be guessed.
 */
public final class KeptPage {
    private static final int TAG = 20;

    /** Deflate, no name, no time, no comment, from an unknown system (RFC 1952). */
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** An empty block that says that it is the last (RFC 1951, 3.2.6). */
    private static final byte[] LAST = {3, 0};

    private static final int TAIL = LAST.length + 2 * Integer.BYTES;

    private final List<Piece> pieces;
    private final String tag;

    private KeptPage(List<Piece> pieces, String tag) {
        this.pieces = pieces;
        this.tag = tag;
    }

    /** A page of these words, the same for all. */
    public static KeptPage of(String words) {
        return new KeptPage(List.of(Piece.small(words)), digest(words));
    }

    /**
     * A page of these words.
     *
     * @param place stands wherever each who asks is to be given something of their own
     */
    public static KeptPage of(String words, String place) {
        List<Piece> pieces =
                Stream.of(words.split(Pattern.quote(place), -1)).map(Piece::small).toList();
        return new KeptPage(pieces, digest(words));
    }

    private static String digest(String words) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(words.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(digest).substring(0, TAG) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /**
     * As gzip.
     *
     * @param own stands at each place; of no account in a page that is the same for all
     */
    public byte[] packed(String own) {
        Piece between = Piece.asIs(own);
        int places = pieces.size() - 1;
        ByteArrayOutputStream out =
                new ByteArrayOutputStream(
                        HEAD.length + (int) bytes() + places * between.bytes() + TAIL);
        out.writeBytes(HEAD);
        Checksum sum = Checksum.NOTHING;
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                between.writeTo(out);
                sum = sum.then(between.sum());
            }
            pieces.get(i).writeTo(out);
            sum = sum.then(pieces.get(i).sum());
        }
        out.writeBytes(LAST);
        Piece.write(out, sum.crc(), Integer.BYTES);
        Piece.write(out, sum.bytes(), Integer.BYTES);
        return out.toByteArray();
    }

    /**
     * Its words, in UTF-8, for who cannot unpack them.
     *
     * @param own stands at each place
     */
    public byte[] plain(String own) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed(own)))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("What was packed can be unpacked", impossible);
        }
    }

    /** By which a browser asks whether what it has is still the same: equal for equal words. */
    public String tag() {
        return tag;
    }

    /** True for a page in which each who asks is shown something of their own. */
    public boolean isForOne() {
        return pieces.size() > 1;
    }

    /** How much room it takes. */
    long bytes() {
        return pieces.stream().mapToLong(Piece::bytes).sum();
    }
}
