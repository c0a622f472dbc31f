package org.chancery.ledger.sql;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Adds findings to the tables of their kinds. */
final class FindingWriter {
    private final Handle handle;

    FindingWriter(Handle handle) {
        this.handle = handle;
    }

    /** Adds the finding to a reading, unless the reading has one of the same id. */
    void add(long reading, Finding finding) {
        String id = finding.id().value();
        boolean known =
                handle.createQuery("SELECT 1 FROM finding WHERE reading = :reading AND id = :id")
                        .bind("reading", reading)
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .findFirst()
                        .isPresent();
        if (!known) {
            long number = insert(reading, id, Optional.empty(), finding, finding.statement());
            actors(number, ActorRole.STATED_BY, finding.statedBy());
        }
    }

    private long insert(
            long reading, String id, Optional<Long> container, Finding finding, Statement said) {
        long number =
                handle.createUpdate(
                                """
                                INSERT INTO finding (id, reading, article, contained_in, kind,
                                    quote_start, quote_end, quote, earliest, latest, date_text,
                                    rule, confidence)
                                VALUES (:id, :reading, :article, :container, :kind,
                                    :start, :end, :quote, :earliest, :latest, :text,
                                    :rule, :confidence)""")
                        .bind("id", id)
                        .bind("reading", reading)
                        .bind("article", finding.evidence().article().value())
                        .bind("container", container.orElse(null))
                        .bind("kind", said.kind().word())
                        .bind("start", finding.evidence().raw().start())
                        .bind("end", finding.evidence().raw().end())
                        .bind("quote", finding.evidence().quote())
                        .bind("earliest", Days.column(said.when().earliest()))
                        .bind("latest", Days.column(said.when().latest()))
                        .bind("text", said.when().text())
                        .bind("rule", finding.rule())
                        .bind("confidence", finding.confidence())
                        .executeAndReturnGeneratedKeys("number")
                        .mapTo(Long.class)
                        .one();
        said.match(
                new Statement.Cases<>(
                        event -> event(number, event),
                        agreement -> agreement(number, agreement),
                        visit -> visit(number, visit),
                        claim -> claim(number, claim),
                        forecast -> forecast(reading, id, number, finding, forecast),
                        quantity -> quantity(number, quantity),
                        relation -> relation(number, relation)));
        return number;
    }

    private int event(long number, Event event) {
        actors(number, ActorRole.ACTOR, event.actors());
        actors(number, ActorRole.RECIPIENT, event.recipients());
        actors(number, ActorRole.AGAINST, event.against());
        words("event_context", "context", number, event.contexts());
        return placed(
                        handle.createUpdate(
                                """
                                INSERT INTO event (finding, type, mode, cameo, place, country,
                                    status, polarity)
                                VALUES (:finding, :type, :mode, :cameo, :place, :country,
                                    :status, :polarity)"""),
                        event.place())
                .bind("finding", number)
                .bind("type", event.type().map(Enum::name).orElse(null))
                .bind("mode", event.mode().orElse(null))
                .bind("cameo", event.cameo().orElse(null))
                .bind("status", event.status().word())
                .bind("polarity", event.polarity().word())
                .execute();
    }

    private int agreement(long number, Agreement agreement) {
        actors(number, ActorRole.PARTY, agreement.parties());
        links(number, agreement.links());
        Optional<Agreement.Expectation> expected = agreement.expected();
        return placed(
                        handle.createUpdate(
                                """
                                INSERT INTO agreement (finding, name, form, stage,
                                    signing_expected, expected_earliest, expected_latest,
                                    expected_text, expected_place, expected_country,
                                    provision, stance)
                                VALUES (:finding, :name, :form, :stage,
                                    :expected, :earliest, :latest,
                                    :text, :place, :country,
                                    :provision, :stance)"""),
                        expected.flatMap(Agreement.Expectation::place))
                .bind("finding", number)
                .bind("name", agreement.name())
                .bind("form", agreement.form())
                .bind("stage", agreement.stage().words())
                .bind("expected", expected.isPresent() ? 1 : 0)
                .bind("earliest", Days.column(expected.flatMap(e -> e.when().earliest())))
                .bind("latest", Days.column(expected.flatMap(e -> e.when().latest())))
                .bind("text", expected.map(e -> e.when().text()).orElse(null))
                .bind("provision", agreement.provision().orElse(null))
                .bind("stance", agreement.stance().map(Agreement.Stance::word).orElse(null))
                .execute();
    }

    private void links(long number, List<Agreement.Link> links) {
        for (int i = 0; i < links.size(); i++) {
            handle.createUpdate(
                            """
                            INSERT INTO agreement_link (finding, ordinal, link, name)
                            VALUES (:finding, :ordinal, :link, :name)""")
                    .bind("finding", number)
                    .bind("ordinal", i)
                    .bind("link", links.get(i).kind().words())
                    .bind("name", links.get(i).name())
                    .execute();
        }
    }

