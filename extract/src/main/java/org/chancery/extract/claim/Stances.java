package org.chancery.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.claim.Cue.Frame;
import org.chancery.model.statement.Claim;

/**
 * Finds positions told by their object rather than by a clause: "dismissed the charge as absurd",
 * "expressed interest in the canal", "the claim of some historians that …".
 */
final class Stances {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

    private static final int LONGEST_INSERTION = 8;

    private final ReportedSentence sentence;
    private final List<Cue> said;

    /**
     * @param said the cues of saying found already
     */
    Stances(ReportedSentence sentence, List<Cue> said) {
        this.sentence = sentence;
        this.said = said;
    }

    /** A position and the words that tell it. */
    record Stance(Cue cue, ClaimWords.Said words) {}

    List<Stance> read() {
        List<Stance> found = new ArrayList<>();
        ClaimNouns nouns = new ClaimNouns(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            int word = i;
            Optional<Stance> stance = sentence.isSpeech(i) ? Optional.empty() : verb(i);
            stance.or(() -> nouns.at(word)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Stance> verb(int word) {
        if (isCue(word) || isNegated(word) || !new StanceVerbs(sentence).isStance(word)) {
            return Optional.empty();
        }
        Relatives relatives = new Relatives(sentence);
        Optional<Subject> described = relatives.antecedent(verbOf(word));
        Optional<Subject> subject = described.or(() -> holder(word));
        if (subject.isEmpty() || isNoHolder(subject.get())) {
            return Optional.empty();
        }
        int from = described.map(by -> by.to() + 1).orElse(start(subject.get(), word));
        int to = objectEnd(word + 1);
        if (to > word + 1 && isObject(word + 1)) {
            return Optional.of(stance(word, subject.get(), from, word, to));
        }
        return relatives
                .object(subject.get())
                .filter(thing -> new StanceVerbs(sentence).hasObject(word))
                .map(thing -> stance(word, subject.get(), thing.from(), thing.from(), word + 1));
    }

    /** At the subject, or at the verb where another verb of the same subject stands before it. */
    private int start(Subject subject, int word) {
        boolean second =
                subject.to() <= word
                        && sentence.hasFiniteVerb(
                                subject.to(), new Subjects(sentence).beforeVerb(verbOf(word)));
        return second ? word : Math.min(subject.from(), word);
    }

    private Optional<Subject> holder(int word) {
        Subjects subjects = new Subjects(sentence);
        Voice voice = new Voice(sentence);
        Optional<Subject> own =
                sentence.tree().tag(word).equals("VBG")
                        ? subjects.ofMainClause(word)
                        : subjects.leftOf(verbOf(word));
        return own.filter(voice::isSomebody).or(() -> shared(word)).filter(voice::isSomebody);
    }

    private Stance stance(int word, Subject by, int evidenceFrom, int from, int to) {
        boolean quoted = sentence.hasQuotation(from, to);
        ClaimWords.Said words =
                new ClaimWords.Said(
                        sentence.span(from, to),
                        sentence.span(evidenceFrom, to),
                        quoted ? Claim.Form.MIXED : Claim.Form.EMBEDDED);
        return new Stance(
                new Cue(word, Frame.OBJECT, Optional.of(by), evidenceFrom, word + 1), words);
    }

    /** The verb the subject stands beside: "continue" in "continue to complain". */
    private int verbOf(int word) {
        boolean to = word > 1 && sentence.tree().tag(word - 1).equals("TO");
        return to ? word - 2 : word;
    }

    private boolean isCue(int word) {
        return said.stream().anyMatch(cue -> cue.word() == word);
    }

    private boolean isNegated(int word) {
        for (int i = Math.max(0, word - 2); i < word; i++) {
            if (NEGATIONS.contains(sentence.text(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Subject> shared(int word) {
        return said.stream()
                .filter(cue -> cue.word() < word)
                .reduce((a, b) -> b)
                .filter(cue -> sentence.tree().tag(word - 1).equals("CC"))
                .flatMap(Cue::subject);
    }

    /** "nobody objected", "what he called a crime": no position of its own. */
    private boolean isNoHolder(Subject subject) {
        boolean nobody = sentence.text(subject.head()).equalsIgnoreCase("nobody");
        return nobody
                || (subject.from() > 0
                        && sentence.text(subject.from() - 1).equalsIgnoreCase("what"));
    }

    private boolean isObject(int from) {
        if (from >= sentence.end()) {
            return false;
        }
        String tag = sentence.tree().tag(from);
        return tag.matches("DT|NN.*|JJ.*|PRP.*|CD|IN|RB|RP|TO|VBG|PDT|POS")
                || sentence.isQuoteMark(from);
    }

    /** Up to the end of the clause: a comma outside quotation marks, or a further verb. */
    private int objectEnd(int from) {
        int at = from;
        while (at < sentence.end()) {
            int inserted = afterInsertion(at);
            if (inserted > at) {
                at = inserted;
                continue;
            }
            boolean quoted = sentence.isQuoted(at);
            boolean stops =
                    (sentence.isComma(at) && !isListComma(at))
                            || Set.of(";", "--", "—", "–").contains(sentence.text(at))
                            || (sentence.tree().tag(at).equals("CC") && startsVerb(at + 1))
                            || Set.of("after", "while", "when", "because", "but", "although")
                                    .contains(sentence.text(at));
            if (!quoted && stops) {
                break;
            }
            at++;
        }
        return at;
    }

    /** "the moves -- in part -- as a threat": past what stands between two dashes. */
    private int afterInsertion(int dash) {
        if (!isDash(dash)) {
            return dash;
        }
        for (int i = dash + 1; i < Math.min(sentence.end(), dash + LONGEST_INSERTION); i++) {
            if (isDash(i)) {
                return i + 1;
            }
        }
        return dash;
    }

    private boolean isDash(int word) {
        return Set.of("--", "—", "–").contains(sentence.text(word));
    }

    /** "coal, oil and gas": nouns on both sides and an "and" to come. */
    private boolean isListComma(int comma) {
        boolean nouns =
                comma > 0
                        && comma + 1 < sentence.size()
                        && sentence.tree().isNoun(comma - 1)
                        && sentence.tree().isNoun(comma + 1);
        for (int i = comma + 2; nouns && i < Math.min(sentence.end(), comma + 6); i++) {
            if (sentence.text(i).equals("and")) {
                return true;
            }
            if (sentence.isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean startsVerb(int at) {
        return at < sentence.size() && sentence.isFinite(at);
    }
}
