package org.chancery.ledger.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.statement.Claim;

/** How a claim stands to the one before it: whether it denies, counters or concedes something. */
final class Denials {
    /** How many words a negation reaches. */
    private static final int SCOPE = 8;

    /** What points back stands among so many first words. */
    private static final int FIRST = 5;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.]|\\bbut\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");
    private static final WordClasses CLASSES = WordClasses.read("answering-words.tsv");

    private Denials() {}

    /** True when it is denied in so many words, or said with a "not". */
    static boolean isDenial(Claim claim) {
        return isDenied(claim) || isNegative(claim);
    }

    /** True when its verb denies. */
    static boolean isDenied(Claim claim) {
        return is("denies", claim.cue());
    }

    static boolean isNegative(Claim claim) {
        return WORD.matcher(claim.words()).results().anyMatch(Denials::isNegator);
    }

    /** True when its verb answers: "retorts". */
    static boolean counters(Claim claim) {
        return is("counters", claim.cue());
    }

    /** True when its verb holds on to something: "maintains". */
    static boolean insists(Claim claim) {
        return is("insists", claim.cue());
    }

    /** True when its verb gives something away: "admits". */
    static boolean concedes(Claim claim) {
        return is("concedes", claim.cue());
    }

    /** True when a sentence begins with a word that turns against the one before. */
    static boolean turns(String sentence) {
        return words(sentence).stream().findFirst().map(word -> is("turns", word)).orElse(false);
    }

    /**
     * True when what is denied is only pointed at: "has always denied it", "rejects any such link",
     * "a charge it has always rejected".
     */
    static boolean pointsBack(Claim claim) {
        List<String> words = words(claim.words());
        List<String> first = words.subList(0, Math.min(FIRST, words.size()));
        boolean denied = !first.isEmpty() && is("denies", first.get(0));
        boolean charge = !denied && first.stream().limit(2).anyMatch(word -> is("charges", word));
        if (charge && words.stream().anyMatch(word -> is("denies", word))) {
            return true;
        }
        return isDenied(claim) && (isPointer(first, claim.cue()) || pointsAtCharge(first));
    }

    /** True of "denied it" and of "there was ever such a link", not of "this winter was cold". */
    private static boolean isPointer(List<String> first, String cue) {
        List<String> said = first.stream().filter(word -> !word.equalsIgnoreCase(cue)).toList();
        boolean such = said.contains("such");
        boolean alone =
                said.size() < FIRST
                        && said.stream().findFirst().map(word -> is("points", word)).orElse(false);
        boolean dismissed =
                said.size() > 1 && said.get(1).equals("as") && is("points", said.get(0));
        return such || (alone && said.size() < 2) || dismissed;
    }

    /** True of "rejected that account" and "denied the charge", not of "denied a report that". */
    private static boolean pointsAtCharge(List<String> first) {
        for (int i = 1; i < first.size(); i++) {
            String before = first.get(i - 1);
            boolean pointed = is("points", before) || before.equals("the");
            boolean again = i + 1 == first.size() || !first.get(i + 1).equals("that");
            if (pointed && again && is("charges", first.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the negations of a claim fall on, as far as words tell: in "nobody speaks of a pact, but
     * of a treaty" it is "speaks of a pact"; what stands before a negation is not denied.
     */
    static String denied(Claim claim) {
        return WORD.matcher(claim.words())
                .results()
                .filter(Denials::isNegator)
                .map(word -> reach(claim.words().substring(word.end())))
                .collect(Collectors.joining(" "));
    }

    /** True when it says that something is aimed at nobody, or at nobody in particular. */
    static boolean deniesAim(Claim claim) {
        return words(denied(claim)).stream().anyMatch(word -> is("aims", word));
    }

    /** Words that are in both, be it in another form: "apologised" and "apology". */
    static Set<String> ofOneStem(Set<String> some, Set<String> others) {
        Set<String> shared = new TreeSet<>();
        for (String word : some) {
            if (others.stream().anyMatch(other -> isOfOneStem(word, other))) {
                shared.add(word);
            }
        }
        return shared;
    }

    private static boolean isOfOneStem(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length())
                && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        boolean stem = common > 5 && Math.max(one.length(), other.length()) - common < 5;
        return stem || one.equals(other);
    }

    private static boolean isNegator(MatchResult word) {
        String lower = word.group().toLowerCase(Locale.ROOT);
        return is("negates", lower) || lower.endsWith("n't") || lower.endsWith("n’t");
    }

    private static String reach(String afterNegation) {
        String clause = CLAUSE_END.split(afterNegation, 2)[0];
        return SPACES.splitAsStream(clause.strip()).limit(SCOPE).collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean is(String name, String word) {
        return CLASSES.of(name).contains(word.toLowerCase(Locale.ROOT));
    }
}
