package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Mention;

/**
 * Says who is called by a name: somebody of the report, by a part of the name, somebody of the
 * dictionary, or a person met for the first time.
 */
final class PersonMentions {
    private final SentenceView view;
    private final Reading reading;
    private final NameReader reader;
    private final PersonNames names;
    private final Clause clause;

    PersonMentions(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.reader = new NameReader(view, reading);
        this.names = new PersonNames(view, reading);
        this.clause = new Clause(view, reading.words());
    }

    /**
     * The person named from a token on, title first.
     *
     * @param possessor whose minister it is, when "his" or "its" stands right before
     */
    Optional<Found> read(int i, Optional<Actor> possessor) {
        return reader.read(i).map(named -> ofOwner(named, possessor)).flatMap(this::resolve);
    }

    /** "his irrigation minister, Ana Rojas": of his own state. */
    private static NamedPerson ofOwner(NamedPerson named, Optional<Actor> possessor) {
        Optional<String> state = possessor.flatMap(Actor::country);
        return named.state().isEmpty() && named.head().isPresent() && state.isPresent()
                ? named.ofState(state.get())
                : named;
    }

    private Optional<Found> resolve(NamedPerson named) {
        Optional<Found> established = established(named);
        if (established.isPresent()) {
            return established;
        }
        Optional<Found> listed = listed(named);
        return listed.isPresent() ? listed : stranger(named);
    }

    /** Somebody the report has named before, called by a part of the name. */
    private Optional<Found> established(NamedPerson named) {
        Set<String> parts = parts(named);
        return reading.discourse()
                .last(
                        entity ->
                                entity.isPerson()
                                        && entity.actors().get(0).type() == ActorType.PERSON
                                        && entity.words().containsAll(parts)
                                        && agrees(entity, named))
                .map(
                        entity -> {
                            Entity kept = enriched(ofItsDay(entity, named), named);
                            return found(
                                    named,
                                    kept.actors().get(0),
                                    kept,
                                    "named earlier in the report");
                        });
    }

    /** A leader of the past is shown in office where the sentence says when. */
    private Entity ofItsDay(Entity entity, NamedPerson named) {
        Actor known = entity.actors().get(0);
        boolean past = known.sector().filter(sector -> sector == Sector.ELI).isPresent();
        Optional<List<OfficeTerm>> terms = reading.offices().terms(known.id().value());
        if (!past || named.former() || terms.isEmpty() || view.past().isUnknown()) {
            return entity;
        }
        Actor then = actor(terms.get(), named);
        return new Entity(
                List.of(then), entity.kind(), entity.sex(), false, entity.nouns(), entity.words());
    }

    private Actor actor(List<OfficeTerm> terms, NamedPerson named) {
        return reading.actors()
                .person(
                        terms,
                        named.offices(),
                        new ActorMaker.Day(named.former(), named.then(), view.past()),
                        named.head());
    }

    private static boolean agrees(Entity entity, NamedPerson named) {
        Optional<String> known = entity.actors().get(0).country();
        boolean single = named.nameEnd() - named.nameFirst() == 1;
        return known.isEmpty() || named.state().isEmpty() || known.equals(named.state()) || !single;
    }

    private Entity enriched(Entity entity, NamedPerson named) {
        Set<String> nouns =
                Stream.concat(entity.nouns().stream(), named.head().map(Head::noun).stream())
                        .collect(Collectors.toSet());
        return new Entity(
                entity.actors(), entity.kind(), entity.sex(), false, nouns, entity.words());
    }

    private Set<String> parts(NamedPerson named) {
        return Stream.of(view.phrase(named.nameFirst(), named.nameEnd()).split("[ ]"))
                .filter(part -> !part.endsWith(".") || part.length() > 2)
                .collect(Collectors.toSet());
    }

    /** Somebody of the dictionary. */
    private Optional<Found> listed(NamedPerson named) {
        PersonLookup lookup = new PersonLookup(reading);
        Optional<Hit> hit = view.hitAt(named.nameFirst()).filter(Hit::isPerson);
        String name = view.words(named.nameFirst(), named.nameEnd());
        if (hit.isPresent()) {
            List<String> ids =
                    hit.get().of(TermKind.PERSON).stream()
                            .map(Term::entry)
                            .distinct()
                            .filter(id -> !lookup.isNamesake(id, named.state()))
                            .toList();
            return lookup.choose(ids, named.offices(), named.state())
                    .map(id -> foundListed(named, id, "the full name of an office holder"));
        }
        boolean alone = named.nameEnd() - named.nameFirst() == 1;
        boolean acting =
                named.evident()
                        || clause.isSubject(named.nameFirst(), named.nameEnd())
                        || view.isPossessiveMark(named.nameEnd());
        boolean title = view.isHeadline() && alone;
        Optional<Found> leader =
                !title && alone && standsAlone(named)
                        ? lookup.leader(name)
                                .map(id -> foundListed(named, id, "the surname of a leader"))
                        : Optional.empty();
        if (!acting && leader.isPresent()) {
            return leader;
        }
        if ((!acting && !title) || (!alone && named.offices().isEmpty())) {
            return Optional.empty();
        }
        return lookup.byPart(name, named.offices(), named.state(), alone)
                .or(() -> lookup.byMisprint(name, named.offices(), named.state()))
                .filter(id -> !title || reading.facts().persons().contains(id))
                .map(id -> foundListed(named, id, "the name of an office holder of the day"))
                .or(() -> leader);
    }

