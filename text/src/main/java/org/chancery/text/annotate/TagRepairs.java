package org.chancery.text.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.text.Token;
import org.chancery.text.annotate.resource.ResourceFile;

/**
 * Puts right what the tagger, which sees no capitals and looks no further than three words, gets
 * wrong in a regular way.
 */
final class TagRepairs {
    /** How adjectives of places end: "Kenyan", "Danish", "Burmese", "Iraqi", "Greek". */
    private static final Set<String> PLACE_ENDINGS =
            Set.of(
                    "an", "ish", "ese", "ch", "li", "qi", "ni", "ri", "ti", "ek", "tch", "iss",
                    "ai");

    private static final Set<String> SUBJECT_STARTS =
            Set.of("DT", "NNP", "NNPS", "PRP", "PRP$", "JJ", "NNS", "EX", "CD", "NN");

    /** Nouns that take a clause, and days, after which a clause takes up an earlier verb. */
    private static final Set<String> CLAUSE_NOUNS =
            ResourceFile.words(TagRepairs.class, "clause-nouns.txt");

    private static final Pattern PLURAL = Pattern.compile("[a-z]{3,}[^sui]s");

    /** Nouns that end like a plural and are none. */
    private static final Set<String> SINGULAR_IN_S =
            ResourceFile.words(TagRepairs.class, "singular-nouns.txt");

    /** Names of whole peoples that are adjectives as well. */
    private static final Pattern PEOPLES =
            Pattern.compile("(French|Dutch|Swiss|British|Irish|Spanish|Danish|[A-Z][a-z]+ese)");

    private static final Pattern BEFORE_INFINITIVE =
            Pattern.compile(
                    "(offer|threaten|want|attempt|intend|fail|seem|need)(s|ed|ing)?"
                            + "|(agree|refuse|promise|pledge|decide|hope|decline|continue)(s|d)?"
                            + "|(plan|vow|try|tries|tried|begin|began|seek|sought|undertook)(s|ned|ed)?"
                            + "|is|are|was|were|be|been|likely|unlikely|due|set|ready|able|willing"
                            + "|keen|eager|bound|about|asked|told|urged|ordered|invited|expected"
                            + "|scheduled|allowed|forced|authorized|authorised|slated|prepared");

    private TagRepairs() {}

