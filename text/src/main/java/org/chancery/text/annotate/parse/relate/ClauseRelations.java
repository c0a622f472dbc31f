package org.chancery.text.annotate.parse.relate;

import static org.chancery.text.annotate.parse.relate.PhraseWords.*;

import java.util.Set;

/** What the parts of a clause are to its head. */
final class ClauseRelations {
    private static final Set<String> VERBS = Set.of("VP", "VBZ", "VBD", "VBP", "VB", "MD");
    private static final Set<String> SENTENCES = Set.of("S", "SBARQ", "SQ", "FRAG");
    private static final Set<String> MAY_OPEN = Set.of("CC", "CONJP", "``", ",", "INTJ", "PP");
    private static final Set<String> QUOTE_ENDS = Set.of(",", ".", "''");

    private static final Set<String> SAYING = Set.of("said", "says");

    private ClauseRelations() {}

    /** In a main clause, a question or a fragment. */
    static String relation(Phrase whole, int place) {
        Phrase part = whole.part(place);
        return switch (part.label()) {
            case "NP", "WHNP", "NML", "NX" -> noun(whole, place);
            case "EX" -> "expl";
            case "PP", "WHPP" -> ModifierRelations.preposition(whole, place);
            case "ADVP", "RB", "RBR", "RBS", "WHADVP", "WRB" -> "advmod";
            case "S", "SINV", "SQ", "SBARQ", "FRAG" -> clause(whole, place);
            case "SBAR" -> subordinate(whole, place);
            case "PRN" -> isParenthesis(whole, part) ? "parataxis" : "dep";
            case "INTJ" -> "discourse";
            case "LST" -> "discourse";
            case "VP" -> inverted(whole, part);
            default -> part.isOneOf(VERBAL_TAGS) ? VerbRelations.auxiliary(whole, part) : "dep";
        };
    }

    /** In a clause that hangs from another, with its "that", "which" or "when". */
    static String inSubordinate(Phrase whole, int place) {
        Phrase part = whole.part(place);
        boolean beforeHead = place < whole.headPlace();
        return switch (part.label()) {
            case "IN", "DT", Regrouping.FIXED -> "mark";
            case "WHNP", "NP" -> beforeHead ? relative(whole, part) : "dep";
            case "WHADVP", "ADVP", "RB", "WRB" -> "advmod";
            case "WHPP", "PP" -> "obl";
            case "S", "SBAR", "SINV" -> "dep";
            default -> "dep";
        };
    }

    /** "which signed": the subject; "which Oslo signed": the object. */
    private static String relative(Phrase whole, Phrase pronoun) {
        if (pronoun.is("NP")) {
            return "dep";
        }
        if (pronoun.has("WRB")) {
            return "advmod";
        }
        Phrase clause = whole.first(Set.of("S", "SINV", "SQ"));
        Phrase in = clause == Phrase.NOTHING ? whole : clause;
        for (Phrase part : in.parts()) {
            if (part.is("VP")) {
                return "nsubj";
            }
            if (part.is("NP")) {
                return "obj";
            }
        }
        return "obj";
    }

    private static String noun(Phrase whole, int place) {
        Phrase part = whole.part(place);
        if (part.has("EX")) {
            return "expl";
        }
        boolean verbAfter = whole.hasBetween(place + 1, whole.size(), VERBS);
        if (isTime(part) && nounBeforeVerb(whole, place)) {
            return "obl:tmod";
        }
        if (part.is("WHNP") && (whole.is("SBARQ") || whole.is("SQ"))) {
            return whole.head().has("NP") ? "obj" : "nsubj";
        }
        if (verbAfter) {
            return "nsubj";
        }
        Phrase before = whole.part(place - 1);
        boolean adverb = before.isOneOf(ADVERBS) && whole.part(place - 2).isOneOf(VERBS);
        if (!whole.is("S") && (before.isOneOf(VERBS) || adverb)) {
            return "nsubj";
        }
        if (whole.is("S") && (isSmall(whole.head()) || isSmall(whole.part(place + 1)))) {
            return "nsubj";
        }
        return fragment(whole, place);
    }