    private int visit(long number, Visit visit) {
        actors(number, ActorRole.VISITOR, visit.visitors());
        actors(number, ActorRole.HOST, visit.host().stream().toList());
        return placed(
                        handle.createUpdate(
                                """
                                INSERT INTO visit (finding, place, country, status, purpose)
                                VALUES (:finding, :place, :country, :status, :purpose)"""),
                        visit.place())
                .bind("finding", number)
                .bind("status", visit.status().words())
                .bind("purpose", visit.purpose().orElse(null))
                .execute();
    }

    private int claim(long number, Claim claim) {
        actors(number, ActorRole.SPEAKER, claim.speakers());
        actors(number, ActorRole.ADDRESSEE, claim.addressee().stream().toList());
        actors(number, ActorRole.CHAIN, claim.chain());
        return handle.createUpdate(
                        """
                        INSERT INTO claim (finding, office, form, words, cue, medium, topic)
                        VALUES (:finding, :office, :form, :words, :cue, :medium, :topic)""")
                .bind("finding", number)
                .bind("office", claim.office().orElse(null))
                .bind("form", claim.form().word())
                .bind("words", claim.words())
                .bind("cue", claim.cue())
                .bind("medium", claim.medium().orElse(null))
                .bind("topic", claim.topic().orElse(null))
                .execute();
    }

    private int forecast(long reading, String id, long number, Finding finding, Forecast forecast) {
        actors(number, ActorRole.FORECASTER, forecast.forecasters());
        words("forecast_likelihood", "words", number, forecast.likelihood());
        forecast.expected()
                .ifPresent(
                        said ->
                                insert(
                                        reading,
                                        id + "/expected",
                                        Optional.of(number),
                                        finding,
                                        said));
        OptionalDouble probability = forecast.probability();
        return handle.createUpdate(
                        """
                        INSERT INTO forecast (finding, form, expects, probability, condition)
                        VALUES (:finding, :form, :expects, :probability, :condition)""")
                .bind("finding", number)
                .bind("form", forecast.form().word())
                .bind("expects", forecast.expects())
                .bind("probability", probability.isPresent() ? probability.getAsDouble() : null)
                .bind("condition", forecast.condition().orElse(null))
                .execute();
    }

    private int quantity(long number, Quantity quantity) {
        actors(number, ActorRole.BETWEEN, quantity.between());
        return handle.createUpdate(
                        """
                        INSERT INTO quantity (finding, value, value_exact, upper, upper_exact,
                            unit, currency, comparator, of_what, measure)
                        VALUES (:finding, :value, :valueExact, :upper, :upperExact,
                            :unit, :currency, :comparator, :of, :measure)""")
                .bind("finding", number)
                .bind("value", quantity.value().map(BigDecimal::doubleValue).orElse(null))
                .bind("valueExact", quantity.value().map(BigDecimal::toString).orElse(null))
                .bind("upper", quantity.upper().map(BigDecimal::doubleValue).orElse(null))
                .bind("upperExact", quantity.upper().map(BigDecimal::toString).orElse(null))
                .bind("unit", quantity.unit())
                .bind("currency", quantity.currency().orElse(null))
                .bind("comparator", quantity.comparator().orElse(null))
                .bind("of", quantity.of().orElse(null))
                .bind("measure", quantity.measure().word())
                .execute();
    }

    private int relation(long number, Relation relation) {
        actors(number, ActorRole.SIDE_A, relation.a());
        actors(number, ActorRole.SIDE_B, relation.b());
        return handle.createUpdate(
                        """
                        INSERT INTO relation (finding, relation, state)
                        VALUES (:finding, :relation, :state)""")
                .bind("finding", number)
                .bind("relation", relation.relation())
                .bind("state", relation.state())
                .execute();
    }

    private static Update placed(Update update, Optional<Place> place) {
        return update.bind("place", place.map(Place::name).orElse(null))
                .bind("country", place.flatMap(Place::country).orElse(null));
    }

    private void words(String table, String column, long number, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            handle.createUpdate(
                            "INSERT INTO "
                                    + table
                                    + " (finding, ordinal, "
                                    + column
                                    + ") VALUES (:finding, :ordinal, :words)")
                    .bind("finding", number)
                    .bind("ordinal", i)
                    .bind("words", words.get(i))
                    .execute();
        }
    }

    private void actors(long number, ActorRole role, List<ActorReference> references) {
        for (int i = 0; i < references.size(); i++) {
            Actor actor = references.get(i).actor();
            handle.createUpdate(
                            """
                            INSERT INTO actor_reference (finding, role, ordinal, id, name, type,
                                code, sector, office, text)
                            VALUES (:finding, :role, :ordinal, :id, :name, :type,
                                :code, :sector, :office, :text)""")
                    .bind("finding", number)
                    .bind("role", role.column())
                    .bind("ordinal", i)
                    .bind("id", actor.id().value())
                    .bind("name", actor.name())
                    .bind("type", actor.type().name())
                    .bind("code", actor.country().orElse(null))
                    .bind("sector", actor.sector().map(Enum::name).orElse(null))
                    .bind("office", actor.office().orElse(null))
                    .bind("text", references.get(i).text())
                    .execute();
        }
    }
}
