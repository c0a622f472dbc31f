package org.chancery.extract.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.statement.Forecast.Form;

/** Finds forecasts told by a modal: "will sign", "would fall", "could soon join". */
final class ModalReader {
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");

    private final ForecastSentence sentence;
    private final SentenceTree tree;

    ModalReader(ForecastSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    List<Trigger> read() {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i).equals("MD")) {
                at(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Trigger> at(int modal) {
        Optional<Integer> infinitive = Tenses.infinitiveAfter(tree, modal);
        if (infinitive.isEmpty() || Tenses.isPerfect(tree, infinitive.get())) {
            return Optional.empty();
        }
        int verb = Tenses.fullVerb(tree, infinitive.get());
        boolean negative =
                Tenses.isNegated(tree, modal, verb)
                        || sentence.subjects(verb).stream()
                                .anyMatch(subject -> Tenses.isNobody(tree, subject));
        if ((negative && sentence.is("refusing", verb)) || isReminder(verb)) {
            return Optional.empty();
        }
        IndirectQuestions questions = new IndirectQuestions(sentence);
        return form(modal, verb, negative)
                .filter(form -> !Conditions.hold(tree, modal) && !questions.holds(modal))
                .map(
                        form ->
                                new Trigger(
                                        tree,
                                        verb,
                                        modal,
                                        form,
                                        sentence.clauses().span(verb),
                                        List.of(),
                                        tree.text(modal).toLowerCase(Locale.ROOT)));
    }

    private Optional<Form> form(int modal, int verb, boolean negative) {
        String word = tree.text(modal).toLowerCase(Locale.ROOT);
        boolean denied = negative || sentence.is("refraining", verb);
        if (WILL.contains(word)) {
            return Optional.of(denied ? Form.DENIAL : future(modal, verb));
        }
        if (word.equals("would")) {
            if (sentence.is("refusing", verb) && tree.lemma(verb).matches("like|prefer|say")) {
                return Optional.empty();
            }
            Form positive = sentence.reported() ? future(modal, verb) : Form.CONDITIONAL;
            return Optional.of(denied ? Form.DENIAL : positive);
        }
        if (word.equals("should")) {
            boolean due = isOwnSubject(modal, verb) && (isDated(verb) || isAwaited(verb));
            return due ? Optional.of(denied ? Form.DENIAL : Form.PREDICTION) : Optional.empty();
        }
        boolean ahead =
                POSSIBLE.contains(word)
                        && !negative
                        && (isAheadAdverb(modal, verb)
                                || isDated(verb)
                                || isConditional(word, verb)
                                || isComing(word, verb)
                                || isOpen(word, modal, verb));
        return ahead ? Optional.of(Form.PREDICTION) : Optional.empty();
    }

    /** A dated act that parties fix is a schedule; whatever else "will" be, a prediction. */
    private Form future(int modal, int verb) {
        boolean hedged = isHedged(modal, verb);
        return !hedged && sentence.is("scheduled-verb", verb) && isDated(verb)
                ? Form.SCHEDULE
                : Form.PREDICTION;
    }

    private boolean isHedged(int modal, int verb) {
        for (int i = modal + 1; i < verb; i++) {
            if (tree.tag(i).equals("RB") && tree.text(i).endsWith("ly")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAheadAdverb(int modal, int verb) {
        for (int i = modal + 1; i < Math.min(tree.size(), verb + 3); i++) {
            if (sentence.is("ahead-adverb", i)) {
                return true;
            }
        }
        return false;
    }

    /** "If the vote fails, the fund may close"; "could stall until the spring". */
    private boolean isConditional(String modal, int verb) {
        boolean until =
                tree.children(verb, Dependency.ADVERBIAL_CLAUSE).stream()
                        .flatMap(clause -> tree.children(clause, Dependency.MARKER).stream())
                        .anyMatch(mark -> tree.lemma(mark).matches("until|till"));
        String clean = sentence.document().text().clean();
        return !modal.equals("can") && (until || Conditions.of(tree, clean).isPresent());
    }

    /** "might leave", but not "might be true", and not "may not be sold". */
    private boolean isComing(String modal, int verb) {
        boolean passive = !tree.children(verb, Dependency.PASSIVE_AUXILIARY).isEmpty();
        boolean allowed = modal.equals("may") && passive;
        // "may now be moving": what goes on, not what comes.
        boolean goingOn = tree.tag(verb).equals("VBG");
        return modal.matches("may|might") && !allowed && !goingOn && !sentence.is("lasting", verb);
    }

    /** "Chad could veto it": neither an ability of the past nor one that lasts. */
    private boolean isOpen(String word, int modal, int verb) {
        return word.equals("could")
                && !sentence.is("lasting", verb)
                && !sentence.is("ability", verb)
                && !tree.tag(verb).equals("VBG")
                && (sentence.reported() || !isPastBefore(modal));
    }

    private boolean isPastBefore(int modal) {
        for (int i = 0; i < modal; i++) {
            if (tree.tag(i).equals("VBD")) {
                return true;
            }
        }
        return tree.sentence().times().stream()
                .anyMatch(time -> time.firstToken() < modal && !sentence.isAhead(time));
    }

    /** "it should be signed by May", and not "should Chad refuse". */
    private boolean isOwnSubject(int modal, int verb) {
        return sentence.subjects(verb).stream().anyMatch(subject -> subject < modal);
    }

    /** "no change should be expected". */
    private boolean isAwaited(int verb) {
        return tree.tag(verb).equals("VBN") && tree.lemma(verb).matches("expect|anticipate");
    }

    /** "It will be recalled that …": asks the reader to think back. */
    private boolean isReminder(int verb) {
        return tree.tag(verb).equals("VBN") && sentence.is("recalling", verb);
    }

    private boolean isDated(int verb) {
        return !sentence.coming(sentence.clauses().span(verb)).isEmpty();
    }
}
