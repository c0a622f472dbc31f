package org.chancery.text.format.office;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/**
 * The child process: takes documents from its input and answers with their text, until its input
 * ends. What a library prints goes nowhere, since the output carries the answers.
 */
final class DocumentProcess {
    /** Written in place of the length of a stretch: the document is complete. */
    static final int END = 0;

    /** The document is to be forgotten; there is no answer. */
    static final int FORGET = -1;

    private static final int TOO_LATE = 4;
    private static final long GRACE_SECONDS = 10;
    private static final long MILLISECONDS = 1000;

    private DocumentProcess() {}

    /** Serves. The arguments are the most characters of a text, and the most seconds. */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream answers =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        DataInputStream requests =
                new DataInputStream(
                        new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DocumentText text = new DocumentText(Integer.parseInt(arguments[0]));
        serve(requests, answers, text, Long.parseLong(arguments[1]) + GRACE_SECONDS);
    }

    private static void serve(
            DataInputStream requests, DataOutputStream answers, DocumentText text, long seconds)
            throws IOException {
        Timer watch = new Timer("chancery-watch", true);
        while (true) {
            Optional<DocumentKind> kind = next(requests);
            if (kind.isEmpty()) {
                return;
            }
            Path file = Files.createTempFile("document", null);
            try {
                if (!receive(requests, file)) {
                    continue;
                }
                // Whoever started this process ends it in time, unless it has itself been ended.
                TimerTask late = late();
                watch.schedule(late, seconds * MILLISECONDS);
                text.of(kind.get(), file).write(answers);
                late.cancel();
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Optional<DocumentKind> next(DataInputStream requests) throws IOException {
        try {
            return Optional.of(DocumentKind.valueOf(requests.readUTF()));
        } catch (EOFException end) {
            return Optional.empty();
        }
    }

    private static boolean receive(DataInputStream requests, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            int length = requests.readInt();
            while (length > 0) {
                out.write(requests.readNBytes(length));
                length = requests.readInt();
            }
            return length == END;
        }
    }

    private static TimerTask late() {
        return new TimerTask() {
            @Override
            public void run() {
                Runtime.getRuntime().halt(TOO_LATE);
            }
        };
    }
}
