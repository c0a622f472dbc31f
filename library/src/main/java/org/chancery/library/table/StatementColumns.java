package org.chancery.library.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.library.export.Telling;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Visit;

/** The columns that only one kind of finding has. */
final class StatementColumns {
    private static final String CODES =
            "; codes of states and groups as CAMEO has them, the actor's id where there is none; parted by ';'";

    private StatementColumns() {}

    static Table<Telling> of(StatementKind kind) {
        return switch (kind) {
            case EVENT -> of(event(), Event.class);
            case AGREEMENT -> of(agreement(), Agreement.class);
            case VISIT -> of(visit(), Visit.class);
            case CLAIM -> of(claim(), Claim.class);
            case FORECAST -> forecast();
            case QUANTITY -> of(quantity(), Quantity.class);
            case RELATION -> of(relation(), Relation.class);
        };
    }

    private static <S> Table<Telling> of(Table<S> columns, Class<S> kind) {
        return new Table<Telling>(columns.name())
                .columns(columns, one -> kind.cast(one.statement()));
    }

    private static Table<Event> event() {
        Table<Event> table =
                new Table<Event>("events")
                        .text(
                                "type",
                                "PLOVER type; empty for a comment",
                                e -> e.type().map(Enum::name).orElse(""))
                        .text("mode", "PLOVER mode", e -> e.mode().orElse(""))
                        .text(
                                "contexts",
                                "PLOVER contexts, parted by ';'",
                                e -> Cells.list(e.contexts()))
                        .text(
                                "cameo",
                                "CAMEO code of three or four digits",
                                e -> e.cameo().orElse(""))
                        .text("actors", "who acts" + CODES, e -> Cells.codes(e.actors()))
                        .text("actor_names", "who acts, by name", e -> Cells.names(e.actors()))
                        .text(
                                "recipients",
                                "to whom it is done" + CODES,
                                e -> Cells.codes(e.recipients()))
                        .text(
                                "recipient_names",
                                "to whom it is done, by name",
                                e -> Cells.names(e.recipients()))
                        .text(
                                "against",
                                "third parties aimed at" + CODES,
                                e -> Cells.codes(e.against()));
        return placed(table, "place", "where it happens", Event::place)
                .text(
                        "status",
                        "occurred, ongoing, planned, predicted, proposed, hypothetical or denied",
                        e -> e.status().word())
                .text(
                        "polarity",
                        "whether the act is said to be (positive) or not to be (negative)",
                        e -> e.polarity().word());
    }

    private static Table<Agreement> agreement() {
        Table<Agreement> table =
                new Table<Agreement>("agreements")
                        .text("name", "the instrument as written", Agreement::name)
                        .text("form", "treaty, accord, memorandum, …", Agreement::form)
                        .text("parties", "who concludes it" + CODES, a -> Cells.codes(a.parties()))
                        .text("stage", "where it stands", a -> a.stage().words())
                        .text(
                                "expected_edtf",
                                "when a signing is expected, as EDTF",
                                a -> a.expected().map(e -> Cells.edtf(e.when())).orElse(""));
        return placed(
                        table,
                        "expected_place",
                        "where a signing is expected",
                        a -> a.expected().flatMap(Agreement.Expectation::place))
                .text(
                        "provision",
                        "the report's words on what it says",
                        a -> a.provision().orElse(""))
                .text(
                        "stance",
                        "how the provision is spoken of: stated, denied, expected or hypothetical",
                        a -> a.stance().map(Agreement.Stance::word).orElse(""))
                .text(
                        "links",
                        "ties to other instruments, such as 'updates the convention of 1961'; parted by ';'",
                        a ->
                                Cells.list(
                                        a.links().stream()
                                                .map(l -> l.kind().words() + " " + l.name())
                                                .toList()));
    }

    private static Table<Visit> visit() {
        Table<Visit> table =
                new Table<Visit>("visits")
                        .text("visitors", "who travels, by name", v -> Cells.names(v.visitors()))
                        .text(
                                "visitor_codes",
                                "who travels" + CODES,
                                v -> Cells.codes(v.visitors()))
                        .text(
                                "host",
                                "who is visited, by name",
                                v -> Cells.names(v.host().stream().toList()))
                        .text(
                                "host_code",
                                "who is visited" + CODES,
                                v -> Cells.codes(v.host().stream().toList()));
        return placed(table, "place", "where to", Visit::place)
                .text(
                        "status",
                        "invited, proposed, planned, expected, under way, held, inferred, postponed or cancelled",
                        v -> v.status().words())
                .text("purpose", "what for, in the report's words", v -> v.purpose().orElse(""));
    }

