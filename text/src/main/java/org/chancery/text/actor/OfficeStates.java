package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;
import org.chancery.model.time.DateRange;

/**
 * Says of which state an office is that is named alone: "the Emir", "the foreign minister".
 *
 * <p>A title that few states have tells it by itself. Other offices are of the state whose section
 * it is, of the report's own where that is shown, else of the state that acted just before.
 */
final class OfficeStates {
    private static final int BACK = 3;
    private static final int NEAR = 5;

    private final SentenceView view;
    private final Reading reading;
    private final OfficeHolders holders;

    OfficeStates(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.holders = new OfficeHolders(reading);
    }

    /** An office that every state has, so that its name alone does not say whose it is. */
    static boolean isOfEveryState(Head head) {
        return head.sort() == Head.Sort.OFFICE || head.noun().endsWith("minister");
    }

    /** The id of the state; empty where nothing tells. */
    Optional<String> of(Head head) {
        if (Titles.isOfRank(reading.words(), head.noun())) {
            return ofRank(head);
        }
        Optional<String> shown =
                reading.facts().homeShown() ? reading.facts().home() : Optional.empty();
        Predicate<String> having = state -> Titles.has(state, head.noun());
        return reading.passages()
                .scene(view.index())
                .filter(having)
                .or(() -> ofSection().filter(having))
                .or(() -> shown.filter(having))
                .or(() -> ofTopic().filter(having))
                .or(() -> reading.facts().home().filter(having))
                .map(this::notAbroad);
    }

    /** "The minister flew to Oslo": he is not Norway's, but of the other of two. */
    private String notAbroad(String state) {
        return reading.passages().destinations(view.index(), reading.words()).contains(state)
                ? otherThan(state)
                : state;
    }

    /**
     * The state of somebody named for the first time: where he speaks, or the only one that acts in
     * this paragraph. Who is new may well come from another state than the one just spoken of.
     *
     * @param head the title
     * @param nameEnd one past the name
     */
    Optional<String> ofStranger(Head head, int nameEnd) {
        Optional<String> shown =
                reading.facts().homeShown() ? reading.facts().home() : Optional.empty();
        List<String> here =
                acting(reading.passages().paragraphStart(view.index())).distinct().toList();
        Predicate<String> having = state -> Titles.has(state, head.noun());
        return reading.passages()
                .scene(view.index())
                .filter(having)
                .or(() -> speakingPlace(nameEnd).filter(having))
                .or(() -> ofSection().filter(having))
                .or(() -> shown.filter(having))
                .or(() -> only(here.stream().filter(having.and(s -> !isHeld(s, head))).toList()))
                .or(() -> only(here).filter(having))
                .map(state -> isHeld(state, head) ? otherThan(state) : state);
    }

    private static Optional<String> only(List<String> states) {
        return states.stream().findFirst().filter(one -> states.size() == 1);
    }

    /** True when the report has already named whoever holds this office in a state. */
    private boolean isHeld(String state, Head head) {
        return !head.offices().isEmpty()
                && reading.discourse().latest(Entity::isPerson).stream()
                        .map(Discourse.Occurrence::entity)
                        .filter(entity -> entity.nouns().contains(head.noun()))
                        .map(entity -> entity.actors().get(0))
                        .filter(actor -> actor.type() == ActorType.PERSON)
                        .filter(actor -> !actor.sector().equals(Optional.of(Sector.ELI)))
                        .anyMatch(actor -> actor.country().equals(Optional.of(state)));
    }

    private String otherThan(String state) {
        return new Opposites(view, reading).to(state).map(StateEntry::id).orElse(state);
    }

    /** "Minister Ana Rojas said in Lima": a capital right behind the verb. */
    private Optional<String> speakingPlace(int nameEnd) {
        return view.hits().stream()
                .filter(hit -> hit.first() > nameEnd && hit.first() <= nameEnd + NEAR)
                .filter(hit -> hit.has(TermKind.CAPITAL) && view.is(hit.first() - 1, "in"))
                .flatMap(hit -> reading.states().choose(hit).stream())
                .flatMap(choice -> choice.state().stream())
                .map(StateEntry::id)
                .filter(reading.states()::isParty)
                .findFirst();
    }

    /** "The envoy was received by the foreign minister": that of the hosts. */
    Optional<String> ofHost(int first) {
        boolean host =
                view.is(first - 1, "by")
                        && reading.words().in("receiving", view.lemma(first - 2))
                        && view.tag(first - 2).startsWith("VB");
        return host
                ? acting(view.index(), view.index())
                        .findFirst()
                        .flatMap(new Opposites(view, reading)::to)
                        .map(StateEntry::id)
                : Optional.empty();
    }

