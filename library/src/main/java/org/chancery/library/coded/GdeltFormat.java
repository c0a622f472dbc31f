package org.chancery.library.coded;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.library.export.Days;
import org.chancery.library.export.Dyad;
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
 * The layout of GDELT 2.0: events in 61 columns, one row for each direction of an entry, and
 * mentions in 16, one row for each finding that tells of it.
 */
public final class GdeltFormat implements RecordFormat {
    private static final String[] PLACE = {
        "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"
    };

    private final ActorCodes codes = new ActorCodes();
    private final Scales scales = new Scales();

    /** A finding that tells of a happening. */
    private record Mention(Happening happening, Dyad dyad) {}

    @Override
    public Optional<String> onlyFile() {
        return Optional.empty();
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        CodedEvents coded = new CodedEvents(record);
        DelimitedFile.Style style = DelimitedFile.Style.TABS_WITHOUT_HEADER;
        try (TableFile<Happening> events =
                        new DelimitedFile<>(events(record), style, out.text("gdelt.export.CSV"));
                TableFile<Mention> mentions =
                        new DelimitedFile<>(
                                mentions(record), style, out.text("gdelt.mentions.CSV"))) {
            coded.happenings(
                    happening -> {
                        events.row(happening);
                        for (Dyad dyad : happening.dyads()) {
                            mentions.row(new Mention(happening, dyad));
                        }
                    });
        }
        return coded.left();
    }

    Table<Happening> events(RecordSource record) {
        Table<Happening> table =
                new Table<Happening>("gdelt.export")
                        .count(
                                "GLOBALEVENTID",
                                "a number made of the entry and its sides",
                                Happening::number)
                        .text(
                                "SQLDATE",
                                "YYYYMMDD; empty when it is not known to the day",
                                one -> Days.day(when(one)).map(GdeltFormat::compact).orElse(""))
                        .text(
                                "MonthYear",
                                "YYYYMM",
                                one -> Days.month(when(one)).map(GdeltFormat::compact).orElse(""))
                        .integer(
                                "Year",
                                "YYYY",
                                one -> Days.year(when(one)).map(year -> (long) year))
                        .number(
                                "FractionDate",
                                "the year and ((month - 1) * 30 + day) / 365 of it",
                                one -> Days.day(when(one)).map(GdeltFormat::fraction));
        actor(table, "Actor1", one -> Optional.of(one.best().actor()));
        actor(table, "Actor2", one -> one.best().recipient());
        code(table);
        counts(table);
        place(table, "Actor1Geo_", one -> Optional.empty());
        place(table, "Actor2Geo_", one -> Optional.empty());
        place(table, "ActionGeo_", one -> one.event().place());
        return table.unknown("DATEADDED")
                .text(
                        "SOURCEURL",
                        "where the first report was published",
                        one -> Petrarch2Format.address(record, one.dyads().get(0)));
    }

    private void actor(
            Table<Happening> table, String name, Function<Happening, Optional<Actor>> side) {
        table.text(
                        name + "Code",
                        "CAMEO code",
                        one -> side.apply(one).map(ActorCodes::whole).orElse(""))
                .text(
                        name + "Name",
                        "the usual English name",
                        one -> side.apply(one).map(Actor::name).orElse(""))
                .text(
                        name + "CountryCode",
                        "CAMEO country code",
                        one -> side.apply(one).flatMap(codes::country).orElse(""))
                .unknown(
                        name + "KnownGroupCode",
                        name + "EthnicCode",
                        name + "Religion1Code",
                        name + "Religion2Code")
                .text(
                        name + "Type1Code",
                        "sector, or the kind of group",
                        one ->
                                side.apply(one)
                                        .flatMap(
                                                actor ->
                                                        ActorCodes.sector(actor)
                                                                .or(() -> codes.group(actor)))
                                        .orElse(""))
                .unknown(name + "Type2Code", name + "Type3Code");
    }