    private static Table<Claim> claim() {
        return new Table<Claim>("claims")
                .text("speakers", "who says it, by name", c -> Cells.names(c.speakers()))
                .text("speaker_codes", "who says it" + CODES, c -> Cells.codes(c.speakers()))
                .text(
                        "office",
                        "the office they speak in, in the report's words",
                        c -> c.office().orElse(""))
                .text("form", "direct, indirect, mixed or embedded", c -> c.form().word())
                .text("words", "exactly what is claimed, as the report puts it", Claim::words)
                .text("cue", "the word of saying", Claim::cue)
                .text(
                        "addressee",
                        "to whom, by name",
                        c -> Cells.names(c.addressee().stream().toList()))
                .text(
                        "medium",
                        "the outlet or occasion it was said through",
                        c -> c.medium().orElse(""))
                .text(
                        "chain",
                        "who passed it on, from the speaker outward, by name; parted by ';'",
                        c -> Cells.names(c.chain()))
                .text("topic", "what it is about", c -> c.topic().orElse(""));
    }

    private static Table<Telling> forecast() {
        Table<Forecast> table =
                new Table<Forecast>("forecasts")
                        .text(
                                "forecasters",
                                "whose forecast it is, by name; empty for the reporter's own",
                                f -> Cells.names(f.forecasters()))
                        .text(
                                "form",
                                "schedule, prediction, expectation, promise, target, conditional or denial",
                                f -> f.form().word())
                        .text(
                                "expects",
                                "what is expected, in the report's words",
                                Forecast::expects)
                        .text(
                                "likelihood",
                                "the words that say how likely, parted by ';'",
                                f -> Cells.list(f.likelihood()))
                        .number(
                                "probability",
                                "those words from 0 to 1 on a published scale; no estimate of Chancery's own",
                                f ->
                                        f.probability().isPresent()
                                                ? Optional.of(
                                                        BigDecimal.valueOf(
                                                                f.probability().getAsDouble()))
                                                : Optional.empty())
                        .text(
                                "condition",
                                "what it depends on, in the report's words",
                                f -> f.condition().orElse(""));
        return outcome(of(table, Forecast.class));
    }

    private static Table<Telling> outcome(Table<Telling> table) {
        return table.text(
                        "outcome",
                        "came_true, failed, partly, condition_not_met, open or not_reported",
                        f -> f.outcome().map(o -> o.verdict().word()).orElse(""))
                .text(
                        "outcome_reason",
                        "why, in a sentence",
                        f -> f.outcome().map(Outcome::reason).orElse(""));
    }

    private static Table<Quantity> quantity() {
        return new Table<Quantity>("quantities")
                .number(
                        "value",
                        "the amount in whole units; the lower end of a range",
                        Quantity::value)
                .number("upper", "the upper end of a range", Quantity::upper)
                .text("unit", "what is counted, singular", Quantity::unit)
                .text("currency", "ISO 4217, for money", q -> q.currency().orElse(""))
                .text(
                        "comparator",
                        "'nearly', 'more than', … as written",
                        q -> q.comparator().orElse(""))
                .text("of", "what it is of, in the report's words", q -> q.of().orElse(""))
                .text(
                        "between",
                        "the actors it lies between" + CODES,
                        q -> Cells.codes(q.between()))
                .text(
                        "measure",
                        "arms, trade, aid, money, troops, count, share, target, duration or other",
                        q -> q.measure().word());
    }

    private static Table<Relation> relation() {
        return new Table<Relation>("relations")
                .text("relation", "what sort of relation", Relation::relation)
                .text("a", "one side" + CODES, r -> Cells.codes(r.a()))
                .text("b", "the other side" + CODES, r -> Cells.codes(r.b()))
                .text("state", "the state observed", Relation::state);
    }

    private static <S> Table<S> placed(
            Table<S> table, String name, String meaning, Function<S, Optional<Place>> place) {
        return table.text(
                        name,
                        meaning + ", as written",
                        s -> place.apply(s).map(Place::name).orElse(""))
                .text(
                        name + "_country",
                        "the alpha-3 code of the state it lies in",
                        s -> place.apply(s).flatMap(Place::country).orElse(""));
    }
}
