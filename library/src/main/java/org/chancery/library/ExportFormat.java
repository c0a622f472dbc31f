package org.chancery.library;

import java.util.Locale;
import org.chancery.library.coded.GdeltFormat;
import org.chancery.library.coded.IcewsFormat;
import org.chancery.library.coded.Petrarch2Format;
import org.chancery.library.coded.PhoenixFormat;
import org.chancery.library.coded.PloverFormat;
import org.chancery.library.coded.PolecatFormat;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.json.JsonLinesFormat;
import org.chancery.library.linked.FollowTheMoneyFormat;
import org.chancery.library.linked.GexfFormat;
import org.chancery.library.linked.GraphmlFormat;
import org.chancery.library.linked.JsonLdFormat;
import org.chancery.library.publish.CalendarFormat;
import org.chancery.library.publish.CslFormat;
import org.chancery.library.publish.MarkdownFormat;
import org.chancery.library.publish.ReferenceFormat;
import org.chancery.library.publish.TimelineFormat;
import org.chancery.library.table.TableFormat;

/** How the record is written out. */
public enum ExportFormat {
    /** The record format, version 1: one JSON object a line, in one file. */
    JSONL,
    /** One table of comma-separated values a kind, and a data dictionary. */
    CSV,
    /** The same tables as Parquet, typed. */
    PARQUET,
    /** What PETRARCH2 writes. */
    PETRARCH2,
    /** Phoenix, 26 columns. */
    PHOENIX,
    /** ICEWS, 20 columns. */
    ICEWS,
    /** POLECAT, 40 columns. */
    POLECAT,
    /** GDELT 2.0, events and mentions. */
    GDELT,
    /** PLOVER's JSON lines. */
    PLOVER,
    /** FollowTheMoney, for OpenAleph and Datashare. */
    FTM,
    /** Schema.org, W3C Web Annotation and PROV. */
    JSONLD,
    /** The reports for LaTeX and reference managers. */
    BIBTEX,
    /** The reports for reference managers. */
    CSL_JSON,
    /** The same in the older form that nearly all of them take. */
    RIS,
    /** For reading and for notebooks. */
    MARKDOWN,
    /** TimelineJS 3. */
    TIMELINEJS,
    /** Calendars. */
    ICAL,
    /** A directed multigraph. */
    GRAPHML,
    /** A graph in time, for Gephi. */
    GEXF;

    /** True when it is one file; false when it is a folder of several. */
    public boolean isOneFile() {
        return format().onlyFile().isPresent();
    }

    RecordFormat format() {
        return switch (this) {
            case JSONL -> new JsonLinesFormat();
            case CSV -> TableFormat.csv();
            case PARQUET -> TableFormat.parquet();
            case PETRARCH2 -> new Petrarch2Format();
            case PHOENIX -> new PhoenixFormat();
            case ICEWS -> new IcewsFormat();
            case POLECAT -> new PolecatFormat();
            case GDELT -> new GdeltFormat();
            case PLOVER -> new PloverFormat();
            case FTM -> new FollowTheMoneyFormat();
            case JSONLD -> new JsonLdFormat();
            case BIBTEX -> ReferenceFormat.bibtex();
            case CSL_JSON -> new CslFormat();
            case RIS -> ReferenceFormat.ris();
            case MARKDOWN -> new MarkdownFormat();
            case TIMELINEJS -> new TimelineFormat();
            case ICAL -> new CalendarFormat();
            case GRAPHML -> new GraphmlFormat();
            case GEXF -> new GexfFormat();
        };
    }

    /** As it is called on the command line, such as "csl-json". */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
