package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Mention;

/**
 * Reads organisations, outlets and think tanks, those of the dictionary and those only named so.
 */
final class OrganisationMentions {
    private static final int LONGEST_NAME = 9;

    private final SentenceView view;
    private final Reading reading;
    private final Words words;

    OrganisationMentions(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.words = reading.words();
    }

    /** The organisation named from a token on; an article before it belongs to the mention. */
    Optional<Found> read(int i) {
        int start = view.is(i, "the") ? i + 1 : i;
        return listedFirst(start)
                ? listed(i, start)
                : new StateOutlets(view, reading)
                        .read(start)
                        .or(() -> listed(i, start))
                        .or(() -> unlisted(i, start));
    }

    /** "Radio Moscow", "Polish Radio": the dictionary knows the station. */
    private boolean listedFirst(int start) {
        return view.hitAt(start).filter(hit -> hit.has(TermKind.ORGANISATION)).isPresent();
    }

    private Optional<Found> listed(int i, int start) {
        Optional<Hit> hit =
                view.hits().stream()
                        .filter(
                                h ->
                                        (h.first() == start || h.first() == i)
                                                && h.has(TermKind.ORGANISATION))
                        .findFirst();
        if (hit.isEmpty()
                || goesOn(hit.get().end())
                || employs(hit.get(), i)
                || isOfHome(hit.get())) {
            return Optional.empty();
        }
        Optional<Term> term =
                hit.get().of(TermKind.ORGANISATION).stream()
                        .filter(t -> isMeant(t, i, hit.get()))
                        .findFirst();
        return term.flatMap(
                t ->
                        reading.dictionary()
                                .organisation(t.entry())
                                .map(entry -> found(i, hit.get().end(), entry, shown(t, entry))));
    }

    /**
     * One row may hold several bodies: each is shown by its own name, an abbreviation by the whole.
     */
    private static String shown(Term term, OrganisationEntry entry) {
        boolean whole =
                term.form().contains(" ")
                        && !entry.type().equals(ActorType.INTERGOVERNMENTAL_ORGANISATION);
        return whole ? term.form() : entry.name();
    }

    /** "the Congress" amid a report from Lima: a word for such a body anywhere, not a name. */
    private boolean isOfHome(Hit hit) {
        return hit.length() == 1
                && view.is(hit.first() - 1, "the")
                && words.head(view.lower(hit.first())).isPresent()
                && hit.terms().stream().allMatch(term -> term.kind() == TermKind.ORGANISATION)
                && reading.facts().home().filter(home -> !isOf(hit, home)).isPresent();
    }

    private boolean isOf(Hit hit, String state) {
        return hit.of(TermKind.ORGANISATION).stream()
                .flatMap(term -> reading.dictionary().organisation(term.entry()).stream())
                .anyMatch(entry -> entry.country().equals(Optional.of(state)));
    }

    /**
     * True when the row of capitals goes on to another organisation's name ("UN Office at Geneva").
     */
    private boolean goesOn(int end) {
        return view.isCapital(end) && !view.isHeadline() && words.in("media_word", view.lower(end));
    }

    /**
     * "NATO officials", "U.N. envoy Olaf Berg": people of the organisation, read with their role.
     */
    private boolean employs(Hit hit, int i) {
        boolean outlet =
                hit.of(TermKind.ORGANISATION).stream()
                        .flatMap(term -> reading.dictionary().organisation(term.entry()).stream())
                        .anyMatch(OrganisationEntry::isOutlet);
        return !outlet
                && new PhraseReader(view, words)
                        .read(i)
                        .filter(phrase -> phrase.headEnd() > hit.end())
                        .filter(phrase -> phrase.head().filter(Head::isPerson).isPresent())
                        .isPresent();
    }

    private boolean isMeant(Term term, int i, Hit hit) {
        if (!term.ambiguous()) {
            return true;
        }
        Clause clause = new Clause(view, words);
        return view.is(i, "the")
                && (clause.isSubject(i, hit.end()) || view.isPreposition(i - 1))
                && hit.terms().stream().noneMatch(t -> t.kind() == TermKind.STATE);
    }

    private Found found(int first, int end, OrganisationEntry entry, String shown) {
        Actor actor = entry.actor(shown);
        if (entry.isOutlet()) {
            return new Found(
                    Mentions.outlet(view, first, end, actor, "a news outlet of the dictionary"),
                    end - 1,
                    Optional.empty());
        }
        boolean modifier = view.isNoun(end) && !view.isHeadline() && !view.is(first, "the");
        Mention mention =
                Mentions.of(
                        view,
                        first,
                        end,
                        modifier ? Mention.Form.ADJECTIVE : Mention.Form.NAME,
                        List.of(actor),
                        "an organisation of the dictionary");
        Entity entity =
                new Entity(
                        List.of(actor),
                        Entity.Kind.BODY,
                        "",
                        false,
                        Set.of("organisation"),
                        Set.of());
        return new Found(mention, end - 1, modifier ? Optional.empty() : Optional.of(entity));
    }

