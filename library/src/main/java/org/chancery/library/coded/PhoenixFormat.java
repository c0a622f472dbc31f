package org.chancery.library.coded;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.library.export.Days;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.Telling;
import org.chancery.library.table.DelimitedFile;
import org.chancery.library.table.Table;
import org.chancery.library.table.TableFile;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Place;
import org.chancery.model.time.DateRange;

/**
 * The layout of Phoenix, 26 columns: one row for each direction of an entry, with every finding
 * that tells of it, in the place of Phoenix's one-a-day filter.
 */
public final class PhoenixFormat implements RecordFormat {
    private static final String FILE = "phoenix.txt";

    private final ActorCodes codes = new ActorCodes();
    private final Scales scales = new Scales();

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        CodedEvents events = new CodedEvents(record);
        try (TableFile<Happening> file =
                new DelimitedFile<>(
                        table(record), DelimitedFile.Style.TABS_WITHOUT_HEADER, out.text(FILE))) {
            events.happenings(file::row);
        }
        return events.left();
    }

    Table<Happening> table(RecordSource record) {
        Table<Happening> table =
                new Table<Happening>("phoenix")
                        .count(
                                "EventID",
                                "a number made of the entry and its sides",
                                Happening::number)
                        .text(
                                "Date",
                                "YYYYMMDD; empty when it is not known to the day",
                                one ->
                                        Days.day(when(one))
                                                .map(DateTimeFormatter.BASIC_ISO_DATE::format)
                                                .orElse(""))
                        .integer(
                                "Year",
                                "empty when it is not known",
                                one -> Days.year(when(one)).map(year -> (long) year))
                        .integer(
                                "Month",
                                "empty when it is not known",
                                one ->
                                        Days.month(when(one))
                                                .map(YearMonth::getMonthValue)
                                                .map(month -> (long) month))
                        .integer(
                                "Day",
                                "empty when it is not known",
                                one ->
                                        Days.day(when(one))
                                                .map(LocalDate::getDayOfMonth)
                                                .map(day -> (long) day));
        side(table, "Source", one -> Optional.of(one.best().actor()));
        side(table, "Target", one -> one.best().recipient());
        return coded(table, record);
    }

    private Table<Happening> coded(Table<Happening> table, RecordSource record) {
        return table.text("EventCode", "CAMEO code", one -> one.event().cameo().orElse(""))
                .text("EventRootCode", "its first two digits", one -> Scales.root(one.event()))
                .count(
                        "PentaClass",
                        "0 to 4, by the root",
                        one -> Scales.pentaClass(Scales.root(one.event())))
                .number("GoldsteinScore", "Goldstein's scale", one -> scales.goldstein(one.event()))
                .unknown("Issues", "Lat", "Lon")
                .text(
                        "LocationName",
                        "where it happened, as written",
                        one -> one.event().place().map(Place::name).orElse(""))
                .unknown("StateName")
                .text(
                        "CountryCode",
                        "alpha-3 code of the state it lies in",
                        one -> one.event().place().flatMap(Place::country).orElse(""))
                .text(
                        "SentenceID",
                        "the findings, parted by ';'",
                        one -> list(one, telling -> Optional.of(telling.id())))
                .text(
                        "URLs",
                        "where the reports were published, parted by ';'",
                        one ->
                                list(
                                        one,
                                        telling ->
                                                record.text(telling.report().article()).address()))
                .text(
                        "NewsSources",
                        "the outlets, parted by ';'",
                        one -> list(one, Telling::outlet));
    }

    private static String list(Happening one, Function<Telling, Optional<String>> value) {
        return String.join(";", one.distinct(value));
    }

    private static DateRange when(Happening one) {
        return one.event().when();
    }

    private void side(
            Table<Happening> table, String name, Function<Happening, Optional<Actor>> side) {
        table.text(
                        name + "ActorFull",
                        "CAMEO code",
                        one -> side.apply(one).map(ActorCodes::whole).orElse(""))
                .text(
                        name + "ActorEntity",
                        "state or group",
                        one ->
                                side.apply(one)
                                        .flatMap(
                                                actor ->
                                                        codes.country(actor)
                                                                .or(() -> codes.group(actor)))
                                        .orElse(""))
                .text(
                        name + "ActorRole",
                        "sector",
                        one -> side.apply(one).flatMap(ActorCodes::sector).orElse(""))
                .unknown(name + "ActorAttribute");
    }
}
