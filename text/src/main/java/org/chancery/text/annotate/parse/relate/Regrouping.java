package org.chancery.text.annotate.parse.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.annotate.resource.ResourceFile;

/** Makes phrases of their parts so that relations can be read off: words that go together do so. */
final class Regrouping {
    /** The label of a group of words that are one. */
    static final String FIXED = "MWE";

    private static final List<Expression> EXPRESSIONS = expressions();

    /** Several words that are one in phrases of some labels. */
    private record Expression(List<String> words, Set<String> phrases) {}

    private Regrouping() {}

    private static List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        for (String line : ResourceFile.lines(Regrouping.class, "fixed-expressions.txt")) {
            String[] halves = line.split(" \\| ", -1);
            all.add(
                    new Expression(
                            List.of(halves[0].split(" ", -1)), Set.of(halves[1].split(" ", -1))));
        }
        return all;
    }

    static Phrase phrase(String label, List<Phrase> parts) {
        if (parts.size() == 1 && parts.get(0).is(label) && !parts.get(0).isWord()) {
            return parts.get(0);
        }
        List<Phrase> grouped = parts;
        for (Expression expression : EXPRESSIONS) {
            if (expression.phrases().contains(label)) {
                grouped = group(grouped, expression.words());
            }
        }
        if (label.equals("UCP")) {
            return Phrase.of(kindOfFirst(parts.get(0)), grouped);
        }
        if (label.equals("PP")) {
            grouped = accordingTo(grouped);
        }
        if (label.equals("NP")) {
            grouped = flatCoordination(grouped);
        }
        return Phrase.of(label, grouped);
    }

    /** "private and state" is named by its first member. */
    private static String kindOfFirst(Phrase first) {
        if (first.isOneOf(PhraseWords.ADJECTIVE_TAGS) || first.is("ADJP")) {
            return "ADJP";
        }
        return first.label().startsWith("N") ? "NP" : first.is("ADVP") ? "ADVP" : "UCP";
    }

    private static List<Phrase> group(List<Phrase> parts, List<String> words) {
        for (int i = 0; i + words.size() <= parts.size(); i++) {
            if (stands(parts, i, words)) {
                return grouped(parts, i, i + words.size(), FIXED);
            }
        }
        return parts;
    }

    private static boolean stands(List<Phrase> parts, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Phrase part = parts.get(at + i);
            Phrase word = part.size() == 1 ? part.part(0) : part;
            if (!word.text().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Phrase> grouped(List<Phrase> parts, int from, int to, String label) {
        List<Phrase> all = new ArrayList<>(parts.subList(0, from));
        all.add(Phrase.of(label, parts.subList(from, to)));
        all.addAll(parts.subList(to, parts.size()));
        return all;
    }

    /** "(according (to the envoy))" becomes "((according to) the envoy)". */
    private static List<Phrase> accordingTo(List<Phrase> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Phrase inner = parts.get(i + 1);
            if (parts.get(i).text().equals("according") && inner.part(0).text().equals("to")) {
                List<Phrase> all = new ArrayList<>(parts.subList(0, i));
                all.add(Phrase.of(FIXED, List.of(parts.get(i), inner.part(0))));
                all.addAll(inner.parts().subList(1, inner.size()));
                all.addAll(parts.subList(i + 2, parts.size()));
                return all;
            }
        }
        return parts;
    }

    /** "trade and industry minister" becomes "(trade and industry) minister". */
    private static List<Phrase> flatCoordination(List<Phrase> parts) {
        for (int i = 1; i + 2 < parts.size(); i++) {
            if (parts.get(i).is("CC") && allWords(parts)) {
                boolean afterArticle = i == 2 && parts.get(0).is("DT");
                boolean two = i == 1 || (afterArticle && parts.size() == 5);
                Phrase before = parts.get(i - 1);
                if (two && !before.is("NNS")) {
                    String label = before.isOneOf(PhraseWords.ADJECTIVE_TAGS) ? "ADJP" : "NP";
                    return grouped(parts, i - 1, i + 2, label);
                }
                return parts;
            }
        }
        return parts;
    }

    private static boolean allWords(List<Phrase> parts) {
        return parts.stream().allMatch(Phrase::isWord);
    }
}
