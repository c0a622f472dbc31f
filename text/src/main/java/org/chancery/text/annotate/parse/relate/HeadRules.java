package org.chancery.text.annotate.parse.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.annotate.resource.ResourceFile;

/** Finds the heads of all phrases of a tree. The table of rules is {@code heads.txt}. */
final class HeadRules {
    private static final Map<String, List<Rule>> RULES = read();
    private static final List<Rule> DEFAULT = List.of(new Rule("first", List.of()));
    private static final Rule PREDICATE =
            new Rule("first", List.of("VP", "ADJP", "NP", "UCP", "PP", "WHADJP", "WHNP"));
    private static final Rule VERBS = new Rule("first", List.of("VP"));
    private static final Rule VERBS_OR_ADJECTIVE = new Rule("first", List.of("VP", "ADJP"));
    private static final Set<String> VERBAL = Set.of("VP", "SQ", "SINV");
    private static final Set<String> CERTAIN_AUXILIARIES = Set.of("TO", "MD");
    private static final int NONE = -1;

    /** One line of choices, and from which side to look. */
    private record Rule(String direction, List<String> labels) {}

    private HeadRules() {}

    private static Map<String, List<Rule>> read() {
        Map<String, List<Rule>> rules = new HashMap<>();
        for (String line : ResourceFile.lines(HeadRules.class, "heads.txt")) {
            int colon = line.indexOf(": ");
            List<Rule> own = new ArrayList<>();
            for (String rule : line.substring(colon + 2).split("; ", -1)) {
                List<String> words = List.of(rule.split(" ", -1));
                own.add(new Rule(words.get(0), words.subList(1, words.size())));
            }
            rules.put(line.substring(0, colon), own);
        }
        return rules;
    }

    /** Settles the heads of a phrase and of all below it. */
    static void settle(Phrase phrase) {
        settle(phrase, Phrase.NOTHING);
    }

    private static void settle(Phrase phrase, Phrase above) {
        for (Phrase part : phrase.parts()) {
            if (!part.isWord()) {
                settle(part, phrase);
            }
        }
        phrase.settle(phrase.size() == 1 ? 0 : head(phrase, above));
    }

    private static int head(Phrase phrase, Phrase above) {
        if (phrase.isOneOf(VERBAL)) {
            int head = verbalHead(phrase, above);
            if (head != NONE) {
                return head;
            }
        }
        List<Rule> rules = RULES.getOrDefault(phrase.label(), DEFAULT);
        for (Rule rule : rules) {
            int found = find(phrase, rule);
            if (found != NONE) {
                return found;
            }
        }
        return anyWord(phrase, rules.get(rules.size() - 1).direction().equals("first"));
    }

    /** The verb after its auxiliaries, and what is said of the subject after "be". */
    private static int verbalHead(Phrase phrase, Phrase above) {
        boolean copula = PhraseWords.hasVerb(phrase, PhraseWords.BE);
        if (hasAuxiliary(phrase) || isPassive(phrase)) {
            boolean maybeAdjective = copula || phrase.has(CERTAIN_AUXILIARIES);
            int found = find(phrase, maybeAdjective ? VERBS_OR_ADJECTIVE : VERBS);
            if (found != NONE) {
                return found;
            }
        }
        boolean there = phrase.is("VP") && opensWithThere(above);
        return copula && !there ? find(phrase, PREDICATE) : NONE;
    }

    private static boolean hasAuxiliary(Phrase phrase) {
        return phrase.has(CERTAIN_AUXILIARIES)
                || PhraseWords.hasVerb(phrase, PhraseWords.AUXILIARIES);
    }

    private static boolean isPassive(Phrase phrase) {
        if (!PhraseWords.hasVerb(phrase, PhraseWords.BE_OR_GET)) {
            return false;
        }
        for (Phrase part : phrase.parts()) {
            if (part.is("VP") && hasParticiple(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasParticiple(Phrase verbs) {
        for (Phrase part : verbs.parts()) {
            boolean participle = part.is("VBN") || part.is("VBG") || part.is("VBD");
            if (participle || (part.is("VP") && verbs.has("CC") && hasParticiple(part))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWithThere(Phrase clause) {
        for (Phrase part : clause.parts()) {
            if (part.is("VP")) {
                return false;
            }
            if (part.is("EX") || part.has("EX")) {
                return true;
            }
        }
        return false;
    }

    private static int find(Phrase phrase, Rule rule) {
        int found =
                switch (rule.direction()) {
                    case "first" -> first(phrase, rule.labels());
                    case "last" -> last(phrase, rule.labels());
                    default -> lastOf(phrase, rule.labels());
                };
        return found == NONE ? NONE : firstConjunct(phrase, found);
    }

    private static int first(Phrase phrase, List<String> labels) {
        for (String label : labels) {
            for (int i = 0; i < phrase.size(); i++) {
                if (phrase.part(i).is(label)) {
                    return i;
                }
            }
        }
        return NONE;
    }

    private static int last(Phrase phrase, List<String> labels) {
        for (String label : labels) {
            for (int i = phrase.size() - 1; i >= 0; i--) {
                if (phrase.part(i).is(label)) {
                    return i;
                }
            }
        }
        return NONE;
    }

    private static int lastOf(Phrase phrase, List<String> labels) {
        for (int i = phrase.size() - 1; i >= 0; i--) {
            if (labels.contains(phrase.part(i).label())) {
                return i;
            }
        }
        return NONE;
    }

    private static int anyWord(Phrase phrase, boolean fromLeft) {
        for (int i = 0; i < phrase.size(); i++) {
            int place = fromLeft ? i : phrase.size() - 1 - i;
            if (!isPassedOver(phrase.part(place))) {
                return place;
            }
        }
        return fromLeft ? 0 : phrase.size() - 1;
    }

    private static boolean isPassedOver(Phrase part) {
        return part.isOneOf(PhraseWords.PUNCTUATION_TAGS) || part.is("UH") || part.is("INTJ");
    }

    /** The head of "trade, aid and loans" is its first member. */
    private static int firstConjunct(Phrase phrase, int head) {
        if (head < 2 || !phrase.part(head - 1).isOneOf(PhraseWords.COORDINATORS)) {
            return head;
        }
        int first = head - 2;
        while (first >= 0 && isPassedOver(phrase.part(first))) {
            first--;
        }
        while (first >= 2) {
            int before = memberBefore(phrase, first);
            if (before == NONE) {
                break;
            }
            first = before;
        }
        return first < 0 ? head : first;
    }

    private static int memberBefore(Phrase phrase, int member) {
        boolean comma = false;
        for (int i = member - 1; i >= 0; i--) {
            Phrase part = phrase.part(i);
            if (part.is(",") || part.is(":")) {
                comma = true;
            } else if (!isPassedOver(part)) {
                return comma ? i : NONE;
            }
        }
        return NONE;
    }
}
