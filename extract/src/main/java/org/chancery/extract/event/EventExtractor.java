package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.AttributionReader;
import org.chancery.extract.reading.EventTimeReader;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.reading.StatusReader;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.Match;
import org.chancery.extract.rule.RuleBook;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Status;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Mention;
import org.chancery.model.time.DateRange;

/**
 * Finds events: what one actor does, says, plans or is said to do to another.
 *
 * <p>Each finding rests on one rule of the files beside this class. A speech act and what is said
 * are two events. Titles and furniture yield none, since they have no sentences.
 *
 * <pre>{@code
 * EventExtractor.withRules().extract(document).forEach(System.out::println);
 * }</pre>
 */
public final class EventExtractor implements Extractor {
    private static final double NAMED = 0.8;
    private static final double INFERRED = 0.5;

    private final RuleBook rules;
    private final Lexicon lexicon;
    private final StatusReader statuses;

    private EventExtractor(RuleBook rules, Lexicon lexicon) {
        this.rules = rules;
        this.lexicon = lexicon;
        this.statuses = StatusReader.with(lexicon);
    }

    /** An extractor with the rules that come with the project. */
    public static EventExtractor withRules() {
        return new EventExtractor(EventRules.load(), EventRules.lexicon());
    }

    @Override
    public String name() {
        return "event";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(
                Layer.SENTENCES,
                Layer.TOKENS,
                Layer.PARTS_OF_SPEECH,
                Layer.LEMMAS,
                Layer.DEPENDENCIES,
                Layer.MENTIONS);
    }

    @Override
    public Stream<Finding> extract(Document document) {
        ParsedDocument parsed = ParsedDocument.of(document);
        Reader reader = new Reader(parsed, ReportPair.of(document));
        return parsed.trees().stream()
                .filter(tree -> tree.sentence().isParsed())
                .flatMap(tree -> reader.sentence(tree).stream());
    }

    /** Reads one document. */
    private final class Reader {
        private final ParsedDocument parsed;
        private final ReportPair pair;
        private final AttributionReader attributions;
        private final EventTimeReader times;

        Reader(ParsedDocument parsed, ReportPair pair) {
            this.parsed = parsed;
            this.pair = pair;
            this.attributions = AttributionReader.of(parsed, lexicon);
            this.times = EventTimeReader.of(parsed);
        }

        List<Finding> sentence(SentenceTree tree) {
            List<Draft> drafts = new ArrayList<>();
            for (Match match : rules.best(tree)) {
                draft(match).ifPresent(drafts::add);
            }
            return drafts.stream()
                    .filter(draft -> drafts.stream().noneMatch(other -> other.covers(draft)))
                    .map(this::finding)
                    .toList();
        }

        private Optional<Draft> draft(Match match) {
            Optional<EventSides> sides = EventSides.of(match, parsed.actors(match.tree()), pair);
            if (sides.isEmpty()) {
                return Optional.empty();
            }
            if (match.has("speech") && !SpeechActs.counts(match, sides.get(), lexicon)) {
                return Optional.empty();
            }
            Attribution attribution = attributions.at(match.tree(), match.trigger());
            Reading reading = statuses.read(match.tree(), match.trigger(), attribution);
            return Optional.of(new Draft(match, sides.get(), attribution, reading));
        }

        private Finding finding(Draft draft) {
            Match match = draft.match();
            SentenceTree tree = match.tree();
            Status status = draft.status();
            DateRange when =
                    times.when(tree, match.trigger(), draft.reading(), draft.attribution());
            Event event =
                    new Event(
                            draft.gives("type").map(EventType::valueOf),
                            draft.gives("mode"),
                            draft.gives("context").stream().toList(),
                            draft.gives("cameo"),
                            draft.sides().actors(),
                            draft.sides().recipients(),
                            draft.sides().against(),
                            when,
                            place(match),
                            status,
                            draft.reading().polarity());
            Set<Integer> needed = new LinkedHashSet<>(draft.sides().words());
            needed.addAll(draft.reading().cues());
            return new Finding(
                    event,
                    Evidence.at(
                            parsed.document(),
                            EventEvidence.span(tree, match.trigger(), needed, draft.attribution())),
                    draft.attribution().chain(),
                    "event/" + match.rule().name(),
                    draft.sides().inferred() ? INFERRED : NAMED);
        }

        private Optional<Place> place(Match match) {
            return Stream.of("in", "at")
                    .flatMap(
                            preposition ->
                                    org.chancery.extract.grammar.Predicate.of(
                                            match.tree(), match.trigger())
                                            .prepositional(preposition)
                                            .stream())
                    .flatMap(head -> parsed.actors(match.tree()).mention(head).stream())
                    .filter(mention -> mention.sense() == Mention.Sense.PLACE)
                    .flatMap(mention -> mention.place().stream())
                    .findFirst();
        }
    }

    /** A match with everything read of it. */
    private record Draft(Match match, EventSides sides, Attribution attribution, Reading reading) {

        Status status() {
            if (reading.settled()) {
                return reading.status();
            }
            return match.gives("status")
                    .map(word -> Status.valueOf(word.toUpperCase(Locale.ROOT)))
                    .orElse(reading.status());
        }

        Optional<String> gives(String key) {
            boolean ahead = status() != Status.OCCURRED && status() != Status.ONGOING;
            return ahead ? match.givesWhenPlanned(key) : match.gives(key);
        }

        /** "sign" with its object "treaty" covers what a rule on "treaty" finds. */
        boolean covers(Draft other) {
            return !other.equals(this)
                    && match.trigger() != other.match.trigger()
                    && match.witnesses().contains(other.match.trigger())
                    && !other.match.witnesses().contains(match.trigger());
        }
    }
}
