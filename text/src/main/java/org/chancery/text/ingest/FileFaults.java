package org.chancery.text.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** File system errors in words a user understands. */
final class FileFaults {
    private FileFaults() {}

    /** Whatever went wrong while a file was opened or read. */
    static String reason(Throwable fault) {
        if (fault instanceof UncheckedIOException failure) {
            return reason(failure.getCause());
        }
        return fault instanceof IOException failure
                ? reason(failure)
                : "it could not be read because the reader of its format failed ("
                        + Shown.inOneLine(fault.toString())
                        + "); please report this with the file";
    }

    private static String reason(IOException failure) {
        if (failure instanceof EOFException) {
            return "it ends before it should; it was cut off, or its lengths are wrong";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission to read it was refused; change its permissions or read as another"
                    + " user";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof FileSystemLoopException) {
            return "it is a link to a folder that holds it, which is read already";
        }
        // The message of a file system error repeats the path, which may be very long.
        String detail =
                failure instanceof FileSystemException fault
                        ? fault.getReason()
                        : failure.getMessage();
        return "it could not be read"
                + (detail == null ? "" : " (" + Shown.inOneLine(detail) + ")");
    }
}
