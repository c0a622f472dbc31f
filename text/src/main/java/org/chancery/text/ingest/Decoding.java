package org.chancery.text.ingest;

import java.util.List;

/** What came of bytes that should be text. */
public sealed interface Decoding {

    /**
     * Text.
     *
     * @param text its characters, without a byte order mark
     * @param warnings what had to be guessed or replaced
     */
    record Text(String text, List<String> warnings) implements Decoding {
        public Text {
            warnings = List.copyOf(warnings);
        }
    }

    /** No text, and why. */
    record NotText(String reason) implements Decoding {}
}
