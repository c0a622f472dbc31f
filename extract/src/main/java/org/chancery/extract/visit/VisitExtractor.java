package org.chancery.extract.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.ShortestClause;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.AttributionReader;
import org.chancery.extract.reading.EventTimeReader;
import org.chancery.extract.reading.NewsTime;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.reading.StatusReader;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.Match;
import org.chancery.extract.rule.RuleBook;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Place;
import org.chancery.model.actor.Sector;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.time.DateRange;

/**
 * Finds visits: planned, invited, expected, under way, held, put off, called off, and those shown
 * by where somebody acts.
 *
 * <pre>{@code
 * VisitExtractor.withRules().extract(document).forEach(System.out::println);
 * }</pre>
 */
public final class VisitExtractor implements Extractor {
    private static final Set<VisitStatus> AHEAD =
            EnumSet.of(
                    VisitStatus.INVITED,
                    VisitStatus.PROPOSED,
                    VisitStatus.PLANNED,
                    VisitStatus.EXPECTED);

    private static final double NAMED = 0.8;
    private static final double INFERRED = 0.55;
    private static final int NEAR = 16;

    private final RuleBook rules;
    private final Lexicon lexicon;
    private final StatusReader statuses;

    private VisitExtractor(RuleBook rules, Lexicon lexicon) {
        this.rules = rules;
        this.lexicon = lexicon;
        this.statuses = StatusReader.with(lexicon);
    }

    /** An extractor with the rules that come with the project. */
    public static VisitExtractor withRules() {
        return new VisitExtractor(VisitRules.load(), VisitRules.lexicon());
    }

    @Override
    public String name() {
        return "visit";
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
        List<SentenceTree> trees =
                parsed.trees().stream().filter(tree -> tree.sentence().isParsed()).toList();
        // Once to learn who goes where, as "his visit" may come before the words that say where to.
        trees.forEach(tree -> reader.drafts(tree).forEach(reader.journeys::add));
        reader.known = reader.known.again();
        return trees.stream().flatMap(tree -> reader.sentence(tree).stream());
    }

    /** Reads one document from its beginning to its end. */
    private final class Reader {
        private final ParsedDocument parsed;
        private final AttributionReader attributions;
        private final EventTimeReader times;
        private final NewsTime news;
        private final UnnamedSides unnamed;
        private KnownVisits known = KnownVisits.none();
        private final Journeys journeys = new Journeys();

        /** Where the report was written: "arrived on Sunday" means there. */
        private final Optional<Place> dateline;

        Reader(ParsedDocument parsed, ReportPair pair) {
            this.parsed = parsed;
            this.attributions = AttributionReader.of(parsed, lexicon);
            this.times = EventTimeReader.of(parsed);
            this.news = NewsTime.of(parsed, lexicon);
            this.dateline = parsed.document().writtenIn();
            this.unnamed = new UnnamedSides(lexicon, pair, dateline);
        }

        List<Finding> sentence(SentenceTree tree) {
            return drafts(tree).stream()
                    .map(d -> journeys.isOver(d) ? d.with(VisitStatus.HELD) : d)
                    .map(d -> journeys.isStillAhead(d) ? d.with(VisitStatus.PLANNED) : d)
                    .map(this::finding)
                    .toList();
        }

        List<VisitDraft> drafts(SentenceTree tree) {
            List<VisitDraft> drafts = new ArrayList<>();
            Set<Integer> used = new LinkedHashSet<>();
            // What happens on a visit tells less than where it takes place.
            List<Match> matches =
                    rules.matches(tree).stream()
                            .sorted(Comparator.comparing((Match match) -> match.has("during")))
                            .toList();
            for (Match match : matches) {
                if (!used.contains(match.trigger())) {
                    List<VisitDraft> found = drafts(match);
                    drafts.addAll(found);
                    found.forEach(draft -> used.add(match.trigger()));
                }
            }
            return VisitDraft.withoutRepeats(drafts);
        }

