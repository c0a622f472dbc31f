package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.AttributionReader;
import org.chancery.extract.reading.Predecessors;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.reading.StatusReader;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.Match;
import org.chancery.extract.rule.RuleBook;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Status;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;
import org.chancery.model.time.DateRange;

/** Reads the events of one document. */
final class EventReader {
    private static final double NAMED = 0.8;
    private static final double INFERRED = 0.5;

    /** What lies in not doing is tried first: "will not accept" before "accept". */
    private static final Comparator<Match> ABSENCE_FIRST =
            Comparator.comparing((Match match) -> !match.has("absence"));

    /** What a word of speech that has one of these does not tell of. */
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "nor", "neither");

    private static final Set<Status> UNSAID =
            EnumSet.of(Status.PROPOSED, Status.DENIED, Status.HYPOTHETICAL, Status.PREDICTED);

    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.AID, EventType.COOPERATE, EventType.MOBILIZE, EventType.RETREAT);

    private final ParsedDocument parsed;
    private final RuleBook rules;
    private final StatusReader statuses;
    private final AttributionReader attributions;
    private final Counterparts counterparts;
    private final EventTiming timing;
    private final SpeechActs speech;

    EventReader(Document document, RuleBook rules, Lexicon lexicon, StatusReader statuses) {
        this.parsed = ParsedDocument.of(document);
        this.rules = rules;
        this.statuses = statuses;
        this.attributions = AttributionReader.of(parsed, lexicon);
        this.counterparts = Counterparts.of(document);
        this.timing = new EventTiming(parsed, lexicon);
        this.speech = new SpeechActs(lexicon);
    }

    List<Finding> findings() {
        List<EventDraft> drafts = new ArrayList<>();
        for (SentenceTree tree : parsed.trees()) {
            if (tree.sentence().isParsed()) {
                drafts.addAll(sentence(tree, Turns.upTo(tree.sentence().index(), drafts)));
            }
        }
        List<EventDraft> once = speech.oncePerSpeaker(drafts);
        return NarrativeTimes.lend(once).stream().map(this::finding).toList();
    }

    private List<EventDraft> sentence(SentenceTree tree, Turns turns) {
        List<EventDraft> drafts = new ArrayList<>();
        for (List<Match> onWord : rules.byWord(tree)) {
            onWord.stream()
                    .sorted(ABSENCE_FIRST)
                    .map(match -> draft(match, turns.then(drafts)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(drafts::add);
        }
        return drafts.stream()
                .filter(draft -> drafts.stream().noneMatch(other -> other.covers(draft)))
                .filter(draft -> drafts.stream().noneMatch(draft::isTheSameAs))
                .toList();
    }

    /** "the union", "the Golden Triangle": who or what is named is no act. */
    private boolean isName(Match match) {
        return match.tree().isNoun(match.trigger())
                && parsed.actors(match.tree())
                        .mention(match.trigger())
                        .filter(
                                mention ->
                                        isInTitle(match, mention)
                                                || (mention.endToken() == match.trigger() + 1
                                                        && isOfBodyOrPlace(mention)))
                        .isPresent();
    }

    /** "Minister for Trade Talks Ana Rojas": her title tells of no talks. */
    private static boolean isInTitle(Match match, Mention mention) {
        SentenceTree tree = match.tree();
        int next = match.trigger() + 1;
        return mention.form() == Mention.Form.NAME
                && next < mention.endToken()
                && tree.tag(match.trigger()).startsWith("NNP")
                && tree.tag(next).startsWith("NNP")
                && mention.actors().stream().allMatch(one -> one.type() == ActorType.PERSON);
    }

    private static boolean isOfBodyOrPlace(Mention mention) {
        return mention.sense() == Mention.Sense.PLACE
                || mention.actors().stream()
                        .anyMatch(a -> a.type() == ActorType.INTERGOVERNMENTAL_ORGANISATION);
    }

    private Optional<EventDraft> draft(Match match, Turns turns) {
        if (isName(match) || (match.has("located") && !isLocated(match))) {
            return Optional.empty();
        }
        Attribution attribution = attributions.at(match.tree(), match.trigger());
        Counterparts others =
                counterparts.without(
                        match.tree().sentence().index(), Tellers.of(match, attribution));
        Optional<EventSides> sides =
                EventSides.of(match, parsed.actors(match.tree()), others, turns);
        if (sides.isEmpty() || (match.has("speech") && !speech.counts(match, sides.get()))) {
            return Optional.empty();
        }
        Reading reading = statuses.read(match.tree(), match.trigger(), attribution);
        boolean notToTell = match.has("absence") && !isNotDone(match, reading);
        if (notToTell || isUnsaid(match, reading)) {
            return Optional.empty();
        }
        return Optional.of(timing.draft(match, sides.get(), attribution, reading))
                .filter(draft -> !isDeedAskedFor(draft));
    }

    /** "will not yield", but not "nobody believes that they will yield", which refuses nothing. */
    private static boolean isNotDone(Match match, Reading reading) {
        SentenceTree tree = match.tree();
        boolean own =
                tree.children(match.trigger()).stream()
                        .anyMatch(child -> NOT.contains(tree.lemma(child)));
        return reading.isNegative() && (own || reading.status() != Status.PREDICTED);
    }

    /** "asked Oman to withdraw": a request, and nobody has withdrawn or said that they would. */
    private static boolean isDeedAskedFor(EventDraft draft) {
        return draft.status() == Status.PROPOSED
                && draft.gives("type").map(EventType::valueOf).filter(DEEDS::contains).isPresent();
    }

    /** "asked Oman to explain", "did not say", "may say": nobody has said anything. */
    private static boolean isUnsaid(Match match, Reading reading) {
        return match.has("speech") && !match.has("absence") && UNSAID.contains(reading.status());
    }

    /** "was in Cairo": a form of "be" before a place. */
    private static boolean isLocated(Match match) {
        boolean copula = match.tree().relation(match.trigger()) == Dependency.COPULA;
        return copula
                && match.tree()
                        .head(match.trigger())
                        .flatMap(match.tree()::preposition)
                        .filter(Set.of("in", "at")::contains)
                        .isPresent();
    }

    private Finding finding(EventDraft draft) {
        Match match = draft.match();
        Event event =
                new Event(
                        draft.gives("type").map(EventType::valueOf),
                        draft.gives("mode"),
                        draft.gives("context").stream().toList(),
                        draft.gives("cameo"),
                        inItsDay(draft.sides().actors(), draft.when()),
                        inItsDay(draft.sides().recipients(), draft.when()),
                        draft.sides().against(),
                        draft.when(),
                        place(match),
                        draft.status(),
                        draft.reading().polarity());
        Set<Integer> needed = new LinkedHashSet<>(draft.sides().words());
        needed.addAll(draft.reading().cues());
        return new Finding(
                event,
                Evidence.at(
                        parsed.document(),
                        EventEvidence.span(
                                match.tree(), match.trigger(), needed, draft.attribution())),
                draft.attribution().chain(),
                "event/" + match.rule().name(),
                draft.sides().inferred() ? INFERRED : NAMED);
    }

    /** A state as it was when the act was done: Russia's wars of 1950 were the Soviet Union's. */
    private static List<ActorReference> inItsDay(List<ActorReference> side, DateRange when) {
        return when.latest().map(latest -> Predecessors.in(latest.getYear(), side)).orElse(side);
    }

    private Optional<Place> place(Match match) {
        Predicate predicate = Predicate.of(match.tree(), match.trigger());
        return Stream.of("in", "at")
                .flatMap(preposition -> predicate.prepositional(preposition).stream())
                .flatMap(head -> parsed.actors(match.tree()).mention(head).stream())
                .filter(mention -> mention.sense() == Mention.Sense.PLACE)
                .flatMap(mention -> mention.place().stream())
                .findFirst();
    }
}
