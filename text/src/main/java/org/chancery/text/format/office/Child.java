package org.chancery.text.format.office;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * A process that reads documents, seen from the one that started it. It ends by itself when its
 * input does, so it never outlives this process for long.
 */
final class Child implements AutoCloseable {
    /** The exit code of a Java process whose memory ran out, as asked for when it was started. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int STRETCH = 1 << 16;

    private static final List<String> OPTIONS_OF_JAVA =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private final DocumentLimits limits;
    private final Path folder;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private Child(DocumentLimits limits, Path folder, Process process) {
        this.limits = limits;
        this.folder = folder;
        this.process = process;
        this.requests =
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), STRETCH));
        this.answers = new DataInputStream(process.getInputStream());
    }

    /**
     * Starts a process of the same program.
     *
     * @throws IOException when it cannot be started
     */
    static Child start(DocumentLimits limits) throws IOException {
        Path folder = Files.createTempDirectory("chancery-documents");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + limits.megabytes() + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Djava.awt.headless=true");
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-cp");
        command.add(classPath());
        command.add(DocumentProcess.class.getName());
        command.add(String.valueOf(limits.characters()));
        command.add(String.valueOf(limits.time().toSeconds()));
        ProcessBuilder builder = new ProcessBuilder(command);
        // They may ask for more memory than is meant here.
        OPTIONS_OF_JAVA.forEach(builder.environment()::remove);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Child(limits, folder, builder.start());
    }

    /** That of this process; and where another loader brought this class, what lies beside it. */
    private static String classPath() {
        String own = System.getProperty("java.class.path");
        CodeSource source = Child.class.getProtectionDomain().getCodeSource();
        String place = source == null ? "" : source.getLocation().getPath();
        return place.endsWith(".jar")
                ? own + File.pathSeparator + new File(new File(place).getParent(), "*")
                : own;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * What a document says.
     *
     * @throws IOException when its bytes cannot be read
     */
    Extract extract(DocumentKind kind, InputStream bytes) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> deadline =
                CompletableFuture.runAsync(
                        () -> {
                            late.set(true);
                            process.destroyForcibly();
                        },
                        CompletableFuture.delayedExecutor(
                                limits.time().toMillis(), TimeUnit.MILLISECONDS));
        try {
            if (!send(kind, bytes)) {
                return Extract.failed(
                        "it is larger than %,d bytes, the most a document may have"
                                .formatted(limits.bytes()));
            }
            return answer();
        } catch (EndedException ended) {
            String cause = causeOfDeath();
            return Extract.failed(late.get() ? tooLate() : cause);
        } catch (IOException | RuntimeException fault) {
            // It stands in the middle of a document and would take the next for the rest of it.
            process.destroyForcibly();
            process.onExit().completeOnTimeout(process, 1, TimeUnit.SECONDS).join();
            throw fault;
        } finally {
            deadline.cancel(true);
        }
    }

    /** False when the document has too many bytes; the process then forgets it. */
    private boolean send(DocumentKind kind, InputStream bytes) throws IOException {
        told(() -> requests.writeUTF(kind.name()));
        byte[] stretch = new byte[STRETCH];
        long sent = 0;
        int length = bytes.read(stretch);
        while (length >= 0 && sent <= limits.bytes()) {
            int count = length;
            told(
                    () -> {
                        requests.writeInt(count);
                        requests.write(stretch, 0, count);
                    });
            sent += length;
            length = bytes.read(stretch);
        }
        boolean fits = sent <= limits.bytes();
        told(
                () -> {
                    requests.writeInt(fits ? DocumentProcess.END : DocumentProcess.FORGET);
                    requests.flush();
                });
        return fits;
    }

    /** What is not an answer is a last word: a Java process prints that its memory ran out. */
    private Extract answer() throws EndedException {
        try {
            return Extract.read(answers, STRETCH + 4 * limits.characters());
        } catch (IOException ended) {
            throw new EndedException(ended);
        }
    }

    /** A write to the process, whose faults are apart from those of reading the document. */
    private interface Telling {
        void run() throws IOException;
    }

    private static void told(Telling telling) throws EndedException {
        try {
            telling.run();
        } catch (IOException ended) {
            throw new EndedException(ended);
        }
    }

    /** The process takes no more requests. */
    private static final class EndedException extends IOException {
        EndedException(IOException cause) {
            super(cause);
        }
    }

    private String tooLate() {
        return "reading it took longer than %,d seconds, the most a document may take"
                .formatted(limits.time().toSeconds());
    }

    private String causeOfDeath() {
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (process.isAlive()) {
            process.destroyForcibly();
            return "the process that was to read it stopped answering";
        }
        return process.exitValue() == OUT_OF_MEMORY
                ? "reading it takes more than %,d MB of memory, the most a document may take"
                        .formatted(limits.megabytes())
                : "the process that was to read it ended (exit code %d)"
                        .formatted(process.exitValue());
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException left) {
            folder.toFile().deleteOnExit(); // The system clears the folder of temporary files.
        }
    }
}
