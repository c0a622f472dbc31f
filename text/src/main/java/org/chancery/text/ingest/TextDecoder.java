package org.chancery.text.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into characters, guessing the encoding as little as possible.
 *
 * <p>A byte order mark decides; then the zero bytes of unmarked UTF-16 and UTF-32; then strict
 * UTF-8; then what the page or XML file declares of itself; then UTF-8 with a few broken places,
 * which are replaced; and only then a guess at an older encoding (ICU's detector, or Windows-1252
 * where hardly any byte is beyond ASCII). What was guessed or replaced gives a warning.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");
    private static final int SAMPLE = 1 << 16;

    private TextDecoder() {}

    /** The characters of {@code bytes}, or why they are none. */
    public static Decoding decode(byte[] bytes) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            byte[] rest = Arrays.copyOfRange(bytes, mark.get().length(), bytes.length);
            return text(rest, mark.get().charset(), List.of());
        }
        Optional<Charset> unmarked = ZeroBytes.unmarked(bytes);
        if (unmarked.isPresent()) {
            String name = unmarked.get().name().substring(0, "UTF-16".length());
            return text(
                    bytes,
                    unmarked.get(),
                    List.of("read as " + name + ", which its bytes suggest"));
        }
        Optional<String> binary = BinaryFormats.reasonAgainst(bytes);
        if (binary.isPresent()) {
            return new Decoding.NotText(binary.get());
        }
        return decodeBytewise(bytes);
    }

    /**
     * The encoding of two or four bytes a character that the first bytes of a stream show; empty
     * for all others. For readers of streams, which cannot look for line ends in such bytes.
     */
    public static Optional<Charset> wideCharset(byte[] opening) {
        return Mark.of(opening)
                .map(Mark::charset)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .or(() -> ZeroBytes.unmarked(opening));
    }

    /**
     * The encoding that the opening of a long stream seems to be in, for readers that cannot hold
     * all of it. A mark at its beginning is left in the text.
     */
    public static Charset charsetOf(byte[] opening) {
        Optional<Charset> wide = wideCharset(opening);
        if (wide.isPresent()) {
            return wide.get();
        }
        Utf8Census census = Utf8Census.of(opening);
        if (census.whole() >= census.broken() || Mark.of(opening).isPresent()) {
            return StandardCharsets.UTF_8;
        }
        return census.isMostlyAscii() ? WINDOWS_1252 : guess(opening);
    }

    private static Decoding decodeBytewise(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> DeclaredCharset.of(bytes).flatMap(it -> strictly(bytes, it)))
                .<Decoding>map(text -> new Decoding.Text(text, zeroWarning(text)))
                .orElseGet(() -> decodeBroken(bytes));
    }

    /** The characters of {@code bytes}; empty when they are not in that encoding. */
    public static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Decoding decodeBroken(byte[] bytes) {
        Utf8Census census = Utf8Census.of(bytes);
        if (census.whole() >= census.broken() && census.whole() > 0) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            long replaced = text.chars().filter(character -> character == '\uFFFD').count();
            List<String> all = new ArrayList<>();
            all.add("%,d place(s) were not valid UTF-8 and were replaced".formatted(replaced));
            all.addAll(zeroWarning(text));
            return new Decoding.Text(text, all);
        }
        Charset charset = census.isMostlyAscii() ? WINDOWS_1252 : guess(bytes);
        return text(
                bytes,
                charset,
                List.of("not valid UTF-8; read as " + charset.name() + ", which is a guess"));
    }

    private static Charset guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        for (CharsetMatch match : detector.detectAll()) {
            if (Charset.isSupported(match.getName())) {
                return Charset.forName(match.getName());
            }
        }
        return WINDOWS_1252;
    }

    private static Decoding text(byte[] bytes, Charset charset, List<String> warnings) {
        String text = new String(bytes, charset);
        List<String> all = new ArrayList<>(warnings);
        all.addAll(zeroWarning(text));
        return new Decoding.Text(text, all);
    }

    private static List<String> zeroWarning(String text) {
        return text.indexOf('\0') >= 0
                ? List.of("holds NUL characters, which were read as spaces")
                : List.of();
    }

    /** A byte order mark. */
    private record Mark(Charset charset, int length) {
        static Optional<Mark> of(byte[] b) {
            if (starts(b, 0xEF, 0xBB, 0xBF)) {
                return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
            }
            if (starts(b, 0xFF, 0xFE, 0, 0)) {
                return Optional.of(new Mark(UTF_32_LE, 4));
            }
            if (starts(b, 0, 0, 0xFE, 0xFF)) {
                return Optional.of(new Mark(UTF_32_BE, 4));
            }
            if (starts(b, 0xFF, 0xFE)) {
                return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
            }
            if (starts(b, 0xFE, 0xFF)) {
                return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
            }
            return Optional.empty();
        }

        private static boolean starts(byte[] bytes, int... mark) {
            if (bytes.length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
