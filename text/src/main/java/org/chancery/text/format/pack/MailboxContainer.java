package org.chancery.text.format.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.text.ingest.BoundedBytes;
import org.chancery.text.ingest.BoundedLines;
import org.chancery.text.ingest.Container;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.Member;

/**
 * Mailboxes in the mbox format: messages one after the other, each below a line that begins "From "
 * and follows a blank one.
 */
public final class MailboxContainer implements Container {
    private static final Pattern OPENING =
            Pattern.compile("^From \\S+[^\\n]*\\d{4}\\s*\\n[\\w-]+:\\s", Pattern.DOTALL);

    @Override
    public boolean reads(String fileName, String opening) {
        return (fileName.toLowerCase(Locale.ROOT).endsWith(".mbox") && opening.startsWith("From "))
                || OPENING.matcher(opening).find();
    }

    @Override
    public Members open(String name, InputStream bytes, IntakeSettings settings) {
        return new Messages(bytes, settings);
    }

    /** The messages, one of them in memory. */
    private static final class Messages implements Members {
        private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

        private final BoundedLines lines;
        private final IntakeSettings settings;
        private boolean begun;
        private int number;

        Messages(InputStream bytes, IntakeSettings settings) {
            this.lines = new BoundedLines(bytes, settings.reportBytes());
            this.settings = settings;
        }

        /**
         * The next message.
         *
         * @throws UncheckedIOException when the mailbox cannot be read
         */
        @Override
        public Optional<Member> next() {
            if (!begun && lines.hasNext()) {
                lines.next(); // The line that opens the first message.
                begun = true;
            }
            if (!lines.hasNext()) {
                return Optional.empty();
            }
            String path = "message-" + ++number + ".eml";
            Optional<byte[]> message = message();
            return Optional.of(
                    message.map(content -> mail(path, content))
                            .orElseGet(
                                    () -> Member.refused(path, BoundedBytes.tooLarge(settings))));
        }

        private static Member mail(String path, byte[] content) {
            return new Member(
                    path,
                    new ByteArrayInputStream(content),
                    Optional.of("eml"),
                    Member.Origin.unknown(),
                    Optional.empty());
        }

        /** The lines up to the one that opens the next message; empty when they are too many. */
        private Optional<byte[]> message() {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            boolean fits = true;
            boolean afterBlank = false;
            while (lines.hasNext()) {
                Optional<byte[]> line = lines.next().content();
                if (line.isPresent() && afterBlank && opensMessage(line.get())) {
                    break;
                }
                int length = line.map(bytes -> bytes.length + 1).orElse(settings.reportBytes());
                fits = fits && content.size() + length <= settings.reportBytes();
                if (fits) {
                    add(content, line.get());
                }
                afterBlank = line.filter(Messages::isBlank).isPresent();
            }
            return fits ? Optional.of(content.toByteArray()) : Optional.empty();
        }

        /** Lines of a message that begin "From " are marked by a ">", which is taken off. */
        private static void add(ByteArrayOutputStream content, byte[] line) {
            int marks = 0;
            while (marks < line.length && line[marks] == '>') {
                marks++;
            }
            int start = marks > 0 && starts(line, marks) ? 1 : 0;
            content.write(line, start, line.length - start);
            content.write('\n');
        }

        private static boolean opensMessage(byte[] line) {
            return starts(line, 0);
        }

        private static boolean starts(byte[] line, int at) {
            if (line.length < at + FROM.length) {
                return false;
            }
            for (int i = 0; i < FROM.length; i++) {
                if (line[at + i] != FROM[i]) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isBlank(byte[] line) {
            return line.length == 0 || (line.length == 1 && line[0] == '\r');
        }
    }
}
