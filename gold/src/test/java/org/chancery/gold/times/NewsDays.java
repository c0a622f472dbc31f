package org.chancery.gold.times;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells the phrasings of days and periods that English news prints, and of which the guidelines of
 * the hand coding do not fix another reading, from those of the collection that are left out.
 */
final class NewsDays {
    private enum Reason {
        /** Said to a diary: "my week", "w/c May 4", "week 31", "business days", "the day". */
        DIARY(
                ".*\\b(?:my|tmrw?|otd|eoy|business days?|(?:work|working) week|week \\d+|to date"
                        + "|current date)\\b.*|w/c.*|cy\\d+|(?:the |that )?(?:day|week|weekend)"
                        + "|(?:the )?(?:day (?:before|after)|rest (?:of )?(?:the )?week)|for .*, from .*"
                        + "|.*greater than.*"),
        /** Figures that no newspaper prints so: "15", "4.22", "22/04", "9-18-15", "11 - 2016". */
        FIGURES(
                "(?:on |the |this |\\w+day )*\\d{1,2}|\\d\\dth|(?:this )?(?:\\w+day )?\\d{1,2}[.-]\\d{1,2}(?:-\\d\\d)?"
                        + "|(?:1[3-9]|2\\d|3[01])/\\d\\d(?:/\\d\\d)?|\\d\\d/\\d\\d,\\d+|\\d{8}|\\d{4} \\d\\d \\d\\d"
                        + "|\\d{4}\\s?[-/.]\\s?\\d{1,2}|\\d{1,2}\\s?[-/]\\s?\\d{4}|.*\\d~\\d.*|year \\d{3}|\\d+ s"
                        + "|.*\\d-\\d{4}-\\D.*|\\d{4}/\\d\\d/[a-z]+|[a-z]+-\\d{4}-\\d\\d"),
        /** Years and days of the month spelt out, which news writes in figures. */
        WORDS(
                ".*\\b(?:thousands?|hundred|nineteen|eighteen|seventeen|twenty-tens)\\b.*"
                        + "|.*\\btwenty (?:one|two|five|nine)\\b.*"
                        + "|.*\\bthe (?:second|thirty|fifteen|thirty first)"),
        /** Feasts of one country, or of a calendar of the moon. */
        FEAST(
                ".*\\b(?:juneteenth|eid|thanksgiving|halloween|labor day|black friday|earth day|patrick"
                        + "|independence day|freedom day|jubilee day|new year day)\\b.*"),
        /** Parts of a time, of which the guidelines of the hand coding define other days. */
        PART(
                "(?!.*(?:(?:or|and) later|as (?:early|late) as|later than|beginning (?:on )?[fj]))"
                        + ".*\\b(?:early|late|later|earlier|mid|middle|beginning|start|end)\\b.*"),
        /** So many weeks, months or years away: the whole unit in the guidelines, here one day. */
        DISTANCE(
                "(?:.*day,? )?(?:in )?(?:an?|one|two|three|few|\\d+) (?:weeks?|months?|years?|fortnight|\\w+days?)"
                        + "(?: ago| from (?:now|today).*| hence| later| in the future| (?:after|since) .*)?"),
        /** Counted from a time told before, or so vague that any days are a guess. */
        VAGUE(
                ".*\\b(?:few|couple|decades|fortnight)\\b.*|.*\\bdays? later"
                        + "|(?:previous|last) (?:mon|wednes)day|last sept|(?:first|second|third) \\w+day");

        private final Pattern pattern;

        Reason(String pattern) {
            this.pattern = Pattern.compile("(?:" + pattern + ")");
        }
    }

    private NewsDays() {}

    /** True for a phrasing that is counted. */
    static boolean counts(String words) {
        String lower = words.toLowerCase(Locale.ROOT).strip();
        return List.of(Reason.values()).stream()
                .noneMatch(reason -> reason.pattern.matcher(lower).matches());
    }
}
