package org.chancery.text.annotate.parse.relate;

import java.util.Set;

/** Sets of labels and words that several relations ask for. */
final class PhraseWords {
    static final Set<String> NOUN_TAGS = Set.of("NN", "NNS", "NNP", "NNPS");
    static final Set<String> VERB_TAGS = Set.of("VB", "VBD", "VBP", "VBZ", "VBG", "VBN");
    static final Set<String> VERBAL_TAGS =
            Set.of("VB", "VBD", "VBP", "VBZ", "VBG", "VBN", "MD", "TO");
    static final Set<String> ADJECTIVE_TAGS = Set.of("JJ", "JJR", "JJS");
    static final Set<String> ADVERBS = Set.of("RB", "RBR", "RBS", "WRB", "ADVP", "WHADVP");
    static final Set<String> NOUN_PHRASES = Set.of("NP", "NML", "NX", "NAC");
    static final Set<String> OBJECT_PHRASES = Set.of("NP", "WHNP", "NML");
    static final Set<String> PREPOSITION_PHRASES = Set.of("PP", "WHPP");
    static final Set<String> CLAUSES = Set.of("S", "SINV", "SBAR", "SQ", "SBARQ");
    static final Set<String> COORDINATORS = Set.of("CC", "CONJP");
    static final Set<String> MARKS =
            Set.of(",", ":", ".", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "PRN");
    static final Set<String> PUNCTUATION_TAGS =
            Set.of(",", ":", ".", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "SYM", "#");

    static final Set<String> BE =
            Set.of("be", "being", "been", "am", "are", "is", "was", "were", "'m", "'re", "'s", "s");
    static final Set<String> BE_OR_GET =
            Set.of(
                    "be", "being", "been", "am", "are", "is", "was", "were", "'m", "'re", "'s", "s",
                    "get", "getting", "gets", "got", "gotten");
    static final Set<String> AUXILIARIES =
            Set.of(
                    "will", "wo", "shall", "sha", "may", "might", "should", "would", "can", "could",
                    "ca", "must", "'ll", "has", "have", "had", "having", "'ve", "get", "gets",
                    "getting", "got", "gotten", "do", "does", "did", "'d", "to");
    static final Set<String> HAVE = Set.of("have", "had", "has", "having", "'ve", "'d");
    static final Set<String> EITHER = Set.of("either", "neither", "both");
    static final Set<String> THAT = Set.of("that", "whether");

    private static final Set<String> TIMES =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "mondays",
                    "tuesdays",
                    "wednesdays",
                    "thursdays",
                    "fridays",
                    "saturdays",
                    "sundays",
                    "year",
                    "years",
                    "month",
                    "months",
                    "week",
                    "weeks",
                    "day",
                    "days",
                    "morning",
                    "mornings",
                    "evening",
                    "evenings",
                    "night",
                    "nights",
                    "january",
                    "jan.",
                    "february",
                    "feb.",
                    "march",
                    "mar.",
                    "april",
                    "apr.",
                    "may",
                    "june",
                    "july",
                    "august",
                    "aug.",
                    "september",
                    "sept.",
                    "october",
                    "oct.",
                    "november",
                    "nov.",
                    "december",
                    "dec.",
                    "today",
                    "yesterday",
                    "tomorrow",
                    "spring",
                    "summer",
                    "fall",
                    "autumn",
                    "winter");

    private PhraseWords() {}

    /** True for a noun phrase that says when: "last week", "Monday"; not "a year of unrest". */
    static boolean isTime(Phrase phrase) {
        Phrase head = phrase.head();
        return head.isOneOf(NOUN_TAGS) && TIMES.contains(head.text());
    }

    /** True for a word that the tag calls a verb, and that is one of the words. */
    static boolean isVerb(Phrase phrase, Set<String> words) {
        return phrase.isOneOf(VERB_TAGS) && words.contains(phrase.text());
    }

    /** True when one of the parts is such a verb. */
    static boolean hasVerb(Phrase phrase, Set<String> words) {
        for (Phrase part : phrase.parts()) {
            if (isVerb(part, words)) {
                return true;
            }
        }
        return false;
    }

    /** True when one of the parts is this word. */
    static boolean hasWord(Phrase phrase, Set<String> tags, Set<String> words) {
        for (Phrase part : phrase.parts()) {
            if (part.isOneOf(tags) && words.contains(part.text())) {
                return true;
            }
        }
        return false;
    }

    /** True for a verb phrase with an infinitive's "to". */
    static boolean isInfinitive(Phrase verbs) {
        return verbs.has("TO");
    }

    /** True for a verb phrase that begins with a participle, or with an adverb and a participle. */
    static boolean isParticiple(Phrase verbs) {
        boolean first = isParticipleTag(verbs.part(0));
        return first || (verbs.part(0).is("ADVP") && isParticipleTag(verbs.part(1)));
    }

    private static boolean isParticipleTag(Phrase part) {
        return part.is("VBG") || part.is("VBN");
    }
}
