package org.chancery.text.annotate.parse.relate;

import static org.chancery.text.annotate.parse.relate.PhraseWords.*;

import java.util.Set;

/** Tells the members of "trade, aid and loans" from other parts. */
final class Coordination {
    private static final Set<String> CLAUSAL =
            Set.of("VP", "S", "SBAR", "SBARQ", "SINV", "SQ", "RRC");
    private static final Set<String> NOMINAL =
            Set.of("NP", "WHNP", "ADJP", "PP", "QP", "ADVP", "UCP", "NX", "NML");
    private static final Set<String> QUOTES_AND_BRACKETS = Set.of("``", "-LRB-", "PRN");
    private static final Set<String> OPENERS =
            Set.of("``", "-LRB-", "PRN", "PP", "ADVP", "RB", Regrouping.FIXED);

    private Coordination() {}

    /**
     * "cc", "cc:preconj", "conj", or "advmod" of a member; empty when the part is none of these.
     */
    static String relation(Phrase whole, int place) {
        Phrase part = whole.part(place);
        if (part.isOneOf(COORDINATORS)) {
            boolean pair =
                    EITHER.contains(part.text())
                            && whole.hasBetween(place + 1, whole.size(), COORDINATORS);
            return pair ? "cc:preconj" : "cc";
        }
        boolean determiner = part.is("DT") || part.is("PDT");
        if (determiner
                && EITHER.contains(part.text())
                && whole.hasBetween(place + 1, whole.size(), COORDINATORS)) {
            return "cc:preconj";
        }
        if (leadsMember(whole, place)) {
            return "advmod";
        }
        return isMember(whole, place) ? "conj" : "";
    }

    /** "also" in "to sign and also to pay": it hangs from the member that it stands before. */
    static boolean leadsMember(Phrase whole, int place) {
        Phrase part = whole.part(place);
        Phrase next = whole.part(place + 1);
        return place > whole.headPlace()
                && part.isOneOf(ADVERBS)
                && whole.part(place - 1).isOneOf(COORDINATORS)
                && (next.isOneOf(CLAUSAL) || next.isOneOf(NOMINAL));
    }

    private static boolean isMember(Phrase whole, int place) {
        if (place <= whole.headPlace()) {
            return false;
        }
        if (whole.isOneOf(CLAUSAL)) {
            return isClauseMember(whole, place);
        }
        return whole.isOneOf(NOMINAL) && isNounMember(whole, place);
    }

    private static boolean isClauseMember(Phrase whole, int place) {
        Phrase part = whole.part(place);
        if (part.isOneOf(MARKS)) {
            return false;
        }
        if (joinedBefore(whole, place, OPENERS)) {
            return !part.is("SBAR") || whole.is("SBAR");
        }
        boolean listed = whole.part(place - 1).isOneOf(MARKS) && isContent(part);
        return listed && joins(whole, place + 1, whole.size(), OPENERS);
    }

    private static boolean isNounMember(Phrase whole, int place) {
        Phrase part = whole.part(place);
        if (part.isOneOf(MARKS)) {
            return false;
        }
        if (joinedBefore(whole, place, QUOTES_AND_BRACKETS)) {
            return true;
        }
        boolean listed = whole.part(place - 1).isOneOf(MARKS) && isContent(part) && !part.is("VP");
        return listed && !whole.is("QP") && joins(whole, 0, whole.size(), QUOTES_AND_BRACKETS);
    }

    /** True when "and" stands right before, or before an adverb that stands right before. */
    private static boolean joinedBefore(Phrase whole, int place, Set<String> openers) {
        boolean adverb = whole.part(place - 1).isOneOf(ADVERBS);
        int joint = adverb ? place - 2 : place - 1;
        return joins(whole, joint, joint + 1, openers);
    }

    /** True when a coordinator stands there that has something before it to join. */
    private static boolean joins(Phrase whole, int from, int to, Set<String> openers) {
        for (int i = Math.max(1, from); i < Math.min(to, whole.size()); i++) {
            if (whole.part(i).isOneOf(COORDINATORS)) {
                for (int before = 0; before < i; before++) {
                    if (!whole.part(before).isOneOf(openers)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isContent(Phrase part) {
        return "SANVPJRW".indexOf(part.label().charAt(0)) >= 0
                && !part.is("PRN")
                && !part.is("WDT");
    }
}
