package org.chancery.text.format.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.chancery.text.ingest.Container;
import org.chancery.text.ingest.IntakeSettings;

/**
 * Crawls as WARC files: the pages that answered with success, and the plain texts made of pages
 * (WET). What is neither HTML nor text, and what is no page, is passed over; a page that was kept
 * damaged is refused, and those behind it are read.
 */
public final class WarcContainer implements Container {

    @Override
    public boolean reads(String fileName, String opening) {
        return opening.startsWith("WARC/1.") || opening.startsWith("WARC/0.");
    }

    @Override
    public Members open(String name, InputStream bytes, IntakeSettings settings)
            throws IOException {
        return new Pages(Channels.newChannel(bytes), settings);
    }
}
