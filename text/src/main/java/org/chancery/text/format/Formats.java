package org.chancery.text.format;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.format.feed.FeedReader;
import org.chancery.text.format.news.NewsXmlReader;
import org.chancery.text.format.news.ReutersReader;
import org.chancery.text.format.office.DocumentLimits;
import org.chancery.text.format.office.DocumentReader;
import org.chancery.text.format.pack.CompressedContainer;
import org.chancery.text.format.pack.MailboxContainer;
import org.chancery.text.format.pack.TarContainer;
import org.chancery.text.format.pack.ZipContainer;
import org.chancery.text.format.table.CsvReader;
import org.chancery.text.format.warc.WarcContainer;
import org.chancery.text.ingest.FieldNames;
import org.chancery.text.ingest.Format;
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
        List<Format> formats = new ArrayList<>();
        formats.add(new CompressedContainer());
        formats.add(new DocumentReader(DocumentLimits.usual()));
        formats.add(new ZipContainer());
        formats.add(new TarContainer());
        formats.add(new WarcContainer());
        formats.add(new MailboxContainer());
        formats.addAll(more);
        formats.add(new ReutersReader());
        formats.add(new NewsXmlReader());
        formats.add(new FeedReader());
        formats.add(new CsvReader(names));
        formats.add(new HtmlReader());
        formats.add(new PlainTextReader());
        return new Intake(settings, formats);
    }

    /** What can be read, in the order in which people look for it. */
    public static List<KnownFormat> known() {
        return List.of(
                format("plain text", ".txt and others", "one report"),
                format(
                        "HTML",
                        ".html .htm .xhtml",
                        "one report; what is not the article is marked"),
                format("PDF", ".pdf", "one report, in a process of its own"),
                format("Word", ".docx .doc", "one report, in a process of its own"),
                format("OpenDocument", ".odt", "one report, in a process of its own"),
                format("RTF", ".rtf", "one report, in a process of its own"),
                format("EPUB", ".epub", "one report, in a process of its own"),
                format("e-mail", ".eml", "one report, in a process of its own"),
                format("mailbox", ".mbox", "a report for each message"),
                format("JSON Lines", ".jsonl .ndjson", "a report for each line"),
                format("JSON", ".json", "a report for each object"),
                format("tables", ".csv .tsv", "a report for each row"),
                format("RSS and Atom", ".rss .atom .xml", "a report for each item"),
                format("NITF", ".xml .nitf", "one report"),
                format("NewsML 1 and G2", ".xml", "a report for each story"),
                format("Reuters-21578", ".sgm", "a report for each story"),
                format("crawls (WARC, WET)", ".warc .wet", "a report for each page"),
                format("zip and tar archives", ".zip .tar .tgz", "whatever is in them"),
                format("gzip and bzip2", ".gz .bz2", "whatever is in them"));
    }

    private static KnownFormat format(String name, String endings, String becomes) {
        return new KnownFormat(name, endings, becomes);
    }
}
