package org.chancery.extract.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.statement.Forecast.Form;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;

/**
 * Finds forecasts without a verb of their own: "a visit to Niger next week", "the planned summit",
 * "plans to build a dam", "a target of 5 percent"; and the present used for the future, "visits
 * Niger next week".
 */
final class NominalReader {
    private static final int NEAR = 40;

    private final ForecastSentence sentence;
    private final SentenceTree tree;

    NominalReader(ForecastSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    List<Trigger> read() {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            at(i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Trigger> at(int word) {
        if (tree.tag(word).matches("VBZ|VBP")) {
            return present(word);
        }
        if (tree.tag(word).matches("VBN|JJ")) {
            return described(word);
        }
        if (tree.tag(word).equals("VB")) {
            return invited(word).or(() -> isFinite(word) ? present(word) : Optional.empty());
        }
        if (!tree.tag(word).startsWith("NN")) {
            return Optional.empty();
        }
        return target(word).or(() -> plan(word)).or(() -> deadline(word)).or(() -> event(word));
    }

    /** "when the minister visits Niger next week", "does not herald a break". */
    private Optional<Trigger> present(int verb) {
        Span clause = sentence.clauses().span(verb);
        if (!sentence.is("scheduled-verb", verb)) {
            return Optional.empty();
        }
        Optional<TimeExpression> inside =
                sentence.coming(clause).stream().filter(this::isStrictlyAhead).findFirst();
        Optional<TimeExpression> before = timeBeforeWhen(clause);
        if (inside.isEmpty() && before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(trigger(verb, verb, Form.SCHEDULE, clause, "present for future"));
    }

    /** "talks resume", where the tagger takes the verb for an infinitive. */
    private boolean isFinite(int verb) {
        return tree.child(verb, Dependency.SUBJECT).isPresent()
                && tree.children(verb, Dependency.AUXILIARY, Dependency.MARKER).isEmpty();
    }

    /** "The deadline for the handover is April 30". */
    private Optional<Trigger> deadline(int noun) {
        Span clause = sentence.clauses().span(noun);
        boolean set =
                sentence.is("goal", noun)
                        && tree.relation(noun) == Dependency.SUBJECT
                        && tree.head(noun).filter(head -> !tree.isVerb(head)).isPresent()
                        && sentence.coming(clause).stream().anyMatch(this::isStrictlyAhead);
        return set
                ? Optional.of(trigger(noun, noun, Form.SCHEDULE, clause, "deadline"))
                : Optional.empty();
    }

    /** "the king, now expected in Rabat on May 3", "talks set for May 3". */
    private Optional<Trigger> described(int word) {
        boolean describes =
                sentence.is("coming-verb", word)
                        && Set.of(Dependency.NOUN_CLAUSE, Dependency.OTHER)
                                .contains(tree.relation(word));
        Span phrase = tree.span(tree.subtree(word));
        return describes && sentence.coming(phrase).stream().anyMatch(this::isStrictlyAhead)
                ? Optional.of(trigger(word, word, Form.SCHEDULE, phrase, "described as coming"))
                : Optional.empty();
    }

    /** "an invitation to visit Niger next spring": a journey or a meeting that a day is set for. */
    private Optional<Trigger> invited(int verb) {
        Optional<Integer> noun =
                tree.head(verb).filter(head -> tree.relation(verb) == Dependency.NOUN_CLAUSE);
        Span phrase = tree.span(tree.subtree(verb));
        boolean dated = sentence.coming(phrase).stream().anyMatch(this::isStrictlyAhead);
        return dated
                        && sentence.is("scheduled-verb", verb)
                        && noun.filter(head -> sentence.is("invitation", head)).isPresent()
                ? Optional.of(trigger(verb, verb, Form.EXPECTATION, phrase, "invited to"))
                : Optional.empty();
    }

    /** "next spring, when the envoy visits Niger". */
    private Optional<TimeExpression> timeBeforeWhen(Span clause) {
        return tree.sentence().times().stream()
                .filter(time -> sentence.isAhead(time) && isStrictlyAhead(time))
                .filter(time -> time.span().end() <= clause.start())
                .filter(time -> clause.start() - time.span().end() <= 2)
                .filter(time -> time.endToken() < tree.size())
                .filter(time -> isWhen(time.endToken()) || isWhen(time.endToken() + 1))
                .findFirst();
    }

    private boolean isWhen(int word) {
        return word < tree.size() && tree.text(word).equals("when");
    }

    /** "does not herald …": the auxiliary is the finite verb. */
    Optional<Trigger> denial(int verb) {
        boolean heralding = tree.tag(verb).equals("VB") && sentence.is("heralding", verb);
        boolean denied =
                heralding
                        && verb > 1
                        && Tenses.isNegated(tree, verb - 2, verb)
                        && (tree.lemma(verb - 2).equals("do") || tree.lemma(verb - 1).equals("do"));
        return denied
                ? Optional.of(
                        trigger(
                                verb,
                                verb - 1,
                                Form.DENIAL,
                                sentence.clauses().span(verb),
                                "denied herald"))
                : Optional.empty();
    }

    private boolean isStrictlyAhead(TimeExpression time) {
        return time.range()
                .earliest()
                .filter(first -> sentence.today().filter(first::isAfter).isPresent())
                .isPresent();
    }

    /** "a target of 5 percent by 2030". */
    private Optional<Trigger> target(int noun) {
        boolean of = noun + 1 < tree.size() && tree.text(noun + 1).equals("of");
        if (!of || !sentence.is("goal", noun)) {
            return Optional.empty();
        }
        boolean amount = false;
        for (int i = noun + 2; i < Math.min(tree.size(), noun + 6); i++) {
            amount |= tree.tag(i).equals("CD") || tree.tag(i).equals("VBG");
        }
        if (!amount) {
            return Optional.empty();
        }
        int head = sentence.clauses().head(noun);
        return Optional.of(
                new Trigger(
                        tree,
                        noun,
                        noun,
                        Form.TARGET,
                        sentence.clauses().span(noun),
                        sentence.subjects(head),
                        "target"));
    }

    /** "plans to build", "a promise to withdraw". */
    private Optional<Trigger> plan(int noun) {
        boolean infinitive =
                noun + 2 < tree.size()
                        && tree.text(noun + 1).equals("to")
                        && tree.tag(noun + 2).equals("VB");
        if (!infinitive || !sentence.is("plan-noun", noun)) {
            return Optional.empty();
        }
        boolean none = noun > 0 && tree.text(noun - 1).toLowerCase(Locale.ROOT).matches("no|any");
        Span phrase = tree.span(tree.subtree(noun)).cover(tree.token(noun).span());
        return Optional.of(
                trigger(noun + 2, noun, none ? Form.DENIAL : Form.EXPECTATION, phrase, "plan to"));
    }

    /** "a visit to Niger next week", "the upcoming summit". */
    private Optional<Trigger> event(int noun) {
        if (!sentence.is("coming-event", noun) || isModifier(noun)) {
            return Optional.empty();
        }
        Optional<TimeExpression> time =
                tree.sentence().times().stream()
                        .filter(it -> sentence.isAhead(it) && isStrictlyAhead(it))
                        .filter(it -> isBeside(it, noun))
                        .findFirst();
        boolean coming = isComing(noun);
        if (time.isEmpty() && !coming) {
            return Optional.empty();
        }
        Span phrase = phrase(noun);
        Span evidence = time.map(it -> phrase.cover(it.span())).orElse(phrase);
        return Optional.of(
                trigger(
                        noun,
                        noun,
                        time.isPresent() ? Form.SCHEDULE : Form.EXPECTATION,
                        evidence,
                        "coming event"));
    }

    /** "summit" in "summit talks". */
    private boolean isModifier(int noun) {
        return noun + 1 < tree.size() && tree.tag(noun + 1).matches("NNS?|POS|HYPH");
    }

    private Span phrase(int noun) {
        Span whole = tree.span(tree.subtree(noun)).cover(tree.token(noun).span());
        boolean huge = whole.length() > 5 * NEAR;
        return huge ? tree.token(noun).span() : whole;
    }

    /** After the noun with no finite verb between, and near. */
    private boolean isBeside(TimeExpression time, int noun) {
        if (time.firstToken() <= noun || time.firstToken() - noun > 12) {
            return false;
        }
        for (int i = noun + 1; i < time.firstToken(); i++) {
            if (tree.tag(i).matches("VBD|VBZ|VBP|MD|VB|TO") || tree.text(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    private boolean isComing(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (sentence.is("coming", i) || Set.of("planned").contains(tree.text(i))) {
                return true;
            }
            if (!tree.tag(i).matches("NN.*|JJ.*|VBN|HYPH|CD")) {
                return false;
            }
        }
        return false;
    }

    private Trigger trigger(int word, int at, Form form, Span evidence, String rule) {
        return new Trigger(tree, word, at, form, evidence, List.of(), rule);
    }
}
