package org.chancery.text.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Token;
import org.chancery.text.annotate.resource.ResourceFile;
import org.chancery.text.annotate.time.Tense;

/**
 * Tells from the verb that a time goes with on which side of the report's day it lies.
 *
 * <p>In a parsed sentence that is the verb above the time in the tree, otherwise the nearest one.
 */
final class TenseFinder {
    private static final Set<String> FUTURE_VERBS =
            ResourceFile.words(TenseFinder.class, "future-verbs.txt");
    private static final Set<String> FUTURE_PARTICIPLES =
            ResourceFile.words(TenseFinder.class, "future-participles.txt");
    private static final Set<String> IMPLICATIVE =
            ResourceFile.words(TenseFinder.class, "implicative-verbs.txt");
    private static final Set<String> PAST_AUXILIARIES =
            Set.of("was", "were", "had", "has", "have", "having", "been");
    private static final Set<String> PRESENT_BE = Set.of("is", "are", "am", "'s", "’s", "'re");
    private static final Set<String> SPEECH_VERBS =
            ResourceFile.words(ResourceFile.class, "speech-verbs.txt");
    private static final Set<String> ORIGINS = Set.of("date", "stem");
    private static final Set<String> STARTING = Set.of("beginning", "starting");

    /** How far before a verb its auxiliaries may stand. */
    private static final int REACH = 5;

    private TenseFinder() {}

    static Tense of(Sentence sentence, int firstToken, int endToken) {
        List<Token> tokens = sentence.tokens();
        if (isInBrackets(tokens, firstToken)) {
            return Tense.PAST;
        }
        if (firstToken > 0 && STARTING.contains(lower(tokens.get(firstToken - 1)))) {
            return afterStarting(tokens, firstToken - 1);
        }
        if (isBeforePast(tokens, endToken) || isLookedBackTo(tokens, firstToken)) {
            return Tense.PAST;
        }
        Tense opened = ofWhenClause(tokens, endToken);
        if (opened != Tense.UNKNOWN) {
            return opened;
        }
        int verb =
                sentence.isParsed() && !standsBeforeTo(tokens, firstToken, endToken)
                        ? above(tokens, firstToken, endToken)
                        : nearest(tokens, firstToken, endToken);
        for (int steps = 0; verb >= 0 && steps < tokens.size(); steps++) {
            Tense tense = tense(tokens, verb);
            if (tense == Tense.PAST
                    && sentence.isParsed()
                    && hangsOnNoun(tokens, firstToken, endToken)) {
                return Tense.MOSTLY_PAST;
            }
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
            verb = sentence.isParsed() ? verbAt(tokens, tokens.get(verb).head()) : -1;
        }
        return Tense.UNKNOWN;
    }

    /** "on Tuesday signed", wherever the parser hung the day. */
    private static boolean isBeforePast(List<Token> tokens, int endToken) {
        return endToken < tokens.size()
                && tokens.get(endToken).tag().equals("VBD")
                && !tokens.get(endToken).lemma().matches("be|have|do");
    }

    /** "goes back to March", "dates from May": the present tense of what began then. */
    private static boolean isLookedBackTo(List<Token> tokens, int firstToken) {
        if (firstToken < 2) {
            return false;
        }
        String before = lower(tokens.get(firstToken - 2));
        String preposition = lower(tokens.get(firstToken - 1));
        return (preposition.equals("to") && before.equals("back"))
                || (preposition.equals("from")
                        && ORIGINS.contains(tokens.get(firstToken - 2).lemma()));
    }

    /** "March, when they met": the clause tells on which side of the report's day it was. */
    private static Tense ofWhenClause(List<Token> tokens, int endToken) {
        int when = endToken;
        when += when < tokens.size() && tokens.get(when).text().equals(",") ? 1 : 0;
        if (when >= tokens.size() || !lower(tokens.get(when)).equals("when")) {
            return Tense.UNKNOWN;
        }
        int verb = tokens.get(when).head();
        return verb > when && isVerb(tokens.get(verb)) ? tense(tokens, verb) : Tense.UNKNOWN;
    }

    /** "Announced plans Friday to close": a time before "to" is never that of the infinitive. */
    private static boolean standsBeforeTo(List<Token> tokens, int firstToken, int endToken) {
        return firstToken > 0
                && endToken < tokens.size()
                && tokens.get(endToken).tag().equals("TO")
                && above(tokens, firstToken, endToken) > endToken;
    }

    /** A day in brackets is mostly that of a source: "(Le Monde, May 3)". */
    private static boolean isInBrackets(List<Token> tokens, int firstToken) {
        int depth = 0;
        for (Token token : tokens.subList(0, firstToken)) {
            if (token.text().equals("(")) {
                depth++;
            } else if (token.text().equals(")")) {
                depth--;
            }
        }
        return depth > 0;
    }

    /** "spoke of the summit on July 8": the verb does not say when the summit is. */
    private static boolean hangsOnNoun(List<Token> tokens, int firstToken, int endToken) {
        int head = headOf(tokens, firstToken, endToken);
        return head >= 0 && tokens.get(head).tag().startsWith("NN");
    }

    private static int above(List<Token> tokens, int firstToken, int endToken) {
        return verbAt(tokens, headOf(tokens, firstToken, endToken));
    }

    /** The word that the time hangs on. */
    private static int headOf(List<Token> tokens, int firstToken, int endToken) {
        int at = firstToken;
        for (int steps = 0; steps < tokens.size() && at >= firstToken && at < endToken; steps++) {
            at = tokens.get(at).head();
        }
        return at;
    }

