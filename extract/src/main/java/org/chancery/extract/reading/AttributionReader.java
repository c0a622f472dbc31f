package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Lexicon;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Quotation;
import org.chancery.model.text.Span;

/**
 * Says on whose word a part of a sentence stands: the speaker of "X said that …", "…, X said", "…,
 * said X" and "according to X", the speaker of a quotation that runs over several sentences, and
 * the media that pass it on ("Reuters reported, citing Lusa").
 *
 * <pre>{@code
 * Attribution word = AttributionReader.of(parsed, Lexicon.shared()).at(tree, verb);
 * }</pre>
 */
public final class AttributionReader {
    private final ParsedDocument parsed;
    private final Lexicon lexicon;

    private AttributionReader(ParsedDocument parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.lexicon = lexicon;
    }

    public static AttributionReader of(ParsedDocument parsed, Lexicon lexicon) {
        return new AttributionReader(parsed, lexicon);
    }

    /** On whose word the clause of {@code word} stands. */
    public Attribution at(SentenceTree tree, int word) {
        Attribution inSentence = read(tree, verbsOver(tree, word), accordingTo(tree, word));
        if (inSentence.isReported()) {
            return inSentence;
        }
        return ofRunningQuotation(tree, word);
    }

    /** True when the word is a verb of saying that takes what is said as its complement. */
    public boolean isSpeechVerb(SentenceTree tree, int word) {
        return tree.isVerb(word) && lexicon.matches("speech-verb", tree, word);
    }

    /**
     * The attributing verb that stands beside what is said rather than above it ("…, the envoy
     * said"): a child of the clause's head.
     */
    public Optional<Integer> trailingVerb(SentenceTree tree, int clause) {
        return tree.children(clause).stream()
                .filter(child -> isTrailing(tree, clause, child))
                .findFirst();
    }

    private boolean isTrailing(SentenceTree tree, int clause, int verb) {
        if (!isSpeechVerb(tree, verb)) {
            return false;
        }
        Dependency relation = tree.relation(verb);
        boolean beside =
                relation == PARATAXIS
                        || relation == CLAUSAL_COMPLEMENT
                        || relation == OTHER
                        || relation == ADVERBIAL_CLAUSE
                        || relation == CONJUNCT;
        boolean plain =
                tree.children(verb, CLAUSAL_COMPLEMENT, OPEN_COMPLEMENT, OBJECT).isEmpty()
                        && tree.children(verb, MARKER).stream()
                                .allMatch(mark -> tree.lemma(mark).equals("as"));
        boolean spoken = tree.child(verb, SUBJECT).isPresent();
        return beside && plain && spoken && (verb > clause || tree.relation(verb) == PARATAXIS);
    }

    private List<Integer> verbsOver(SentenceTree tree, int word) {
        Set<Integer> verbs = new LinkedHashSet<>();
        int below = word;
        List<Integer> path = new ArrayList<>();
        path.add(word);
        path.addAll(tree.ancestors(word));
        for (int at : path) {
            int from = below;
            trailingVerb(tree, at).filter(verb -> !tree.isWithin(word, verb)).ifPresent(verbs::add);
            if (at != word && isSpeechVerb(tree, at) && isSaid(tree, from)) {
                verbs.add(at);
            }
            below = at;
        }
        return List.copyOf(verbs);
    }

    private static boolean isSaid(SentenceTree tree, int clause) {
        return switch (tree.relation(clause)) {
            case CLAUSAL_COMPLEMENT, PARATAXIS, OTHER -> true;
            case OPEN_COMPLEMENT -> tree.child(clause, SUBJECT, COPULA).isPresent();
            case OBJECT -> tree.sentence().tokens().get(clause).index() > 0;
            default -> false;
        };
    }

    private static List<Integer> accordingTo(SentenceTree tree, int word) {
        List<Integer> path = new ArrayList<>();
        path.add(word);
        path.addAll(tree.ancestors(word));
        return path.stream()
                .flatMap(at -> tree.children(at).stream())
                .filter(child -> tree.preposition(child).equals(Optional.of("according to")))
                .filter(child -> !tree.isWithin(word, child))
                .toList();
    }

    private Attribution read(SentenceTree tree, List<Integer> verbs, List<Integer> according) {
        ActorFinder actors = parsed.actors(tree);
        List<FoundActor> speakers = new ArrayList<>();
        List<FoundActor> media = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (int verb : verbs) {
            List<Integer> subject = Predicate.of(tree, verb).surfaceSubject();
            words.addAll(subject);
            speakers.addAll(actors.actors(subject));
            media.addAll(citedBy(tree, verb, actors));
            media.addAll(actors.outlets(subject));
        }
        words.addAll(according);
        speakers.addAll(actors.actors(according));
        media.addAll(actors.outlets(according));
        return new Attribution(
                speakers,
                words,
                verbs.stream().findFirst(),
                media,
                isExpert(tree, words, speakers));
    }

    /** "Reuters reported, citing Lusa": the one cited stands nearer to the speaker. */
    private static List<FoundActor> citedBy(SentenceTree tree, int verb, ActorFinder actors) {
        return tree.children(verb, ADVERBIAL_CLAUSE, OPEN_COMPLEMENT, OTHER).stream()
                .filter(child -> Set.of("cite", "quote").contains(tree.lemma(child)))
                .flatMap(child -> actors.outlets(Predicate.of(tree, child).object()).stream())
                .toList();
    }

    private boolean isExpert(SentenceTree tree, List<Integer> words, List<FoundActor> speakers) {
        return words.stream().anyMatch(word -> lexicon.matches("analyst", tree, word))
                || speakers.stream()
                        .anyMatch(s -> s.actor().sector().equals(Optional.of(Sector.EDU)));
    }

    private Attribution ofRunningQuotation(SentenceTree tree, int word) {
        Span at = tree.token(word).span();
        Optional<Quotation> quotation =
                parsed.document().quotations().stream()
                        .filter(q -> q.speech() && q.span().contains(at))
                        .findFirst();
        if (quotation.isEmpty()) {
            return Attribution.reporter();
        }
        int index = tree.sentence().index();
        for (int other : List.of(index - 1, index + 1, index - 2, index + 2)) {
            Optional<Attribution> found =
                    other < 0 || other >= parsed.trees().size()
                            ? Optional.empty()
                            : speakerOf(parsed.trees().get(other), tree, quotation.get());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Attribution.reporter();
    }

    /** Who speaks in a neighbouring sentence of the same paragraph or quotation. */
    private Optional<Attribution> speakerOf(
            SentenceTree other, SentenceTree here, Quotation quotation) {
        if (!sameParagraph(other, here) && !quotation.span().overlaps(other.sentence().span())) {
            return Optional.empty();
        }
        for (int verb = other.size() - 1; verb >= 0; verb--) {
            if (isSpeechVerb(other, verb) && !inQuotation(other, verb)) {
                Attribution found = read(other, List.of(verb), List.of());
                if (!found.speakers().isEmpty()) {
                    return Optional.of(
                            new Attribution(
                                    found.speakers(),
                                    List.of(),
                                    Optional.empty(),
                                    found.media(),
                                    found.expertOpinion()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean inQuotation(SentenceTree tree, int word) {
        return parsed.document().quotations().stream()
                .anyMatch(q -> q.speech() && q.span().contains(tree.token(word).span()));
    }

    private boolean sameParagraph(SentenceTree a, SentenceTree b) {
        return parsed.document().structure().paragraphs().stream()
                .anyMatch(p -> p.contains(a.sentence().span()) && p.contains(b.sentence().span()));
    }
}
