package org.chancery.extract.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.claim.ClaimExtractor;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.extract.resource.WordClasses;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Forecast;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;

/** Says whose forecast it is: who holds it by name, else whose claim the clause is part of. */
final class Voices {
    private static final Set<String> HOLDING_NOW =
            WordClasses.read(Voices.class, "forecast.words").of("holding-now");

    private record Voice(Claim claim, Span evidence, Span words) {}

    private final List<Voice> voices;

    private Voices(List<Voice> voices) {
        this.voices = voices;
    }

    static Voices of(Document document, ClaimExtractor extractor) {
        List<Voice> voices = new ArrayList<>();
        for (Finding finding : extractor.extract(document).toList()) {
            Span evidence = clean(document, finding);
            Claim claim = (Claim) finding.statement();
            int at = evidence.in(document.text().clean()).indexOf(claim.words());
            int start = evidence.start() + Math.max(0, at);
            int end = at < 0 ? evidence.end() : start + claim.words().length();
            voices.add(new Voice(claim, evidence, new Span(start, end)));
        }
        return new Voices(List.copyOf(voices));
    }

    /** Where a finding's quote stands in the clean text. */
    private static Span clean(Document document, Finding finding) {
        Span raw = finding.evidence().raw();
        int from = 0;
        int to = document.text().clean().length();
        while (from < to) {
            int middle = (from + to) / 2;
            int at = document.text().toRawCodePoints(new Span(middle, middle)).start();
            if (at < raw.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int end =
                Math.min(
                        document.text().clean().length(),
                        from + finding.evidence().quote().length());
        return new Span(from, Math.max(from, end));
    }

    private Optional<Voice> over(Span span) {
        return voices.stream()
                .filter(it -> it.evidence().overlaps(span))
                .filter(it -> share(it.evidence(), span) > 0.6)
                .min(Comparator.comparingInt(it -> it.evidence().length()));
    }

    private static double share(Span voice, Span span) {
        int inside = Math.min(voice.end(), span.end()) - Math.max(voice.start(), span.start());
        return span.length() == 0 ? 0 : (double) inside / span.length();
    }

    /** True when a sentence holds speech reported in the past tense, whose "would" is a "will". */
    boolean isReported(Span sentence) {
        return voices.stream()
                .filter(it -> it.evidence().overlaps(sentence))
                .filter(it -> it.claim().form() != Claim.Form.DIRECT)
                .anyMatch(it -> !HOLDING_NOW.contains(it.claim().cue()));
    }

    List<ActorReference> forecasters(ForecastSentence sentence, Trigger trigger) {
        if (!trigger.holders().isEmpty()) {
            List<ActorReference> own =
                    ActorFinder.of(sentence.document(), sentence.tree())
                            .actors(trigger.holders())
                            .stream()
                            .map(FoundActor::reference)
                            .toList();
            if (!own.isEmpty()) {
                return own;
            }
        }
        return over(trigger.evidence()).map(it -> it.claim().speakers()).orElse(List.of());
    }

    /** A forecast ends with the words claimed: what follows is who said so. */
    Span within(Span evidence) {
        Optional<Voice> voice = over(evidence);
        int end = voice.map(it -> it.words().end()).orElse(evidence.end());
        boolean cuts = end < evidence.end() && end - evidence.start() > evidence.length() / 3;
        return cuts ? new Span(evidence.start(), end) : evidence;
    }

    /** On whose word the forecast is told. */
    List<ActorReference> statedBy(Span evidence) {
        Optional<Voice> voice = over(evidence);
        List<ActorReference> all = new ArrayList<>();
        voice.ifPresent(
                it -> {
                    all.addAll(it.claim().speakers());
                    all.addAll(it.claim().chain());
                });
        return List.copyOf(all);
    }

    /** "promised it would": the word of saying makes the future a promise. */
    boolean isPromise(Trigger trigger) {
        return trigger.form() != Forecast.Form.DENIAL
                && over(trigger.evidence())
                        .filter(
                                it ->
                                        it.claim()
                                                .cue()
                                                .matches(
                                                        "(promis|pledg|vow|assur|guarante|sw[oe]r).*"))
                        .isPresent();
    }
}
