package org.chancery.extract.claim;

import java.util.Locale;
import java.util.Set;

/** Tells whether the words around a verb of saying could be what is said. */
final class ReportedClauses {
    /** Prepositions and conjunctions with which a reported clause may open. */
    private static final Set<String> BEFORE_SUBJECT =
            Set.of(
                    "in",
                    "on",
                    "at",
                    "by",
                    "after",
                    "since",
                    "despite",
                    "with",
                    "under",
                    "for",
                    "during",
                    "if",
                    "as",
                    "although",
                    "because",
                    "unlike",
                    "without");

    private static final Set<String> NEVER_FIRST = Set.of("to", "when", "where", "while");
    private static final Set<String> RELATIVES =
            Set.of("who", "which", "whose", "where", "when", "as", "while", "after", "before");
    private static final int LONGEST_ADVERBIAL = 12;

    private final ReportedSentence sentence;

    ReportedClauses(ReportedSentence sentence) {
        this.sentence = sentence;
    }

    /** True when words before could be what is said: a clause or a quotation. */
    boolean isSpoken(int start, int to) {
        int from = Math.max(start, afterSemicolon(to));
        return sentence.hasFiniteVerb(from, to) || sentence.hasQuotation(from, to);
    }

    private int afterSemicolon(int to) {
        int at = Math.min(to, sentence.size()) - 1;
        while (at >= 0 && (!sentence.text(at).equals(";") || sentence.isQuoted(at))) {
            at--;
        }
        return at + 1;
    }

    /** What stands before could be said; "the jets, which Mali requested" is no speech. */
    boolean mayFollow(int word, int start) {
        boolean relative = RELATIVES.contains(sentence.text(start).toLowerCase(Locale.ROOT));
        boolean quoting = sentence.is("quoting-only", word);
        return isSpoken(0, start) && !relative && (!quoting || sentence.hasQuotation(0, start));
    }

    /** "What counts, said the envoy, is time": what is said goes on after the speaker. */
    boolean goesOn(int after) {
        return sentence.isComma(after) && sentence.hasFiniteVerb(after, sentence.end());
    }

    /** “…,” he said before he left: the quotation is what he said, whatever follows. */
    boolean closesQuotation(int from, int to) {
        boolean quoted = from > 1 && sentence.isQuoteMark(from - 1) && sentence.isSpeech(from - 2);
        boolean more = sentence.hasQuotation(to, to + 3) || sentence.text(to).equals("that");
        return quoted && !more;
    }

    /** "…, she said at a dinner given for the king": no clause follows that could be said. */
    boolean isOnlyCircumstance(int to) {
        boolean circumstance =
                sentence.tree().tag(to).matches("IN|TO")
                        || sentence.text(to).matches("here|there|yesterday|today");
        boolean infinitive =
                sentence.tree().tag(to).equals("TO")
                        && to + 1 < sentence.size()
                        && sentence.tree().tag(to + 1).matches("VB|RB");
        return circumstance
                && !infinitive
                && !sentence.text(to).equals("that")
                && !sentence.hasQuotation(to, sentence.end())
                && !sentence.hasFiniteVerb(to, sentence.end());
    }

    /** "…, he said in a note to the chamber, …": the mark that ends the attribution. */
    int closing(int to) {
        for (int at = to; at < sentence.end(); at++) {
            if (sentence.isDivider(at) && !sentence.isQuoteMark(at)) {
                return at;
            }
            if (sentence.isFinite(at) || sentence.isQuoted(at) || isThat(at)) {
                return to;
            }
        }
        return to;
    }

    /** True when nothing of what is said follows. */
    boolean isClosed(int to) {
        if (to >= sentence.end() || sentence.text(to).equals(";")) {
            return true;
        }
        if (!sentence.isComma(to)) {
            return false;
        }
        int next = to + 1;
        boolean marked = sentence.isQuoteMark(next);
        boolean aside =
                RELATIVES.contains(sentence.text(next).toLowerCase(Locale.ROOT))
                        || sentence.tree().tag(next).equals("VBG");
        return aside
                || (!marked && sentence.hasFiniteVerb(afterSemicolon(to), Math.max(0, to - 3)));
    }

