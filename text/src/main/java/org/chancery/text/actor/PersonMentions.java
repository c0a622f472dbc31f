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
 * Reads people called by name: with title and office, by surname or given name alone, known to the
 * dictionary or introduced by the report.
 */
final class PersonMentions {
    private final SentenceView view;
    private final Reading reading;
    private final PhraseReader phrases;
    private final AffiliationReader affiliations;
    private final PersonNames names;
    private final Clause clause;

    PersonMentions(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.phrases = new PhraseReader(view, reading.words());
        this.affiliations = new AffiliationReader(view, reading);
        this.names = new PersonNames(view, reading);
        this.clause = new Clause(view, reading.words());
    }

    /** A name with all that a report says beside it. */
    private record Named(
            int first,
            int nameFirst,
            int nameEnd,
            int end,
            Optional<Head> head,
            Optional<String> state,
            Optional<Sector> sector,
            boolean former,
            boolean then,
            String sex,
            boolean evident) {

        List<String> offices() {
            return head.map(Head::offices).orElse(List.of());
        }
    }

    /** The person named from a token on, title first. */
    Optional<Found> read(int i) {
        return named(i).flatMap(this::resolve);
    }

    private Optional<Named> named(int i) {
        int start =
                view.is(i, "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr.", "sir", "lord")
                        ? i + 1
                        : i;
        if (start > i || (reading.words().in("honorific", view.lower(i)) && view.isCapital(i))) {
            int nameFirst = i + 1;
            while (reading.words().in("honorific", view.lower(nameFirst))) {
                nameFirst++;
            }
            int end = names.end(nameFirst);
            return end > nameFirst ? Optional.of(honoured(i, nameFirst, end)) : Optional.empty();
        }
        Optional<Phrase> phrase = phrases.read(i);
        if (phrase.isPresent() && phrase.get().hasName()) {
            return titled(phrase.get());
        }
        return phrase.flatMap(this::roleBeforeName)
                .or(() -> phrase.flatMap(this::ministerOf))
                .or(() -> untitled(i, phrase));
    }

    /** "Chile's ambassador to Peru, Ana Rojas,": the role first, the name as its apposition. */
    private Optional<Named> roleBeforeName(Phrase phrase) {
        int comma = affiliations.chainEnd(phrase.end());
        if (!view.is(comma, ",")) {
            return Optional.empty();
        }
        Optional<Phrase> title = phrases.read(comma + 1).filter(Phrase::hasName);
        int nameFirst = title.map(Phrase::nameFirst).orElse(comma + 1);
        while (reading.words().in("honorific", view.lower(nameFirst))) {
            nameFirst++;
        }
        int nameEnd = names.end(nameFirst);
        boolean person = phrase.head().filter(h -> h.isPerson() && !h.plural()).isPresent();
        boolean closed = !view.has(nameEnd) || view.isMark(nameEnd);
        boolean titled = title.isPresent() || nameFirst > comma + 1;
        boolean longEnough = nameEnd > nameFirst + 1 || (nameEnd > nameFirst && titled);
        if (!person || phrase.isIndefinite() || !longEnough || !closed) {
            return Optional.empty();
        }
        Affiliation role = affiliations.affiliation(phrase.first(), comma, phrase.head());
        return Optional.of(
                new Named(
                        phrase.first(),
                        nameFirst,
                        nameEnd,
                        nameEnd,
                        title.flatMap(Phrase::head).or(phrase::head),
                        national(phrase.nationals()).or(role::state),
                        role.sector(),
                        phrase.former(),
                        false,
                        phrase.head().map(Head::sex).orElse(""),
                        true));
    }

    /** "Minister of Fisheries Ana Rojas": the title names its field before the name comes. */
    private Optional<Named> ministerOf(Phrase phrase) {
        boolean person = phrase.head().filter(h -> h.isPerson() && !h.plural()).isPresent();
        int nameFirst = phrase.end() + 1;
        while (reading.words().in("portfolio_word", view.lower(nameFirst))
                || (view.is(nameFirst, "and", "of", "for") && nameFirst > phrase.end() + 1)) {
            nameFirst++;
        }
        boolean field = view.is(phrase.end(), "of", "for") && nameFirst > phrase.end() + 1;
        int nameEnd = person && field ? names.end(nameFirst) : nameFirst;
        if (nameEnd < nameFirst + 2) {
            return Optional.empty();
        }
        return Optional.of(
                complete(
                        phrase.first(),
                        nameFirst,
                        nameEnd,
                        phrase.head(),
                        national(phrase.nationals()),
                        phrase.former(),
                        "",
                        true));
    }

