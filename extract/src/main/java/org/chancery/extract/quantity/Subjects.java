package org.chancery.extract.quantity;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Clauses;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.Token;

/** Finds what an amount is of. */
final class Subjects {
    private static final Set<String> LINKS = Set.of("of", "in", "worth");
    private static final Set<String> COUNTED =
            Set.of("arms", "troops", "people", "count", "member", "body");
    private static final Set<String> CHANGE = Set.of("to", "from", "by", "at");
    private static final int LONGEST = 8;

    private Subjects() {}

    /** What the amount is of: the noun it counts, the phrase after it, or the clause's subject. */
    static Optional<String> of(
            SentenceAmounts sentence, String clean, Amount amount, Optional<CountedNoun> noun) {
        if (noun.filter(it -> it.phrase().overlaps(sentence.toClean(amount.span()))).isPresent()) {
            return amount.hasUnit()
                    ? of(sentence, clean, amount, Optional.empty())
                    : Optional.empty();
        }
        if (!amount.hasUnit()) {
            return noun.map(it -> it.phrase().in(clean)).or(() -> subject(sentence, clean, amount));
        }
        if (COUNTED.contains(amount.unitClass())) {
            return Optional.of(counted(sentence, amount));
        }
        boolean modifies = noun.isPresent() && sentence.tokenAfter(amount.span()).isPresent();
        Optional<String> linked = linked(sentence, clean, amount);
        if (linked.isPresent()) {
            return linked;
        }
        if (modifies) {
            return noun.map(it -> it.phrase().in(clean));
        }
        return valued(sentence, clean, amount)
                .or(() -> apposed(sentence, clean, amount))
                .or(() -> object(sentence, clean, amount))
                .or(() -> subject(sentence, clean, amount));
    }

    /** "trade, currently $3 billion," is of trade. */
    private static Optional<String> apposed(SentenceAmounts sentence, String clean, Amount amount) {
        List<Token> tokens = sentence.sentence().tokens();
        int at = sentence.tokens(amount.whole()).get(0).index() - 1;
        while (at > 0 && tokens.get(at).tag().equals("RB")) {
            at--;
        }
        if (at < 1 || !tokens.get(at).text().equals(",")) {
            return Optional.empty();
        }
        int start = at;
        while (start > 0 && tokens.get(start - 1).tag().matches("NNS?|JJ")) {
            start--;
        }
        boolean noun = start < at && tokens.get(at - 1).tag().startsWith("NN");
        return noun && !isTime(sentence, at - 1)
                ? Optional.of(sentence.sentence().spanOf(start, at - 1).in(clean))
                : Optional.empty();
    }

    /** "raised its exports to $3 billion" is of exports. */
    private static Optional<String> object(SentenceAmounts sentence, String clean, Amount amount) {
        SentenceTree tree = sentence.tree();
        int number = sentence.tokens(amount.span()).get(0).index();
        boolean change =
                sentence.lexemeBefore(amount.whole(), 1)
                        .filter(word -> CHANGE.contains(word.lower()))
                        .isPresent();
        return change
                ? tree.child(Clauses.of(tree).head(number), Dependency.OBJECT)
                        .filter(object -> tree.tag(object).matches("NNS?"))
                        .filter(object -> !isAmount(tree, object))
                        .map(object -> before(tree.subtree(object), number))
                        .filter(words -> !words.isEmpty() && words.length() <= number)
                        .filter(words -> words.cardinality() <= 2 * LONGEST)
                        .map(words -> tree.span(words).in(clean))
                : Optional.empty();
    }

    /** "rose 12 percent to $2 billion": the percent are no thing that rose. */
    private static boolean isAmount(SentenceTree tree, int noun) {
        return tree.children(noun).stream().anyMatch(child -> tree.tag(child).equals("CD"));
    }

    /** The words before the preposition of the amount. */
    private static BitSet before(BitSet words, int number) {
        BitSet rest = (BitSet) words.clone();
        rest.clear(Math.max(0, number - 1), Math.max(number, rest.length()));
        return rest;
    }

