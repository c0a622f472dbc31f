package org.chancery.text.date;

import java.util.regex.Pattern;

/**
 * Whether a report that names a year looks back on it or forward to it, by the last word before the
 * year, in its sentence, that tells of what is done or of what is to come.
 */
enum YearTense {
    PAST,
    AHEAD,
    UNCLEAR;

    private static final String PART =
            "(?:(?:the )?(?:year|end of|middle of|beginning of|start of|early|late|mid|spring|summer|autumn|fall|winter)[\\s-]+(?:of )?)?";

    /** "By", "until December, 1990" */
    private static final Pattern FORWARD =
            Pattern.compile(
                    "(?i)\\b(?:by|until|till|before|through|than)\\s+(?:the )?"
                            + PART
                            + "(?:"
                            + Calendar.MONTH
                            + "(?:\\s+\\d{1,2})?,?\\s+)?$");

    /** "Before the elections of May 2006": the occasion stands between. */
    private static final Pattern FORWARD_TO_OCCASION =
            Pattern.compile(
                    "(?i)\\b(?:(?:before|ahead of|no later than) (?:the|its|their|his|her|a|an)|until|till) [^,.;:]{0,40}$");

    private static final Pattern COMING_OCCASION =
            Pattern.compile(
                    "^.{0,20}\\b(?:Olympic|Olympics|Games|World Cup|Expo|elections?|census|budget|target|goals?|deadline)\\b");

    /** Statistics of part of a year do name their own year. */
    private static final Pattern PERIOD_BEFORE =
            Pattern.compile(
                    "(?:(?:[-–—]|\\b(?:to|through))\\s*"
                            + Calendar.MONTH
                            + ",?|\\b(?:months|quarter|half)(?: of| in)?)\\s+$");

    /** "The 1972 treaty", "a May 1972 pact": the year is part of a name. */
    private static final Pattern DETERMINER =
            Pattern.compile(
                    "\\b(?:[Tt]he|[Aa]|[Aa]n|[Ii]ts|[Tt]heir|[Hh]is|[Oo]ur)\\s+(?:"
                            + Calendar.MONTH
                            + "\\s+)?$");

    /** "The Treaty of 1972" */
    private static final Pattern TITLE_BEFORE =
            Pattern.compile("\\b\\p{Lu}\\p{Ll}{3,} of (?:the year )?$");

    /** "To leave the year 2000 in the text": the year is spoken of, nothing is dated by it. */
    private static final Pattern ITSELF = Pattern.compile("(?i)\\bthe year $");

    private static final Pattern DATING_WORD =
            Pattern.compile(
                    "(?i)\\b(?:in|of|since|from|during|by|until|till|before|after|through|for|to) the year $");

    /** "Runs to 2010": said of what lasts. */
    private static final Pattern RUNS_TO =
            Pattern.compile(
                    "(?i)\\b(?:runs?|running|extends?|extending|lasts?|lasting|valid|continues?)(?: \\w+)? to "
                            + PART
                            + "$");

    /** "By one year to 2010", "from 1990 through 1999": the end of a time that may be to come. */
    private static final Pattern TO =
            Pattern.compile(
                    "(?i)(?:\\bto\\s+"
                            + PART
                            + "|"
                            + Calendar.YEAR
                            + "\\s+(?:through|until|till)\\s+)$");

    /** "From 1910 to 1945", "dating back to 1945": a time that is over. */
    private static final Pattern FROM =
            Pattern.compile(
                    "(?i)\\b(?:from|between|dat\\w+|goes|going|back|prior|since)\\b[^.;]{0,60}$");

    /** "From 50 million in 1986": what a figure to come is compared with. */
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?i)\\b(?:from|against|than|compared (?:with|to)) [^;]{0,40}\\d[^;]{0,25}\\s(?:in|for|of) (?:"
                            + Calendar.MONTH
                            + " )?$");

    /** "Effective 1 January 1994": of a date that is set, be it past or to come. */
    private static final Pattern EFFECTIVE =
            Pattern.compile("(?i)\\beffective (?:from )?[^,.;]{0,15},? ?$");

    /** "Between 1990 and 1994" */
    private static final Pattern BETWEEN =
            Pattern.compile("(?i)\\bbetween\\b[^.;]{0,50}\\band [^.;,]{0,15},? ?$");

    private static final Pattern SINCE =
            Pattern.compile(
                    "(?i)\\bsince (?:" + PART + "|" + Calendar.MONTH + "(?:\\s+\\d{1,2})?,? )$");

    /** How much of what follows a year at the head of a sentence tells of it. */
    private static final int REACH = 80;

    /** How a sentence with a year before and after it reads. */
    static YearTense of(String before, String after) {
        if (isDoubtful(before, after)) {
            return UNCLEAR;
        }
        if (SINCE.matcher(before).find()) {
            return PAST;
        }
        boolean isForward =
                (FORWARD.matcher(before).find() && !TO.matcher(before).find())
                        || FORWARD_TO_OCCASION.matcher(before).find()
                        || RUNS_TO.matcher(before).find();
        if (isForward) {
            boolean isOver = Tense.isPast(before + after) && !Tense.endsAhead(before);
            return isOver ? UNCLEAR : AHEAD;
        }
        return isName(before) ? ofName(before + after) : ofVerb(before, after);
    }

    private static boolean isDoubtful(String before, String after) {
        return COMING_OCCASION.matcher(after).find()
                || Tense.isPlanOfThen(before)
                || PERIOD_BEFORE.matcher(before).find()
                || EFFECTIVE.matcher(before).find()
                || (BETWEEN.matcher(before).find() && !Tense.isPast(before + after))
                || (ITSELF.matcher(before).find() && !DATING_WORD.matcher(before).find());
    }

    private static boolean isName(String before) {
        return (DETERMINER.matcher(before).find() && !ITSELF.matcher(before).find())
                || TITLE_BEFORE.matcher(before).find();
    }

    private static YearTense ofName(String sentence) {
        return Tense.isAhead(sentence) ? UNCLEAR : PAST;
    }

    private static YearTense ofVerb(String before, String after) {
        boolean isEnd = TO.matcher(before).find() && !RUNS_TO.matcher(before).find();
        if (isEnd && !FROM.matcher(before).find()) {
            return UNCLEAR;
        }
        YearTense tense =
                Tense.tells(before)
                        ? Tense.last(before)
                        : Tense.first(after.substring(0, Math.min(after.length(), REACH)));
        if (tense == AHEAD && (isEnd || COMPARED.matcher(before).find())) {
            return UNCLEAR;
        }
        return tense;
    }
}
