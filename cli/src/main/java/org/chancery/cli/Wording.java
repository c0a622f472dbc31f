package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.library.KnownFinding;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;
import org.chancery.model.time.DateRange;

/** How findings are put into a line of words. */
final class Wording {
    private static final Statement.Cases<String> SUMMARY =
            new Statement.Cases<>(
                    Wording::event,
                    Wording::agreement,
                    Wording::visit,
                    Wording::claim,
                    Wording::forecast,
                    Wording::quantity,
                    Wording::relation);

    private static final Statement.Cases<String> STATE =
            new Statement.Cases<>(
                    event -> event.status().word(),
                    agreement -> agreement.stage().words(),
                    visit -> visit.status().words(),
                    claim -> claim.form().word(),
                    forecast -> forecast.form().word(),
                    quantity -> quantity.measure().word(),
                    Relation::state);

    private static final Statement.Cases<String> MOMENT =
            new Statement.Cases<>(
                    event -> moment(event.when(), event.place()),
                    Wording::signing,
                    visit -> moment(visit.when(), visit.place()),
                    claim -> moment(claim.when(), Optional.empty()),
                    forecast -> moment(forecast.when(), Optional.empty()),
                    quantity -> moment(quantity.when(), Optional.empty()),
                    relation -> moment(relation.when(), Optional.empty()));

    private Wording() {}

    /** What is said, such as "ITA -> PRT CONSULT visit". */
    static String summary(Statement statement) {
        return statement.match(SUMMARY);
    }

    /** Its status, stage or form, such as "planned". */
    static String state(Statement statement) {
        return statement.match(STATE);
    }

    /** Days for people: "2022-10-13", "2022-10", "until 2022-10-13", "?" when nothing is known. */
    static String days(DateRange range) {
        if (range.isUnknown()) {
            return "?";
        }
        if (range.earliest().isEmpty()) {
            return "until " + range.latest().orElseThrow();
        }
        if (range.latest().isEmpty()) {
            return "from " + range.earliest().orElseThrow();
        }
        return range.edtf();
    }

    /**
     * When and where it takes place, such as "2011-05-02, Stockholm"; empty when neither is known.
     */
    static String moment(Statement statement) {
        return statement.match(MOMENT);
    }

    private static String moment(DateRange when, Optional<Place> place) {
        return Stream.of(
                        when.isClosed() ? days(when) : "",
                        place.map(where -> Prose.oneLine(where.name())).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String signing(Agreement agreement) {
        return agreement
                .expected()
                .map(expected -> moment(expected.when(), expected.place()))
                .orElseGet(() -> moment(agreement.when(), Optional.empty()));
    }

    /** Where it stands: the report and the place in it. */
    static String source(KnownFinding known) {
        return Prose.oneLine(known.report()) + ":" + known.finding().evidence().raw().start();
    }

    /** On whose word, outermost last; "the reporter" when it is the report's own. */
    static String word(KnownFinding known) {
        List<ActorReference> by = known.finding().statedBy();
        return by.isEmpty() ? "the reporter" : names(by);
    }

    static String names(List<ActorReference> actors) {
        return actors.stream()
                .map(a -> a.actor().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Who acts on whom, by name: "Norway and Sweden" for what both do, "Norway → Sweden" else. */
    static String who(Event event) {
        List<ActorReference> to = event.recipients();
        boolean mutual = Set.copyOf(event.actors()).equals(Set.copyOf(to));
        String against = event.against().isEmpty() ? "" : " against " + names(event.against());
        if (mutual) {
            return names(to).replaceFirst(", (?=[^,]*$)", " and ") + against;
        }
        return names(event.actors()) + (to.isEmpty() ? "" : " → " + names(to)) + against;
    }

    /** Codes with sectors, such as "ITAGOV, PRT"; names where there is no code. */
    static String codes(List<ActorReference> actors) {
        return actors.stream().map(Wording::code).distinct().collect(Collectors.joining(", "));
    }

    private static String code(ActorReference reference) {
        Optional<String> country = reference.actor().country();
        return country.map(c -> c + reference.actor().sector().map(Enum::name).orElse(""))
                .orElse(reference.actor().name());
    }

    private static String event(Event event) {
        String what =
                event.type().map(Enum::name).orElse("comment")
                        + event.mode().map(mode -> " " + mode).orElse("")
                        + event.cameo().map(code -> " " + code).orElse("");
        return arrow(event.actors(), event.recipients())
                + (event.against().isEmpty() ? "" : " against " + codes(event.against()))
                + "  "
                + what;
    }

    private static String arrow(List<ActorReference> from, List<ActorReference> to) {
        return to.isEmpty() ? codes(from) : codes(from) + " -> " + codes(to);
    }

    private static String agreement(Agreement agreement) {
        return Prose.oneLine(agreement.name())
                + (agreement.parties().isEmpty() ? "" : " (" + codes(agreement.parties()) + ")");
    }

    private static String visit(Visit visit) {
        return names(visit.visitors())
                + visit.place()
                        .map(place -> " to " + place.name())
                        .or(() -> visit.host().map(host -> " to " + host.actor().name()))
                        .orElse("");
    }

    private static String claim(Claim claim) {
        return (claim.speakers().isEmpty() ? "?" : names(claim.speakers())) + " " + claim.cue();
    }

    private static String forecast(Forecast forecast) {
        return (forecast.forecasters().isEmpty() ? "the reporter" : names(forecast.forecasters()))
                + ": "
                + Prose.oneLine(forecast.expects());
    }

    private static String quantity(Quantity quantity) {
        String amount = quantity.value().map(value -> value.toPlainString()).orElse("?");
        return quantity.comparator().map(c -> c + " ").orElse("")
                + amount
                + quantity.upper().map(u -> " to " + u.toPlainString()).orElse("")
                + " "
                + quantity.unit()
                + quantity.of().map(of -> " of " + Prose.oneLine(of)).orElse("");
    }

    private static String relation(Relation relation) {
        return arrow(relation.a(), relation.b()) + "  " + relation.relation();
    }
}