    /** The first verb, or word that is said of one to come, at {@code index} or above it. */
    private static int verbAt(List<Token> tokens, int index) {
        int at = index;
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (isVerb(tokens.get(at)) || isFutureWord(tokens.get(at))) {
                return at;
            }
            int said = at;
            Optional<Token> due =
                    tokens.stream()
                            .filter(token -> token.head() == said && isFutureWord(token))
                            .filter(token -> token.index() < said)
                            .findFirst();
            if (due.isPresent() && !isVerb(due.get()) && hasCopula(tokens, at)) {
                return due.get().index();
            }
            at = tokens.get(at).head();
        }
        return -1;
    }

    /** "is due in Lima on Friday", where the place carries the sentence. */
    private static boolean hasCopula(List<Token> tokens, int word) {
        return tokens.stream()
                .anyMatch(
                        token ->
                                token.head() == word
                                        && token.lemma().equals("be")
                                        && token.index() < word);
    }

    private static int nearest(List<Token> tokens, int firstToken, int endToken) {
        for (int i = firstToken - 1; i >= 0; i--) {
            if (isVerb(tokens.get(i)) || isFutureWord(tokens.get(i))) {
                return i;
            }
        }
        for (int i = endToken; i < tokens.size(); i++) {
            if (isVerb(tokens.get(i)) && !tokens.get(i).tag().equals("VBG")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isVerb(Token token) {
        return token.tag().startsWith("VB");
    }

    private static boolean isFutureWord(Token token) {
        return FUTURE_PARTICIPLES.contains(lower(token));
    }

    private static Tense tense(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        if (isFutureWord(token)) {
            return follows(tokens, verb, Set.of("was", "were", "had"))
                    ? pastOrLater(tokens, verb)
                    : Tense.FUTURE;
        }
        if (STARTING.contains(lower(token)) && !follows(tokens, verb, PAST_AUXILIARIES)) {
            return afterStarting(tokens, verb);
        }
        return switch (token.tag()) {
            case "VBD" -> Tense.PAST;
            case "VB" -> bare(tokens, verb);
            case "VBN" -> participle(tokens, verb);
            case "VBG" -> gerund(tokens, verb);
            case "VBZ", "VBP" ->
                    FUTURE_VERBS.contains(token.lemma()) ? Tense.FUTURE : Tense.UNKNOWN;
            default -> Tense.UNKNOWN;
        };
    }

    /** "was expected to visit" still looks ahead unless an infinitive is missing. */
    private static Tense pastOrLater(List<Token> tokens, int verb) {
        boolean infinitive = verb + 1 < tokens.size() && tokens.get(verb + 1).tag().equals("TO");
        return infinitive ? Tense.UNKNOWN : Tense.PAST;
    }

    private static Tense afterStarting(List<Token> tokens, int verb) {
        // Who says so said it; what is said to begin may lie ahead.
        for (Token token : tokens) {
            boolean main = token.index() != verb && token.tag().equals("VBD") && token.head() < 0;
            if (main && !SPEECH_VERBS.contains(token.lemma())) {
                return Tense.PAST;
            }
        }
        return Tense.FUTURE;
    }

    private static Tense bare(List<Token> tokens, int verb) {
        if (follows(tokens, verb, Set.of("did", "didn't")) || isCarriedOut(tokens, verb)) {
            return Tense.PAST;
        }
        boolean failed =
                follows(tokens, verb, Set.of("could"))
                        && follows(tokens, verb, Set.of("not", "n't", "n’t"));
        return tagBefore(tokens, verb, Set.of("MD", "TO")) && !failed
                ? Tense.FUTURE
                : Tense.UNKNOWN;
    }

    /** "chose to resign": what was chosen was done. */
    private static boolean isCarriedOut(List<Token> tokens, int verb) {
        return group(tokens, verb).stream()
                .anyMatch(
                        token -> token.tag().equals("VBD") && IMPLICATIVE.contains(token.lemma()));
    }

    private static Tense participle(List<Token> tokens, int verb) {
        if (tagBefore(tokens, verb, Set.of("MD", "TO"))) {
            return Tense.FUTURE;
        }
        if (follows(tokens, verb, PAST_AUXILIARIES)) {
            return Tense.PAST;
        }
        return follows(tokens, verb, PRESENT_BE) ? Tense.UNKNOWN : Tense.PAST;
    }

    private static Tense gerund(List<Token> tokens, int verb) {
        // "since taking office in May" looks back.
        boolean afterwards =
                verb > 0 && lower(tokens.get(verb - 1)).matches("since|after|following|upon");
        if (afterwards || follows(tokens, verb, Set.of("was", "were", "been"))) {
            return Tense.PAST;
        }
        return follows(tokens, verb, PRESENT_BE) ? Tense.FUTURE : Tense.UNKNOWN;
    }

    private static boolean follows(List<Token> tokens, int verb, Set<String> words) {
        return group(tokens, verb).stream().anyMatch(token -> words.contains(lower(token)));
    }

    private static boolean tagBefore(List<Token> tokens, int verb, Set<String> tags) {
        return group(tokens, verb).stream().anyMatch(token -> tags.contains(token.tag()));
    }

    /** The auxiliaries, adverbs and the "to" right before a verb. */
    private static List<Token> group(List<Token> tokens, int verb) {
        int start = verb;
        while (start > 0
                && verb - start < REACH
                && tokens.get(start - 1).tag().matches("MD|TO|RB|VB[DZPN]?")) {
            start--;
        }
        return tokens.subList(start, verb);
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