    /** The state of a body named alone, such as "the government"; empty for one no state has. */
    Optional<String> ofBody(Optional<Sector> sector) {
        if (!ReportFacts.servesState(sector)) {
            return Optional.empty();
        }
        return reading.passages()
                .scene(view.index())
                .or(this::ofSection)
                .or(() -> reading.facts().home())
                .or(this::ofTopic);
    }

    /**
     * The state spoken of last, or at all, that has such a ruler; else the only one in the world.
     */
    private Optional<String> ofRank(Head head) {
        Stream<String> here =
                view.hits().stream()
                        .flatMap(hit -> reading.states().choose(hit).stream())
                        .flatMap(choice -> choice.state().stream())
                        .map(StateEntry::id);
        Stream<String> lately =
                reading.discourse().latest(entity -> true).stream()
                        .flatMap(occurrence -> occurrence.entity().actors().stream())
                        .flatMap(actor -> actor.country().stream());
        Stream<String> ever = reading.facts().stateCounts().keySet().stream().sorted();
        return Stream.of(here, lately, ever)
                .flatMap(states -> states)
                .distinct()
                .filter(state -> hasRuler(state, head))
                .findFirst()
                .or(() -> onlyOne(head));
    }

    /** On the report's day; at any time, where the lists do not know who ruled on that day. */
    private boolean hasRuler(String state, Head head) {
        boolean known =
                head.offices().stream()
                        .anyMatch(office -> !held(state, office, reading.facts().when()).isEmpty());
        return known
                ? holders.of(state, head).isPresent()
                : head.offices().stream()
                        .flatMap(office -> held(state, office, DateRange.unknown()).stream())
                        .anyMatch(term -> Titles.fit(reading.words(), head.noun(), term.title()));
    }

    private List<OfficeTerm> held(String state, String office, DateRange when) {
        return reading.offices().holders(state, office, when);
    }

    private Optional<String> onlyOne(Head head) {
        List<String> all =
                reading.dictionary().states().stream()
                        .filter(reading.states()::exists)
                        .map(StateEntry::id)
                        .filter(state -> holders.of(state, head).isPresent())
                        .limit(2)
                        .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Of the states in the heading above, the one that acted last; else the first. */
    private Optional<String> ofSection() {
        List<String> heading = reading.passages().heading(view.index());
        return acting(reading.passages().paragraphStart(view.index()))
                .filter(heading::contains)
                .findFirst()
                .or(() -> heading.stream().findFirst());
    }

    /** The state that acted just before, in the sentences of one paragraph or the one before. */
    private Optional<String> ofTopic() {
        return acting(view.index() - BACK).findFirst();
    }

    private Stream<String> acting(int from) {
        return acting(from, view.index() - 1);
    }

    /** The states that acted from one sentence to another, the last first. */
    private Stream<String> acting(int from, int to) {
        return reading.discourse().latest(entity -> entity.actors().size() == 1).stream()
                .takeWhile(occurrence -> occurrence.sentence() >= from)
                .filter(occurrence -> occurrence.sentence() <= to)
                .filter(occurrence -> occurrence.role() == Discourse.Role.SUBJECT)
                .flatMap(occurrence -> occurrence.entity().actors().get(0).country().stream())
                .filter(country -> reading.dictionary().state(country).isPresent());
    }

    /**
     * True when somebody's state is no longer spoken of, so that an office named alone is
     * another's: the heading above names others, or this paragraph has been about one other.
     */
    boolean isOvertaken(String country) {
        List<String> heading = reading.passages().heading(view.index());
        if (!heading.isEmpty()) {
            return !heading.contains(country);
        }
        Optional<String> dateline = reading.passages().dateline(view.index());
        if (dateline.isPresent()) {
            return !dateline.equals(Optional.of(country)) && !isNamedHere(country);
        }
        boolean own =
                reading.facts().homeShown() && reading.facts().home().equals(Optional.of(country));
        List<String> here =
                acting(reading.passages().paragraphStart(view.index())).distinct().toList();
        return !own && here.size() == 1 && !here.contains(country) && !isNamedHere(country);
    }

    private boolean isNamedHere(String country) {
        int start = reading.passages().paragraphStart(view.index());
        return reading.discourse().latest(entity -> true).stream()
                .takeWhile(occurrence -> occurrence.sentence() >= start)
                .flatMap(occurrence -> occurrence.entity().actors().stream())
                .anyMatch(actor -> actor.country().equals(Optional.of(country)));
    }
}
