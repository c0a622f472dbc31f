package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;

/** Reads what stands beside or within a noun phrase: whose people they are, and which branch. */
final class AffiliationReader {
    private static final Set<String> CHAIN =
            Set.of("of", "for", "at", "in", "from", "with", "to", "on");
    private static final int LONGEST_MODIFIER = 3;

    /** Organisations whose people do not speak for a state. */
    private static final Set<ActorType> PRIVATE =
            Set.of(
                    ActorType.NON_GOVERNMENTAL_ORGANISATION,
                    ActorType.ARMED_GROUP,
                    ActorType.FIRM,
                    ActorType.THINK_TANK);

    private static final int LONGEST_CHAIN = 4;

    private final SentenceView view;
    private final Reading reading;
    private final PhraseReader phrases;

    AffiliationReader(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.phrases = new PhraseReader(view, reading.words());
    }

    /** The apposition that a comma begins: ", a Danish economist at the university of Aarhus,". */
    Optional<Affiliation> apposition(int comma) {
        if (!view.is(comma, ",")) {
            return Optional.empty();
        }
        return phrases.read(comma + 1)
                .filter(phrase -> !phrase.hasName() && isSingularPerson(phrase))
                .map(phrase -> affiliation(phrase.first(), chainEnd(phrase.end()), phrase.head()))
                .filter(found -> closes(found.end()))
                .map(this::withSecondRole);
    }

    /** ", an economist and head of a Danish bank": the second role may say whose both are. */
    private Affiliation withSecondRole(Affiliation first) {
        int second = first.end() + 1;
        if (first.state().isPresent() || !view.is(first.end(), "and")) {
            return first;
        }
        Optional<String> state =
                phrases.read(second)
                        .filter(phrase -> !phrase.hasName() && isSingularPerson(phrase))
                        .flatMap(phrase -> state(second, chainEnd(phrase.end())));
        return new Affiliation(first.end(), first.head(), state, first.sector(), first.words());
    }

    private static boolean isSingularPerson(Phrase phrase) {
        return phrase.head().filter(head -> head.isPerson() && !head.plural()).isPresent();
    }

    private boolean closes(int i) {
        return !view.has(i) || view.isMark(i) || view.is(i, "who", "and", "which", "whose");
    }

    /** The employer after a name: "of the Institute for World Economy". */
    Optional<Affiliation> membership(int preposition) {
        if (!view.is(preposition, "of", "from", "at")) {
            return Optional.empty();
        }
        int end = chainEnd(preposition);
        return end > preposition && namesEmployer(preposition, end)
                ? Optional.of(affiliation(preposition, end, Optional.empty()))
                : Optional.empty();
    }

    /** "President Haddad of Chad": the state that stands right after a name. */
    Optional<String> realm(int preposition) {
        int place = view.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        return view.hitAt(place)
                .filter(hit -> view.is(preposition, "of") && hit.has(TermKind.STATE))
                .filter(hit -> hit.isNational() && !isWithinOrganisation(hit))
                .flatMap(hit -> reading.states().choose(hit))
                .flatMap(StateChooser.Choice::state)
                .map(StateEntry::id);
    }

    /** Nobody is employed "at" a seat of government: "Perón at the Casa Rosada" is a guest. */
    private boolean namesEmployer(int preposition, int end) {
        if (view.is(preposition, "at")) {
            return hasOrganisationWord(preposition, end)
                    && view.hitsWithin(preposition, end).stream()
                            .noneMatch(hit -> hit.has(TermKind.METONYM));
        }
        return hasOrganisationWord(preposition, end)
                || view.hitsWithin(preposition, end).stream()
                        .anyMatch(hit -> hit.has(TermKind.ORGANISATION));
    }