    private Named honoured(int i, int nameFirst, int nameEnd) {
        String sex = reading.words().in("female_honorific", view.lower(i)) ? "f" : "";
        return complete(
                i, nameFirst, nameEnd, Optional.empty(), Optional.empty(), false, sex, true);
    }

    private Optional<Named> titled(Phrase phrase) {
        int nameEnd = names.end(phrase.nameFirst());
        boolean person = phrase.head().filter(h -> h.isPerson() && !h.plural()).isPresent();
        boolean counted = phrase.determiner().chars().anyMatch(Character::isDigit);
        if (nameEnd == phrase.nameFirst() || !person || counted) {
            return Optional.empty();
        }
        return Optional.of(
                complete(
                        phrase.first(),
                        phrase.nameFirst(),
                        nameEnd,
                        phrase.head(),
                        national(phrase.nationals())
                                .or(
                                        () ->
                                                affiliations.organisation(
                                                        phrase.first(), phrase.nameFirst())),
                        phrase.former(),
                        phrase.head().map(Head::sex).orElse(""),
                        true));
    }

    private Optional<String> national(List<Hit> hits) {
        return hits.stream()
                .flatMap(hit -> reading.states().choose(hit).flatMap(c -> c.state()).stream())
                .map(StateEntry::id)
                .findFirst();
    }

    /** A name without a title: after a nationality ("the Swede Anna Holt"), or bare. */
    private Optional<Named> untitled(int i, Optional<Phrase> phrase) {
        List<Hit> nationals = phrase.map(Phrase::nationals).orElse(List.of());
        int first = nationals.isEmpty() ? i : nationals.get(nationals.size() - 1).end();
        boolean owned = first > i && view.isPossessiveMark(first);
        if (first > i && !owned && !view.isCapital(first)) {
            return Optional.empty();
        }
        int start = owned || view.is(first, "the") ? first + 1 : first;
        int nameEnd = names.end(start);
        boolean known = view.hitAt(start).filter(Hit::isPerson).isPresent();
        if (nameEnd == start
                || (start > i && !known && !(owned && isHolder(start, nameEnd, nationals)))) {
            return Optional.empty();
        }
        return Optional.of(
                complete(
                        i,
                        start,
                        nameEnd,
                        Optional.empty(),
                        national(nationals),
                        false,
                        "",
                        owned));
    }

    /** "Norway's Bondevik": one who holds an office of that state. */
    private boolean isHolder(int first, int end, List<Hit> nationals) {
        Optional<String> state = national(nationals);
        return state.isPresent()
                && new PersonLookup(reading)
                        .byPart(view.words(first, end), List.of(), state, end - first == 1)
                        .isPresent();
    }

    private Named complete(
            int first,
            int nameFirst,
            int nameEnd,
            Optional<Head> title,
            Optional<String> national,
            boolean former,
            String sex,
            boolean evident) {
        Optional<Affiliation> beside =
                affiliations.apposition(nameEnd).or(() -> affiliations.membership(nameEnd));
        boolean then = former && titleWords(first, nameFirst).contains("then");
        Optional<Sector> own =
                title.isPresent() ? affiliations.sector(first, nameFirst, title) : Optional.empty();
        return new Named(
                first,
                nameFirst,
                nameEnd,
                beside.map(Affiliation::end).orElse(nameEnd),
                title.or(() -> beside.flatMap(Affiliation::head)),
                national.or(() -> beside.flatMap(Affiliation::state)),
                own.or(() -> beside.flatMap(Affiliation::sector)),
                (former && !then) || isFormerBeside(beside),
                then,
                sex,
                evident || beside.isPresent());
    }

    private static boolean isFormerBeside(Optional<Affiliation> beside) {
        return beside.filter(
                        a -> a.words().startsWith("former ") || a.words().contains("a former "))
                .isPresent();
    }

    private Set<String> titleWords(int first, int end) {
        return Stream.of(view.phrase(first, end).split("[ -]")).collect(Collectors.toSet());
    }

    private Optional<Found> resolve(Named named) {
        Optional<Found> established = established(named);
        if (established.isPresent()) {
            return established;
        }
        Optional<Found> listed = listed(named);
        return listed.isPresent() ? listed : stranger(named);
    }

