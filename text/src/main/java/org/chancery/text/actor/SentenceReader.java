package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Mention;

/** Reads the mentions of one sentence from left to right and adds them to the discourse. */
final class SentenceReader {
    private final SentenceView view;
    private final Reading reading;
    private final Clause clause;
    private final OrganisationMentions organisations;
    private final PersonMentions persons;
    private final GroupDescriptions parties;
    private final OrganisationNouns bodies;
    private final DescribedStates described;
    private final OtherSides others;
    private final RoleMentions roles;
    private final StateMentions states;
    private final PronounResolver pronouns;
    private final List<Found> found = new ArrayList<>();

    SentenceReader(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.clause = new Clause(view, reading.words());
        this.organisations = new OrganisationMentions(view, reading);
        this.persons = new PersonMentions(view, reading);
        this.parties = new GroupDescriptions(view, reading);
        this.bodies = new OrganisationNouns(view, reading);
        this.described = new DescribedStates(view, reading);
        this.others = new OtherSides(view, reading);
        this.roles = new RoleMentions(view, reading);
        this.states = new StateMentions(view, reading);
        this.pronouns = new PronounResolver(view, reading);
    }

    List<Found> read() {
        int i = 0;
        while (i < view.size()) {
            int at = i;
            Optional<Found> next = at(at);
            if (next.isPresent()) {
                accept(next.get());
                i = Math.max(at + 1, next.get().mention().endToken());
            } else {
                rememberThing(at);
                i++;
            }
        }
        return new Cataphora(view, reading.words()).resolve(List.copyOf(found));
    }

    private Optional<Found> at(int i) {
        if (view.isMark(i) && !view.is(i, "-")) {
            return Optional.empty();
        }
        Stream<Supplier<Optional<Found>>> readers =
                Stream.of(
                        () -> parties.read(i),
                        () -> pronouns.read(i),
                        () -> organisations.read(i),
                        () -> persons.read(i, possessorBefore(i)),
                        () -> bodies.read(i),
                        () -> described.read(i),
                        () -> others.read(i, possessorBefore(i)),
                        () -> roles.readRow(i),
                        () -> roles.read(i, possessorBefore(i)).map(this::ofSides),
                        () -> DividedStates.read(view, reading, i),
                        () -> states.read(i),
                        () -> DamagedPrint.read(view, reading, i),
                        () -> Misprints.read(view, reading, i));
        return readers.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /** "officials on both sides": those of each party. */
    private Found ofSides(Found people) {
        Mention mention = people.mention();
        int end = mention.endToken();
        boolean open =
                view.is(end, "on", "from", "of", "in")
                        && people.entity().filter(Entity::plural).isPresent()
                        && mention.actors().stream().allMatch(a -> a.type() == ActorType.GROUP);
        Optional<Mention> sides =
                open
                        ? parties.read(end + 1)
                                .map(Found::mention)
                                .filter(m -> m.actors().size() > 1)
                                .filter(m -> view.is(m.firstToken(), "both", "the"))
                        : Optional.empty();
        if (sides.isEmpty()) {
            return people;
        }
        Optional<Sector> sector = mention.actors().stream().findFirst().flatMap(Actor::sector);
        List<Actor> actors =
                sides.get().actors().stream()
                        .map(actor -> sector.map(actor::withSector).orElse(actor))
                        .toList();
        Mention both =
                Mentions.of(
                        view,
                        mention.firstToken(),
                        sides.get().endToken(),
                        Mention.Form.DESCRIPTION,
                        actors,
                        "those of " + sides.get().reason());
        return new Found(both, people.head(), Optional.of(Entity.row(actors)));
    }

    /** Whose, when a possessive pronoun stands right before. */
    private Optional<Actor> possessorBefore(int i) {
        return last().filter(before -> before.mention().endToken() == i)
                .filter(before -> before.mention().form() == Mention.Form.PRONOUN)
                .filter(before -> view.tag(before.head()).equals("PRP$"))
                .flatMap(before -> before.mention().actors().stream().findFirst());
    }

    private Optional<Found> last() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    private void accept(Found next) {
        Mention mention = next.mention();
        Discourse.Role role = clause.role(mention.firstToken(), mention.endToken(), next.head());
        next.entity()
                .ifPresent(
                        entity -> reading.discourse().add(entity, view.index(), next.head(), role));
        found.add(next);
        row().ifPresent(row -> reading.discourse().add(row, view.index(), next.head(), role));
    }

    /** The actors that "and" and commas join up to the last mention. */
    private Optional<Entity> row() {
        List<Actor> actors = new ArrayList<>();
        boolean joined = false;
        for (int k = found.size() - 1; k >= 0; k--) {
            Found member = found.get(k);
            if (member.entity().isEmpty()
                    || member.mention().actors().size() != 1
                    || member.mention().form() == Mention.Form.PRONOUN) {
                break;
            }
            if (!actors.contains(member.mention().actors().get(0))) {
                actors.add(0, member.mention().actors().get(0));
            }
            if (k == 0) {
                break;
            }
            String between =
                    view.phrase(
                            found.get(k - 1).mention().endToken(), member.mention().firstToken());
            joined |= between.equals("and") || between.equals(", and");
            if (!(between.equals("and")
                    || between.equals(", and")
                    || (joined && between.equals(",")))) {
                break;
            }
        }
        return joined && actors.size() > 1 ? Optional.of(Entity.row(actors)) : Optional.empty();
    }

    /** Common nouns compete for "it" and "they". */
    private void rememberThing(int i) {
        boolean head = view.isNoun(i) && !view.isNoun(i + 1) && !view.isPossessiveMark(i + 1);
        if (!head
                || view.tag(i).equals("NNP")
                || reading.words().in("calendar_word", view.lower(i))) {
            return;
        }
        Discourse.Role role = view.isQuoted(i) ? Discourse.Role.OTHER : clause.role(i, i + 1, i);
        reading.discourse()
                .add(Entity.thing(view.lemma(i), view.tag(i).equals("NNS")), view.index(), i, role);
    }
}
