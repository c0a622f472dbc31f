package org.chancery.text.format.news;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.chancery.text.ingest.DeclaredCharset;
import org.chancery.text.ingest.TextDecoder;

/**
 * The characters of an XML file, in the encoding that its first bytes show or declare, else UTF-8.
 * The parser of the platform is not given the bytes, since it prints what is wrong with them.
 */
final class XmlCharacters {
    private static final int OPENING = 4096;
    private static final int MARK = 0xFEFF;
    private static final byte[] TAG = "<?xml".getBytes(StandardCharsets.US_ASCII);

    private XmlCharacters() {}

    /**
     * Characters that fail with a {@link java.nio.charset.CharacterCodingException} where the bytes
     * are not in that encoding.
     */
    static Reader of(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, OPENING);
        buffered.mark(OPENING);
        byte[] opening = buffered.readNBytes(OPENING);
        buffered.reset();
        return withoutMark(
                new InputStreamReader(
                        buffered,
                        charset(opening)
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    private static Charset charset(byte[] opening) {
        return TextDecoder.wideCharset(opening)
                .or(() -> DeclaredCharset.of(opening).filter(XmlCharacters::isOfBytes))
                .orElse(StandardCharsets.UTF_8);
    }

    /** True unless the declaration, which was read byte by byte, could not stand in it. */
    private static boolean isOfBytes(Charset declared) {
        return new String(TAG, declared).equals("<?xml");
    }

    private static Reader withoutMark(Reader characters) throws IOException {
        PushbackReader reader = new PushbackReader(characters);
        int first = reader.read();
        if (first >= 0 && first != MARK) {
            reader.unread(first);
        }
        return reader;
    }
}
