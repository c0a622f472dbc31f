package org.chancery.library.coded;

import java.io.IOException;
import java.util.Optional;
import org.chancery.library.export.Days;
import org.chancery.library.export.Dyad;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.table.DelimitedFile;
import org.chancery.library.table.Table;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;

/** The layout of POLECAT, 40 columns: one row for each dyad of each finding. */
public final class PolecatFormat implements RecordFormat {
    private static final String FILE = "polecat.tsv";

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
                new DelimitedFile<>(table(), DelimitedFile.Style.TABS, out.text(FILE)),
                CodedEvents.Code.PLOVER,
                false);
        return events.left();
    }

    Table<Dyad> table() {
        Table<Dyad> table = happening();
        side(table, "Actor", dyad -> Optional.of(dyad.from()));
        side(table, "Recipient", Dyad::to);
        place(table);
        return story(table);
    }

    private Table<Dyad> happening() {
        return new Table<Dyad>("polecat")
                .text(
                        "Event ID",
                        "the finding and a number made of its two sides",
                        dyad -> dyad.telling().id() + "-" + IcewsFormat.number(dyad))
                .day(
                        "Event Date",
                        "empty when it is not known to the day",
                        dyad -> Days.day(dyad.event().when()))
                .text(
                        "Event Type",
                        "PLOVER type",
                        dyad -> dyad.event().type().map(Enum::name).orElse(""))
                .text("Event Mode", "PLOVER mode", dyad -> dyad.event().mode().orElse(""))
                .number("Intensity", "PLOVER score", dyad -> scales.intensity(dyad.event()))
                .integer(
                        "Quad Code", "PLOVER quad class, 1 to 4", dyad -> scales.quad(dyad.event()))
                .text(
                        "Contexts",
                        "PLOVER contexts, parted by ';'",
                        dyad -> String.join(";", dyad.event().contexts()));
    }

    private static void place(Table<Dyad> table) {
        table.text(
                        "Placename",
                        "where it happened, as written",
                        dyad -> dyad.event().place().map(Place::name).orElse(""))
                .unknown("City", "District", "Province")
                .text(
                        "Country",
                        "alpha-3 code of the state it lies in",
                        dyad -> dyad.event().place().flatMap(Place::country).orElse(""))
                .unknown("Latitude", "Longitude", "GeoNames ID")
                .text(
                        "Raw Placename",
                        "the report's words",
                        dyad -> dyad.event().place().map(Place::name).orElse(""))
                .unknown("Feature Type");
    }

    private static Table<Dyad> story(Table<Dyad> table) {
        return table.text("Source", "the outlet", dyad -> dyad.telling().outlet().orElse(""))
                .day(
                        "Publication Date",
                        "empty when it is not known to the day",
                        dyad -> Days.day(dyad.telling().report().dating().published()))
                .unknown("Story People", "Story Organizations", "Story Locations")
                .text("Language", "ISO 639-1", dyad -> dyad.telling().report().header().language())
                .text(
                        "Version",
                        "the rules that read the report",
                        dyad -> dyad.telling().report().rules());
    }

    private void side(Table<Dyad> table, String name, Side side) {
        table.text(
                        name + " Name",
                        "the usual English name",
                        dyad -> side.actor(dyad).map(Actor::name).orElse(""))
                .text(
                        name + " Country",
                        "alpha-3 code",
                        dyad -> side.actor(dyad).flatMap(codes::country).orElse(""))
                .integer(
                        name + " COW",
                        "number in the Correlates of War project",
                        dyad -> side.actor(dyad).flatMap(codes::cow))
                .text(
                        "Primary " + name + " Sector",
                        "PLOVER sector",
                        dyad -> side.actor(dyad).flatMap(ActorCodes::sector).orElse(""))
                .text(
                        name + " Sectors",
                        "the same: one is known",
                        dyad -> side.actor(dyad).flatMap(ActorCodes::sector).orElse(""))
                .text(
                        name + " Title",
                        "the office held",
                        dyad -> side.actor(dyad).flatMap(Actor::office).orElse(""))
                .text(
                        name + " Name Raw",
                        "the report's words",
                        dyad -> side.of(dyad).map(ActorReference::text).orElse(""))
                .unknown("Wikipedia " + name + " ID");
    }

    /** One of the two. */
    private interface Side {
        Optional<ActorReference> of(Dyad dyad);

        default Optional<Actor> actor(Dyad dyad) {
            return of(dyad).map(ActorReference::actor);
        }
    }
}
