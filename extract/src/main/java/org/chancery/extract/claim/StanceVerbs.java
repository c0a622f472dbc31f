package org.chancery.extract.claim;

import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.model.actor.ActorType;

/** Tells which verbs, built as they are, state a position of their subject. */
final class StanceVerbs {
    private static final int NEAR = 6;
    private static final int AS_FAR = 16;
    private static final Set<String> FOR = Set.of("for");
    private static final Set<String> OF = Set.of("of", "against");
    private static final Set<String> ON = Set.of("on", "against", "with", "about");

    private final ReportedSentence sentence;

    StanceVerbs(ReportedSentence sentence) {
        this.sentence = sentence;
    }

    /** "has rejected …", "called it absurd", "vowed to stay": not passive and no mere modifier. */
    boolean isStance(int word) {
        if (word > 0 && sentence.tree().tag(word - 1).matches("POS|PRP\\$|DT")) {
            return false;
        }
        String tag = sentence.tree().tag(word);
        boolean perfect = tag.equals("VBN") && hasHave(word);
        boolean aside = tag.equals("VBG") && word > 0 && sentence.isComma(word - 1);
        boolean finite = tag.matches("VBD|VBZ|VBP") || perfect || goesOn(word) || isListed(word);
        return (finite && (byItself(word) || byItsObject(word) || byItsTie(word)))
                || (aside && (sentence.is("stance-aside", word) || names(word)));
    }

    /** "rejected the text, accused Togo of theft and …": a past tense taken for a participle. */
    private boolean isListed(int word) {
        return sentence.tree().tag(word).equals("VBN")
                && sentence.isComma(word - 1)
                && sentence.tree().relation(word) == Dependency.CONJUNCT
                && sentence.tree().head(word).filter(sentence::isFinite).isPresent()
                && sentence.tree().child(word, Dependency.OBJECT).isPresent();
    }

    /** "continue to complain about", "began to question". */
    private boolean goesOn(int word) {
        boolean longer = word > 2 && sentence.text(word - 1).equals("longer");
        return sentence.tree().tag(word).equals("VB") && (longer || isTaken(word));
    }

    private boolean isTaken(int word) {
        return word > 2
                && sentence.tree().tag(word - 1).equals("TO")
                && sentence.is("raising", word - 2)
                && sentence.isFinite(word - 2);
    }

    /** A verb that tells a position by its object alone: what a relative clause may describe. */
    boolean hasObject(int word) {
        return byItself(word);
    }

    private boolean byItself(int word) {
        return sentence.is("stance", word);
    }

    /** "warned the fleet to stay away", "warned Oman against it". */
    private boolean addresses(int word) {
        if (!sentence.is("stance-to", word)) {
            return false;
        }
        for (int i = word + 2; i < Math.min(sentence.end(), word + NEAR); i++) {
            if (sentence.text(i).matches("to|against|about|of|not")) {
                return true;
            }
            if (sentence.isFinite(i) || sentence.isDivider(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean byItsObject(int word) {
        return (sentence.is("voicing", word) && hasNoun("said-thing", word))
                || (sentence.is("aim-verb", word) && hasNoun("aim", word))
                || (sentence.is("committing", word) && hasInfinitive(word))
                || isHope(word)
                || addresses(word)
                || putsAt(word)
                || (sentence.is("wanting", word) && wantsThing(word) && isPresent(word))
                || names(word);
    }

    /** "called for talks", "spoke of a crime", "ruled out talks". */
    private boolean byItsTie(int word) {
        if (word + 1 >= sentence.end()) {
            return false;
        }
        String next = sentence.text(word + 1);
        return (sentence.is("stance-for", word) && FOR.contains(next))
                || (sentence.is("stance-of", word) && OF.contains(next))
                || (sentence.is("stance-on", word) && ON.contains(next))
                || (sentence.is("stance-to-thing", word) && next.equals("to"))
                || (sentence.tree().lemma(word).equals("rule") && next.equals("out"));
    }

    /** "called it a crime", "sees the pact as a threat". */
    private boolean names(int word) {
        if (sentence.is("naming", word)) {
            return sentence.tree().child(word, Dependency.OPEN_COMPLEMENT).isPresent()
                    || sentence.tree().child(word, Dependency.INDIRECT_OBJECT).isPresent()
                    || (sentence.hasQuotation(word + 2, word + NEAR)
                            && sentence.tree().tag(word + 1).matches("DT|PRP|NN.*"));
        }
        return sentence.is("seeing", word) && (hasAs(word) || sees(word));
    }

    /** "viewed the planes with concern". */
    private boolean sees(int word) {
        for (int i = word + 1; i < Math.min(sentence.size() - 1, word + AS_FAR); i++) {
            if (sentence.isFinite(i) || (sentence.isDivider(i) && !sentence.isQuoteMark(i))) {
                return false;
            }
            if (sentence.text(i).equals("with") && hasNoun("said-thing", i)) {
                return true;
            }
        }
        return false;
    }

    /** "put it at more than 200 million": an estimate. */
    private boolean putsAt(int word) {
        if (!sentence.tree().lemma(word).equals("put")) {
            return false;
        }
        for (int i = word + 2; i < Math.min(sentence.end() - 1, word + AS_FAR); i++) {
            if (sentence.isFinite(i) || sentence.isDivider(i)) {
                return false;
            }
            if (sentence.text(i).equals("at")) {
                return hasFigure(i + 1);
            }
        }
        return false;
    }

    private boolean hasFigure(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + NEAR); i++) {
            if (sentence.tree().tag(i).matches("CD|\\$")) {
                return true;
            }
            if (sentence.tree().isNoun(i) || sentence.isDivider(i)) {
                return false;
            }
        }
        return false;
    }

    /** "the envoy hopes to see": what states hope is nobody's word. */
    private boolean isHope(int word) {
        return sentence.is("hoping", word)
                && isPresent(word)
                && hasInfinitive(word)
                && new Subjects(sentence)
                        .leftOf(word)
                        .flatMap(by -> sentence.mention(by.head()))
                        .filter(it -> it.actors().size() == 1)
                        .filter(it -> it.actors().get(0).type() == ActorType.PERSON)
                        .isPresent();
    }

    private boolean hasAs(int word) {
        for (int i = word + 1; i < Math.min(sentence.end(), word + AS_FAR); i++) {
            if (sentence.text(i).equals("as")) {
                return true;
            }
            if (sentence.isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean hasInfinitive(int word) {
        for (int i = word + 1; i < Math.min(sentence.end() - 1, word + NEAR); i++) {
            if (sentence.tree().tag(i).equals("TO")) {
                // "promises to be cold" is what others expect.
                return sentence.tree().tag(i + 1).matches("VB|RB")
                        && !sentence.tree().lemma(i + 1).equals("be");
            }
            if (sentence.isFinite(i) || sentence.isDivider(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPresent(int word) {
        return sentence.tree().tag(word).matches("VBZ|VBP");
    }

    private boolean wantsThing(int word) {
        return word + 1 < sentence.end()
                && sentence.tree().tag(word + 1).matches("DT|NN.*|JJ.*|PRP\\$|CD");
    }

    private boolean hasHave(int word) {
        for (int i = word - 1; i >= Math.max(0, word - 3); i--) {
            if (sentence.tree().lemma(i).equals("be")) {
                return false;
            }
            if (sentence.tree().lemma(i).equals("have")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNoun(String wordClass, int word) {
        for (int i = word + 1; i < Math.min(sentence.size(), word + 5); i++) {
            if (sentence.is(wordClass, i)) {
                return true;
            }
        }
        return false;
    }
}
