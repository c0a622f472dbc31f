package org.chancery.library.linked;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.library.export.Digests;
import org.chancery.library.export.StateCodes;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;

/**
 * Writes the entity of an actor when it is first spoken of: a state or one of its bodies as {@code
 * PublicBody}, a person as {@code Person}, with {@code Position} and {@code Occupancy} for an
 * office. Groups without a name, regions and texts that speak are no entities.
 */
final class FtmActors {
    private final Writer target;
    private final StateCodes states = StateCodes.load();
    private final Set<String> written = new HashSet<>();

    FtmActors(Writer target) {
        this.target = target;
    }

    /** The ids of the actors that are entities. */
    List<String> ids(List<ActorReference> references) throws IOException {
        List<String> ids = new ArrayList<>();
        for (ActorReference reference : references) {
            id(reference.actor()).ifPresent(ids::add);
        }
        return ids;
    }

    private Optional<String> id(Actor actor) throws IOException {
        Optional<String> schema = schema(actor.type());
        if (schema.isEmpty()) {
            return Optional.empty();
        }
        String id = "actor-" + actor.id().value();
        if (written.add(id)) {
            write(
                    new FtmEntity(id, schema.get())
                            .with("name", actor.name())
                            .with("country", country(actor)));
        }
        if (actor.type() == ActorType.PERSON && actor.office().isPresent()) {
            office(id, actor, actor.office().get());
        }
        return Optional.of(id);
    }

    private void office(String holder, Actor actor, String office) throws IOException {
        String place = office + " " + actor.country().orElse("");
        String post = "position-" + Digests.number(place);
        if (written.add(post)) {
            write(
                    new FtmEntity(post, "Position")
                            .with("name", office)
                            .with("country", country(actor)));
        }
        String occupancy = "occupancy-" + Digests.number(holder + " " + place);
        if (written.add(occupancy)) {
            write(new FtmEntity(occupancy, "Occupancy").with("holder", holder).with("post", post));
        }
    }

    private Optional<String> country(Actor actor) {
        return actor.country().flatMap(states::alpha2);
    }

    private void write(FtmEntity entity) throws IOException {
        target.write(entity.line() + "\n");
    }

    private static Optional<String> schema(ActorType type) {
        return switch (type) {
            case STATE, TERRITORY, STATE_BODY, ARMED_FORCES -> Optional.of("PublicBody");
            case PERSON -> Optional.of("Person");
            case FIRM, MEDIA -> Optional.of("Company");
            case INTERGOVERNMENTAL_ORGANISATION,
                    NON_GOVERNMENTAL_ORGANISATION,
                    THINK_TANK,
                    ARMED_GROUP ->
                    Optional.of("Organization");
            case REGION, GROUP, DOCUMENT -> Optional.empty();
        };
    }
}
