package org.chancery.extract.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.extract.claim.ClaimExtractor;
import org.chancery.extract.grammar.Clauses;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.ResourceText;
import org.chancery.extract.rule.Lexicon;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Forecast;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;

/**
 * Finds what is said to lie ahead, whose word it is, when it is due, how likely it is said to be
 * and on what it depends.
 *
 * <p>One forecast for each clause about the future. Likelihood words are mapped to the PHIA
 * Probability Yardstick (2019). Without a coming date the due interval is open from the report's
 * day.
 */
public final class ForecastExtractor implements Extractor {
    private static final double VERB = 0.8;
    private static final double NOUN = 0.65;

    private final Lexicon lexicon;
    private final List<TriggerPattern> patterns;
    private final Likelihoods likelihoods;
    private final ClaimExtractor claims;

    private ForecastExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.patterns = TriggerPattern.load();
        this.likelihoods = Likelihoods.load();
        this.claims = ClaimExtractor.english();
    }

    /** An extractor with the English words that look ahead. */
    public static ForecastExtractor english() {
        String file = "forecast.lexicon";
        return new ForecastExtractor(
                Lexicon.shared().and(ResourceText.read(ForecastExtractor.class, file), file));
    }

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public Set<Layer> needs() {
        return Extractor.wordsAnd(Layer.QUOTATIONS, Layer.TIMES, Layer.DATING);
    }

    @Override
    public Stream<Finding> extract(Document document) {
        Voices voices = Voices.of(document, claims);
        DueDates due = new DueDates(document);
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (isTitle(document, sentence)) {
                continue;
            }
            ForecastSentence view = view(document, sentence, voices);
            for (Trigger found : triggers(view)) {
                Trigger trigger = Chances.weighed(view, found);
                Span words = words(trigger, voices);
                findings.add(finding(view, trigger.withEvidence(words), voices, due));
            }
        }
        return findings.stream().sorted(Comparator.comparing(it -> it.evidence().raw()));
    }

    /** What a speaker says of it, unless that leaves out the very word that looks ahead. */
    private static Span words(Trigger trigger, Voices voices) {
        Span said = Evidences.trimmed(trigger.tree(), voices.within(trigger.evidence()));
        boolean whole = said.contains(trigger.tree().token(trigger.word()).span());
        return whole ? said : Evidences.trimmed(trigger.tree(), trigger.evidence());
    }

    /** The words of a forecast without the condition that opens its sentence. */
    private static Span besides(ForecastSentence sentence, Trigger trigger) {
        Span words = trigger.evidence();
        Span at = trigger.tree().token(trigger.at()).span();
        return Conditions.span(sentence.tree())
                .filter(it -> it.overlaps(words) && it.end() < at.start())
                .map(it -> Evidences.trimmed(trigger.tree(), new Span(it.end(), words.end())))
                .orElse(words);
    }

    private static boolean isTitle(Document document, Sentence sentence) {
        return document.structure().title().filter(it -> it.contains(sentence.span())).isPresent();
    }

    private ForecastSentence view(Document document, Sentence sentence, Voices voices) {
        SentenceTree tree = SentenceTree.of(sentence);
        return new ForecastSentence(
                document, tree, Clauses.of(tree), lexicon, voices.isReported(sentence.span()));
    }

    private List<Trigger> triggers(ForecastSentence sentence) {
        List<Trigger> verbs = new ArrayList<>();
        verbs.addAll(new ModalReader(sentence).read());
        verbs.addAll(new PatternReader(sentence, patterns).read());
        NominalReader nominal = new NominalReader(sentence);
        for (int i = 0; i < sentence.tree().size(); i++) {
            nominal.denial(i).ifPresent(verbs::add);
        }
        return Triggers.merge(sentence, verbs, nominal.read());
    }

    private Finding finding(
            ForecastSentence sentence, Trigger trigger, Voices voices, DueDates due) {
        String clean = sentence.document().text().clean();
        String words = besides(sentence, trigger).in(clean);
        Optional<String> condition =
                Conditions.of(sentence.tree(), clean).filter(it -> !words.equals(it));
        boolean conditional = condition.isPresent() && trigger.form() == Forecast.Form.PREDICTION;
        Trigger settled =
                (conditional ? trigger.withForm(Forecast.Form.CONDITIONAL) : trigger)
                        .withEvidence(besides(sentence, trigger));
        Likelihoods.Likelihood likelihood = likelihoods.of(words);
        List<ActorReference> forecasters = voices.forecasters(sentence, settled);
        Forecast forecast =
                new Forecast(
                        forecasters,
                        voices.isPromise(settled) ? Forecast.Form.PROMISE : settled.form(),
                        words,
                        Optional.empty(),
                        due.of(sentence, settled),
                        likelihood.words(),
                        likelihood.probability(),
                        condition);
        Span evidence = settled.evidence();
        return new Finding(
                forecast,
                Evidence.at(sentence.document(), evidence),
                voices.statedBy(evidence),
                "forecast/" + settled.rule(),
                settled.tree().tag(settled.at()).startsWith("NN") ? NOUN : VERB);
    }
}
