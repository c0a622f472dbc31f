package org.chancery.text.format.office;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a child made of a document.
 *
 * @param fault why it has no text; empty when it has
 * @param text its paragraphs
 * @param title as it declares it
 * @param sent when an e-mail says that it was sent
 * @param saved when it was saved last
 */
record Extract(
        Optional<String> fault,
        String text,
        Optional<String> title,
        Optional<String> sent,
        Optional<String> saved) {

    static Extract failed(String reason) {
        return new Extract(
                Optional.of(reason), "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    void write(DataOutputStream out) throws IOException {
        for (String value :
                new String[] {
                    fault.orElse(""), text, title.orElse(""), sent.orElse(""), saved.orElse("")
                }) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param longest the most bytes a value may have
     * @throws IOException when the child has ended, or does not keep to the protocol
     */
    static Extract read(DataInputStream in, int longest) throws IOException {
        Optional<String> fault = value(in, longest);
        String text = value(in, longest).orElse("");
        return new Extract(fault, text, value(in, longest), value(in, longest), value(in, longest));
    }

    private static Optional<String> value(DataInputStream in, int longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new IOException("A value of " + length + " bytes was announced");
        }
        String value = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }
}
