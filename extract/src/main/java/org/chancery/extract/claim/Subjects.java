package org.chancery.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;
import org.chancery.model.text.Mention;

/** Finds the phrase that names who speaks, to the left of a verb of saying. */
final class Subjects {
    private static final Set<String> AUXILIARIES =
            Set.of("have", "has", "had", "do", "did", "was", "is", "were", "are", "be", "been");
    private static final Set<String> HEARSAY =
            Set.of("say", "report", "believe", "understand", "know", "think", "allege", "rumour");
    private static final int FARTHEST = 40;
    private static final int SO_FAR = 5;

    private final ReportedSentence sentence;
    private final NounPhrases phrases;

    Subjects(ReportedSentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
    }

    /** The place just after the subject: the verb's own auxiliaries and adverbs left out. */
    int beforeVerb(int verb) {
        int at = verb;
        while (at > 0 && isVerbGroup(at - 1)) {
            at--;
        }
        int outer = isHearsay(at) || isRaised(at) ? at - 2 : isSoFar(at) ? at - SO_FAR : -1;
        return outer > 0 ? beforeVerb(outer) : at;
    }

    /** "the envoy appeared to confirm …", "continues to insist …": he does confirm and insist. */
    boolean isRaised(int at) {
        boolean to = at > 2 && sentence.text(at - 1).equals("to");
        boolean raised =
                to
                        && sentence.is("raising", at - 2)
                        && sentence.tree().tag(at - 2).matches("VBD|VBZ|VBP|VBN");
        return raised || (to && isReady(at - 2));
    }

    /** "was quick to add that …", "are being careful to stress that …". */
    private boolean isReady(int adjective) {
        return sentence.is("ready-to-say", adjective)
                && sentence.tree().lemma(adjective - 1).equals("be");
    }

    /** "went so far as to say": the words between "went" and "say". */
    boolean isSoFar(int at) {
        return at > SO_FAR
                && sentence.text(at - 1).equals("to")
                && sentence.text(at - 2).equals("as")
                && sentence.text(at - 3).equals("far")
                && sentence.tree().lemma(at - SO_FAR).equals("go");
    }

    /** "Diallo is said to have told …", "is believed to hold …": the subject of the passive. */
    boolean isHearsay(int at) {
        return at > 2
                && sentence.text(at - 1).equals("to")
                && sentence.tree().tag(at - 2).matches("VBN|VBD")
                && HEARSAY.contains(sentence.tree().lemma(at - 2))
                && sentence.tree().lemma(at - 3).equals("be");
    }

    private boolean isVerbGroup(int word) {
        if (sentence.isOutletNoun(word)) {
            return false;
        }
        boolean since =
                sentence.text(word).equals("since")
                        && word > 0
                        && sentence.text(word - 1).matches("has|have|had");
        return since
                || AUXILIARIES.contains(sentence.text(word))
                || isOnlyModal(word)
                || sentence.is("speech-adverb", word)
                || sentence.tree().tag(word).equals("RB")
                || isBeforeTime(word)
                || (sentence.time(word).isPresent() && !sentence.mention(word).isPresent());
    }

    /** "would say only", "would only say". */
    private boolean isOnlyModal(int word) {
        return sentence.tree().tag(word).equals("MD")
                && word + 2 < sentence.size()
                && (sentence.text(word + 1).equals("only")
                        || sentence.text(word + 2).equals("only"));
    }

    /** "on Monday vowed", "no longer say". */
    private boolean isBeforeTime(int word) {
        boolean day =
                sentence.tree().tag(word).equals("IN")
                        && sentence.time(word + 1)
                                .filter(time -> sentence.mention(word + 1).isEmpty())
                                .isPresent();
        boolean longer =
                sentence.text(word).equals("longer")
                        || (sentence.text(word).equals("no")
                                && sentence.text(word + 1).equals("longer"));
        return day || longer;
    }

    /** The subject to the left of a verb. */
    Optional<Subject> leftOf(int verb) {
        int end = beforeVerb(verb);
        if (end == 0) {
            return Optional.empty();
        }
        Optional<Subject> outlet = outletEndingAt(end);
        if (outlet.isPresent()) {
            return outlet;
        }
        if (sentence.tree().tag(end - 1).equals("CC")) {
            return ofMainClause(verb);
        }
        if (sentence.isDivider(end - 1)) {
            return overApposition(verb, end - 1);
        }
        return phrases.endingAt(end)
                .filter(it -> !sentence.isSpeech(it.head()))
                .map(it -> headOf(it, verb));
    }

    /** A paper's name is one phrase, whatever the tags of its words: "the People's Daily". */
    private Optional<Subject> outletEndingAt(int end) {
        return sentence.mention(end - 1)
                .filter(it -> it.sense() == Mention.Sense.OUTLET && it.endToken() == end)
                .filter(
                        it ->
                                it.firstToken() == 0
                                        || !sentence.tree().tag(end - 1).startsWith("NN"))
                .map(it -> new Subject(it.firstToken(), end, end - 1));
    }

    /** "a note sent to the allies says": the note, although the allies stand next to the verb. */
    private Subject headOf(Subject adjacent, int verb) {
        return Predicate.of(sentence.tree(), verb).surfaceSubject().stream()
                .filter(head -> head < adjacent.from() && adjacent.from() - head < FARTHEST)
                .filter(head -> sentence.tree().isNoun(head))
                .filter(head -> sentence.tree().ancestors(adjacent.head()).contains(head))
                .findFirst()
                .flatMap(this::around)
                .filter(whole -> !sentence.isDivider(whole.to()))
                .map(whole -> new Subject(whole.from(), adjacent.to(), whole.head()))
                .orElse(adjacent);
    }

