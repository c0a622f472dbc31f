package org.chancery.pages.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.chancery.model.time.DateRange;

/**
 * Days as people of a language write them, never more exact than they are known: "16 Jul 2001",
 * "July 2001", "summer 2001", "16 – 18 Jan 2000", "until 17 Jul 2001".
 */
public final class Days {
    private final Texts texts;
    private final ULocale locale;

    public Days(Texts texts) {
        this.texts = texts;
        ULocale asked = ULocale.forLocale(texts.locale());
        // Day before month, unless somebody asks for a country's own order.
        boolean plain = asked.getLanguage().equals("en") && asked.getCountry().isEmpty();
        this.locale = plain ? ULocale.UK : asked;
    }

    /** One day. */
    public String day(LocalDate day) {
        return format("yMMMd", day);
    }

    /** A range of days. */
    public String range(DateRange range) {
        if (range.isUnknown()) {
            return texts.of("days.unknown");
        }
        if (range.earliest().isEmpty()) {
            return texts.of("days.until", day(range.latest().orElseThrow()));
        }
        if (range.latest().isEmpty()) {
            return texts.of("days.from", day(range.earliest().get()));
        }
        return closed(range.earliest().get(), range.latest().get());
    }

    private String closed(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        boolean whole =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (!whole) {
            return interval("yMMMd", first, last);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return format("yMMMM", first);
        }
        boolean years = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        if (years && first.getYear() == last.getYear()) {
            return format("y", first);
        }
        if (years && first.getYear() % 10 == 0 && last.getYear() == first.getYear() + 9) {
            return texts.of("days.decade", String.valueOf(first.getYear()));
        }
        if (first.getYear() == last.getYear()
                && first.getMonthValue() == 6
                && last.getMonthValue() == 8) {
            return texts.of("days.summer", String.valueOf(first.getYear()));
        }
        return interval(years ? "y" : "yMMM", first, last);
    }

    private String format(String skeleton, LocalDate day) {
        DateFormat format = SimpleDateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(millis(day));
    }

    private String interval(String skeleton, LocalDate first, LocalDate last) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(millis(first), millis(last)));
    }

    /** As ICU counts time; a number is as good to it as a date. */
    private static Long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
