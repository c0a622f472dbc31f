package org.chancery.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.AttributionReader;
import org.chancery.extract.reading.EventTimeReader;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.reading.StatusReader;
import org.chancery.extract.rule.Lexicon;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Status;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;

/**
 * Finds what a report says about the life and the content of agreements between states.
 *
 * <p>A report is read twice: first for the instruments it names and which words stand for which,
 * then for what is said of each.
 *
 * <pre>{@code
 * AgreementExtractor.withRules().extract(document).forEach(System.out::println);
 * }</pre>
 */
public final class AgreementExtractor implements Extractor {
    private final Lexicon lexicon;
    private final InstrumentWords words;
    private final LifeReader lives;
    private final ProvisionReader provisions;
    private final LinkReader links;
    private final StatusReader statuses;

    private AgreementExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new InstrumentWords(lexicon);
        this.statuses = StatusReader.with(lexicon);
        this.lives = new LifeReader(AgreementRules.life(), words, statuses);
        this.provisions = new ProvisionReader(AgreementRules.provisions(), words, statuses);
        this.links = new LinkReader(AgreementRules.links(), words, statuses);
    }

    /** An extractor with the rules that come with the project. */
    public static AgreementExtractor withRules() {
        return new AgreementExtractor(AgreementRules.lexicon());
    }

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public Set<Layer> needs() {
        return Extractor.wordsAnd(Layer.DEPENDENCIES);
    }

    @Override
    public Stream<Finding> extract(Document document) {
        ParsedDocument parsed = ParsedDocument.of(document);
        InstrumentRegistry registry = InstrumentRegistry.of(parsed, words);
        AttributionReader attributions = AttributionReader.of(parsed, lexicon);
        ReportPair pair = ReportPair.of(document);
        AgreementFindings findings =
                new AgreementFindings(parsed, registry, words, EventTimeReader.of(parsed), pair);
        List<Finding> found = new ArrayList<>();
        List<SentenceTree> trees =
                parsed.trees().stream().filter(tree -> tree.sentence().isParsed()).toList();
        for (SentenceTree tree : trees) {
            List<LifeStatement> statements = lives.statements(parsed, tree, registry, attributions);
            List<Provision> said = provisions.provisions(tree, registry, attributions);
            List<Tie> ties = links.ties(tree, registry, attributions);
            sentence(findings, statements, ties, said, found);
            found.addAll(agreedActs(findings, parsed, tree, pair, attributions));
        }
        for (SentenceTree tree : trees) {
            found.addAll(named(findings, tree, registry, attributions));
        }
        return found.stream();
    }

    /** What states agreed to do, as far as it came about. */
    private List<Finding> agreedActs(
            AgreementFindings findings,
            ParsedDocument parsed,
            SentenceTree tree,
            ReportPair pair,
            AttributionReader attributions) {
        List<Finding> found = new ArrayList<>();
        ActorFinder actors = parsed.actors(tree);
        for (int word = 0; word < tree.size(); word++) {
            Optional<AgreedAct> agreed = AgreedAct.at(tree, word, actors, pair, words);
            if (agreed.isPresent()) {
                Attribution attribution = attributions.at(tree, word);
                Reading reading = statuses.read(tree, word, attribution);
                if (reading.status() == Status.OCCURRED && !reading.isNegative()) {
                    found.add(findings.of(agreed.get(), tree, reading, attribution));
                }
            }
        }
        return found;
    }

    /** The papers that a sentence is the first to name and of which no sentence tells more. */
    private List<Finding> named(
            AgreementFindings findings,
            SentenceTree tree,
            InstrumentRegistry registry,
            AttributionReader attributions) {
        List<Finding> found = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            Optional<Instrument> instrument = registry.at(tree, word);
            if (instrument.isPresent()) {
                Attribution attribution = attributions.at(tree, word);
                Reading reading = statuses.read(tree, word, attribution);
                findings.of(new NamedOnly(instrument.get(), tree, word, attribution, reading))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * A provision in the sentence of a statement about the same paper goes with it, and so does
     * what ties that paper to another.
     */
    private static void sentence(
            AgreementFindings findings,
            List<LifeStatement> statements,
            List<Tie> ties,
            List<Provision> said,
            List<Finding> found) {
        Set<Integer> told = new LinkedHashSet<>();
        Set<Integer> tied = new LinkedHashSet<>();
        for (LifeStatement statement : statements) {
            int number = statement.instrument().number();
            Optional<Provision> own =
                    said.stream()
                            .filter(provision -> provision.instrument().number() == number)
                            .filter(provision -> told.add(number))
                            .findFirst();
            List<Tie> its = tied.add(number) ? of(number, ties) : List.of();
            findings.of(statement, own, its).ifPresent(found::add);
        }
        for (Provision provision : said) {
            int number = provision.instrument().number();
            if (!told.contains(number) && !findings.takesUp(provision, found)) {
                List<Tie> its = tied.add(number) ? of(number, ties) : List.of();
                findings.of(provision, its).ifPresent(found::add);
            }
        }
        for (Tie tie : ties) {
            if (tied.add(tie.instrument().number())) {
                findings.of(tie, of(tie.instrument().number(), ties)).ifPresent(found::add);
            }
        }
    }

    private static List<Tie> of(int instrument, List<Tie> ties) {
        return ties.stream().filter(tie -> tie.instrument().number() == instrument).toList();
    }
}
