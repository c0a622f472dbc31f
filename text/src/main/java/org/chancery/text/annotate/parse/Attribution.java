package org.chancery.text.annotate.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.text.Token;
import org.chancery.text.annotate.resource.ResourceFile;

/**
 * Words set off by commas that say whose word the rest of the sentence is: "…, the agency
 * reported", "…, a former envoy said on Monday, …". The parser reads both parts better alone.
 *
 * @param start the comma before it
 * @param end one past its last word, or one past the comma after it
 * @param verb its verb of saying
 * @param closing true when it ends the sentence
 */
record Attribution(int start, int end, int verb, boolean closing) {
    private static final Set<String> SPEECH_VERBS =
            ResourceFile.words(ResourceFile.class, "speech-verbs.txt");
    private static final Set<String> VERB_TAGS = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB", "TO");
    private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WP$", "WRB", "CC", "EX");
    private static final Set<String> SUBJECT_STARTS =
            Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "CD", "VBN", "RB");
    private static final Set<String> TAIL_STARTS = Set.of("IN", "NNP", "RB", "JJ", "DT", "RP");
    private static final Set<String> SUBORDINATE_STARTS = Set.of("IN", "WRB", "VBG", "VBN", "TO");
    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_TAIL = 10;
    private static final int SHORTEST_REST = 4;

    /** The first attribution that can safely be cut out of a tagged sentence. */
    static Optional<Attribution> find(List<Token> tokens) {
        for (int verb = tokens.size() - 1; verb > 0; verb--) {
            if (isSpeechVerb(tokens.get(verb))) {
                Optional<Attribution> found = around(tokens, verb);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Attribution> around(List<Token> tokens, int verb) {
        int comma = commaBefore(tokens, verb);
        int end = tailEnd(tokens, verb);
        if (comma < SHORTEST_REST || end < 0 || !isSubject(tokens, comma + 1, verb)) {
            return Optional.empty();
        }
        int last = tokens.size() - 1;
        boolean closing = end == last || end == tokens.size();
        if (closing) {
            return isWholeClause(tokens.subList(0, comma))
                    ? Optional.of(new Attribution(comma, end, verb, true))
                    : Optional.empty();
        }
        boolean mark = tokens.get(end).text().equals(",");
        boolean restFollows = last - end >= SHORTEST_REST - 1;
        return mark && restFollows && continues(tokens, comma, end + 1)
                ? Optional.of(new Attribution(comma, end + 1, verb, false))
                : Optional.empty();
    }

    private static boolean isSpeechVerb(Token token) {
        return VERB_TAGS.contains(token.tag()) && SPEECH_VERBS.contains(token.lemma());
    }

    /** The comma before the subject of {@code verb}; -1 when something else stands between. */
    private static int commaBefore(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= 0 && verb - i <= LONGEST_SUBJECT; i--) {
            Token token = tokens.get(i);
            if (token.text().equals(",")) {
                return i;
            }
            if (FINITE.contains(token.tag())
                    || (RELATIVES.contains(token.tag()) && !token.text().equals("and"))
                    || token.text().matches("[;:()—–]|--")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSubject(List<Token> tokens, int start, int verb) {
        int first = start;
        while (first < verb && tokens.get(first).tag().matches("''|``")) {
            first++;
        }
        if (first >= verb || !SUBJECT_STARTS.contains(tokens.get(first).tag())) {
            return false;
        }
        if (tokens.get(first).tag().equals("PRP")) {
            return first == verb - 1;
        }
        List<Token> subject = tokens.subList(first, verb);
        return subject.stream().anyMatch(token -> token.tag().startsWith("NN"))
                && subject.stream().noneMatch(token -> token.tag().equals("PRP"));
    }

    /** Where "…said in Rome on Monday" ends; -1 when a clause or an object follows the verb. */
    private static int tailEnd(List<Token> tokens, int verb) {
        int i = verb + 1;
        if (i < tokens.size()
                && Character.isLetter(tokens.get(i).text().codePointAt(0))
                && !TAIL_STARTS.contains(tokens.get(i).tag())
                && !tokens.get(verb).lemma().equals("tell")) {
            return -1;
        }
        for (; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.text().equals(",") || token.tag().equals(".")) {
                return i;
            }
            boolean clause =
                    FINITE.contains(token.tag())
                            || RELATIVES.contains(token.tag())
                            || token.tag().equals("VBG")
                            || token.text().toLowerCase(Locale.ROOT).equals("that")
                            || token.tag().matches(":|``|''");
            if (clause || i - verb > LONGEST_TAIL) {
                return -1;
            }
        }
        return i;
    }

    /**
     * "As ties soured, she said." is no clause with an attribution; "Ties soured, she said." is.
     */
    private static boolean isWholeClause(List<Token> rest) {
        int from = 0;
        while (from < rest.size() && rest.get(from).tag().matches("``|''")) {
            from++;
        }
        if (from < rest.size() && SUBORDINATE_STARTS.contains(rest.get(from).tag())) {
            while (from < rest.size() && !rest.get(from).text().equals(",")) {
                from++;
            }
        }
        return rest.subList(from, rest.size()).stream()
                .anyMatch(token -> FINITE.contains(token.tag()) && !token.tag().equals("TO"));
    }

    /** "The pact, he said, is dead": a clause must be left when the words between are gone. */
    private static boolean continues(List<Token> tokens, int comma, int next) {
        boolean verbBefore = hasFinite(tokens.subList(0, comma));
        boolean verbAfter = hasFinite(tokens.subList(next, tokens.size()));
        boolean joins = tokens.get(next).tag().matches("CC|VBG");
        return (verbAfter && !joins) || (verbBefore && tokens.get(next).tag().equals("IN"));
    }

    private static boolean hasFinite(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> VERB_TAGS.contains(token.tag()) || token.tag().equals("MD"));
    }
}
