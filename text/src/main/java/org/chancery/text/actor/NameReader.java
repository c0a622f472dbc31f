package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.Sector;

/** Reads the name of a person with its title, office, state and apposition; not yet who it is. */
final class NameReader {
    private final SentenceView view;
    private final Reading reading;
    private final PhraseReader phrases;
    private final AffiliationReader affiliations;
    private final PersonNames names;

    NameReader(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.phrases = new PhraseReader(view, reading.words());
        this.affiliations = new AffiliationReader(view, reading);
        this.names = new PersonNames(view, reading);
    }

    /** The name that may begin at a token, its title first; empty when there is none. */
    Optional<NamedPerson> read(int i) {
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
    private Optional<NamedPerson> roleBeforeName(Phrase phrase) {
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
                new NamedPerson(
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
    private Optional<NamedPerson> ministerOf(Phrase phrase) {
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

    private NamedPerson honoured(int i, int nameFirst, int nameEnd) {
        String sex = reading.words().in("female_honorific", view.lower(i)) ? "f" : "";
        return complete(
                i, nameFirst, nameEnd, Optional.empty(), Optional.empty(), false, sex, true);
    }

    private Optional<NamedPerson> titled(Phrase phrase) {
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
    private Optional<NamedPerson> untitled(int i, Optional<Phrase> phrase) {
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

    private NamedPerson complete(
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
        return new NamedPerson(
                first,
                nameFirst,
                nameEnd,
                beside.map(Affiliation::end).orElse(nameEnd),
                title.or(() -> beside.flatMap(Affiliation::head)),
                national.or(() -> beside.flatMap(Affiliation::state))
                        .or(() -> affiliations.realm(nameEnd)),
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
}