        private List<VisitDraft> drafts(Match match) {
            return VisitSides.each(match, parsed.actors(match.tree())).stream()
                    .map(sides -> unnamed.visitors(match, sides, parsed.actors(match.tree())))
                    .flatMap(sides -> draft(match, sides).stream())
                    .toList();
        }

        private Optional<VisitDraft> draft(Match match, VisitSides told) {
            boolean where =
                    told.hostCountry().isPresent()
                            || !match.has("place-needed")
                            || UnnamedSides.isAmongCapitals(match);
            boolean elsewhere =
                    !match.has("known")
                            || known.of(told.visitors()).isPresent()
                            || (match.has("dateline") && dateline.isPresent());
            boolean there = isThere(match, told);
            if (told.visitors().isEmpty() && match.has("the-visit") && isTheVisit(match)) {
                return known.last().flatMap(last -> draft(match, told, last.toldBy(told)));
            }
            if (told.visitors().isEmpty()
                    || !(where && elsewhere && there)
                    || goesNowhereKnown(match, told)) {
                return Optional.empty();
            }
            return match.has("during")
                    ? known.around(told, liesAhead(match))
                            .map(told::onlyThoseOf)
                            .flatMap(part -> draft(match, part, part))
                    : draft(
                            match,
                            told,
                            match.has("states") ? told : unnamed.host(match, told, known));
        }

        private boolean liesAhead(Match match) {
            Attribution attribution = attributions.at(match.tree(), match.trigger());
            return statuses.read(match.tree(), told(match), attribution).liesAhead();
        }

        private Optional<VisitDraft> draft(Match match, VisitSides told, VisitSides sides) {
            SentenceTree tree = match.tree();
            List<ActorReference> abroad = sides.abroad();
            boolean unknown = sides.hostCountry().isEmpty() && !match.has("states");
            if (abroad.isEmpty() || unknown) {
                return Optional.empty();
            }
            Attribution attribution = attributions.at(tree, match.trigger());
            Reading reading = statuses.read(tree, told(match), attribution);
            boolean weak = match.has("weak") && !match.has("firm");
            if (weak && reading.isNegative()) {
                return Optional.empty();
            }
            VisitTime time =
                    VisitTime.of(
                            match,
                            sides.words(),
                            times,
                            attribution,
                            published(),
                            reading.liesAhead() && reading.settled() && !isUnfulfilled(match));
            VisitStatus status =
                    isUnfulfilled(match) ? VisitStatus.CANCELLED : statusOf(match, reading, time);
            boolean sure = told.hostCountry().isPresent() && status != VisitStatus.INFERRED;
            known.add(sides, AHEAD.contains(status));
            return Optional.of(
                    new VisitDraft(match, sides, abroad, attribution, reading, time, status, sure));
        }

        /** The word whose tense tells: of "is to be in Cairo" the place. */
        private static int told(Match match) {
            int word = match.trigger();
            SentenceTree tree = match.tree();
            return tree.relation(word) == Dependency.COPULA ? tree.head(word).orElse(word) : word;
        }

        /** "was to have come in June": came to nothing. */
        private static boolean isUnfulfilled(Match match) {
            SentenceTree tree = match.tree();
            int word = match.trigger();
            boolean had = tree.isVerb(word) && tree.hasChild(word, Set.of("have"));
            return had
                    && tree.relation(word) == Dependency.OPEN_COMPLEMENT
                    && tree.head(word)
                            .filter(above -> tree.text(above).matches("was|were"))
                            .isPresent();
        }

        private boolean isThere(Match match, VisitSides told) {
            boolean persons = told.visitors().stream().allMatch(this::isSomebody);
            return (!match.has("located") || isLocated(match, told))
                    && (!match.has("located-person") || persons);
        }

        private boolean isSomebody(ActorReference visitor) {
            return visitor.actor().type() == ActorType.PERSON
                    || visitor.actor().sector().filter(Sector.GOV::equals).isPresent()
                    || Stream.of(visitor.text().split(" "))
                            .anyMatch(lexicon.words("delegation")::contains);
        }

