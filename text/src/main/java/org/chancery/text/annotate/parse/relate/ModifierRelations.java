package org.chancery.text.annotate.parse.relate;

import static org.chancery.text.annotate.parse.relate.PhraseWords.*;

import java.util.Set;

/**
 * What the parts of phrases of prepositions, adjectives, adverbs and figures are to their heads.
 */
final class ModifierRelations {
    private static final Set<String> CASES =
            Set.of("IN", "TO", Regrouping.FIXED, "VBN", "JJ", "VBG", "CC");
    private static final Set<String> OBLIQUE_IN = Set.of("S", "SINV", "PP", "WHPP");

    private ModifierRelations() {}

    /** What a prepositional phrase is: "to Oslo", "after leaving", "in". */
    static String preposition(Phrase whole, int place) {
        Phrase part = whole.part(place);
        boolean noun = whole.isOneOf(NOUN_PHRASES) || whole.is("WHNP") || whole.is("PRN");
        boolean clause = part.has(Set.of("S", "SBAR"));
        if (hasNoun(part) || (whole.isOneOf(OBLIQUE_IN) && !clause)) {
            return noun ? "nmod" : "obl";
        }
        if (part.size() == 1 && part.part(0).isWord()) {
            return noun ? "dep" : "obl";
        }
        return noun ? part.has(PREPOSITION_PHRASES) ? "dep" : "acl" : "advcl";
    }

    private static boolean hasNoun(Phrase part) {
        if (part.has(OBJECT_PHRASES)) {
            return true;
        }
        return part.first("PP").has(OBJECT_PHRASES);
    }

    static String inPreposition(Phrase whole, int place) {
        Phrase part = whole.part(place);
        Phrase next = whole.part(place + 1);
        if (part.isOneOf(CASES)) {
            boolean clause = next.is("SBAR") || next.is("S");
            return clause && !part.is("VBG") ? "mark" : "case";
        }
        return switch (part.label()) {
            case "RB", "RBR", "RBS", "WRB", "ADVP", "WHADVP" -> "advmod";
            case "PP", "WHPP" -> "obl";
            case "NP" -> place < whole.headPlace() ? "obl:npmod" : "dep";
            case "CD", "QP" -> "nummod";
            default -> "dep";
        };
    }

    static String inAdjective(Phrase whole, int place) {
        Phrase part = whole.part(place);
        boolean before = place < whole.headPlace();
        if (isTiedToParticiple(whole, place)) {
            return "obl";
        }
        return switch (part.label()) {
            case "RB", "RBR", "RBS", "WRB", "ADVP", "WHADVP" -> "advmod";
            case "PP", "WHPP" -> preposition(whole, place);
            case "S" -> isInfinitive(part.first("VP")) ? "xcomp" : "dep";
            case "SBAR" ->
                    part.has("S") && !hasWord(part, Set.of("IN"), Set.of("as")) ? "ccomp" : "dep";
            case "NN", "NNS" -> before ? "obl:npmod" : "dep";
            case "NP" -> isTime(part) ? "obl:tmod" : before ? "obl:npmod" : "dep";
            case "CD", "$", "#" -> "compound";
            case "JJ", "JJR", "JJS" -> before ? adjective(whole, place) : "dep";
            case "NNP" -> before ? "amod" : "dep";
            case "DT", "WDT" -> before ? "det" : "dep";
            case "PRT", "RP" -> "compound:prt";
            default -> "dep";
        };
    }

    /** "economic" in "economic-military", but "dark" in "dark red". */
    private static String adjective(Phrase whole, int place) {
        boolean next = whole.part(place + 1).isOneOf(ADJECTIVE_TAGS);
        return next && !whole.part(place).isCapitalised() ? "advmod" : "amod";
    }

    /** "self-imposed", "Oslo-based". */
    private static boolean isTiedToParticiple(Phrase whole, int place) {
        Phrase next = whole.part(place + 2);
        boolean participle = next.is("VBN") || next.is("VBG");
        boolean noun = whole.part(place).isOneOf(NOUN_TAGS) || whole.part(place).is("NP");
        return noun && whole.part(place + 1).is("HYPH") && participle;
    }

    static String inAdverb(Phrase whole, int place) {
        Phrase part = whole.part(place);
        return switch (part.label()) {
            case "RB", "RBR", "RBS", "WRB", "ADVP", "WHADVP", "JJ" -> "advmod";
            case "NP" -> place < whole.headPlace() ? "obl:npmod" : "dep";
            case "PP", "WHPP" -> preposition(whole, place);
            case "IN" -> "case";
            case "DT", "WDT" -> "det";
            case "SBAR" -> whole.has("ADVP") ? "advcl" : "ccomp";
            default -> "dep";
        };
    }

    static String inFigure(Phrase whole, int place) {
        Phrase part = whole.part(place);
        return switch (part.label()) {
            case "CD", "$", "#" -> "compound";
            case "IN", "RB", "RBR", "RBS", "PDT", "DT", "JJ", "JJR", "JJS", Regrouping.FIXED ->
                    "advmod";
            case "QP" -> "nummod";
            case "ADVP" -> "obl:npmod";
            default -> "dep";
        };
    }
}