    /** No part of a longer name: "a letter to Lubbers" against "the Lubbers Report". */
    private boolean standsAlone(NamedPerson named) {
        return view.tag(named.nameFirst()).startsWith("NNP")
                && !view.isHeadline()
                && !view.isCapital(named.nameFirst() - 1)
                && !view.isNoun(named.nameEnd())
                && !view.is(named.nameFirst() - 1, "the", "a", "an", "-")
                && !view.is(named.nameEnd(), "-")
                && view.hitAt(named.nameFirst()).isEmpty();
    }

    private Found foundListed(NamedPerson named, String id, String reason) {
        List<OfficeTerm> terms = reading.offices().terms(id).orElseThrow();
        Actor actor = actor(terms, named);
        OfficeTerm any = terms.get(0);
        Set<String> words =
                Stream.concat(
                                Stream.of(Fold.all(any.name()).split(" ")),
                                Stream.concat(
                                        parts(named).stream(),
                                        Stream.of(Fold.all(any.family()).split(" "))))
                        .collect(Collectors.toSet());
        return found(named, actor, entity(actor, any.sex(), named, words), reason);
    }

    private Optional<Found> stranger(NamedPerson named) {
        int length = named.nameEnd() - named.nameFirst();
        boolean shaped = names.looksPersonal(named.nameFirst(), named.nameEnd());
        boolean speaks = length >= 2 && !view.isHeadline() && speaks(named);
        if ((!named.evident() && !shaped && !speaks)
                || view.hitAt(named.nameFirst()).filter(h -> !h.isPerson()).isPresent()) {
            return Optional.empty();
        }
        String name = view.words(named.nameFirst(), named.nameEnd());
        Optional<String> state = named.state().or(() -> homeOf(named));
        Optional<String> office = named.head().map(head -> office(named, head));
        Optional<Sector> sector = named.former() ? Optional.of(Sector.ELI) : named.sector();
        Actor actor = reading.actors().stranger(name, state, sector, office);
        String sex =
                named.sex().isEmpty()
                        ? reading.offices().sexOf(view.text(named.nameFirst()))
                        : named.sex();
        return Optional.of(
                found(
                        named,
                        actor,
                        entity(actor, sex, named, parts(named)),
                        "a name with a title or a role"));
    }

    /** The state of somebody whose title does not say it, though every state has such an office. */
    private Optional<String> homeOf(NamedPerson named) {
        boolean ofOther =
                new AffiliationReader(view, reading).namesOther(named.first(), named.nameFirst());
        return named.head()
                .filter(head -> !ofOther && OfficeStates.isOfEveryState(head))
                .flatMap(head -> new OfficeStates(view, reading).ofStranger(head, named.nameEnd()))
                .or(
                        () ->
                                reading.homeOf(
                                        named.head().map(Head::noun).orElse("expert"),
                                        named.sector(),
                                        view.index()));
    }

    private boolean speaks(NamedPerson named) {
        int verb = clause.verbAfter(named.nameEnd());
        return (verb >= 0 && reading.words().in("speech_verb", view.lemma(verb)))
                || (reading.words().in("speech_verb", view.lemma(named.nameFirst() - 1))
                        && clause.isSubject(named.nameFirst(), named.nameEnd()));
    }

    private String office(NamedPerson named, Head head) {
        return view.phrase(named.first(), named.nameFirst()).endsWith(head.noun())
                ? view.words(titleFirst(named, head), named.nameFirst())
                : head.noun();
    }

    /** The first token of the title that ends right before the name. */
    private int titleFirst(NamedPerson named, Head head) {
        return named.nameFirst()
                - (int) head.noun().chars().filter(c -> c == ' ' || c == '-').count()
                - 1;
    }

    private static Entity entity(Actor actor, String sex, NamedPerson named, Set<String> words) {
        String known = named.sex().isEmpty() ? sex : named.sex();
        return new Entity(
                List.of(actor),
                Entity.Kind.PERSON,
                known,
                false,
                named.head().map(head -> Set.of(head.noun())).orElse(Set.of()),
                words);
    }

    private Found found(NamedPerson named, Actor actor, Entity entity, String reason) {
        Mention mention =
                Mentions.of(
                        view,
                        named.first(),
                        named.end(),
                        Mention.Form.NAME,
                        List.of(actor),
                        reason);
        return new Found(mention, named.nameEnd() - 1, Optional.of(entity));
    }
}