    /** "said more than once that …", "said for the first time that …". */
    int overAdverbial(int from) {
        if (sentence.isComma(from)) {
            return overAside(from);
        }
        if (from >= sentence.end() || !sentence.tree().tag(from).matches("RBR?|JJR|IN")) {
            return from;
        }
        for (int at = from; at < Math.min(sentence.end(), from + LONGEST_ADVERBIAL); at++) {
            if (isThat(at)) {
                return sentence.is("claim-noun", at - 1) || sentence.is("fact-noun", at - 1)
                        ? from
                        : at;
            }
            if (sentence.isDivider(at)
                    || sentence.isFinite(at)
                    || sentence.isQuoted(at)
                    || sentence.tree().tag(at).matches("MD|VB|PRP")
                    || (sentence.tree().tag(at).startsWith("NNP") && !isInside(from))) {
                return from;
            }
        }
        return from;
    }

    /** "claimed, without naming anybody, that …". */
    private int overAside(int comma) {
        int closing = closing(comma + 1);
        boolean goesOn =
                sentence.isComma(closing) && isThat(Math.min(closing + 1, sentence.size() - 1));
        return goesOn && closing - comma < LONGEST_ADVERBIAL ? closing + 1 : comma;
    }

    /** The word that opens a clause; neither "that time" nor "that came". */
    boolean isThat(int at) {
        return sentence.text(at).equals("that")
                && !sentence.tree().tag(at).equals("DT")
                && at + 1 < sentence.size()
                && !sentence.isFinite(at + 1);
    }

    /** "warned in the Bundestag that …": a house, and no subject of what is said. */
    private boolean isInside(int from) {
        return sentence.text(from)
                .matches("in|at|before|during|after|following|on|through|via|with");
    }

    /** What follows is a clause, or is quoted. */
    boolean says(int word, int to) {
        String first = sentence.text(to);
        boolean mind = sentence.is("holding", word) && !sentence.is("saying", word);
        if (mind && first.equals("that") && sentence.tree().tag(to).equals("DT")) {
            return false;
        }
        boolean that = first.equals("that") || first.equals("whether") || first.equals("if");
        boolean quote = sentence.isQuoteMark(to) || sentence.hasQuotation(to, to + 4);
        boolean onlyQuoted = sentence.is("quoting-only", word) && !that;
        if (quote) {
            return true;
        }
        boolean verb =
                sentence.hasFiniteVerb(to, sentence.end()) || (first.equals("that") && isWish(to));
        boolean clause = verb && (that || startsClause(to));
        return clause && (that || !onlyQuoted) && (that || !mind || startsClause(to));
    }

    /** "demanded that the talks be broken off": a clause in the subjunctive. */
    private boolean isWish(int that) {
        for (int i = that + 2; i < sentence.end(); i++) {
            if (sentence.isDivider(i) || sentence.tree().tag(i).equals("TO")) {
                return false;
            }
            if (sentence.tree().tag(i).equals("VB")) {
                return true;
            }
        }
        return false;
    }

    /** A subject and its verb follow, nothing else between. */
    private boolean startsClause(int from) {
        String first = sentence.text(from);
        boolean preposition = sentence.tree().tag(from).matches("IN|TO");
        if ((preposition && !BEFORE_SUBJECT.contains(first)) || NEVER_FIRST.contains(first)) {
            return false;
        }
        int comma = -1;
        int commas = 0;
        for (int i = from; i < sentence.end(); i++) {
            comma = sentence.isComma(i) ? i : comma;
            commas += sentence.isComma(i) ? 1 : 0;
            // "reporting the same meeting, called it cold": one comma parts no subject from its
            // verb.
            if (commas == 1 && i == comma + 1 && sentence.isFinite(i) && noun(from)) {
                return false;
            }
            // "mentioned no date, he left": the verb belongs to a clause of its own.
            if (sentence.text(i).equals("but")) {
                return false;
            }
            if (comma == i && sentence.tree().tag(i + 1).matches("WDT|WP")) {
                int after = afterRelative(i);
                if (after < 0) {
                    return false;
                }
                i = after;
                comma = -1;
                continue;
            }
            if (comma >= 0 && sentence.tree().tag(comma + 1).matches("PRP|CC|WDT|WP")) {
                return false;
            }
            if (sentence.text(i).equals(";")) {
                return false;
            }
            if (sentence.isFinite(i) || sentence.tree().tag(i).equals("MD")) {
                return !sentence.tree().tag(Math.max(0, i - 1)).startsWith("W");
            }
        }
        return false;
    }

    /** "the Poles, who hold the bridge, would leave": the comma that ends the relative clause. */
    private int afterRelative(int comma) {
        for (int i = comma + 2; i + 1 < sentence.end(); i++) {
            if (sentence.isComma(i)) {
                return sentence.isFinite(i + 1) ? i : -1;
            }
        }
        return -1;
    }

    private boolean noun(int from) {
        return !sentence.tree().tag(from).equals("IN");
    }
}
