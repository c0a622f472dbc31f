package org.chancery.text.format;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.format.feed.FeedReader;
import org.chancery.text.format.news.NewsXmlReader;
import org.chancery.text.format.news.ReutersReader;
import org.chancery.text.format.pack.CompressedContainer;
import org.chancery.text.format.pack.MailboxContainer;
import org.chancery.text.format.pack.TarContainer;
import org.chancery.text.format.pack.ZipContainer;
import org.chancery.text.format.table.CsvReader;
import org.chancery.text.format.warc.WarcContainer;
import org.chancery.text.ingest.Container;
import org.chancery.text.ingest.FieldNames;
import org.chancery.text.ingest.HtmlReader;
import org.chancery.text.ingest.Intake;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.PlainTextReader;
import org.chancery.text.ingest.ReportReader;

/** All formats that can be read. */
public final class Formats {
    private Formats() {}

    /**
     * An intake that reads all of them.
     *
     * @param names what the columns of tables are called
     * @param more readers of formats that are not known here; they are asked first
     */
    public static Intake intake(FieldNames names, List<ReportReader> more) {
        return intake(IntakeSettings.defaults(), names, more);
    }

    /** An intake that reads all of them within limits of one's own. */
    public static Intake intake(
            IntakeSettings settings, FieldNames names, List<ReportReader> more) {
        List<Container> containers =
                List.of(
                        new CompressedContainer(),
                        new ZipContainer(),
                        new TarContainer(),
                        new WarcContainer(),
                        new MailboxContainer());
        List<ReportReader> readers = new ArrayList<>(more);
        readers.add(new ReutersReader());
        readers.add(new NewsXmlReader());
        readers.add(new FeedReader());
        readers.add(new CsvReader(names));
        readers.add(new HtmlReader());
        readers.add(new PlainTextReader());
        return new Intake(settings, containers, readers);
    }
}
