package org.chancery.extract.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.statement.Forecast.Form;
import org.chancery.model.text.Span;

/** Leaves one trigger for each clause about the future, and cuts coordinated futures apart. */
final class Triggers {
    private Triggers() {}

    /**
     * @param verbs what modals and patterns found
     * @param nouns what nouns and the present tense found; they yield to verbs
     */
    static List<Trigger> merge(
            ForecastSentence sentence, List<Trigger> verbs, List<Trigger> nouns) {
        List<Trigger> kept = new ArrayList<>();
        verbs.sort(Comparator.comparingInt(Trigger::at));
        for (Trigger trigger : verbs) {
            boolean same =
                    kept.stream()
                            .anyMatch(
                                    it ->
                                            it.word() == trigger.word()
                                                    || it.evidence().equals(trigger.evidence()));
            if (!same && !holdsAnother(sentence, trigger, verbs)) {
                kept.add(trigger);
            }
        }
        for (Trigger noun : nouns) {
            boolean told = kept.stream().anyMatch(it -> tells(it, noun));
            if (!told) {
                kept.add(noun);
            }
        }
        List<Trigger> parts = new ArrayList<>();
        List<Trigger> apart = kept.stream().map(trigger -> apart(trigger, kept)).toList();
        apart.forEach(trigger -> parts.addAll(coordinated(trigger)));
        parts.sort(Comparator.comparing(Trigger::evidence));
        return parts;
    }

    /** A noun with its day inside the subject of another forecast is one of its own. */
    private static boolean tells(Trigger verb, Trigger noun) {
        boolean inSubject =
                noun.evidence().end()
                        <= verb.tree().token(Math.min(verb.at(), verb.word())).span().start();
        return verb.evidence().overlaps(noun.evidence())
                && !(inSubject && noun.form() == Form.SCHEDULE);
    }

    /** "expects that Chad will join": the clause is the forecast, not the expecting. */
    private static boolean holdsAnother(
            ForecastSentence sentence, Trigger outer, List<Trigger> all) {
        SentenceTree tree = sentence.tree();
        int head = sentence.clauses().head(outer.at());
        return !outer.holders().isEmpty()
                && all.stream()
                        .filter(it -> !it.equals(outer))
                        .map(it -> sentence.clauses().head(it.word()))
                        .anyMatch(
                                inner ->
                                        inner != head
                                                && tree.relation(inner)
                                                        == Dependency.CLAUSAL_COMPLEMENT
                                                && tree.isWithin(inner, outer.at()));
    }

    /** A clause that holds another forecast's clause keeps only its own side of it. */
    private static Trigger apart(Trigger trigger, List<Trigger> all) {
        Span own = trigger.evidence();
        Span at =
                trigger.tree()
                        .token(trigger.at())
                        .span()
                        .cover(trigger.tree().token(trigger.word()).span());
        for (Trigger other : all) {
            Span inner = other.evidence();
            boolean nested = !other.equals(trigger) && own.contains(inner) && !inner.overlaps(at);
            if (nested && inner.end() <= at.start()) {
                own = new Span(Math.max(own.start(), verbGroup(trigger)), own.end());
            } else if (nested && inner.start() >= at.end()) {
                own = new Span(own.start(), Math.min(own.end(), inner.start()));
            }
        }
        return trigger.withEvidence(own);
    }

    /** Where the auxiliaries before a trigger begin. */
    private static int verbGroup(Trigger trigger) {
        int first = Math.min(trigger.at(), trigger.word());
        while (first > 0 && trigger.tree().tag(first - 1).matches("MD|VB.|RB|IN")) {
            first--;
        }
        return trigger.tree().token(first).span().start();
    }

    /** "will open the dam and close the port": two forecasts. */
    private static List<Trigger> coordinated(Trigger trigger) {
        SentenceTree tree = trigger.tree();
        List<Integer> further = new ArrayList<>();
        for (int i = trigger.word() + 1; i < tree.size(); i++) {
            boolean inside = trigger.evidence().contains(tree.token(i).span());
            if (inside && isFurther(trigger, i)) {
                further.add(i);
            }
        }
        boolean verbal = tree.tag(trigger.word()).startsWith("VB") && !tree.isNoun(trigger.at());
        if (further.isEmpty() || !verbal) {
            return List.of(trigger);
        }
        List<Trigger> parts = new ArrayList<>();
        int from = trigger.evidence().start();
        Trigger current = trigger;
        for (int next : further) {
            int cut = tree.token(next).span().start();
            parts.add(current.withEvidence(trimmed(tree, from, cut)));
            from = cut;
            current =
                    new Trigger(
                            tree,
                            next,
                            next,
                            trigger.form(),
                            trigger.evidence(),
                            trigger.holders(),
                            trigger.rule());
        }
        parts.add(current.withEvidence(new Span(from, trigger.evidence().end())));
        return parts;
    }

    /** A verb coordinated with the trigger's, or one that the parser hung on a noun before it. */
    private static boolean isFurther(Trigger trigger, int word) {
        SentenceTree tree = trigger.tree();
        boolean rather = word > 0 && tree.text(word - 1).equals("than");
        if (!tree.tag(word).equals("VB") || rather) {
            return false;
        }
        Optional<Integer> head = tree.head(word);
        boolean conjunct = tree.relation(word) == Dependency.CONJUNCT;
        boolean own = conjunct && head.filter(it -> it == trigger.word()).isPresent();
        boolean stray =
                conjunct
                        && tree.tag(word - 1).equals("CC")
                        && head.filter(tree::isNoun).isPresent();
        return own || stray;
    }

    /** The words up to a cut, without the "and" before it. */
    private static Span trimmed(SentenceTree tree, int from, int cut) {
        int end = from;
        for (int i = 0; i < tree.size(); i++) {
            Span span = tree.token(i).span();
            boolean link = tree.tag(i).matches("CC|RB|,|TO") && isAllLinks(tree, i, cut);
            if (span.start() >= from && span.end() <= cut && !link) {
                end = span.end();
            }
        }
        return new Span(from, Math.max(end, from));
    }

    private static boolean isAllLinks(SentenceTree tree, int from, int cut) {
        for (int i = from; i < tree.size() && tree.token(i).span().end() <= cut; i++) {
            if (!tree.tag(i).matches("CC|RB|,|TO")) {
                return false;
            }
        }
        return true;
    }
}
