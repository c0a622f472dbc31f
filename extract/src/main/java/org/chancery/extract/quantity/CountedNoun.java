package org.chancery.extract.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extract.quantity.PhraseTable.Hit;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;

/**
 * The noun phrase that a number counts, such as "Sukhoi fighter planes" after "forty".
 *
 * @param unit what is counted
 * @param head the token at the head of the phrase, as an index into the sentence
 * @param phrase where the phrase stands in the clean text, number left out
 * @param joined true when a hyphen ties it to the number, as in "three-nation"
 */
record CountedNoun(Unit unit, int head, Span phrase, boolean joined) {
    private static final int LONGEST = 7;
    private static final Set<String> INSIDE =
            Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS");
    private static final Set<String> DETERMINER = Set.of("DT", "PRP$", "CD");

    /** Words that stand for people: "wounded", "4,000-strong". */
    private static final Set<String> PEOPLE =
            QuantityResources.rows("people-words.tsv").stream()
                    .map(row -> row[0])
                    .collect(Collectors.toUnmodifiableSet());

    /** What only people do or suffer: "hundreds fled", "40 were killed". */
    private static final Set<String> FATES =
            QuantityResources.rows("fates.tsv").stream()
                    .map(row -> row[0])
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BETWEEN_FATE = Set.of("be", "have", "will", "would", "may");
    private static final Set<String> MORE = Set.of("others", "more", "people");
    private static final int NEAR = 4;

    private static final Unit PERSON = new Unit("person", "people");

    /** The phrase counted by an amount of a sentence, if a noun follows it. */
    static Optional<CountedNoun> after(
            SentenceAmounts sentence, Amount amount, PhraseTable<Unit> units) {
        Optional<Token> next = sentence.tokenAfter(amount.span());
        if (next.isEmpty()) {
            return Optional.empty();
        }
        return from(sentence, next.get().index(), units);
    }

    /** The noun phrase that begins at a token. */
    static Optional<CountedNoun> from(
            SentenceAmounts sentence, int start, PhraseTable<Unit> units) {
        List<Token> tokens = sentence.sentence().tokens();
        int first = start;
        boolean joined = isHyphen(tokens.get(first)) && first + 1 < tokens.size();
        if (joined) {
            first++;
        } else if (tokens.get(first).text().equalsIgnoreCase("of")) {
            first = afterDeterminers(tokens, first + 1);
        }
        int head = -1;
        for (int i = first; i < Math.min(tokens.size(), first + LONGEST); i++) {
            if (!isInside(tokens, i, first)) {
                break;
            }
            boolean beforeHyphen = i + 1 < tokens.size() && isHyphen(tokens.get(i + 1));
            if (tokens.get(i).tag().startsWith("NN") && !beforeHyphen) {
                head = i;
            }
        }
        if (head < 0) {
            return people(sentence, first);
        }
        if (isTime(sentence, head)) {
            return Optional.empty();
        }
        // "the 4,000-strong force" is of the force, though "strong" says that it is people.
        boolean strong = joined && tokens.get(first).text().equals("strong") && head > first;
        int last = joined && !strong ? first : head;
        Span phrase = sentence.sentence().spanOf(strong ? first + 1 : first, last);
        Unit unit = strong ? PERSON : unit(sentence, tokens.get(last), units);
        return Optional.of(new CountedNoun(unit, last, phrase, joined));
    }

    /** "200 of the 340 detainees": those of whom some are counted. */
    private static int afterDeterminers(List<Token> tokens, int start) {
        int first = start;
        while (first + 1 < tokens.size() && DETERMINER.contains(tokens.get(first).tag())) {
            first++;
        }
        return first;
    }

    /** "112 wounded": a word that says how people are stands for them. */
    private static Optional<CountedNoun> people(SentenceAmounts sentence, int first) {
        List<Token> tokens = sentence.sentence().tokens();
        return Optional.of(first)
                .filter(at -> at < tokens.size() && PEOPLE.contains(tokens.get(at).text()))
                .map(at -> new CountedNoun(PERSON, at, tokens.get(at).span(), false))
                .or(() -> fate(tokens, first));
    }

    /** "Hundreds fled", "at least 40 more were killed": the number itself stands for people. */
    private static Optional<CountedNoun> fate(List<Token> tokens, int first) {
        for (int at = first; at < Math.min(tokens.size(), first + NEAR); at++) {
            Token word = tokens.get(at);
            if (word.tag().matches("VB[DN]") && FATES.contains(word.lemma())) {
                Span number = tokens.get(Math.max(0, first - 1)).span();
                return Optional.of(new CountedNoun(PERSON, Math.max(0, first - 1), number, false));
            }
            boolean between =
                    BETWEEN_FATE.contains(word.lemma())
                            || MORE.contains(word.text())
                            || word.tag().startsWith("RB");
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The same noun, counted once more by a number elsewhere in the sentence. */
    CountedNoun at(int number) {
        return new CountedNoun(unit, number, phrase, false);
    }

    private static boolean isHyphen(Token token) {
        return token.text().equals("-") || token.text().equals("–");
    }

    private static boolean isInside(List<Token> tokens, int at, int first) {
        Token token = tokens.get(at);
        if (INSIDE.contains(token.tag())) {
            return true;
        }
        // A designation inside the phrase, "two MiG-29 fighters", and "20 Thai and Lao experts".
        boolean designation = token.tag().equals("CD") && token.text().matches(".*\\p{L}.*\\d.*");
        boolean and =
                token.tag().equals("CC") && at > first && tokens.get(at - 1).tag().startsWith("JJ");
        boolean welded = at > first && isHyphen(tokens.get(at - 1));
        return designation || and || welded || (isHyphen(token) && at > first);
    }

    private static boolean isTime(SentenceAmounts sentence, int token) {
        return sentence.sentence().times().stream().anyMatch(time -> time.covers(token));
    }

    private static Unit unit(SentenceAmounts sentence, Token head, PhraseTable<Unit> units) {
        int end = head.span().end() - sentence.sentence().span().start();
        Optional<Hit<Unit>> known = units.before(sentence.lexemes(), sentence.lexemeAt(end));
        return known.map(Hit::meaning)
                .orElseGet(
                        () ->
                                new Unit(
                                        head.lemma().isEmpty()
                                                ? head.text().toLowerCase(Locale.ROOT)
                                                : head.lemma().toLowerCase(Locale.ROOT),
                                        ""));
    }
}
