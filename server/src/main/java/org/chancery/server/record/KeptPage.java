package org.chancery.server.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it goes out: compressed once, since that costs more than everything else that is done
 * to answer with it again.
 */
public final class KeptPage {
    private static final int TAG = 20;

    private final byte[] packed;
    private final String tag;
    private final boolean forOne;

    private KeptPage(byte[] packed, String tag, boolean forOne) {
        this.packed = packed;
        this.tag = tag;
        this.forOne = forOne;
    }

    /**
     * A page of these words.
     *
     * @param place stands where each who asks is to be given something of their own
     */
    public static KeptPage of(String words, String place) {
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 5 + 200);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can be written to", impossible);
        }
        return new KeptPage(packed.toByteArray(), digest(plain), words.contains(place));
    }

    private static String digest(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return "W/\"" + HexFormat.of().formatHex(digest).substring(0, TAG) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** As gzip: a copy, which costs little beside sending it. */
    public byte[] packed() {
        return packed.clone();
    }

    /** Its words, in UTF-8, for who cannot unpack them. */
    public byte[] plain() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("What was packed can be unpacked", impossible);
        }
    }

    /** By which a browser asks whether what it has is still the same: equal for equal words. */
    public String tag() {
        return tag;
    }

    /** True for a page that is not yet what anybody may be shown. */
    public boolean isForOne() {
        return forOne;
    }

    /** How much room it takes. */
    long bytes() {
        return packed.length;
    }
}
