package org.chancery.library.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Place;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/** The counterpart of {@link Fields}: values that several kinds of line share. */
final class Nodes {
    private Nodes() {}

    static Optional<String> text(JsonNode object, String field) {
        return Optional.ofNullable(object.get(field)).map(JsonNode::asText);
    }

    static List<String> texts(JsonNode object, String field) {
        List<String> texts = new ArrayList<>();
        object.path(field).forEach(one -> texts.add(one.asText()));
        return texts;
    }

    static Span span(JsonNode object) {
        return new Span(object.path("start").asInt(), object.path("end").asInt());
    }

    static Optional<LocalDate> day(JsonNode object, String field) {
        try {
            return text(object, field).map(LocalDate::parse);
        } catch (DateTimeException fault) {
            throw new IllegalArgumentException("\"" + field + "\" is no ISO day", fault);
        }
    }

    static DateRange range(JsonNode date) {
        return new DateRange(
                day(date, "earliest"), day(date, "latest"), text(date, "text").orElse(""));
    }

    static DateRange date(JsonNode object, String field) {
        return range(object.path(field));
    }

    static Optional<Place> place(JsonNode object, String field) {
        return Optional.ofNullable(object.get(field))
                .map(place -> new Place(place.path("name").asText(), text(place, "country")));
    }

    static Optional<ActorReference> actor(JsonNode object, String field) {
        return Optional.ofNullable(object.get(field)).map(Nodes::actor);
    }

    static List<ActorReference> actors(JsonNode object, String field) {
        List<ActorReference> actors = new ArrayList<>();
        object.path(field).forEach(one -> actors.add(actor(one)));
        return actors;
    }

    private static ActorReference actor(JsonNode one) {
        Actor actor =
                new Actor(
                        new ActorId(one.path("id").asText()),
                        one.path("name").asText(),
                        ActorType.GROUP,
                        text(one, "code"),
                        text(one, "sector").map(Sector::valueOf),
                        Optional.empty());
        return new ActorReference(actor, one.path("text").asText());
    }

    /** The constant whose words stand in a field, such as "signing expected". */
    static <E extends Enum<E>> E constant(Class<E> type, JsonNode object, String field) {
        String words = object.path(field).asText();
        return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
