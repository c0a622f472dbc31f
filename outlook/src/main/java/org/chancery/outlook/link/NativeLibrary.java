package org.chancery.outlook.link;

import io.github.metarank.lightgbm4j.LGBMBooster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Loads LightGBM's native code.
 *
 * <p>The library unpacks itself under one fixed name into the folder for temporary files; a second
 * process that did so would overwrite the code that the first one is running, and end it. So each
 * process unpacks into a folder of its own.
 */
final class NativeLibrary {
    private static final String TEMPORARY = "java.io.tmpdir";

    private NativeLibrary() {}

    /**
     * Loads it, unless that was done.
     *
     * @throws IllegalStateException when this system cannot run it
     */
    static synchronized void load() {
        if (Loaded.VALUE) {
            return;
        }
        throw new IllegalStateException(
                "LightGBM cannot run here; it needs 64-bit Linux, macOS or Windows, and on Linux the"
                        + " package libgomp1");
    }

    /** Loaded when first looked at. */
    private static final class Loaded {
        private static final boolean VALUE = unpack();

        private static boolean unpack() {
            String usual = System.getProperty(TEMPORARY);
            try {
                Path own = Files.createTempDirectory("chancery-lightgbm");
                own.toFile().deleteOnExit();
                System.setProperty(TEMPORARY, own.toString());
                LGBMBooster.loadNative();
                try (var files = Files.list(own)) {
                    files.forEach(file -> file.toFile().deleteOnExit());
                }
                return LGBMBooster.isNativeLoaded();
            } catch (IOException fault) {
                throw new UncheckedIOException(
                        "LightGBM cannot be unpacked into " + usual + "; make room there", fault);
            } finally {
                System.setProperty(TEMPORARY, usual);
            }
        }
    }
}