        /** "the visit was put off", "that trip": the one told of last. */
        private boolean isTheVisit(Match match) {
            SentenceTree tree = match.tree();
            Predicate told = Predicate.of(tree, match.trigger());
            return Stream.of(told.object(), told.surfaceSubject())
                    .flatMap(List::stream)
                    .filter(noun -> lexicon.matches("visit-taken-up", tree, noun))
                    .filter(noun -> tree.child(noun, Dependency.NOMINAL).isEmpty())
                    .anyMatch(noun -> tree.hasChild(noun, Set.of("the", "that", "this")));
        }

        /**
         * "was in Cairo", "has been to Cairo": a person or envoys, and a place that the copula
         * hangs on.
         */
        private boolean isLocated(Match match, VisitSides told) {
            SentenceTree tree = match.tree();
            int word = match.trigger();
            String preposition = tree.text(word).equals("been") ? "in|to" : "in";
            boolean in =
                    tree.head(word)
                            .flatMap(tree::preposition)
                            .filter(p -> p.matches(preposition))
                            .isPresent();
            return tree.relation(word) == Dependency.COPULA
                    && in
                    && told.place().isPresent()
                    && told.visitors().stream().allMatch(this::isSomebody);
        }

        /** "a visit to the shrine": words say where to, and they name no state. */
        private boolean goesNowhereKnown(Match match, VisitSides told) {
            SentenceTree tree = match.tree();
            List<Integer> named =
                    tree.isNoun(match.trigger())
                            ? Predicate.of(tree, match.trigger()).prepositional("to")
                            : match.candidates("host").stream().flatMap(List::stream).toList();
            return told.hostCountry().isEmpty()
                    && named.stream().anyMatch(noun -> isNamed(tree, noun));
        }

        private static boolean isNamed(SentenceTree tree, int noun) {
            return tree.tag(noun).startsWith("NNP")
                    || tree.children(noun, Dependency.COMPOUND).stream()
                            .anyMatch(modifier -> tree.tag(modifier).startsWith("NNP"));
        }

        private DateRange published() {
            return parsed.document().dating().published();
        }

        private VisitStatus statusOf(Match match, Reading reading, VisitTime time) {
            return new VisitStatuses(lexicon).of(match, reading, published(), time);
        }

        private DateRange undated(VisitDraft draft) {
            Status told = isAhead(draft.status()) ? Status.PLANNED : draft.reading().status();
            Optional<DateRange> recent =
                    told == Status.OCCURRED
                            ? news.when(draft.match().tree(), draft.match().trigger(), false)
                            : Optional.empty();
            return recent.orElseGet(() -> times.open(told));
        }

        /** "accepted an invitation": told in the past, of what lies ahead. */
        private static boolean isAhead(VisitStatus status) {
            return status == VisitStatus.PLANNED
                    || status == VisitStatus.EXPECTED
                    || status == VisitStatus.PROPOSED;
        }

        private Finding finding(VisitDraft draft) {
            SentenceTree tree = draft.match().tree();
            int trigger = draft.match().trigger();
            Visit visit =
                    new Visit(
                            draft.visitors(),
                            draft.sides().host(),
                            draft.sides().place(),
                            draft.time().range().orElseGet(() -> undated(draft)),
                            draft.status(),
                            Purpose.of(
                                    tree,
                                    trigger,
                                    draft.sides().words(),
                                    parsed.document().text().clean()));
            Set<Integer> needed = new LinkedHashSet<>(draft.sides().words());
            needed.addAll(draft.match().witnesses());
            needed.addAll(draft.reading().cues());
            draft.time().lastWord().ifPresent(needed::add);
            needed.removeIf(word -> Math.abs(word - trigger) > NEAR);
            return new Finding(
                    visit,
                    Evidence.at(
                            parsed.document(),
                            ShortestClause.of(
                                    tree, trigger, needed, draft.attribution().speechVerb())),
                    draft.attribution().chain(),
                    "visit/" + draft.match().rule().name(),
                    draft.sure() ? NAMED : INFERRED);
        }
    }
}