    private boolean hasOrganisationWord(int first, int end) {
        for (int i = first; i < end; i++) {
            if (view.isCapital(i) && reading.words().in("organisation_word", view.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** One past the chain of "of the …'s …" that begins at a token. */
    int chainEnd(int start) {
        int end = start;
        for (int link = 0; link < LONGEST_CHAIN && CHAIN.contains(view.lower(end)); link++) {
            Optional<Phrase> next = phrases.read(end + 1);
            if (next.isEmpty() || view.tag(end + 1).equals("CD")) {
                return end;
            }
            end = next.get().end();
            while (view.isPossessiveMark(end)) {
                int mark = end;
                end = phrases.read(mark + 1).map(Phrase::end).orElse(mark);
                if (end == mark) {
                    return mark;
                }
            }
        }
        return end;
    }

    /** What the tokens say of state and sector, whatever their head. */
    Affiliation affiliation(int first, int end, Optional<Head> head) {
        return new Affiliation(
                end, head, state(first, end), sector(first, end, head), view.words(first, end));
    }

    /** The state named among some tokens, but not as a subject of study ("an expert on Peru"). */
    Optional<String> state(int first, int end) {
        Optional<String> town = Optional.empty();
        for (Hit hit : view.hitsWithin(first, end)) {
            boolean subject =
                    hit.first() > first && view.is(hit.first() - 1, "on", "to", "with", "ethnic");
            if (subject || isWithinOrganisation(hit) || isNotTheirs(hit)) {
                continue;
            }
            if (hit.has(TermKind.ORGANISATION) && !isCommonNoun(hit)) {
                town = town.or(() -> organisationState(hit));
            }
            Optional<String> state =
                    reading.states().choose(hit).flatMap(c -> c.state()).map(StateEntry::id);
            if (hit.isNational() && state.isPresent()) {
                return state;
            }
            town = town.isPresent() ? town : state;
        }
        return town;
    }

    /** "the Congress": one state's Congress is called so, but others' are too. */
    private boolean isCommonNoun(Hit hit) {
        return hit.length() == 1
                && view.is(hit.first() - 1, "the")
                && reading.words().head(view.lower(hit.first())).isPresent();
    }

    /**
     * "Syrian-backed rebels" are no Syrians, "international banks" nobody's, and "a China expert"
     * one who studies China.
     */
    private boolean isNotTheirs(Hit hit) {
        boolean helped =
                view.is(hit.end(), "-") && reading.words().in("helped", view.lower(hit.end() + 1));
        boolean lower = !view.isCapital(hit.first()) && hit.has(TermKind.ADJECTIVE);
        boolean topic =
                hit.has(TermKind.STATE)
                        && !hit.has(TermKind.ADJECTIVE)
                        && !view.text(hit.first()).contains(".")
                        && reading.words().in("expert_noun", view.lower(hit.end()));
        return helped || lower || topic;
    }

    /** "European" in "European Community" is no nationality. */
    private boolean isWithinOrganisation(Hit hit) {
        return view.hits().stream()
                .filter(longer -> longer.has(TermKind.ORGANISATION))
                .filter(longer -> isInternational(longer) || isRegion(hit))
                .anyMatch(
                        longer ->
                                longer.length() > hit.length()
                                        && longer.first() <= hit.first()
                                        && hit.end() <= longer.end());
    }

    private boolean isRegion(Hit hit) {
        return reading.states()
                .choose(hit)
                .flatMap(StateChooser.Choice::state)
                .filter(state -> state.type() == ActorType.REGION)
                .isPresent();
    }

    private boolean isInternational(Hit hit) {
        return hit.of(TermKind.ORGANISATION).stream()
                .flatMap(term -> reading.dictionary().organisation(term.entry()).stream())
                .anyMatch(entry -> entry.type() == ActorType.INTERGOVERNMENTAL_ORGANISATION);
    }

    /** The state or the code of the organisation named among some tokens. */
    Optional<String> organisation(int first, int end) {
        return view.hitsWithin(first, end).stream()
                .filter(hit -> hit.has(TermKind.ORGANISATION))
                .flatMap(hit -> organisationState(hit).stream())
                .findFirst();
    }

    private Optional<String> organisationState(Hit hit) {
        return hit.of(TermKind.ORGANISATION).stream()
                .flatMap(term -> reading.dictionary().organisation(term.entry()).stream())
                .flatMap(entry -> entry.country().stream())
                .findFirst();
    }

    /** The sector that modifiers, head and employer give together. */
    Optional<Sector> sector(int first, int end, Optional<Head> head) {
        int before = end;
        Optional<Sector> deciding = modifier(first, before, true);
        Optional<Sector> own = head.flatMap(Head::sector);
        boolean office = head.filter(h -> h.sort() == Head.Sort.OFFICE).isPresent();
        boolean general = own.filter(sector -> sector != Sector.GOV).isEmpty();
        Optional<Sector> organisation =
                general && deciding.isEmpty() ? ofOrganisation(first, end) : Optional.empty();
        if (organisation.isPresent()) {
            return organisation;
        }
        if (office && own.isPresent()) {
            return company(first, end).or(() -> own);
        }
        return deciding.or(() -> own)
                .or(() -> modifier(first, before, false))
                .or(() -> employer(first, end));
    }

    /** BUS where a title of state is one of a company: "president of the Danske Bank". */
    private Optional<Sector> company(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean named = view.isCapital(i) && reading.words().in("firm_word", view.lower(i));
            if (named) {
                return Optional.of(Sector.BUS);
            }
        }
        return Optional.empty();
    }

    /** The sector of a party, firm or movement whose official or leader somebody is. */
    private Optional<Sector> ofOrganisation(int first, int end) {
        return organisations(first, end)
                .filter(entry -> PRIVATE.contains(entry.type()))
                .flatMap(entry -> entry.sector().stream())
                .findFirst();
    }

    private Stream<OrganisationEntry> organisations(int first, int end) {
        return view.hitsWithin(first, end).stream()
                .flatMap(hit -> hit.of(TermKind.ORGANISATION).stream())
                .flatMap(term -> reading.dictionary().organisation(term.entry()).stream());
    }

    /**
     * True when the words name somebody who is of no state that the dictionary knows: the people of
     * the Red Cross or of a movement met for the first time are not the report's own state's.
     */
    boolean namesOther(int first, int end) {
        if (organisations(first, end).anyMatch(entry -> entry.country().isEmpty())) {
            return true;
        }
        for (int i = Math.max(first, 1); i < end; i++) {
            boolean name = view.isCapital(i) && view.tag(i).startsWith("NNP");
            if (name && !isOfficial(i) && view.hitAt(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A word of the names of ministries, titles and the like, which every state has. */
    private boolean isOfficial(int i) {
        Words words = reading.words();
        String word = view.lower(i);
        return words.in("portfolio_word", word)
                || words.in("organisation_word", word)
                || words.in("government_word", word)
                || words.head(word).isPresent()
                || words.decidingSector(word).isPresent()
                || words.hintedSector(word).isPresent();
    }

    private Optional<Sector> modifier(int first, int end, boolean deciding) {
        for (int length = LONGEST_MODIFIER; length > 0; length--) {
            for (int i = first; i + length <= end; i++) {
                String words = view.phrase(i, i + length);
                Optional<Sector> sector =
                        deciding
                                ? reading.words().decidingSector(words)
                                : reading.words().hintedSector(words);
                if (sector.isPresent()) {
                    return sector;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sector> employer(int first, int end) {
        for (int i = first; i < end; i++) {
            Optional<Sector> sector =
                    OrganisationTypes.sectorOfWord(reading.words(), view.lower(i));
            if (view.isCapital(i) && sector.isPresent()) {
                return sector;
            }
        }
        return Optional.empty();
    }

    /** The states named side by side from a token on, as in "of Chile, Peru and Bolivia". */
    List<Hit> row(int first, int end) {
        return view.hitsWithin(first, end).stream().filter(Hit::isNational).toList();
    }
}
