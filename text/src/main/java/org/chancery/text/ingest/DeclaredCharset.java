package org.chancery.text.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a page or an XML file says it is in, such as {@code <meta charset="koi8-r">}.
 * It is often wrong, so it is only heeded where the bytes are not UTF-8.
 */
public final class DeclaredCharset {
    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile(
                    "^\\s*<\\?xml[^>]{0,200}\\bencoding\\s*=\\s*[\"']([\\w.:-]{2,40})"
                            + "|<meta[^>]{0,400}\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    /** What the first bytes of a page or an XML file declare, if it is known. */
    public static Optional<Charset> of(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        Matcher matcher =
                DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return matcher.find()
                ? named(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    /**
     * The encoding of a name, as browsers take it: "latin1" means Windows-1252. Empty for names
     * that are not known.
     */
    public static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean isLatin =
                    charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(isLatin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
