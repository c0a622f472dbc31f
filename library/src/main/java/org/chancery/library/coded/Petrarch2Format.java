package org.chancery.library.coded;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.chancery.library.export.Days;
import org.chancery.library.export.Dyad;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.table.DelimitedFile;
import org.chancery.library.table.Table;

/**
 * The output of PETRARCH2 ({@code PETRwriter.py}): tab-separated, without a header, one row for
 * each dyad of each finding; always with the column for the address.
 */
public final class Petrarch2Format implements RecordFormat {
    private static final String FILE = "petrarch2.txt";

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        CodedEvents events = new CodedEvents(record);
        events.dyads(
                new DelimitedFile<>(
                        table(record), DelimitedFile.Style.TABS_WITHOUT_HEADER, out.text(FILE)),
                CodedEvents.Code.CAMEO,
                true);
        return events.left();
    }

    static Table<Dyad> table(RecordSource record) {
        return new Table<Dyad>("petrarch2")
                .text(
                        "date",
                        "the day, YYYYMMDD; empty when it is not known to the day",
                        dyad ->
                                Days.day(dyad.event().when())
                                        .map(DateTimeFormatter.BASIC_ISO_DATE::format)
                                        .orElse(""))
                .text("source", "who acts, as CAMEO code", dyad -> ActorCodes.whole(dyad.actor()))
                .text(
                        "target",
                        "to whom, as CAMEO code",
                        dyad -> dyad.recipient().map(ActorCodes::whole).orElse(""))
                .text("code", "CAMEO code", dyad -> dyad.event().cameo().orElse(""))
                .unknown("issues")
                .text("ids", "the finding", dyad -> dyad.telling().id())
                .text("url", "where the report was published", dyad -> address(record, dyad))
                .text("StorySource", "the outlet", dyad -> dyad.telling().outlet().orElse(""));
    }

    static String address(RecordSource record, Dyad dyad) {
        return record.text(dyad.telling().report().article()).address().orElse("");
    }
}