    /** "goods valued at $30 million" is of goods. */
    private static Optional<String> valued(SentenceAmounts sentence, String clean, Amount amount) {
        int first = sentence.tokens(amount.whole()).get(0).index();
        List<Token> tokens = sentence.sentence().tokens();
        boolean valued =
                first >= 3
                        && tokens.get(first - 1).text().equals("at")
                        && tokens.get(first - 2).text().matches("valued|priced|estimated|put")
                        && tokens.get(first - 3).tag().startsWith("NN");
        if (!valued) {
            return Optional.empty();
        }
        int start = first - 3;
        while (start > 0 && tokens.get(start - 1).tag().matches("NNS?|JJ.*")) {
            start--;
        }
        return Optional.of(sentence.sentence().spanOf(start, first - 3).in(clean));
    }

    /** The words of the amount after its figures. */
    private static String counted(SentenceAmounts sentence, Amount amount) {
        List<Token> tokens = sentence.tokens(amount.span());
        return tokens.get(tokens.size() - 1).text();
    }

    private static Optional<String> linked(SentenceAmounts sentence, String clean, Amount amount) {
        Optional<Token> next = sentence.tokenAfter(amount.span());
        if (next.isEmpty() || !LINKS.contains(next.get().text())) {
            return Optional.empty();
        }
        List<Token> tokens = sentence.sentence().tokens();
        int first = next.get().index() + 1;
        if (first < tokens.size() && tokens.get(first).text().equals("of")) {
            first++;
        }
        int last = -1;
        for (int i = first; i < Math.min(tokens.size(), first + LONGEST); i++) {
            String tag = tokens.get(i).tag();
            boolean inside = tag.startsWith("NN") || tag.startsWith("JJ") || isSmall(tag);
            if (!inside || isTime(sentence, i)) {
                break;
            }
            last = tag.startsWith("NN") ? i : last;
        }
        return last < first
                ? Optional.empty()
                : Optional.of(sentence.sentence().spanOf(first, last).in(clean));
    }

    private static boolean isSmall(String tag) {
        return tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("HYPH")
                || tag.equals("VBN")
                || tag.equals("POS");
    }

    private static boolean isTime(SentenceAmounts sentence, int token) {
        return sentence.sentence().times().stream().anyMatch(time -> time.covers(token));
    }

    private static Optional<String> subject(SentenceAmounts sentence, String clean, Amount amount) {
        SentenceTree tree = sentence.tree();
        int head = Clauses.of(tree).head(sentence.tokens(amount.span()).get(0).index());
        int number = sentence.tokens(amount.span()).get(0).index();
        return tree.child(head, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT)
                .flatMap(
                        subject ->
                                tree.tag(subject).startsWith("W")
                                        ? tree.head(head)
                                        : Optional.of(subject))
                .filter(subject -> tree.tag(subject).matches("NNS?"))
                .map(subject -> until(tree, tree.subtree(subject), subject, number))
                .filter(words -> words.cardinality() <= 2 * LONGEST)
                .map(words -> withoutTimes(sentence, words))
                .filter(words -> !words.isEmpty())
                .map(words -> tree.span(words).in(clean));
    }

    /** "debts totalling $2 million were …" is of debts: what follows the noun holds the amount. */
    private static BitSet until(SentenceTree tree, BitSet words, int noun, int number) {
        BitSet rest = (BitSet) words.clone();
        boolean clause =
                tree.children(noun).stream()
                        .anyMatch(child -> child > noun && tree.subtree(child).get(number));
        boolean relative =
                tree.children(noun, Dependency.RELATIVE_CLAUSE).stream()
                        .anyMatch(child -> tree.subtree(child).get(number));
        if (clause || relative) {
            rest.clear(noun + 1, Math.max(noun + 1, rest.length()));
        }
        return rest;
    }

    /** "Last year exports" is of exports. */
    private static BitSet withoutTimes(SentenceAmounts sentence, BitSet words) {
        BitSet rest = (BitSet) words.clone();
        words.stream().filter(word -> isTime(sentence, word)).forEach(rest::clear);
        int first = rest.nextSetBit(0);
        if (first >= 0 && sentence.tree().tag(first).matches("POS|IN|TO")) {
            rest.clear(first);
        }
        return rest;
    }
}