    static List<Token> repair(List<Token> tokens) {
        boolean headline = mostlyCapitals(tokens);
        List<Token> repaired = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = repaired.get(i);
            if (!headline) {
                token = token.withTag(byCase(repaired, i));
            }
            if (token.text().equalsIgnoreCase("that") && beginsClause(tokens, i)) {
                token = token.withTag("IN");
            }
            if (isCloseTo(tokens, i)) {
                token = token.withTag("JJ");
            }
            if (isInfinitive(tokens, i)) {
                token = token.withTag(token.text().equals("to") ? "TO" : "VB");
            }
            if (isMonthOfMay(tokens, i)) {
                token = token.withTag("NNP");
            }
            if (isVerbAfterName(repaired, i) || RelativeVerbRepair.isPastTense(repaired, i)) {
                token = token.withTag("VBD");
            }
            if (isActOfPeople(tokens, i)) {
                token = token.withTag("VBD");
            }
            if (isPlainAbout(tokens, i)) {
                token = token.withTag("IN");
            }
            if (isPerfect(tokens, i)) {
                token = token.withTag("VBN");
            }
            repaired.set(i, token);
        }
        return FiniteVerbRepair.repair(repaired);
    }

    /** New words, which the tagger has not seen: "airstrikes". */
    private static boolean isPlural(String word) {
        return PLURAL.matcher(word).matches() && !SINGULAR_IN_S.contains(word);
    }

    private static String byCase(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        int first = token.text().codePointAt(0);
        if (Character.isLowerCase(first)) {
            return switch (token.tag()) {
                case "NN" -> isPlural(token.text()) ? "NNS" : "NN";
                case "NNP" -> "NN";
                case "NNPS" -> "NNS";
                default -> token.tag();
            };
        }
        if (!Character.isUpperCase(first) || opensSentence(tokens, i)) {
            return token.tag();
        }
        return switch (token.tag()) {
            case "NN" -> "NNP";
            case "NNS" -> "NNPS";
            case "JJ" -> isPartOfName(tokens, i) ? "NNP" : "JJ";
            case "VB", "VBP", "VBD", "VBN", "VBG", "VBZ", "MD", "CD", "AFX" ->
                    isBesideName(tokens, i) ? "NNP" : token.tag();
            default -> token.tag();
        };
    }

    private static boolean opensSentence(List<Token> tokens, int i) {
        return i == 0 || !tokens.get(i - 1).tag().matches("[A-Z$]+|,|''");
    }

    private static boolean isBesideName(List<Token> tokens, int i) {
        boolean before = i > 0 && tokens.get(i - 1).tag().startsWith("NNP");
        boolean after =
                i + 1 < tokens.size() && Character.isUpperCase(tokens.get(i + 1).text().charAt(0));
        return before || after;
    }

    /** "Foreign Minister", but not "Norwegian Foreign Minister" nor "Arab envoys". */
    private static boolean isPartOfName(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        boolean nameFollows =
                i + 1 < tokens.size()
                        && Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0));
        return nameFollows
                && !word.contains("-")
                && PLACE_ENDINGS.stream().noneMatch(word::endsWith);
    }

    /** "a diplomat close to the talks". */
    private static boolean isCloseTo(List<Token> tokens, int i) {
        return tokens.get(i).text().equals("close")
                && tokens.get(i).tag().startsWith("NN")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).text().equals("to");
    }

    /** "offered to charter four ships": both "to" and what follows. */
    private static boolean isInfinitive(List<Token> tokens, int i) {
        int to = tokens.get(i).text().equals("to") ? i : i - 1;
        return to > 0
                && to + 2 < tokens.size()
                && tokens.get(to).text().equals("to")
                && BEFORE_INFINITIVE.matcher(tokens.get(to - 1).text()).matches()
                && tokens.get(to + 1).tag().matches("NNP?")
                && tokens.get(to + 2).tag().matches("CD|DT|PRP\\$|PRP|NNP");
    }

    /** "on 19 May the envoy left": no "may". */
    private static boolean isMonthOfMay(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).text().equals("May")
                && tokens.get(i).tag().equals("MD")
                && tokens.get(i - 1).tag().equals("CD");
    }

    /** "Lima freed 20 sailors": nothing that describes a noun stands before a new noun phrase. */
    private static boolean isVerbAfterName(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).text().matches("[a-z]+ed")
                && tokens.get(i).tag().matches("NN.*|JJ")
                && tokens.get(i - 1).tag().startsWith("NNP")
                && tokens.get(i + 1).tag().matches("CD|DT|PRP\\$");
    }

    /** "The Dutch sent warships": the people sent them, and no warships are sent. */
    private static boolean isActOfPeople(List<Token> tokens, int i) {
        return i > 1
                && i + 1 < tokens.size()
                && tokens.get(i).tag().equals("VBN")
                && !tokens.get(i).text().endsWith("en")
                && PEOPLES.matcher(tokens.get(i - 1).text()).matches()
                && tokens.get(i - 2).text().equalsIgnoreCase("the")
                && tokens.get(i + 1).tag().matches("NNS|NNP|DT|PRP.*|IN|RB|CD|TO|RP");
    }

    /** "complained bitterly about Lima's fleet": nothing is counted. */
    private static boolean isPlainAbout(List<Token> tokens, int i) {
        return tokens.get(i).text().equals("about")
                && tokens.get(i).tag().equals("RB")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().matches("NNPS?|PRP.*|DT|JJ")
                && !tokens.get(i + 1).text().matches("a|half|an");
    }

    /** "has irritated Lima": before a name hardly a description. */
    private static boolean isPerfect(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).text().matches("[a-z]+ed")
                && tokens.get(i).tag().equals("JJ")
                && tokens.get(i - 1).text().matches("has|have|had")
                && tokens.get(i + 1).tag().matches("NN|NNP")
                && Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0));
    }

    /** "denied on Tuesday that Lima had …", "the claim that Lima had …": not a relative pronoun. */
    private static boolean beginsClause(List<Token> tokens, int i) {
        if (!tokens.get(i).tag().equals("WDT") || i + 1 >= tokens.size() || i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean canBeRelative =
                before.tag().startsWith("NN")
                        && !CLAUSE_NOUNS.contains(before.text().toLowerCase(Locale.ROOT));
        return !canBeRelative && SUBJECT_STARTS.contains(tokens.get(i + 1).tag());
    }

    private static boolean mostlyCapitals(List<Token> tokens) {
        long words =
                tokens.stream().filter(t -> Character.isLetter(t.text().codePointAt(0))).count();
        long capitals =
                tokens.stream().filter(t -> Character.isUpperCase(t.text().codePointAt(0))).count();
        return capitals * 5 > words * 4 && words > 3;
    }
}
