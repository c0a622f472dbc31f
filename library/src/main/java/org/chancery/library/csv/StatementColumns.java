package org.chancery.library.csv;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Visit;

/** The columns that only one kind of finding has. */
final class StatementColumns {
    private StatementColumns() {}

    static Table<Sighting> of(StatementKind kind, Map<FindingId, Outcome> outcomes) {
        return switch (kind) {
            case EVENT -> of(event(), Event.class);
            case AGREEMENT -> of(agreement(), Agreement.class);
            case VISIT -> of(visit(), Visit.class);
            case CLAIM -> of(claim(), Claim.class);
            case FORECAST -> forecast(outcomes);
            case QUANTITY -> of(quantity(), Quantity.class);
            case RELATION -> of(relation(), Relation.class);
        };
    }

    private static <S> Table<Sighting> of(Table<S> columns, Class<S> kind) {
        return new Table<Sighting>().columns(columns, one -> kind.cast(one.statement()));
    }

    private static Table<Event> event() {
        return placed(
                        new Table<Event>()
                                .column("type", e -> e.type().map(Enum::name).orElse(""))
                                .column("mode", e -> Cells.of(e.mode()))
                                .column("contexts", e -> Cells.list(e.contexts()))
                                .column("cameo", e -> Cells.of(e.cameo()))
                                .column("actors", e -> Cells.codes(e.actors()))
                                .column("actor_names", e -> Cells.names(e.actors()))
                                .column("recipients", e -> Cells.codes(e.recipients()))
                                .column("recipient_names", e -> Cells.names(e.recipients()))
                                .column("against", e -> Cells.codes(e.against())),
                        "place",
                        Event::place)
                .column("status", e -> e.status().word())
                .column("polarity", e -> e.polarity().word());
    }

    private static Table<Agreement> agreement() {
        Table<Agreement> table =
                new Table<Agreement>()
                        .column("name", Agreement::name)
                        .column("form", Agreement::form)
                        .column("parties", a -> Cells.codes(a.parties()))
                        .column("stage", a -> a.stage().words())
                        .column(
                                "expected_edtf",
                                a -> a.expected().map(e -> Cells.edtf(e.when())).orElse(""));
        return placed(
                        table,
                        "expected_place",
                        a -> a.expected().flatMap(Agreement.Expectation::place))
                .column("provision", a -> Cells.of(a.provision()))
                .column("stance", a -> a.stance().map(Agreement.Stance::word).orElse(""))
                .column(
                        "links",
                        a ->
                                Cells.list(
                                        a.links().stream()
                                                .map(l -> l.kind().words() + " " + l.name())
                                                .toList()));
    }

    private static Table<Visit> visit() {
        Table<Visit> table =
                new Table<Visit>()
                        .column("visitors", v -> Cells.names(v.visitors()))
                        .column("visitor_codes", v -> Cells.codes(v.visitors()))
                        .column("host", v -> Cells.names(v.host().stream().toList()))
                        .column("host_code", v -> Cells.codes(v.host().stream().toList()));
        return placed(table, "place", Visit::place)
                .column("status", v -> v.status().words())
                .column("purpose", v -> Cells.of(v.purpose()));
    }

    private static Table<Claim> claim() {
        return new Table<Claim>()
                .column("speakers", c -> Cells.names(c.speakers()))
                .column("speaker_codes", c -> Cells.codes(c.speakers()))
                .column("office", c -> Cells.of(c.office()))
                .column("form", c -> c.form().word())
                .column("words", Claim::words)
                .column("cue", Claim::cue)
                .column("addressee", c -> Cells.names(c.addressee().stream().toList()))
                .column("medium", c -> Cells.of(c.medium()))
                .column("chain", c -> Cells.names(c.chain()))
                .column("topic", c -> Cells.of(c.topic()));
    }

    private static Table<Sighting> forecast(Map<FindingId, Outcome> outcomes) {
        Table<Forecast> table =
                new Table<Forecast>()
                        .column("forecasters", f -> Cells.names(f.forecasters()))
                        .column("form", f -> f.form().word())
                        .column("expects", Forecast::expects)
                        .column("likelihood", f -> Cells.list(f.likelihood()))
                        .column(
                                "probability",
                                f ->
                                        f.probability().isPresent()
                                                ? "" + f.probability().getAsDouble()
                                                : "")
                        .column("condition", f -> Cells.of(f.condition()));
        return of(table, Forecast.class)
                .column("outcome", f -> outcome(outcomes, f, o -> o.verdict().word()))
                .column("outcome_reason", f -> outcome(outcomes, f, Outcome::reason));
    }

    private static String outcome(
            Map<FindingId, Outcome> outcomes, Sighting forecast, Function<Outcome, String> field) {
        return Optional.ofNullable(outcomes.get(forecast.id())).map(field).orElse("");
    }

    private static Table<Quantity> quantity() {
        return new Table<Quantity>()
                .column("value", q -> Cells.number(q.value()))
                .column("upper", q -> Cells.number(q.upper()))
                .column("unit", Quantity::unit)
                .column("currency", q -> Cells.of(q.currency()))
                .column("comparator", q -> Cells.of(q.comparator()))
                .column("of", q -> Cells.of(q.of()))
                .column("between", q -> Cells.codes(q.between()))
                .column("measure", q -> q.measure().word());
    }

    private static Table<Relation> relation() {
        return new Table<Relation>()
                .column("relation", Relation::relation)
                .column("a", r -> Cells.codes(r.a()))
                .column("b", r -> Cells.codes(r.b()))
                .column("state", Relation::state);
    }

    private static <S> Table<S> placed(
            Table<S> table, String name, Function<S, Optional<Place>> place) {
        return table.column(name, s -> place.apply(s).map(Place::name).orElse(""))
                .column(name + "_country", s -> place.apply(s).flatMap(Place::country).orElse(""));
    }
}
