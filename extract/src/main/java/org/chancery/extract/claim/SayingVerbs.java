package org.chancery.extract.claim;

import java.util.Locale;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;

/** Tells whether a word that may report speech is used as a verb of saying where it stands. */
final class SayingVerbs {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor", "neither");

    private final ReportedSentence sentence;

    SayingVerbs(ReportedSentence sentence) {
        this.sentence = sentence;
    }

    boolean isReporting(int word) {
        return sentence.tree().isVerb(word)
                && (sentence.is("saying", word)
                        || sentence.is("telling", word)
                        || sentence.is("holding", word)
                        || sentence.is("quoting-only", word)
                        || sentence.tree().lemma(word).equals("quote"));
    }

    /** "would say only that …", "would only confirm that …": that much was said. */
    boolean isOnlyWord(int verb) {
        boolean only =
                sentence.text(verb - 1).equals("only")
                        || (verb + 1 < sentence.size() && sentence.text(verb + 1).equals("only"));
        int modal = sentence.text(verb - 1).equals("only") ? verb - 2 : verb - 1;
        return only && modal > 0 && sentence.text(modal).matches("would|will|could");
    }

    boolean isNegated(int word) {
        for (int i = word - 1; i >= Math.max(0, word - 3) && !sentence.isDivider(i); i--) {
            boolean only = sentence.text(i + 1).equals("only");
            if (NEGATIONS.contains(sentence.text(i).toLowerCase(Locale.ROOT)) && !only) {
                return true;
            }
        }
        return false;
    }

    /** "Diallo, asked whether it was true, laughed": who is asked says nothing by it. */
    boolean isAside(int word) {
        return sentence.isComma(word - 1)
                && sentence.tree().lemma(word).matches("ask|press|question|remind|tell")
                && word + 1 < sentence.size()
                && sentence.text(word + 1).matches("whether|if|about|by|why|what|how|when|on");
    }

    /** "the perceived threat", "Chad's expected reply": no verb, whatever its tag. */
    boolean isModifier(int word) {
        boolean subject =
                sentence.tree().children(word, Dependency.SUBJECT).stream()
                        .anyMatch(noun -> noun < word);
        return word > 0
                && !subject
                && sentence.tree().tag(word - 1).matches("DT|POS|PRP\\$|JJ")
                && !sentence.text(word - 1).matches("both|all|some|many|this|that|these|those")
                && word + 1 < sentence.size()
                && sentence.tree().tag(word + 1).matches("NN.*|JJ.*");
    }

    /** "is said to", "was told": nobody says it here. */
    boolean isPassive(int word) {
        for (int i = word - 1; i >= Math.max(0, word - 3); i--) {
            String lemma = sentence.tree().lemma(i);
            if (lemma.equals("have")) {
                return false;
            }
            if (lemma.equals("be") || lemma.equals("get")) {
                return !sentence.tree().lemma(word).equals("quote");
            }
        }
        return false;
    }

    /** "waters claimed by Chad": a participle without auxiliary or subject reports nothing. */
    boolean isBare(int word) {
        if (isReducedPassive(word)) {
            return true;
        }
        boolean auxiliary =
                sentence.tree()
                        .child(word, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY)
                        .isPresent();
        return !auxiliary
                && sentence.tree().child(word, Dependency.SUBJECT).isEmpty()
                && !sentence.tree().lemma(word).equals("quote")
                && !sentence.isDivider(word - 1);
    }

    /** "the closure, announced by Mali on Monday, …": a description, although a comma is before. */
    boolean isReducedPassive(int word) {
        return sentence.isComma(word - 1)
                && sentence.tree().tag(word).matches("VBN|VBD")
                && word + 1 < sentence.size()
                && sentence.text(word + 1).matches("by|at|as")
                && !sentence.isSpeech(Math.max(0, word - 2));
    }
}
