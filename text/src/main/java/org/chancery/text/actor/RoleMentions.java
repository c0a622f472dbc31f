package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Sector;

/**
 * Reads people and bodies called by what they do: "the foreign minister", "a Dutch diplomat",
 * "analysts", "the Chilean navy", "the leaders of Peru and Chile".
 */
final class RoleMentions {
    private static final Set<String> RULERS = Set.of("head_of_state", "head_of_government");

    private final SentenceView view;
    private final Reading reading;
    private final PhraseReader phrases;
    private final AffiliationReader affiliations;
    private final Principals principals;
    private final OnePerson onePerson;
    private final RoleGroups groups;

    RoleMentions(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.phrases = new PhraseReader(view, reading.words());
        this.affiliations = new AffiliationReader(view, reading);
        this.principals = new Principals(view, reading);
        RoleWriter writer = new RoleWriter(view, reading);
        this.onePerson = new OnePerson(view, reading, writer);
        this.groups = new RoleGroups(view, reading, writer);
    }

    /**
     * The role phrase that begins at a token.
     *
     * @param possessor whose people they are, when "his", "their" stands right before
     */
    Optional<Found> read(int i, Optional<Actor> possessor) {
        Optional<Phrase> phrase = phrases.read(i).filter(p -> p.head().isPresent() && !p.hasName());
        if (phrase.isEmpty()
                || view.isHeadline()
                || isOrganisation(phrase.get())
                || isTitleOfPaper(phrase.get())) {
            return Optional.empty();
        }
        Role role = role(phrase.get(), possessor);
        boolean thing =
                view.lemma(phrase.get().end() - 1).equals("source")
                        && view.is(phrase.get().end(), "of");
        if (thing || (role.plural() && phrase.get().determiner().equals("that"))) {
            return Optional.empty();
        }
        if (is("relational", role)) {
            boolean office = is("same_office", role) || !role.namesState();
            return office ? onePerson.counterpart(role) : Optional.empty();
        }
        if (is("state_noun", role)) {
            return groups.country(role);
        }
        if (role.head().isPerson() && isPredicateOfOther(phrase.get().first())) {
            return Optional.empty();
        }
        return switch (role.head().sort()) {
            case PERSON, OFFICE -> role.plural() ? groups.people(role) : onePerson.read(role);
            case BODY -> groups.body(role);
            case GROUP -> groups.group(role);
            case EQUIPMENT ->
                    phrase.get().nationals().isEmpty() ? Optional.empty() : groups.group(role);
        };
    }

    /** The head belongs to the name of a listed organisation: "the rebel Sierra Workers' Front". */
    private boolean isOrganisation(Phrase phrase) {
        return view.hits().stream()
                .filter(hit -> hit.has(TermKind.ORGANISATION) && hit.length() > 1)
                .anyMatch(
                        hit ->
                                hit.first() < phrase.headEnd()
                                        && hit.first() > phrase.first()
                                        && hit.end() > phrase.headEnd());
    }

    /** "the Observer said": one capitalised noun amid a sentence names a paper, not a person. */
    private boolean isTitleOfPaper(Phrase phrase) {
        return phrase.head().filter(head -> head.sort() == Head.Sort.PERSON).isPresent()
                && phrase.headFirst() > 1
                && phrase.headFirst() == phrase.first() + 1
                && phrase.isDefinite()
                && view.isCapital(phrase.headFirst())
                && phrase.headEnd() == phrase.headFirst() + 1;
    }

    private boolean is(String list, Role role) {
        return reading.words().in(list, role.head().noun())
                || reading.words().in(list, view.lemma(role.phrase().headEnd() - 1));
    }

    /** "Peru is the only member": what is said of a state or a thing names no person. */
    private boolean isPredicateOfOther(int first) {
        int verb = first - 1;
        while (view.tag(verb).startsWith("RB")) {
            verb--;
        }
        return view.isVerb(verb)
                && reading.words().in("copula", view.lemma(verb))
                && reading.discourse().latest(entity -> true).stream()
                        .findFirst()
                        .filter(last -> last.sentence() == view.index())
                        .filter(last -> !last.entity().isPerson())
                        .filter(last -> last.entity().kind() != Entity.Kind.GROUP)
                        .isPresent();
    }

    /** "Greek and Turkish officials": several states' people under one noun. */
    Optional<Found> readRow(int i) {
        List<Hit> row = new ArrayList<>();
        int at = view.is(i, "the") ? i + 1 : i;
        Optional<Hit> hit = memberOfRow(at);
        while (hit.isPresent() && view.isCapital(at)) {
            row.add(hit.get());
            at = hit.get().end();
            if (!view.is(at, "and", ",", "-")) {
                break;
            }
            at += view.is(at, ",") && view.is(at + 1, "and") ? 2 : 1;
            hit = memberOfRow(at);
        }
        boolean joined = row.size() > 1 && view.is(row.get(row.size() - 1).first() - 1, "and", "-");
        return joined && !view.isHeadline()
                ? phrases.read(row.get(row.size() - 1).first())
                        .filter(phrase -> phrase.headEnd() == phrase.end() && !phrase.hasName())
                        .filter(phrase -> isSeveral(phrase))
                        .map(phrase -> groups.ofEach(role(phrase.from(i), Optional.empty()), row))
                : Optional.empty();
    }

