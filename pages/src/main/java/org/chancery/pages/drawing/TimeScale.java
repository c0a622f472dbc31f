package org.chancery.pages.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * From days to places on a line. What lies long before the main years is drawn in a narrow part of
 * its own at the left, so that one old treaty does not press ten years into a corner.
 */
final class TimeScale {
    private static final double BEFORE = 0.13;

    private final LocalDate earliest;
    private final LocalDate first;
    private final LocalDate last;
    private final double left;
    private final double width;

    private TimeScale(
            LocalDate earliest, LocalDate first, LocalDate last, double left, double width) {
        this.earliest = earliest;
        this.first = first;
        this.last = last;
        this.left = left;
        this.width = width;
    }

    /**
     * A scale for some days.
     *
     * @param days all days to be drawn
     * @param main the days around which the main part is laid, such as those of the reports
     */
    static TimeScale over(List<LocalDate> days, List<LocalDate> main, double left, double width) {
        LocalDate first = main.stream().min(LocalDate::compareTo).orElseThrow().minusMonths(14);
        LocalDate last = main.stream().max(LocalDate::compareTo).orElseThrow().plusMonths(14);
        first = first.withDayOfYear(1);
        last = last.withDayOfYear(1).plusYears(1);
        LocalDate earliest = days.stream().min(LocalDate::compareTo).orElse(first);
        if (!earliest.isBefore(first)) {
            earliest = first;
        } else {
            earliest = earliest.withDayOfYear(1);
        }
        return new TimeScale(earliest, first, last, left, width);
    }

    boolean hasPast() {
        return earliest.isBefore(first);
    }

    /** Where the main part begins. */
    double mainStart() {
        return hasPast() ? left + width * BEFORE : left;
    }

    /** Where a day is drawn; what lies outside is drawn at the edge. */
    double x(LocalDate day) {
        if (day.isBefore(first)) {
            if (!hasPast()) {
                return left;
            }
            double share = share(earliest, first, day.isBefore(earliest) ? earliest : day);
            return left + share * (width * BEFORE - 10);
        }
        double start = mainStart();
        return start + share(first, last, day.isAfter(last) ? last : day) * (left + width - start);
    }

    private static double share(LocalDate from, LocalDate to, LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    /** The firsts of January to be named, not closer together than is readable. */
    List<LocalDate> years() {
        int count = last.getYear() - first.getYear();
        int step = Math.max(1, (int) Math.ceil(count / 14.0));
        List<LocalDate> years = new ArrayList<>();
        for (LocalDate year = first; year.isBefore(last); year = year.plusYears(step)) {
            years.add(year);
        }
        return years;
    }

    LocalDate earliest() {
        return earliest;
    }

    LocalDate first() {
        return first;
    }
}