    /** "Diallo, deputy head of the bank, said": the subject stands before the inserted words. */
    private Optional<Subject> overApposition(int verb, int closing) {
        Optional<Subject> parsed =
                Predicate.of(sentence.tree(), verb).surfaceSubject().stream()
                        .filter(head -> head < closing && closing - head < FARTHEST)
                        .findFirst()
                        .flatMap(this::around);
        if (parsed.isPresent()) {
            int end = withTail(parsed.get());
            if (sentence.isDivider(end)) {
                return parsed.map(it -> new Subject(it.from(), end, it.head()));
            }
        }
        for (int at = closing - 1; at > 0 && closing - at < FARTHEST; at--) {
            boolean another = sentence.tree().tag(at + 1).equals("PRP");
            if (sentence.isComma(at) && endsActor(at) && !another) {
                return phrases.endingAt(at);
            }
        }
        return parsed;
    }

    /** "an aide to the president": with what prepositions add to the noun, up to a comma. */
    private int withTail(Subject noun) {
        int at = noun.to();
        while (at < sentence.size() && sentence.tree().tag(at).matches("IN|TO")) {
            Optional<Subject> next = phrases.startingAt(at + 1);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get().to();
        }
        return at;
    }

    private boolean endsActor(int end) {
        return sentence.tree().sentence().mentions().stream()
                .anyMatch(it -> it.sense() != Mention.Sense.PLACE && it.endToken() == end);
    }

    /** The noun phrase around a head. */
    Optional<Subject> around(int head) {
        Optional<Mention> mention = sentence.mention(head);
        int end = mention.map(Mention::endToken).orElse(head + 1);
        int first = mention.map(Mention::firstToken).orElse(head);
        return phrases.endingAt(Math.max(end, head + 1))
                .map(it -> new Subject(Math.min(it.from(), first), it.to(), head));
    }

    /** The subject to the right of a verb: "…, said the envoy". */
    Optional<Subject> rightOf(int verb) {
        int from = verb + 1;
        while (from < sentence.size()
                && (sentence.is("speech-adverb", from)
                        || (sentence.time(from).isPresent() && sentence.mention(from).isEmpty()))) {
            from++;
        }
        return phrases.startingAt(from);
    }

    /** The subject of the clause a participle hangs on. */
    Optional<Subject> ofMainClause(int participle) {
        List<Integer> own =
                Predicate.of(sentence.tree(), aboveInfinitives(firstOf(participle)))
                        .surfaceSubject();
        List<Subject> parsed =
                own.stream()
                        .filter(head -> head < participle)
                        .flatMap(head -> around(head).stream())
                        .toList();
        if (!parsed.isEmpty()) {
            return Optional.of(together(parsed));
        }
        for (int i = 0; i < participle; i++) {
            if (sentence.isFinite(i)) {
                return leftOf(i);
            }
        }
        return Optional.empty();
    }

    /** "accused him of lying and said …": who accused said it, though the parser joins "lying". */
    private int firstOf(int verb) {
        boolean joined =
                sentence.isFinite(verb)
                        && sentence.tree().relation(verb) == Dependency.CONJUNCT
                        && sentence.tree()
                                .head(verb)
                                .filter(it -> isBareParticiple(it) || isAside(it, verb))
                                .isPresent();
        return joined
                ? sentence.tree().ancestors(verb).stream()
                        .skip(1)
                        .filter(sentence::isFinite)
                        .findFirst()
                        .orElse(verb)
                : verb;
    }

    private boolean isBareParticiple(int word) {
        return sentence.tree().tag(word).equals("VBG")
                && sentence.tree().children(word, Dependency.AUXILIARY).isEmpty();
    }

    /** "accused him while guests waited, and said …": the comma parts "said" from the aside. */
    private boolean isAside(int joined, int verb) {
        int and = beforeVerb(verb) - 1;
        return sentence.tree().relation(joined) == Dependency.ADVERBIAL_CLAUSE
                && and > 0
                && sentence.isComma(and - 1);
    }

    /** "She urged him to go, saying …": she says it, though the parser hangs it on "go". */
    private int aboveInfinitives(int participle) {
        if (participle == 0 || !sentence.isComma(participle - 1)) {
            return participle;
        }
        int at = participle;
        for (int above : sentence.tree().ancestors(participle)) {
            boolean infinitive =
                    sentence.tree().tag(above).equals("VB")
                            && sentence
                                    .tree()
                                    .children(above, Dependency.MARKER, Dependency.AUXILIARY)
                                    .stream()
                                    .anyMatch(mark -> sentence.text(mark).equals("to"));
            boolean governs = sentence.tree().isVerb(above) && at != participle;
            if (!infinitive) {
                return governs ? above : participle;
            }
            at = above;
        }
        return participle;
    }

    /** "Mali and Togo met, promising …": both promise. */
    private static Subject together(List<Subject> subjects) {
        Subject first = subjects.get(0);
        Subject last = subjects.get(subjects.size() - 1);
        return new Subject(first.from(), Math.max(first.to(), last.to()), first.head());
    }
}
