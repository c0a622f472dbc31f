package org.chancery.model.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.time.DateRange;

/**
 * One thing a report says about the life of a treaty, accord, memorandum, declaration or contract.
 *
 * @param name the instrument as written, such as "the draft fisheries accord"
 * @param form what it is called: "treaty", "accord", "memorandum", "declaration", …
 * @param parties the states or bodies that conclude it
 * @param stage where it stands
 * @param when when that stage was reached
 * @param expected when and where a signing is expected
 * @param provision words of the report on what it says or will say
 * @param stance how the provision is spoken of; present exactly when {@code provision} is
 * @param links what ties it to other instruments, as far as the words say
 */
public record Agreement(
        String name,
        String form,
        List<ActorReference> parties,
        AgreementStage stage,
        DateRange when,
        Optional<Expectation> expected,
        Optional<String> provision,
        Optional<Stance> stance,
        List<Link> links)
        implements Statement {

    /** When and where a signing is expected. */
    public record Expectation(DateRange when, Optional<Place> place) {}

    /** How a provision is spoken of. */
    public enum Stance {
        STATED,
        DENIED,
        EXPECTED,
        HYPOTHETICAL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A tie to another instrument: "updates the convention of 1961".
     *
     * @param kind what this one is to the other
     * @param name the other one's name, as written
     */
    public record Link(Kind kind, String name) {
        /** What an instrument can be to another. */
        public enum Kind {
            /** Changes, renews or adds to it. */
            UPDATES,
            /** Takes its place. */
            SUCCEEDS,
            /** Carries it out. */
            IMPLEMENTS,
            PART_OF;

            public String words() {
                return name().toLowerCase(Locale.ROOT).replace('_', ' ');
            }
        }
    }

    public Agreement {
        parties = List.copyOf(parties);
        links = List.copyOf(links);
    }

    @Override
    public StatementKind kind() {
        return StatementKind.AGREEMENT;
    }
}