    /**
     * A row of capitals that ends in a word for an organisation: "Oslo Institute for Peace
     * Research".
     */
    private Optional<Found> unlisted(int i, int start) {
        if (view.isHeadline() || !isNamePart(start)) {
            return Optional.empty();
        }
        int end = nameEnd(start);
        int keyword = lastKeyword(start, end);
        if (keyword < 0
                || end - start < 2
                || isStateBody(start, end)
                || isState(start, end)
                || isGovernment(end)) {
            return Optional.empty();
        }
        Optional<Sector> sector = OrganisationTypes.sectorOfWord(words, view.lower(keyword));
        ActorType type = OrganisationTypes.ofSector(sector);
        Optional<String> state = new AffiliationReader(view, reading).state(start, end);
        Actor actor = reading.actors().organisation(view.words(start, end), type, state, sector);
        return Optional.of(
                type == ActorType.MEDIA
                        ? unlistedOutlet(i, end, actor)
                        : unlistedBody(i, end, actor, view.lower(keyword)));
    }

    private Found unlistedOutlet(int i, int end, Actor outlet) {
        Mention mention =
                Mentions.outlet(view, i, end, outlet, "a name that ends like an outlet's");
        return new Found(mention, end - 1, Optional.empty());
    }

    private Found unlistedBody(int i, int end, Actor body, String keyword) {
        Mention mention =
                Mentions.of(
                        view,
                        i,
                        end,
                        Mention.Form.NAME,
                        List.of(body),
                        "a name that ends like an organisation's");
        Entity entity =
                new Entity(List.of(body), Entity.Kind.BODY, "", false, Set.of(keyword), Set.of());
        return new Found(mention, end - 1, Optional.of(entity));
    }

    private boolean isNamePart(int i) {
        return view.isCapital(i)
                && Character.isLetter(view.text(i).charAt(0))
                && !words.in("calendar_word", view.lower(i))
                && (i > 0 || !view.tag(i).matches("DT|IN|PRP.*|CC|W.*|RB|VB.*|MD|EX"));
    }

    private int nameEnd(int start) {
        int i = start;
        while (i - start < LONGEST_NAME && ((isNamePart(i) && !isOpening(i)) || isLink(i, start))) {
            i++;
        }
        while (i > start && !view.isCapital(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isOpening(int i) {
        return view.isFinite(i) && !view.tag(i).equals("VBP") && !view.isCapital(i);
    }

    /**
     * "of", "for", "and" within a name, once its keyword has come: "Institute for Asian Studies".
     */
    private boolean isLink(int i, int start) {
        boolean link =
                view.is(i, "of", "for", "on")
                        || view.is(i, "&")
                        || (view.is(i, "and") && view.is(i - 2, "for", "of"));
        return link
                && i > start
                && view.isCapital(i + 1)
                && lastKeyword(start, i) >= 0
                && view.hitAt(i + 1).filter(Hit::isPerson).isEmpty();
    }

    private int lastKeyword(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            boolean afterLink = i > start && view.is(i - 1, "of", "for", "on");
            if (!afterLink && words.in("organisation_word", view.lower(i)) && view.isCapital(i)) {
                return i == end - 1 || view.is(i + 1, "of", "for", "on", "&") ? i : -1;
            }
        }
        return -1;
    }

    /** "Soviet Union", "White House" and the like, whose last word is no organisation's. */
    private boolean isState(int start, int end) {
        return view.hitAt(start)
                .filter(hit -> hit.isNational() || hit.has(TermKind.METONYM))
                .filter(hit -> hit.end() == end)
                .isPresent();
    }

    /** "the Kohl administration" is a government, whatever its capitals. */
    private boolean isGovernment(int end) {
        return words.in("government_word", view.lower(end - 1))
                && !reading.offices().withFamilyName(view.text(end - 2)).isEmpty();
    }

    /** Ministries, parliaments and armies of states are read with the roles. */
    private boolean isStateBody(int start, int end) {
        PhraseReader phrases = new PhraseReader(view, words);
        return phrases.read(start)
                .filter(
                        p ->
                                p.end() >= end
                                        && p.head()
                                                .filter(h -> isOfState(h, p.end() > end))
                                                .isPresent())
                .filter(
                        p ->
                                (p.headEnd() == p.end() || p.hasName())
                                        && (!p.nationals().isEmpty() || p.headFirst() == start))
                .isPresent();
    }

    /**
     * A ministry itself, or people of it when the phrase goes on: "Swedish Foreign Ministry aides".
     */
    private static boolean isOfState(Head head, boolean goesOn) {
        return head.sort() == Head.Sort.BODY || goesOn;
    }
}
