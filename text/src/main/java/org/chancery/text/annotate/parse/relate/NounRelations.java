package org.chancery.text.annotate.parse.relate;

import static org.chancery.text.annotate.parse.relate.PhraseWords.*;

import java.util.Set;

/** What the parts of a noun phrase are to its head. */
final class NounRelations {
    private static final Set<String> MODIFYING_WORDS =
            Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "VBD", "IN");
    private static final Set<String> NAMING_WORDS = Set.of("NN", "NNS", "NNP", "NNPS", "FW", "AFX");
    private static final Set<String> COUNTED = Set.of("NN", "NNS", "NNP", "NNPS", "FW", "CD");
    private static final Set<String> BEFORE_CLAUSE = Set.of("NP", "NN", "NNP", "NNS", "NML");
    private static final Set<String> WH = Set.of("WHNP", "WHPP");
    private static final Set<String> LATER = Set.of("after", "before", "until", "since", "during");

    private NounRelations() {}

    static String relation(Phrase whole, int place) {
        Phrase part = whole.part(place);
        return switch (part.label()) {
            case "DT" ->
                    place + 1 < whole.size() && whole.part(place + 1).is("DT")
                            ? "det:predet"
                            : "det";
            case "WDT", "WP" -> "det";
            case "PDT" -> "det:predet";
            case "PRP$", "WP$" -> "nmod:poss";
            case "POS" -> "case";
            case "CD", "QP" -> whole.part(place - 1).is("CC") ? "dep" : "nummod";
            case "ADJP", "WHADJP" -> part.size() == 1 && part.part(0).is("QP") ? "nummod" : "amod";
            case "$" -> "compound";
            case "RB", "RBR", "RBS", "WRB", "ADVP", "WHADVP" -> "advmod";
            case "NP", "WHNP", "NML", "NX", "NAC" -> noun(whole, place);
            case "PP", "WHPP" -> ModifierRelations.preposition(whole, place);
            case "SBAR" -> subordinate(whole, place);
            case "S" -> clause(whole, place);
            case "VP" -> participle(whole, place);
            case "RRC" -> "acl:relcl";
            case "PRN" -> parenthesis(part);
            case "INTJ" -> "discourse";
            case "LST" -> "discourse";
            default -> word(whole, place);
        };
    }

    private static String word(Phrase whole, int place) {
        Phrase part = whole.part(place);
        if (part.is("VBZ")) {
            return "case";
        }
        if (part.isOneOf(MODIFYING_WORDS)) {
            return "amod";
        }
        if (!part.isOneOf(NAMING_WORDS)) {
            return "dep";
        }
        if (whole.part(place + 1).is("POS")
                && whole.hasBetween(place + 2, whole.size(), NOUN_TAGS)) {
            return "nmod:poss";
        }
        boolean names = part.is("NNP") && whole.part(place - 2).is("NNP");
        if (names && whole.part(place - 1).is(",") && !whole.has(COORDINATORS)) {
            return "appos";
        }
        boolean nounFollows = whole.hasBetween(place + 1, whole.size(), COUNTED);
        boolean adjectiveFollows = whole.part(place + 1).isOneOf(ADJECTIVE_TAGS);
        return nounFollows || adjectiveFollows ? "compound" : "dep";
    }

    private static boolean isPossessive(Phrase noun) {
        if (noun.has("POS") || hasVerb(noun, Set.of("'s"))) {
            return true;
        }
        if (!noun.has(COORDINATORS)) {
            return false;
        }
        return noun.parts().stream()
                .anyMatch(part -> part.isOneOf(NOUN_PHRASES) && part.has("POS"));
    }

    private static String noun(Phrase whole, int place) {
        Phrase part = whole.part(place);
        boolean before = place < whole.headPlace();
        if (isPossessive(part) && before) {
            return "nmod:poss";
        }
        if (part.is("NP") && whole.hasBetween(place + 1, whole.size(), Set.of("POS")) && before) {
            return "nmod:poss";
        }
        boolean nounFollows = whole.hasBetween(place + 1, whole.size(), COUNTED);
        if (nounFollows && (part.is("NML") || !whole.part(place - 1).is(","))) {
            return "compound";
        }
        boolean joined = whole.has(COORDINATORS);
        boolean single = part.size() == 1;
        if (whole.part(place - 1).is(",") && whole.hasBetween(0, place - 1, OBJECT_PHRASES)) {
            return single && part.part(0).is("CD") && !joined ? "amod" : joined ? "dep" : "appos";
        }
        boolean bracketed = part.part(0).is("-LRB-");
        boolean name = single && part.part(0).is("NNP") && whole.part(place - 1).is("NP");
        return (bracketed || name) && !joined ? "appos" : "dep";
    }

    private static String subordinate(Phrase whole, int place) {
        Phrase part = whole.part(place);
        boolean phraseBefore = whole.hasBetween(0, place, OBJECT_PHRASES);
        Phrase clause = part.first("S");
        boolean infinitive = isInfinitive(clause.first("VP"));
        if (phraseBefore && (hasRelative(part) || (part.size() == 1 && !infinitive))) {
            return "acl:relcl";
        }
        if (infinitive) {
            return "acl";
        }
        if (!phraseBefore || (whole.head().isWord() && !hasRelative(part))) {
            return "ccomp";
        }
        if (hasWord(part, Set.of("IN"), LATER)) {
            return "acl";
        }
        if (part.part(0).is("WHADVP")) {
            return "acl:relcl";
        }
        boolean than = hasWord(part, Set.of("IN"), Set.of("that", "whether", "than"));
        return than ? "dep" : "acl:relcl";
    }

    private static boolean hasRelative(Phrase part) {
        return part.has(WH)
                || part.parts().stream().anyMatch(inner -> inner.is("SBAR") && hasRelative(inner));
    }

    private static String clause(Phrase whole, int place) {
        Phrase part = whole.part(place);
        boolean noun = whole.hasBetween(0, place, BEFORE_CLAUSE);
        if (noun && isInfinitive(part.first("VP"))) {
            return "acl";
        }
        return part.size() == 1 && part.part(0).isOneOf(PREPOSITION_PHRASES) ? "nmod" : "dep";
    }

    private static String participle(Phrase whole, int place) {
        Phrase part = whole.part(place);
        boolean noun = whole.hasBetween(0, place, NOUN_PHRASES);
        boolean participle = part.has("VBG") || part.has("VBN") || part.has("VBD");
        boolean aside = whole.part(place - 1).is(",") && isParticiple(part);
        return (noun && participle) || aside ? "acl" : "dep";
    }

    private static String parenthesis(Phrase part) {
        Phrase inner = part.first("NP");
        if (part.head().isOneOf(PREPOSITION_PHRASES)) {
            return "nmod";
        }
        boolean named = inner.has(NOUN_TAGS) || inner.has("CD");
        return part.part(0).is("-LRB-") && named ? "appos" : "dep";
    }
}