    /** What makes a clause without a verb: "found it hard". */
    private static boolean isSmall(Phrase predicate) {
        return predicate.is("NP") || predicate.is("ADJP");
    }

    private static String fragment(Phrase whole, int place) {
        boolean appositive = whole.is("FRAG") && whole.part(place - 1).is(",");
        boolean afterColon = whole.part(place - 1).is(":") && !whole.has(COORDINATORS);
        if (appositive && !whole.has(COORDINATORS)) {
            return "appos";
        }
        return afterColon && !whole.is("SINV") && whole.hasBetween(0, place, VERBS)
                ? "parataxis"
                : "dep";
    }

    private static boolean nounBeforeVerb(Phrase whole, int place) {
        for (int i = place + 1; i < whole.size(); i++) {
            if (whole.part(i).is("NP")) {
                return whole.hasBetween(i + 1, whole.size(), VERBS);
            }
        }
        return false;
    }

    private static String clause(Phrase whole, int place) {
        Phrase part = whole.part(place);
        Phrase verbs = part.first("VP");
        Phrase next = whole.part(place + 1);
        boolean first = place < whole.headPlace();
        boolean comma = next.is(",");
        boolean nounAfter = whole.hasBetween(place + 2, whole.size(), Set.of("NP"));
        if (first && comma && nounAfter && (isInfinitive(verbs) || isParticiple(verbs))) {
            return "advcl";
        }
        if (first && next.isOneOf(QUOTE_ENDS) && !isInfinitive(verbs)) {
            return "ccomp";
        }
        if (first && !comma && whole.hasBetween(place + 1, whole.size(), Set.of("VP"))) {
            return hasVerb(whole.head(), SAYING) ? "ccomp" : "csubj";
        }
        Phrase before = whole.part(place - 1);
        boolean afterNoun = whole.part(place - 2).is("NP");
        if (before.is(",") && afterNoun && isParticiple(verbs)) {
            return "advcl";
        }
        boolean besides = before.is(":") || whole.hasBetween(0, place, SENTENCES);
        return besides ? "parataxis" : "dep";
    }

    private static String subordinate(Phrase whole, int place) {
        Phrase part = whole.part(place);
        boolean that = hasWord(part, Set.of("IN", "DT"), THAT);
        if (place > whole.headPlace()) {
            return marked(part) ? "advcl" : "dep";
        }
        boolean next = whole.part(place + 1).is("VP");
        if (next && (that || part.part(0).is("WHNP"))) {
            return "csubj";
        }
        if (that && place == 0) {
            return whole.hasBetween(1, whole.size(), Set.of("NP")) ? "advcl" : "ccomp";
        }
        return opens(whole, place) || marked(part) ? "advcl" : "dep";
    }

    private static boolean marked(Phrase part) {
        boolean preposition = part.has("IN") || part.has(Regrouping.FIXED);
        return (preposition && !hasWord(part, Set.of("IN"), THAT)) || part.part(0).is("WHADVP");
    }

    private static boolean opens(Phrase whole, int place) {
        for (int i = 0; i < place; i++) {
            if (!whole.part(i).isOneOf(MAY_OPEN)) {
                return false;
            }
        }
        return true;
    }

    /** ", the agency said,". */
    private static boolean isParenthesis(Phrase whole, Phrase part) {
        boolean says = part.has(CLAUSES) || (part.has("VP") && part.has("NP"));
        return says && whole.head().is("VP");
    }

    /** "Gone is the envoy": what is fronted, and the auxiliary in its verb phrase. */
    private static String inverted(Phrase whole, Phrase part) {
        if (whole.is("SINV") && hasVerb(part, BE)) {
            return whole.head().has("VBN") ? "aux:pass" : "aux";
        }
        return "dep";
    }
}
