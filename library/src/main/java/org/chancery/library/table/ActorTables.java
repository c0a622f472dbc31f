package org.chancery.library.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.extract.event.CameoCodes;
import org.chancery.extract.event.PloverScale;
import org.chancery.library.export.Dyad;
import org.chancery.library.export.Role;
import org.chancery.library.export.Telling;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;

/** The tables with one row for each actor of a finding, and for each pair of actors of an event. */
final class ActorTables {
    private ActorTables() {}

    /** One actor in one part of a finding; places within a part are numbered from 1. */
    record Participant(Telling telling, String role, long place, ActorReference reference) {
        static List<Participant> of(Telling telling) {
            List<Participant> all = new ArrayList<>();
            for (Role role : Role.of(telling.sighting().finding())) {
                long place = 0;
                for (ActorReference reference : role.actors()) {
                    place++;
                    all.add(new Participant(telling, role.name(), place, reference));
                }
            }
            return all;
        }

        Actor actor() {
            return reference.actor();
        }
    }

    static Table<Participant> participants() {
        return new Table<Participant>("participants")
                .text("finding", "the finding", one -> one.telling().id())
                .text("kind", "its kind", one -> one.telling().statement().kind().word())
                .text(
                        "role",
                        "actor, recipient, against, party, visitor, host, speaker, addressee, chain,"
                                + " forecaster, between, a, b or stated_by",
                        Participant::role)
                .count("place", "numbered from 1 within the role", Participant::place)
                .text("actor", "the actor's stable id", one -> one.actor().id().value())
                .text("name", "the usual English name", one -> one.actor().name())
                .text(
                        "type",
                        "state, person, state_body, firm, …",
                        one -> one.actor().type().name().toLowerCase(Locale.ROOT))
                .text(
                        "code",
                        "code of state or group as CAMEO has it",
                        one -> one.actor().country().orElse(""))
                .text(
                        "sector",
                        "PLOVER sector",
                        one -> one.actor().sector().map(Enum::name).orElse(""))
                .text("office", "the office held", one -> one.actor().office().orElse(""))
                .text("text", "the report's words", one -> one.reference().text());
    }

    static Table<Dyad> dyads() {
        Table<Dyad> table =
                new Table<Dyad>("dyads")
                        .text("event", "the finding", dyad -> dyad.telling().id())
                        .text(
                                "entry",
                                "the entry: count or average by it, lest one happening that many"
                                        + " report weighs more",
                                dyad -> dyad.telling().entry().map(id -> id.value()).orElse(""))
                        .text("document", "the report", dyad -> dyad.telling().sighting().report());
        RecordTables.dates(table, "date", "the event", dyad -> dyad.event().when());
        return scales(codes(sides(table)));
    }

    private static Table<Dyad> sides(Table<Dyad> table) {
        return table.text(
                        "actor",
                        "who acts: code, or id where there is none",
                        dyad -> Dyad.code(dyad.actor()))
                .text(
                        "recipient",
                        "to whom; empty when nobody is named",
                        dyad -> dyad.recipient().map(Dyad::code).orElse(""))
                .text(
                        "actor_sector",
                        "PLOVER sector",
                        dyad -> dyad.actor().sector().map(Enum::name).orElse(""))
                .text(
                        "recipient_sector",
                        "PLOVER sector",
                        dyad -> dyad.recipient().flatMap(Actor::sector).map(Enum::name).orElse(""));
    }

    private static Table<Dyad> codes(Table<Dyad> table) {
        return table.text(
                        "status",
                        "as in events: only what occurred has happened",
                        dyad -> dyad.event().status().word())
                .text("polarity", "as in events", dyad -> dyad.event().polarity().word())
                .text("type", "PLOVER type", dyad -> dyad.event().type().map(Enum::name).orElse(""))
                .text("mode", "PLOVER mode", dyad -> dyad.event().mode().orElse(""))
                .text("cameo", "CAMEO code", dyad -> dyad.event().cameo().orElse(""));
    }

    private static Table<Dyad> scales(Table<Dyad> table) {
        CameoCodes cameo = CameoCodes.load();
        PloverScale plover = PloverScale.load();
        return table.integer(
                        "quad",
                        "PLOVER quad class, 1 to 4",
                        dyad -> dyad.event().type().map(type -> (long) plover.quad(type).number()))
                .number(
                        "goldstein",
                        "Goldstein's scale of 1992, by the CAMEO code",
                        dyad ->
                                dyad.event()
                                        .cameo()
                                        .map(cameo::goldstein)
                                        .flatMap(ActorTables::boxed))
                .number(
                        "plover_score",
                        "PLOVER's scale, by type and mode",
                        dyad ->
                                dyad.event()
                                        .type()
                                        .map(
                                                type ->
                                                        BigDecimal.valueOf(
                                                                plover.intensity(
                                                                        type,
                                                                        dyad.event().mode()))));
    }

    private static Optional<BigDecimal> boxed(OptionalDouble value) {
        return value.isPresent()
                ? Optional.of(BigDecimal.valueOf(value.getAsDouble()))
                : Optional.empty();
    }
}
