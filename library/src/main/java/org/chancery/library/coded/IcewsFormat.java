package org.chancery.library.coded;

import java.io.IOException;
import java.util.Optional;
import org.chancery.library.export.Days;
import org.chancery.library.export.Digests;
import org.chancery.library.export.Dyad;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.table.DelimitedFile;
import org.chancery.library.table.Table;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Place;

/** The layout of the ICEWS event data, 20 columns: one row for each dyad of each finding. */
public final class IcewsFormat implements RecordFormat {
    private static final String FILE = "icews.tab";

    private final ActorCodes codes = new ActorCodes();
    private final Scales scales = new Scales();

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        CodedEvents events = new CodedEvents(record);
        events.dyads(
                new DelimitedFile<>(table(record), DelimitedFile.Style.TABS, out.text(FILE)),
                CodedEvents.Code.CAMEO,
                false);
        return events.left();
    }

    Table<Dyad> table(RecordSource record) {
        Table<Dyad> table =
                new Table<Dyad>("icews")
                        .count(
                                "Event ID",
                                "a number made of the finding and its two sides",
                                IcewsFormat::number)
                        .day(
                                "Event Date",
                                "empty when it is not known to the day",
                                dyad -> Days.day(dyad.event().when()));
        side(table, "Source", dyad -> Optional.of(dyad.actor()));
        table.text("Event Text", "the name of the code", dyad -> scales.name(dyad.event()))
                .text("CAMEO Code", "as text", dyad -> dyad.event().cameo().orElse(""))
                .number(
                        "Intensity",
                        "Goldstein's scale, -10 to 10",
                        dyad -> scales.goldstein(dyad.event()));
        side(table, "Target", Dyad::recipient);
        return table.count(
                        "Story ID",
                        "a number made of the report",
                        dyad -> Digests.number(dyad.telling().report().article().value()))
                .count(
                        "Sentence Number",
                        "from 1",
                        dyad ->
                                (long)
                                        record.text(dyad.telling().report().article())
                                                .sentence(dyad.telling().span()))
                .text("Publisher", "the outlet", dyad -> dyad.telling().outlet().orElse(""))
                .unknown("City", "District", "Province")
                .text(
                        "Country",
                        "in which it happened",
                        dyad ->
                                dyad.event()
                                        .place()
                                        .flatMap(Place::country)
                                        .flatMap(codes::countryName)
                                        .orElse(""))
                .unknown("Latitude", "Longitude");
    }

    private void side(Table<Dyad> table, String name, Side side) {
        table.text(name + " Name", "the actor", dyad -> side.of(dyad).map(Actor::name).orElse(""))
                .text(
                        name + " Sectors",
                        "PLOVER sector code; ICEWS has words",
                        dyad -> side.of(dyad).flatMap(ActorCodes::sector).orElse(""))
                .text(
                        name + " Country",
                        "name of the state",
                        dyad -> side.of(dyad).flatMap(codes::countryName).orElse(""));
    }

    /** One of the two. */
    private interface Side {
        Optional<Actor> of(Dyad dyad);
    }

    static long number(Dyad dyad) {
        return Digests.number(
                dyad.telling().id()
                        + " "
                        + dyad.actor().id()
                        + ">"
                        + dyad.recipient().map(actor -> actor.id().value()).orElse(""));
    }
}
