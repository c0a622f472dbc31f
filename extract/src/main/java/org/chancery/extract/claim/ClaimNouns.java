package org.chancery.extract.claim;

import java.util.Optional;
import org.chancery.extract.claim.Cue.Frame;
import org.chancery.extract.claim.Stances.Stance;
import org.chancery.model.statement.Claim;
import org.chancery.model.text.Mention;

/**
 * Finds claims that a noun holds: "the assertion of some farmers that …", "Oman's view is that …",
 * "it is the position of Oman that …", "…, a charge Oman denies".
 */
final class ClaimNouns {
    private static final int SHORTEST = 3;
    private static final int OWNER_AWAY = 4;

    private final ReportedSentence sentence;
    private final NounPhrases phrases;

    ClaimNouns(ReportedSentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
    }

    /** The claim of the noun at a word; empty for other words and nouns that nobody owns. */
    Optional<Stance> at(int word) {
        boolean noun =
                sentence.tree().isNoun(word)
                        && sentence.is("claim-noun", word)
                        && word + 2 < sentence.end();
        return noun ? denied(word).or(() -> owned(word)) : Optional.empty();
    }

    /** "…, a charge Oman has denied": the denial is Oman's. */
    private Optional<Stance> denied(int noun) {
        int verb = noun + 1;
        while (verb < sentence.end()
                && !sentence.is("denying", verb)
                && verb - noun < 2 * OWNER_AWAY) {
            verb++;
        }
        int start = phrases.endingAt(noun + 1).map(Subject::from).orElse(noun);
        boolean aside = start > 0 && sentence.isComma(start - 1);
        boolean verbal =
                verb < sentence.end()
                        && (sentence.isFinite(verb) || sentence.tree().tag(verb).equals("VBN"));
        if (!aside || !verbal) {
            return Optional.empty();
        }
        int end = verb + 1;
        return new Subjects(sentence)
                .leftOf(verb)
                .map(by -> new Subject(Math.max(by.from(), noun + 1), by.to(), by.head()))
                .filter(by -> by.head() > noun && new Voice(sentence).isSomebody(by))
                .map(by -> stance(noun, by, start, end, start, end));
    }

    private Optional<Stance> owned(int noun) {
        boolean of = sentence.text(noun + 1).matches("of|by|from");
        Optional<Subject> owner = of ? phrases.startingAt(noun + 2) : possessor(noun);
        int after = of ? owner.map(Subject::to).orElse(noun + 1) : noun + 1;
        if (owner.isEmpty() || after + 1 >= sentence.end()) {
            return Optional.empty();
        }
        boolean copula = sentence.tree().lemma(after).equals("be");
        int that = copula ? after + 1 : after;
        if (!sentence.text(that).equals("that")) {
            return Optional.empty();
        }
        int to = copula || isPredicate(noun) ? sentence.end() : clauseEnd(that + 1);
        int from =
                Math.min(
                        phrases.endingAt(noun + 1).map(Subject::from).orElse(noun),
                        owner.get().from());
        return to - that < SHORTEST
                ? Optional.empty()
                : Optional.of(stance(noun, owner.get(), that + 1, to, from, to));
    }

    private Stance stance(
            int noun, Subject by, int from, int to, int evidenceFrom, int evidenceTo) {
        boolean quoted = sentence.hasQuotation(from, to);
        ClaimWords.Said words =
                new ClaimWords.Said(
                        sentence.span(from, to),
                        sentence.span(evidenceFrom, evidenceTo),
                        quoted ? Claim.Form.MIXED : Claim.Form.EMBEDDED);
        return new Stance(new Cue(noun, Frame.NOUN, Optional.of(by), evidenceFrom, to), words);
    }

    /** "it is the position of Oman that …". */
    private boolean isPredicate(int noun) {
        int start = phrases.endingAt(noun + 1).map(Subject::from).orElse(noun);
        return start > 1
                && sentence.tree().lemma(start - 1).equals("be")
                && sentence.text(start - 2).equalsIgnoreCase("it");
    }

    private Optional<Subject> possessor(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - OWNER_AWAY); i--) {
            if (sentence.tree().tag(i).equals("POS")) {
                return phrases.endingAt(i);
            }
            boolean adjective =
                    sentence.mention(i)
                            .filter(it -> it.form() == Mention.Form.ADJECTIVE)
                            .isPresent();
            if (adjective
                    || (sentence.tree().tag(i).equals("PRP$") && sentence.mention(i).isPresent())) {
                return Optional.of(new Subject(i, i + 1, i));
            }
        }
        return Optional.empty();
    }

    /** Before the verb of which the whole claim is the subject: "Oman's claim that … angered". */
    private int clauseEnd(int from) {
        for (int at = from; at < sentence.end(); at++) {
            boolean quoted = sentence.isQuoted(at);
            boolean second =
                    isVerb(at)
                            && hasVerb(from, at)
                            && !sentence.tree().tag(at - 1).matches("MD|CC|WDT|WP|,")
                            && !sentence.isComma(at - 1);
            if (!quoted && (second || sentence.text(at).equals("..."))) {
                return at;
            }
        }
        return sentence.end();
    }

    private boolean isVerb(int word) {
        return sentence.tree().tag(word).matches("VBD|VBZ|VBP|MD");
    }

    /** A verb of its own, one in the subjunctive included: "that the case be settled". */
    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean bare =
                    sentence.tree().tag(i).equals("VB")
                            && !sentence.tree().tag(Math.max(from, i - 1)).matches("TO|MD");
            if (isVerb(i) || bare) {
                return true;
            }
        }
        return false;
    }
}
