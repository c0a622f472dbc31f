package org.chancery.extract.relation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.ShortestClause;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.AttributionReader;
import org.chancery.extract.reading.EventTimeReader;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.reading.StatusReader;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.Match;
import org.chancery.extract.rule.RuleBook;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Status;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;

/**
 * Finds relations between states, with the state in which the report observes them.
 *
 * <pre>{@code
 * RelationExtractor.withRules().extract(document).forEach(System.out::println);
 * }</pre>
 */
public final class RelationExtractor implements Extractor {
    private static final double NAMED = 0.75;
    private static final double INFERRED = 0.5;
    private static final int NEAR = 16;

    /** "there is no quarrel", "any quarrel must be avoided". */
    private static final Set<String> NONE = Set.of("no", "any", "neither");

    private final RuleBook rules;
    private final Lexicon lexicon;
    private final StatusReader statuses;

    private RelationExtractor(RuleBook rules, Lexicon lexicon) {
        this.rules = rules;
        this.lexicon = lexicon;
        this.statuses = StatusReader.with(lexicon);
    }

    /** An extractor with the rules that come with the project. */
    public static RelationExtractor withRules() {
        return new RelationExtractor(RelationRules.load(), RelationRules.lexicon());
    }

    @Override
    public String name() {
        return "relation";
    }

    @Override
    public Set<Layer> needs() {
        return Extractor.wordsAnd(Layer.DEPENDENCIES);
    }

    @Override
    public Stream<Finding> extract(Document document) {
        ParsedDocument parsed = ParsedDocument.of(document);
        Reader reader = new Reader(parsed);
        return RelationReading.of(rules, lexicon, parsed, ReportPair.of(document)).stream()
                .map(told -> reader.finding(told.match(), told.sides()));
    }

    /** Reads one document. */
    private final class Reader {
        private final ParsedDocument parsed;
        private final AttributionReader attributions;
        private final EventTimeReader times;

        Reader(ParsedDocument parsed) {
            this.parsed = parsed;
            this.attributions = AttributionReader.of(parsed, lexicon);
            this.times = EventTimeReader.of(parsed);
        }

        Finding finding(Match match, RelationSides sides) {
            SentenceTree tree = match.tree();
            int trigger = match.trigger();
            Attribution attribution = attributions.at(tree, trigger);
            // "Kenya, a member of the council, will vote": it is one, whatever it will do.
            Reading reading =
                    tree.relation(trigger) == Dependency.APPOSITION
                            ? Reading.of(Status.ONGOING)
                            : statuses.read(tree, trigger, attribution);
            Relation relation =
                    new Relation(
                            match.gives("relation").orElse("relations").replace('-', ' '),
                            sides.a(),
                            sides.b(),
                            state(match, reading).replace('-', ' '),
                            times.when(tree, trigger, reading, attribution));
            Set<Integer> needed = new LinkedHashSet<>(sides.words());
            needed.addAll(match.witnesses());
            needed.addAll(reading.cues());
            needed.removeIf(word -> Math.abs(word - trigger) > NEAR);
            return new Finding(
                    relation,
                    Evidence.at(
                            parsed.document(),
                            ShortestClause.of(tree, trigger, needed, attribution.speechVerb())),
                    attribution.chain(),
                    "relation/" + match.rule().name(),
                    sides.inferred() ? INFERRED : NAMED);
        }
    }

    private static String state(Match match, Reading reading) {
        String stated = match.gives("state").orElse("observed");
        Optional<String> negative = match.gives("negative");
        boolean none =
                match.tree().hasChild(match.trigger(), NONE)
                        && match.tree().isNoun(match.trigger());
        if (none || (reading.isNegative() && (negative.isPresent() || !match.has("firm")))) {
            return negative.orElse("denied");
        }
        if (match.has("firm")) {
            return stated;
        }
        return switch (reading.status()) {
            case OCCURRED, ONGOING -> stated;
            case PLANNED ->
                    match.givesWhenPlanned("state").filter(s -> !s.equals(stated)).orElse("sought");
            case PREDICTED -> "expected";
            case PROPOSED -> "proposed";
            case HYPOTHETICAL -> "possible";
            case DENIED -> "denied";
        };
    }
}