    private void code(Table<Happening> table) {
        table.unknown("IsRootEvent")
                .text("EventCode", "CAMEO code", one -> one.event().cameo().orElse(""))
                .text("EventBaseCode", "its first three digits", one -> Scales.base(one.event()))
                .text("EventRootCode", "its first two digits", one -> Scales.root(one.event()))
                .count(
                        "QuadClass",
                        "1 to 4, by the root",
                        one -> Scales.quadClass(Scales.root(one.event())))
                .number(
                        "GoldsteinScale",
                        "Goldstein's scale",
                        one -> scales.goldstein(one.event()));
    }

    private static void counts(Table<Happening> table) {
        table.count("NumMentions", "findings that tell of it", one -> (long) one.dyads().size())
                .integer(
                        "NumSources",
                        "outlets that are known; empty when none is",
                        one ->
                                Optional.of((long) one.distinct(Telling::outlet).size())
                                        .filter(count -> count > 0))
                .count(
                        "NumArticles",
                        "reports that tell of it",
                        one ->
                                (long)
                                        one.distinct(
                                                        telling ->
                                                                Optional.of(
                                                                        telling.report()
                                                                                .article()
                                                                                .value()))
                                                .size())
                .unknown("AvgTone");
    }

    private static void place(
            Table<Happening> table, String prefix, Function<Happening, Optional<Place>> place) {
        for (String column : PLACE) {
            if (column.equals("FullName")) {
                table.text(
                        prefix + column,
                        "as written; empty for actors",
                        one -> place.apply(one).map(Place::name).orElse(""));
            } else {
                table.unknown(prefix + column);
            }
        }
    }

    Table<Mention> mentions(RecordSource record) {
        return new Table<Mention>("gdelt.mentions")
                .count("GLOBALEVENTID", "as in the events", mention -> mention.happening().number())
                .unknown("EventTimeDate")
                .text(
                        "MentionTimeDate",
                        "the day of publication and six zeros; empty when it is not known to the day",
                        mention ->
                                Days.day(mention.dyad().telling().report().dating().published())
                                        .map(day -> compact(day) + "000000")
                                        .orElse(""))
                .count(
                        "MentionType",
                        "1 for a report with an address, 2 for one without",
                        mention ->
                                Petrarch2Format.address(record, mention.dyad()).isEmpty() ? 2L : 1L)
                .text(
                        "MentionSourceName",
                        "the outlet",
                        mention -> mention.dyad().telling().outlet().orElse(""))
                .text(
                        "MentionIdentifier",
                        "the report's address, or its name",
                        mention -> identifier(record, mention.dyad()))
                .count(
                        "SentenceID",
                        "from 1",
                        mention ->
                                (long)
                                        record.text(mention.dyad().telling().report().article())
                                                .sentence(mention.dyad().telling().span()))
                .unknown("Actor1CharOffset", "Actor2CharOffset")
                .count(
                        "ActionCharOffset",
                        "where the quote begins in the raw report, in code points",
                        mention -> (long) mention.dyad().telling().span().start())
                .count("InRawText", "1: always", mention -> 1L)
                .count(
                        "Confidence",
                        "of the reading, in percent",
                        mention ->
                                Math.round(
                                        mention.dyad().telling().sighting().finding().confidence()
                                                * 100))
                .count(
                        "MentionDocLen",
                        "length of the report in code points",
                        mention ->
                                (long)
                                        record.text(mention.dyad().telling().report().article())
                                                .length())
                .unknown("MentionDocTone", "MentionDocTranslationInfo", "Extras");
    }

    private static String identifier(RecordSource record, Dyad dyad) {
        String address = Petrarch2Format.address(record, dyad);
        return address.isEmpty() ? dyad.telling().sighting().report() : address;
    }

    private static DateRange when(Happening one) {
        return one.event().when();
    }

    private static String compact(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String compact(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("yyyyMM"));
    }

    private static BigDecimal fraction(LocalDate day) {
        int days = (day.getMonthValue() - 1) * 30 + day.getDayOfMonth();
        return BigDecimal.valueOf(day.getYear())
                .add(
                        BigDecimal.valueOf(days)
                                .divide(BigDecimal.valueOf(365), 4, RoundingMode.HALF_UP));
    }
}
