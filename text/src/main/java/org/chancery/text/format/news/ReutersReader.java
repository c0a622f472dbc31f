package org.chancery.text.format.news;

import java.io.InputStream;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.ReportReader;

/** Reads the SGML files of the Reuters-21578 collection, each story a report. */
public final class ReutersReader implements ReportReader {

    @Override
    public boolean reads(String fileName, String opening) {
        return opening.contains("<REUTERS ");
    }

    @Override
    public Stream<IntakeResult> read(String name, InputStream bytes, IntakeSettings settings) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new ReutersStories(name, bytes, settings),
                        Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
