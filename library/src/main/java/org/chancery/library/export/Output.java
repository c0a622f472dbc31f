package org.chancery.library.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** Where the files of an export go. */
public interface Output {
    /** A file of text in UTF-8, which the caller closes. */
    Writer text(String name) throws IOException;

    /** A file for those who write it themselves; nothing is there yet. */
    Path file(String name) throws IOException;
}
