package org.chancery.text.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** File system errors in words a user understands. */
final class FileFaults {
    private FileFaults() {}

    static String reason(IOException failure) {
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
