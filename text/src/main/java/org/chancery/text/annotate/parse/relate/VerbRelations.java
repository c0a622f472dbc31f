package org.chancery.text.annotate.parse.relate;

import static org.chancery.text.annotate.parse.relate.PhraseWords.*;

import java.util.Set;
import org.chancery.text.annotate.resource.ResourceFile;

/** What the parts of a verb phrase are to its head. */
final class VerbRelations {
    private static final Set<String> OBJECT_CONTROL =
            ResourceFile.words(VerbRelations.class, "object-control-verbs.txt");
    private static final Set<String> SEEMING =
            Set.of(
                    "seem",
                    "seems",
                    "seemed",
                    "seeming",
                    "resemble",
                    "resembles",
                    "resembled",
                    "become",
                    "becomes",
                    "became",
                    "becoming",
                    "remain",
                    "remains",
                    "remained",
                    "remaining");
    private static final Set<String> TELLING = Set.of("tell", "tells", "told", "telling");
    private static final Set<String> ASKING =
            Set.of(
                    "ask",
                    "asks",
                    "asked",
                    "asking",
                    "know",
                    "knows",
                    "knew",
                    "knowing",
                    "tell",
                    "tells",
                    "told",
                    "telling",
                    "understand",
                    "understands",
                    "understood",
                    "wonder",
                    "wonders",
                    "wondered");
    private static final Set<String> PREDICATES =
            Set.of("ADJP", "NP", "PP", "UCP", "WHNP", "WHADJP");
    private static final Set<String> NOUNS_OR_VERBS = Set.of("NP", "VP");

    private VerbRelations() {}

    static String relation(Phrase whole, int place) {
        Phrase part = whole.part(place);
        return switch (part.label()) {
            case "NP", "WHNP", "NML", "NX", "QP", "NAC" -> noun(whole, place);
            case "PP", "WHPP" -> ModifierRelations.preposition(whole, place);
            case "ADVP", "RB", "RBR", "RBS", "WHADVP", "WRB" -> "advmod";
            case "S" -> clause(whole, place);
            case "SBAR" -> subordinate(whole, place);
            case "SBARQ", "SQ" -> "ccomp";
            case "ADJP" -> "xcomp";
            case "VP" ->
                    whole.head().isWord()
                                    && (isInfinitive(part) || part.has("VB") || part.has("VBG"))
                            ? "xcomp"
                            : "dep";
            case "PRT", "RP" -> "compound:prt";
            case "PRN" -> part.has(CLAUSES) ? "parataxis" : "dep";
            case "INTJ" -> "discourse";
            case "TO" -> "mark";
            default -> part.isOneOf(VERBAL_TAGS) ? auxiliary(whole, part) : "dep";
        };
    }

    /** "was" in "was invited", "had" in "had gone", "is" in "is large". */
    static String auxiliary(Phrase whole, Phrase verb) {
        Phrase head = whole.head();
        boolean passive = isVerb(verb, BE_OR_GET) && isPassive(head);
        if (passive) {
            return "aux:pass";
        }
        return isVerb(verb, BE) && head.isOneOf(PREDICATES) ? "cop" : "aux";
    }

    private static boolean isPassive(Phrase head) {
        if (!head.is("VP") && !head.is("ADJP")) {
            return false;
        }
        return isPast(head) || (head.has("CC") && isPast(head.first("VP")));
    }

    private static boolean isPast(Phrase verbs) {
        return verbs.has("VBN") || verbs.has("VBD");
    }

    private static String noun(Phrase whole, int place) {
        Phrase part = whole.part(place);
        Phrase next = whole.part(place + 1);
        boolean nounFollows = next.is("NP");
        if (isTime(part)) {
            return nounFollows && isTime(next) ? "obj" : "obl:tmod";
        }
        if (isVerb(whole.head(), BE)) {
            return "nsubj"; // "there is a plan": elsewhere what follows "be" is the head
        }
        if (hasVerb(whole, BE)) {
            return "dep";
        }
        if (nounFollows && !isTime(next)) {
            return "iobj";
        }
        return hasVerb(whole, SEEMING) ? "xcomp" : "obj";
    }

    private static boolean nounBefore(Phrase whole, int place) {
        return whole.hasBetween(0, place, Set.of("NP"));
    }

    private static String clause(Phrase whole, int place) {
        Phrase part = whole.part(place);
        Phrase verbs = part.first("VP");
        boolean noun = nounBefore(whole, place);
        if (isAside(whole, place, verbs)) {
            return "advcl";
        }
        if (verbs == Phrase.NOTHING) {
            return part.first("S").has("VP") ? "ccomp" : "xcomp";
        }
        boolean controlled = hasVerb(whole, OBJECT_CONTROL);
        if (isInfinitive(verbs)) {
            return noun && !controlled ? "advcl" : "xcomp";
        }
        if (isParticiple(verbs)) {
            boolean own = part.has("NP");
            return own ? hasVerb(whole, HAVE) ? "ccomp" : "dep" : "xcomp";
        }
        if (!noun || (hasVerb(whole, HAVE) && part.has("NP"))) {
            return "ccomp";
        }
        return whole.part(place - 1).is(":") ? "parataxis" : "dep";
    }

    /** "…, saying that …": a participle set off by a comma. */
    private static boolean isAside(Phrase whole, int place, Phrase verbs) {
        if (!isParticiple(verbs) || !whole.part(place - 1).is(",")) {
            return false;
        }
        Phrase before = whole.part(place - 2);
        boolean afterOther = before.is("PP") || before.is("ADVP");
        return before.isOneOf(NOUNS_OR_VERBS) || (afterOther && nounBefore(whole, place - 2));
    }

    private static String subordinate(Phrase whole, int place) {
        Phrase part = whole.part(place);
        Phrase member = part.first("SBAR") == Phrase.NOTHING ? part : part.first("SBAR");
        Phrase first = member.part(0);
        Phrase clause = member.first("S");
        boolean noun = nounBefore(whole, place);
        if (hasWord(member, Set.of("IN", "DT"), THAT)) {
            return hasWord(member, Set.of("RB", "IN"), Set.of("so", "now")) ? "advcl" : "ccomp";
        }
        if (member.has("IN") || member.has(Regrouping.FIXED)) {
            return "advcl";
        }
        if (isInfinitive(clause.first("VP"))) {
            return "xcomp";
        }
        if (first.is("WHADVP")) {
            return wh(whole, first, noun);
        }
        return !noun || hasVerb(whole, TELLING) ? "ccomp" : "dep";
    }

    /** "said how it happened", "asked when it happened", "left when it happened". */
    private static String wh(Phrase whole, Phrase adverb, boolean noun) {
        if (adverb.part(0).text().equals("how")) {
            return noun ? "dep" : "ccomp";
        }
        boolean asked = hasVerb(whole, ASKING) && (!noun || hasVerb(whole, TELLING));
        return asked ? "ccomp" : "advcl";
    }
}