    /** A national name or adjective, or the first part of "Franco-German". */
    private Optional<Hit> memberOfRow(int i) {
        return view.hitAt(i)
                .filter(
                        hit ->
                                hit.isNational()
                                        || (hit.has(TermKind.COMBINING)
                                                && view.is(hit.end(), "-")));
    }

    private boolean isSeveral(Phrase phrase) {
        return phrase.head()
                        .filter(
                                head ->
                                        head.isPerson()
                                                || head.sort() == Head.Sort.GROUP
                                                || head.sort() == Head.Sort.BODY)
                        .isPresent()
                && view.tag(phrase.end() - 1).endsWith("S")
                && !reading.words().in("relational", view.lemma(phrase.end() - 1));
    }

    private Role role(Phrase phrase, Optional<Actor> possessor) {
        Head head = phrase.head().orElseThrow();
        int end = phrase.end();
        int chain = affiliations.chainEnd(end);
        List<Hit> row = List.of();
        boolean person = head.isPerson() && possessor.isEmpty();
        if (view.is(end, "of") || (person && view.is(end, "for", "from", "at"))) {
            row = row(end + 1, chain);
            end =
                    row.isEmpty()
                            ? tellingEnd(end, chain)
                            : Math.max(chain, row.get(row.size() - 1).end());
        }
        int last = end;
        Optional<String> state =
                affiliations
                        .state(phrase.first(), phrase.end())
                        .or(() -> possessor.flatMap(Actor::country))
                        .or(() -> affiliations.state(phrase.end(), isAbroad(head) ? last : chain))
                        .or(() -> eponym(phrase))
                        .or(() -> principals.state(head.noun(), phrase.end()));
        boolean plural =
                head.plural() || (view.tag(phrase.end() - 1).equals("NNS") && head.isPerson());
        return new Role(
                phrase,
                head,
                end,
                state,
                sector(phrase, head, end),
                row,
                plural,
                possessor,
                (state.isEmpty() && !phrase.nationals().isEmpty())
                        || affiliations.namesOther(phrase.first(), phrase.headFirst()));
    }

    /** An embassy is not of the state it stands in. */
    private boolean isAbroad(Head head) {
        return reading.words().in("abroad", head.noun());
    }

    private Optional<Sector> sector(Phrase phrase, Head head, int end) {
        if (phrase.former() && head.isPerson()) {
            return Optional.of(Sector.ELI);
        }
        return affiliations
                .sector(phrase.first(), phrase.end(), Optional.of(head))
                .or(() -> affiliations.sector(phrase.first(), end, Optional.of(head)));
    }

    /** The chain of "of …" as far as it says whose they are; none of it when it does not. */
    private int tellingEnd(int end, int chain) {
        boolean tells =
                affiliations.state(end, chain).isPresent()
                        || affiliations.sector(end, chain, Optional.empty()).isPresent();
        return tells ? chain : end;
    }

    /** The states side by side after "of": "of Chile, Peru and Bolivia". */
    private List<Hit> row(int first, int chain) {
        List<Hit> row = new ArrayList<>();
        int i = first;
        while (true) {
            int at = view.is(i, "the") ? i + 1 : i;
            Optional<Hit> hit = view.nationalAt(at).filter(h -> h.has(TermKind.STATE));
            if (hit.isEmpty() || view.isPossessiveMark(hit.get().end())) {
                break;
            }
            row.add(hit.get());
            i = hit.get().end();
            if (!view.is(i, ",", "and")) {
                break;
            }
            i += view.is(i, ",") && view.is(i + 1, "and") ? 2 : 1;
        }
        return row.isEmpty() || (i < chain && row.size() == 1) ? List.of() : row;
    }

    /** The state of the person an administration is called after: "the Reagan administration". */
    private Optional<String> eponym(Phrase phrase) {
        int before = phrase.headFirst() - 1;
        boolean body = phrase.head().filter(h -> h.sort() == Head.Sort.BODY).isPresent();
        if (!body || before < phrase.first() || !view.isCapital(before)) {
            return Optional.empty();
        }
        List<String> states =
                reading.offices().withFamilyName(view.text(before)).stream()
                        .filter(term -> RULERS.contains(term.office()))
                        .map(OfficeTerm::country)
                        .distinct()
                        .toList();
        return states.size() == 1
                ? Optional.of(states.get(0))
                : new PersonLookup(reading)
                        .byPart(view.text(before), List.of(), Optional.empty(), true)
                        .flatMap(id -> reading.offices().terms(id))
                        .map(terms -> terms.get(terms.size() - 1).country());
    }
}
