package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.extract.resource.WordClasses;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/**
 * The days that a length of time covers, reckoned from a day named or from the report's: "left on
 * Tuesday after a four-day visit", "has ruled for 11 years", "six weeks after the lunch".
 */
final class Lengths {
    private static final String ARTICLE = "(?:(?:a|an|the|his|her|its|their)\\s+)?";
    private static final String ABOUT =
            "(?:(?:the|past|last|about|some|more|than|over|nearly|almost|a)\\s+)*";
    private static final Pattern AFTER_A = pattern("\\bafter " + ARTICLE + "$");
    private static final Pattern FOR_A = pattern("\\b(?:for|on|begins?|began) " + ARTICLE + "$");
    private static final Pattern SO_LONG =
            pattern("\\b(?:has|have|had|having)\\b[^,;.]{0,60}\\bfor " + ABOUT + "$");
    private static final Pattern OPENING = pattern("^\\W*after " + ABOUT + "$");
    private static final Pattern ENDED = pattern("^[^,;.]{0,40}\\b(?:when|until|before|by)\\b");
    private static final Pattern OF = pattern("^\\s+of\\b");
    private static final Pattern AFTER = pattern("^\\s+after\\b");
    private static final Pattern AHEAD =
            pattern("\\b(?:will|(?:is|are) (?:due|to|expected|scheduled))\\b");
    private static final int WEEK = 7;
    private static final Set<String> JOURNEYS =
            WordClasses.read(Lengths.class, "quantity.words").of("journey");

    /** A length is reckoned back from the report's day where nothing older than this is named. */
    private static final int RECENT = 40;

    private static final int LONGEST_STAY = 30;

    private final Sentence sentence;
    private final Optional<LocalDate> today;
    private final String before;
    private final String after;

    /**
     * @param amount where the length stands in the clean text
     */
    Lengths(Sentence sentence, String clean, Span amount, Optional<LocalDate> today) {
        this.sentence = sentence;
        this.today = today;
        this.before =
                clean.substring(Math.min(sentence.span().start(), amount.start()), amount.start());
        this.after = clean.substring(amount.end(), Math.max(sentence.span().end(), amount.end()));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** The days covered, if they can be reckoned; else the period that was read. */
    DateRange period(DateRange read, Optional<BigDecimal> length, String unit) {
        if (length.isEmpty() || length.get().signum() <= 0 || length.get().scale() > 0) {
            return read;
        }
        long count = length.get().longValue();
        return stay(read, count, unit).or(() -> sinceThen(read, count, unit)).orElse(read);
    }

    /** "arrives on Monday for a three-day visit", "left on Tuesday after a four-day visit". */
    private Optional<DateRange> stay(DateRange read, long count, String unit) {
        boolean journey =
                unit.equals("day")
                        && count <= LONGEST_STAY
                        && JOURNEYS.contains(firstWord(after))
                        && read.days().filter(days -> days == 1).isPresent();
        if (!journey) {
            return Optional.empty();
        }
        LocalDate day = coming(read.earliest().orElseThrow());
        if (AFTER_A.matcher(before).find()) {
            return Optional.of(DateRange.between(day.minusDays(count - 1), day));
        }
        return FOR_A.matcher(before).find()
                ? Optional.of(DateRange.between(day, day.plusDays(count - 1)))
                : Optional.empty();
    }

    /** "is due on Saturday": not the last one. */
    private LocalDate coming(LocalDate day) {
        boolean past =
                today.filter(now -> day.isBefore(now) && day.plusDays(WEEK).isAfter(now))
                        .isPresent();
        return past && AHEAD.matcher(before).find() ? day.plusDays(WEEK) : day;
    }

    private Optional<DateRange> sinceThen(DateRange read, long count, String unit) {
        if (today.isEmpty() || back(count, unit).isEmpty()) {
            return Optional.empty();
        }
        LocalDate then = back(count, unit).get();
        boolean goesOn = SO_LONG.matcher(before).find() && !ENDED.matcher(after).find();
        boolean opening = OPENING.matcher(before).find() && OF.matcher(after).find();
        boolean other = read.latest().filter(last -> !last.isBefore(then)).isPresent();
        if (goesOn || (opening && !other)) {
            return Optional.of(DateRange.between(then, today.get()));
        }
        boolean later = AFTER.matcher(after).find() && namesNothingOld();
        return later ? Optional.of(around(then, unit)) : Optional.empty();
    }

    private Optional<LocalDate> back(long count, String unit) {
        return today.flatMap(
                day ->
                        switch (unit) {
                            case "day" -> Optional.of(day.minusDays(count));
                            case "week" -> Optional.of(day.minusWeeks(count));
                            case "month" -> Optional.of(day.minusMonths(count));
                            case "year" -> Optional.of(day.minusYears(count));
                            default -> Optional.empty();
                        });
    }

    /** The day a length leads back to is as exact as its unit. */
    private static DateRange around(LocalDate then, String unit) {
        return switch (unit) {
            case "month" -> DateRange.month(YearMonth.from(then));
            case "year" -> DateRange.year(then.getYear());
            case "week" -> DateRange.between(then.minusDays(7), then.plusDays(7));
            default -> DateRange.between(then.minusDays(1), then.plusDays(1));
        };
    }

    private boolean namesNothingOld() {
        LocalDate recent = today.orElseThrow().minusDays(RECENT);
        return sentence.times().stream()
                .filter(time -> time.kind() == TimeExpression.Kind.DATE)
                .map(time -> time.range().earliest())
                .noneMatch(first -> first.filter(day -> day.isBefore(recent)).isPresent());
    }

    private static String firstWord(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\W+", 3);
        return words.length > 1 && words[0].matches("official|working|state|private")
                ? words[1]
                : words[0];
    }
}
