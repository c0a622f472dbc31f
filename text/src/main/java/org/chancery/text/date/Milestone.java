package org.chancery.text.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/**
 * Something of public record that happened on known days, from {@code milestones.tsv}.
 *
 * @param start its first day
 * @param end its last day
 * @param kind what a mention of it says of the time
 * @param keywords patterns that must all be found in a sentence that tells of it
 * @param needles the same keywords in lower case, for a quick first look
 * @param name what it is called in a reading
 */
record Milestone(
        LocalDate start,
        LocalDate end,
        Kind kind,
        List<Pattern> keywords,
        List<List<String>> needles,
        String name) {

    /** What a mention says of the time. */
    enum Kind {
        /** Happened once: whoever tells of it is not older, and may say how long ago it was. */
        ONCE,
        /** Has stood since, as a treaty does: whoever names it is not older. */
        STANDING,
        /** Comes again, as an election does: only words like "next month" beside it tell a time. */
        RECURRING
    }

    private static final int SHORT = 10;

    private static final Pattern YEAR = Pattern.compile("\\b" + Calendar.YEAR + "\\b");

    /** So near to a happening stands the year that is said to be its own. */
    private static final int YEAR_REACH = 16;

    Milestone {
        keywords = List.copyOf(keywords);
        needles = List.copyOf(needles);
    }

    /**
     * A line of the table.
     *
     * @param keywords groups parted by ";", alternatives by "|", all as plain words
     */
    static Milestone of(String start, String end, String kind, String keywords, String name) {
        List<Pattern> patterns =
                List.of(keywords.split(";", -1)).stream().map(Milestone::pattern).toList();
        return new Milestone(
                LocalDate.parse(start),
                LocalDate.parse(end),
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                patterns,
                List.of(keywords.toLowerCase(Locale.ROOT).split(";", -1)).stream()
                        .map(group -> List.of(group.split("\\|", -1)))
                        .toList(),
                name);
    }

    /** False when a text in lower case surely does not tell of it; a quick first look. */
    boolean mayBeToldIn(String lowerCase) {
        for (List<String> group : needles) {
            if (!holdsAny(lowerCase, group)) {
                return false;
            }
        }
        return true;
    }

    /** True of what took a few days, which news calls by their weekdays. */
    boolean isShort() {
        return start.plusDays(SHORT).isAfter(end);
    }

    private static boolean holdsAny(String lowerCase, List<String> group) {
        for (String needle : group) {
            if (lowerCase.contains(needle)) {
                return true;
            }
        }
        return false;
    }

    /**
     * From the first to the last keyword of a sentence that holds all of them, unless the year
     * beside them is an earlier one: "the plebiscite of 1980" is none of 1988, but Games of 2008
     * may be awarded in 2001.
     */
    Optional<Span> toldIn(String sentence) {
        int first = sentence.length();
        int last = 0;
        for (Pattern keyword : keywords) {
            Matcher matcher = keyword.matcher(sentence);
            if (!matcher.find()) {
                return Optional.empty();
            }
            first = Math.min(first, matcher.start());
            last = Math.max(last, matcher.end());
        }
        return isOfAnotherYear(sentence, first, last)
                ? Optional.empty()
                : Optional.of(new Span(first, last));
    }

    private boolean isOfAnotherYear(String sentence, int first, int last) {
        boolean another = false;
        Matcher year =
                YEAR.matcher(sentence)
                        .region(
                                Math.max(0, first - YEAR_REACH),
                                Math.min(sentence.length(), last + YEAR_REACH));
        while (year.find()) {
            int named = Integer.parseInt(year.group());
            if (start.getYear() <= named && named <= end.getYear()) {
                return false;
            }
            another |= named < start.getYear();
        }
        return another;
    }

    /** True when all keywords stand within reach of a place. */
    boolean isToldNear(String sentence, Span place, int reach) {
        int start = Math.max(0, place.start() - reach);
        return toldIn(sentence.substring(start, Math.min(sentence.length(), place.end() + reach)))
                .isPresent();
    }

    private static Pattern pattern(String alternatives) {
        String quoted =
                List.of(alternatives.split("\\|", -1)).stream()
                        .map(words -> Pattern.quote(words))
                        .reduce((a, b) -> a + "|" + b)
                        .orElse("");
        return Pattern.compile(
                "(?<![\\p{L}-])(?:" + quoted + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }
}
