package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/**
 * Goes through a report once for what must be known before any sentence is read: when it may have
 * been written, by its office holders, and which state's officials it names without saying whose.
 */
final class ReportSurvey {
    private static final int BARE_TITLE = 4;
    private static final int OUTLET = 6;
    private static final int DATELINE = 3;
    private static final int LONGEST_TITLE = 6;
    private static final double DOMINANT = 0.75;
    private static final int LONGEST_PERIOD = 400;

    private final ActorDictionary dictionary;
    private final DateRange published;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> nationals = new HashMap<>();
    private final Map<String, Integer> organisations = new HashMap<>();
    private final Map<String, Integer> home = new HashMap<>();
    private final Set<String> spoken = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final List<DateRange> terms = new ArrayList<>();

    private ReportSurvey(ActorDictionary dictionary, DateRange published) {
        this.dictionary = dictionary;
        this.published = published;
    }

    static ReportFacts of(Document document, List<SentenceView> views, ActorDictionary dictionary) {
        ReportSurvey survey = new ReportSurvey(dictionary, document.dating().published());
        views.forEach(survey::read);
        survey.readFrame(document);
        return new ReportFacts(
                survey.when(document.dating()),
                survey.home(),
                survey.isHomeShown(),
                survey.counts,
                survey.nationals,
                survey.organisations,
                survey.persons,
                document.id().value().substring(0, 8));
    }

    private void read(SentenceView view) {
        int last = -1;
        for (Hit hit : view.hits()) {
            if (hit.first() < last) {
                continue;
            }
            Set<String> states =
                    hit
                            .of(
                                    TermKind.STATE,
                                    TermKind.ADJECTIVE,
                                    TermKind.CAPITAL,
                                    TermKind.METONYM)
                            .stream()
                            .filter(term -> !term.ambiguous())
                            .map(Term::entry)
                            .collect(Collectors.toSet());
            living(states).forEach(state -> counts.merge(state, 1, Integer::sum));
            if (hit.isNational()) {
                living(states).forEach(state -> nationals.merge(state, 1, Integer::sum));
            }
            hit.of(TermKind.ORGANISATION).stream()
                    .map(Term::entry)
                    .distinct()
                    .forEach(id -> organisations.merge(id, 1, Integer::sum));
            if (hit.isPerson()) {
                readPerson(view, hit);
            }
            last = states.isEmpty() && !hit.isPerson() ? last : hit.end();
        }
    }

    /** Without states that are gone, where the same words may mean one that exists. */
    private List<String> living(Set<String> states) {
        List<String> existing =
                states.stream()
                        .filter(
                                id ->
                                        dictionary
                                                .state(id)
                                                .filter(state -> exists(state))
                                                .isPresent())
                        .toList();
        return existing.isEmpty() ? List.copyOf(states) : existing;
    }

    private boolean exists(StateEntry state) {
        return published
                .middle()
                .map(day -> state.existed().contains(day))
                .orElse(state.existed().latest().isEmpty());
    }

    private void readPerson(SentenceView view, Hit hit) {
        String person = hit.of(TermKind.PERSON).get(0).entry();
        persons.add(person);
        List<OfficeTerm> held = dictionary.offices().terms(person).orElse(List.of());
        Optional<Integer> title = titleBefore(view, hit.first());
        if (title.isEmpty() || view.is(title.get() - 1, "former", "-", "then", "ex", "late")) {
            return;
        }
        Head head = dictionary.words().head(view.phrase(title.get(), hit.first())).orElseThrow();
        held.stream()
                .filter(term -> head.offices().contains(term.office()))
                .map(OfficeTerm::term)
                .reduce(ReportSurvey::cover)
                .ifPresent(terms::add);
        boolean bare =
                view.hitsWithin(Math.max(0, title.get() - 3), title.get()).stream()
                        .noneMatch(Hit::isNational);
        if (bare && !held.isEmpty() && head.sort() == Head.Sort.OFFICE) {
            voteHome(held.get(held.size() - 1).country(), BARE_TITLE);
        }
    }

    /** Only a state is anybody's home; an organisation has none of its own. */
    private void voteHome(String country, int weight) {
        dictionary.state(country).ifPresent(state -> home.merge(state.id(), weight, Integer::sum));
    }

    private static DateRange cover(DateRange a, DateRange b) {
        return new DateRange(
                a.earliest().flatMap(x -> b.earliest().map(y -> x.isBefore(y) ? x : y)),
                a.latest().flatMap(x -> b.latest().map(y -> x.isAfter(y) ? x : y)),
                "");
    }

    /** The first token of the longest title that ends right before a name. */
    private Optional<Integer> titleBefore(SentenceView view, int name) {
        for (int first = Math.max(0, name - LONGEST_TITLE); first < name; first++) {
            if (dictionary
                    .words()
                    .head(view.phrase(first, name))
                    .filter(Head::isPerson)
                    .isPresent()) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    private void readFrame(Document document) {
        document.structure().outlet().ifPresent(outlet -> vote(outlet, OUTLET));
        spoken.addAll(home.keySet());
        document.structure()
                .dateline()
                .map((Span span) -> span.in(document.text().clean()))
                .ifPresent(dateline -> vote(dateline, DATELINE));
        document.structure()
                .byline()
                .map(span -> span.in(document.text().clean()))
                .filter(byline -> byline.contains(" in "))
                .ifPresent(byline -> vote(byline.substring(byline.indexOf(" in ")), DATELINE));
    }

    private void vote(String words, int weight) {
        new DatelineState(dictionary, state -> counts.getOrDefault(state, 0))
                .of(words)
                .ifPresent(state -> voteHome(state.id(), weight));
    }

    /**
     * True when titles or the outlet show the report's own state; the dateline alone does where the
     * report speaks of no other state as often: reports from Geneva are seldom about Switzerland.
     */
    private boolean isHomeShown() {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return !home.isEmpty()
                && home().filter(
                                state ->
                                        spoken.contains(state)
                                                || counts.getOrDefault(state, 0) == most)
                        .isPresent();
    }

    private Optional<String> home() {
        Map<String, Integer> votes = new HashMap<>(home);
        if (votes.isEmpty()) {
            return dominant();
        }
        votes.replaceAll((state, count) -> count * 100 + counts.getOrDefault(state, 0));
        return votes.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The one state that the report speaks of, when no other comes near. */
    private Optional<String> dominant() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(state -> state.getValue() >= DOMINANT * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The report's own date; else the days on which all named holders held their offices. */
    private DateRange when(Dating dating) {
        DateRange published = dating.published();
        if (published.days().filter(days -> days <= LONGEST_PERIOD).isPresent()) {
            return published;
        }
        DateRange when = published;
        for (DateRange term : terms) {
            when = when.intersection(term).orElse(when);
        }
        return when;
    }
}
