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
        /** Commands to a diary: "my day", "w/c", "tmrw", "the week" without saying which. */
        DIARY(
                "tmrw?|otd|eoy|cy\\d+|.*\\bmy\\b.*|w/c.*|.*\\bbusiness days?\\b.*|.*\\bweek \\d.*"
                        + "|.*\\b(?:work|working )week\\b.*|(?:the|that) (?:day|week|weekend|month|year)"
                        + "|(?:the )?day (?:before|after)|.*\\btmrw?\\b.*|.*\\bto date|.*\\bcurrent date"
                        + "|(?:the )?(?:remaining|rest) (?:of )?(?:my |the )?week|weekend|for .*, from .*"
                        + "|year greater than.*|greater than.*"),
        /**
         * Figures alone, without a year in four figures or in no order: "4.22", "9-18-15", "15".
         */
        FIGURES(
                "(?:from |between |this |next |the )*(?:\\w+day )?\\d{1,2}(?:(?:st|nd|rd|th)?[-/., ]\\d{1,2})?"
                        + "(?:[-/., ]\\d{2})?|\\d{8}|\\d{4} \\d\\d \\d\\d|\\d{4}\\s?[-/.]\\s?\\d{1,2}"
                        + "|\\d{1,2}\\s?[-/.]\\s?\\d{4}|\\d\\d/\\d\\d,\\d+|.*\\d~\\d.*|year \\d{3}|\\d+ ?s"
                        + "|from (?:this )?\\d.*\\d|.*-\\d{4}-.*|\\d{4}/\\d\\d/[a-z]+"
                        + "|(?:from |between )?\\d+ ?(?:-|to|till|and) ?\\d+ (?:of |in )?(?:this|next|last) month"
                        + "|from \\d+ to [a-z]+ \\d+(?:, \\d{4})?|(?:the )?\\d{1,2}(?:st|nd|rd|th)?"),
        /** Years and days spelt out: "nineteen seventy eight", "May twenty one", "the thirty". */
        WORDS(
                ".*\\b(?:thousands?|hundred|nineteen|eighteen|seventeen)\\b.*|.*twenty-tens.*"
                        + "|.*\\b(?:twenty|thirty) (?:one|two|three|four|five|six|seven|eight|nine)\\b.*"
                        + "|.*\\bthe (?:second|thirty|twenty second|fifteen)|.*\\bfifteen .*"
                        + "|.*\\bthe thirty first"),
        /** Feasts of one country, or of another calendar. */
        FEAST(
                ".*\\b(?:juneteenth|eid|thanksgiving|halloween|labor day|black friday|earth day|patrick"
                        + "|independence day|freedom day|jubilee day|ramadan|diwali|hanukkah)\\b.*"
                        + "|.*(?:last|next|previous|following) (?:easter|new year).*"),
        /** Parts of a time, which the guidelines of the hand coding define otherwise. */
        PART(
                ".*\\b(?:early|late|later|earlier|mid|middle|beginning|start|end|remaining)\\b.*"
                        + "|.*\\bthe end\\b.*"),
        /** So many weeks, months or years away: here the whole unit, there one day of it. */
        DISTANCE(
                ".*\\b(?:weeks?|months?|years?|fortnight|mondays?|sundays?)\\b.*"
                        + "\\b(?:ago|from now|from today|hence|later|in the future|after|before|since)\\b.*"
                        + "|in (?:an?|\\d+|two|three|four|five) (?:weeks?|months?|years?|fortnight)"),
        /** Counted from a time told before, or so vague that any days are a guess. */
        VAGUE(
                ".*\\b(?:few|couple)\\b.*|\\d+ (?:days?|weeks?) later|.*days later|.*\\bdecades\\b.*"
                        + "|.*\\bfortnight\\b.*|(?:previous|last) \\w+day|last sept"
                        + "|(?:first|second|third|fifth) \\w+day");

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