    /** Somebody the report has named before, called by a part of the name. */
    private Optional<Found> established(Named named) {
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
    private Entity ofItsDay(Entity entity, Named named) {
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

    private Actor actor(List<OfficeTerm> terms, Named named) {
        return reading.actors()
                .person(
                        terms,
                        named.offices(),
                        new ActorMaker.Day(named.former(), named.then(), view.past()),
                        named.head());
    }

    private static boolean agrees(Entity entity, Named named) {
        Optional<String> known = entity.actors().get(0).country();
        boolean single = named.nameEnd() - named.nameFirst() == 1;
        return known.isEmpty() || named.state().isEmpty() || known.equals(named.state()) || !single;
    }

    private Entity enriched(Entity entity, Named named) {
        Set<String> nouns =
                Stream.concat(entity.nouns().stream(), named.head().map(Head::noun).stream())
                        .collect(Collectors.toSet());
        return new Entity(
                entity.actors(), entity.kind(), entity.sex(), false, nouns, entity.words());
    }

    private Set<String> parts(Named named) {
        return Stream.of(view.phrase(named.nameFirst(), named.nameEnd()).split("[ ]"))
                .filter(part -> !part.endsWith(".") || part.length() > 2)
                .collect(Collectors.toSet());
    }

    /** Somebody of the dictionary. */
    private Optional<Found> listed(Named named) {
        PersonLookup lookup = new PersonLookup(reading);
        Optional<Hit> hit = view.hitAt(named.nameFirst()).filter(Hit::isPerson);
        String name = view.words(named.nameFirst(), named.nameEnd());
        if (hit.isPresent()) {
            List<String> ids =
                    hit.get().of(TermKind.PERSON).stream().map(Term::entry).distinct().toList();
            return lookup.choose(ids, named.offices(), named.state())
                    .map(id -> foundListed(named, id, "the full name of an office holder"));
        }
        boolean alone = named.nameEnd() - named.nameFirst() == 1;
        boolean acting =
                named.evident()
                        || clause.isSubject(named.nameFirst(), named.nameEnd())
                        || view.isPossessiveMark(named.nameEnd());
        boolean title = view.isHeadline() && alone;
        if ((!acting && !title) || (!alone && named.offices().isEmpty())) {
            return Optional.empty();
        }
        return lookup.byPart(name, named.offices(), named.state(), alone)
                .or(() -> lookup.byMisprint(name, named.offices(), named.state()))
                .filter(id -> !title || reading.facts().persons().contains(id))
                .map(id -> foundListed(named, id, "the name of an office holder of the day"));
    }

    private Found foundListed(Named named, String id, String reason) {
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

    private Optional<Found> stranger(Named named) {
        int length = named.nameEnd() - named.nameFirst();
        boolean shaped = names.looksPersonal(named.nameFirst(), named.nameEnd());
        boolean speaks = length >= 2 && !view.isHeadline() && speaks(named);
        if ((!named.evident() && !shaped && !speaks)
                || view.hitAt(named.nameFirst()).filter(h -> !h.isPerson()).isPresent()) {
            return Optional.empty();
        }
        String name = view.words(named.nameFirst(), named.nameEnd());
        Optional<String> state =
                named.state()
                        .or(
                                () ->
                                        reading.homeOf(
                                                named.head().map(Head::noun).orElse("expert"),
                                                named.sector()));
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

    private boolean speaks(Named named) {
        int verb = clause.verbAfter(named.nameEnd());
        return (verb >= 0 && reading.words().in("speech_verb", view.lemma(verb)))
                || (reading.words().in("speech_verb", view.lemma(named.nameFirst() - 1))
                        && clause.isSubject(named.nameFirst(), named.nameEnd()));
    }

    private String office(Named named, Head head) {
        return view.phrase(named.first(), named.nameFirst()).endsWith(head.noun())
                ? view.words(titleFirst(named, head), named.nameFirst())
                : head.noun();
    }

    /** The first token of the title that ends right before the name. */
    private int titleFirst(Named named, Head head) {
        return named.nameFirst()
                - (int) head.noun().chars().filter(c -> c == ' ' || c == '-').count()
                - 1;
    }

    private static Entity entity(Actor actor, String sex, Named named, Set<String> words) {
        String known = named.sex().isEmpty() ? sex : named.sex();
        return new Entity(
                List.of(actor),
                Entity.Kind.PERSON,
                known,
                false,
                named.head().map(head -> Set.of(head.noun())).orElse(Set.of()),
                words);
    }

    private Found found(Named named, Actor actor, Entity entity, String reason) {
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
