package org.chancery.text.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether words around a time say that it lies ahead. A rough reading that needs no tagger. */
final class Tense {
    private static final Pattern AHEAD =
            Pattern.compile(
                    "\\b(?:calls? for|will|shall|would|may|might|could|should|must|plans?|planned|planning"
                            + "|expect(?:s|ed|ation)?|hopes?|hoped|due|scheduled|slated|set(?! up\\b)|intends?"
                            + "|aims?|target|goal|promised?|pledged?|upcoming|forthcoming|preparing"
                            + "|looking|likely|faces|opens|begins|starts|arrives|leaves|flies|goes|meets|visits|travels|returns|expires?|lapses|runs out|hosts|lands|invit(?:es?|ed|ing|ation)|(?:is|are|was|were) to|to be|by signing|for (?:a|the) signing)\\b");

    /**
     * "Promised to reach", "a plan to double": what an infinitive tells lies ahead of its verb; but
     * what was "allowed to lapse" or "failed to pay" did, or did not, at the time.
     */
    private static final Pattern PURPOSE =
            Pattern.compile(
                    "(?<!\\b(?:allowed|permitted|managed|failed|began|started|continued|ceased|came|helped"
                            + "|forced|compelled|obliged|had|used|proved|chose|dared|happened|led|caused|enabled) )"
                            + "\\bto (?!(?:the|a|an|their|its|his|her|this|that|be)\\b)\\p{Ll}{2,}\\b");

    /** "Was to open in 2022": a plan of then, of which the words do not tell whether it is over. */
    private static final Pattern PLAN_OF_THEN =
            Pattern.compile(
                    "\\b(?:was|were) (?:then )?(?:(?:due|expected|scheduled|planned|supposed|meant|set) )?to\\b[^,;]*$");

    private static final Pattern DONE_BEFORE =
            Pattern.compile("\\b(?:had|was|were|has been|have been)\\b");

    private static final Pattern CLAUSE =
            Pattern.compile("\\b(?:which|who|that|after|when|where|since|because|while)\\s");

    /** A verb of the plain past stands right before: "promised in", "said on". */
    private static final Pattern DONE_THEN =
            Pattern.compile(
                    "(?<!\\b(?:be|being|is|are|to|an?|the)\\s)\\b(?:said|told|met|held|began|took|went|came|flew|left|won"
                            + "|(?!scheduled|expected|planned|slated|need|proceed|succeed|speed)\\p{Ll}{2,}ed)"
                            + "\\s+(?:on|in)?\\s*$");

    /** What was done, with an auxiliary or in a form that only the past has. */
    private static final Pattern DONE =
            Pattern.compile(
                    "\\b(?:had|was|were|has been|have been|did|said|told|met|held|began|took|went|came|flew|left|won"
                            + "|fell|rose|grew|gave|became|broke|brought|built|fought|saw|sent|sold|spoke|wrote|withdrew)\\b");

    /** "Opened", which may be done or only told of: "the port opened", "a port opened". */
    private static final Pattern PERHAPS_DONE =
            Pattern.compile(
                    "(?<!\\b(?:be|being|is|are|to|an?|the)\\s)\\b"
                            + "(?!scheduled|expected|planned|slated|projected|need|proceed|exceed|succeed|speed|indeed)"
                            + "(?:\\p{Ll}{2,}ed|(?:set|drawn|built) up|cut off|laid down|made|drawn|begun|taken)\\b");

    private Tense() {}

    /** What follows the last word that opens a clause: "would not leave what | it took in". */
    static String lastClause(String words) {
        int end = lastEnd(CLAUSE, words);
        return end < 0 ? words : words.substring(end);
    }

    /**
     * True when the last verb of the words is a plan made for a time before or after the report.
     */
    static boolean isPlanOfThen(String before) {
        return PLAN_OF_THEN.matcher(before).find();
    }

    /** True when the words tell of what is still to come. */
    static boolean isAhead(String words) {
        return AHEAD.matcher(words).find();
    }

    /**
     * "Will meet in May"; but what was "promised in May" was promised then, and a day in brackets
     * is mostly that of a source: "may be at work there (Lusa, May 3)".
     */
    static boolean looksAhead(String before) {
        boolean inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
        return !inBrackets && isAhead(lastClause(before)) && !DONE_THEN.matcher(before).find();
    }

    /**
     * True when the last verb of the words tells of what is still to come, whatever the verbs
     * before it tell of.
     */
    static boolean endsAhead(String words) {
        int ahead = Math.max(lastEnd(AHEAD, words), lastEnd(PURPOSE, words));
        return ahead > lastEnd(DONE_BEFORE, words);
    }

    /** Whether words that stand before a time tell of what is done or of what is to come. */
    static YearTense last(String words) {
        String clause = lastClause(words);
        return clause.length() < words.length() && tells(clause) ? lastOf(clause) : lastOf(words);
    }

    private static YearTense lastOf(String words) {
        int ahead = Math.max(lastEnd(AHEAD, words), lastEnd(PURPOSE, words));
        int done = lastEnd(DONE, words);
        int perhaps = lastEnd(PERHAPS_DONE, words);
        if (Math.max(done, perhaps) <= ahead) {
            return ahead < 0 ? YearTense.UNCLEAR : YearTense.AHEAD;
        }
        return done > perhaps || ahead < 0 ? YearTense.PAST : YearTense.UNCLEAR;
    }

    /** True when the words tell at all whether something is done or to come. */
    static boolean tells(String words) {
        return AHEAD.matcher(words).find()
                || PURPOSE.matcher(words).find()
                || DONE.matcher(words).find()
                || PERHAPS_DONE.matcher(words).find();
    }

    /** Whether words that follow a time tell of what is to come; of what is done by default. */
    static YearTense first(String words) {
        Matcher ahead = AHEAD.matcher(words);
        Matcher done = DONE.matcher(words);
        boolean isAhead = ahead.find() && !(done.find() && done.start() < ahead.start());
        return isAhead ? YearTense.AHEAD : YearTense.PAST;
    }

    private static int lastEnd(Pattern pattern, String words) {
        int end = -1;
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    /** True when the words have a verb that only tells of the past. */
    static boolean isPast(String words) {
        return DONE_BEFORE.matcher(words).find();
    }
}
