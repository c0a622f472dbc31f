package org.chancery.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is unpacked of a kept page is what was written, with what is one's own in its places. */
class KeptPageTest {
    private static final String PLACE = "word-0b6c";

    /** What GZIPInputStream makes of it, which also compares checksum and length. */
    private static String unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Property(tries = 300)
    void isFilledAsWordsAre(@ForAll("texts") List<String> texts, @ForAll("text") String own) {
        String words = String.join(PLACE, texts);
        KeptPage page = KeptPage.of(words, PLACE);
        String expected = words.replace(PLACE, own);
        assertThat(unpacked(page.packed(own))).isEqualTo(expected);
        assertThat(new String(page.plain(own), StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(page.isForOne()).isEqualTo(texts.size() > 1);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMinSize(1).ofMaxSize(6);
    }

    /** Nothing, a little of any script, or so much of it that a block or a buffer is not enough. */
    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> letters =
                Arbitraries.of("a", "<p>", "é", "中", "\uD83D\uDD4A", "\n", "\0", "\"")
                        .list()
                        .ofMaxSize(20)
                        .map(parts -> String.join("", parts));
        Arbitrary<Integer> times =
                Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of(1)),
                        Tuple.of(1, Arbitraries.integers().between(2, 9000)));
        return Combinators.combine(letters, times).as(String::repeat);
    }

    /** Lengths around those of a stored block and of the buffer that is packed through. */
    @Example
    void anyLengthIsFilledIn() {
        for (int length : new int[] {0, 1, 8191, 8192, 65_534, 65_535, 65_536, 131_070, 200_001}) {
            String word =
                    new Random(length)
                            .ints(length, 'A', 'Z')
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            KeptPage page = KeptPage.of(word + PLACE + PLACE + word, PLACE);
            assertThat(unpacked(page.packed(word))).isEqualTo(word.repeat(4));
        }
    }

    @Example
    void whatIsOnesOwnStandsInItAsItIs() {
        String own = "a secret that is a secret";
        KeptPage page = KeptPage.of("a secret " + PLACE + " a secret", PLACE);
        assertThat(new String(page.packed(own), StandardCharsets.ISO_8859_1)).contains(own);
        assertThat(page.packed("x".repeat(25))).hasSameSizeAs(page.packed(own));
    }

    @Example
    void aSumIsThatOfAllBytes() {
        byte[] all = "Vows of two towns, 誓".repeat(40).getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= all.length; cut += 7) {
            Checksum first = Checksum.of(Arrays.copyOf(all, cut));
            Checksum second = Checksum.of(Arrays.copyOfRange(all, cut, all.length));
            assertThat(first.then(second)).isEqualTo(Checksum.of(all));
        }
    }
}
