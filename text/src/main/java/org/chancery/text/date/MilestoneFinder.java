package org.chancery.text.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/**
 * Happenings of public record: a report that tells of one is not older, and words beside it such as
 * "last spring", "later this month" or "on the heels of" say how much younger it is.
 */
final class MilestoneFinder implements DateClueFinder {
    private static final String RESOURCE = "milestones.tsv";
    private static final Pattern RELATION =
            Pattern.compile(
                    "\\b(?:(?<last>last|next|later this|earlier this|this) (?<unit>spring|summer|autumn|fall|winter|year|month|week)"
                            + "|(?<ago>a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) years? (?:ago|after|earlier|since)"
                            + "|(?<heels>on the heels of|in the wake of|days after|hours after|fresh from))\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int DAYS_IN_THE_WAKE = 21;

    /** How far from the words for a time the happening may stand. */
    private static final int REACH = 90;

    private final List<Milestone> milestones;

    private MilestoneFinder(List<Milestone> milestones) {
        this.milestones = List.copyOf(milestones);
    }

    static MilestoneFinder standard() {
        try (InputStream stream = MilestoneFinder.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its table " + RESOURCE);
            }
            List<Milestone> milestones = new ArrayList<>();
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(f -> milestones.add(Milestone.of(f[0], f[1], f[2], f[3], f[4])));
            return new MilestoneFinder(milestones);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the table " + RESOURCE, failure);
        }
    }

    List<Milestone> all() {
        return milestones;
    }

    @Override
    public List<DateClue> find(ReportText report) {
        List<DateClue> clues = new ArrayList<>();
        Set<Milestone> told = new HashSet<>();
        String lowerCase = report.text().clean().toLowerCase(Locale.ROOT);
        List<Milestone> candidates =
                milestones.stream().filter(one -> one.mayBeToldIn(lowerCase)).toList();
        clues.addAll(OpeningNews.of(report).clues(candidates));
        for (ReportText.Stretch sentence : report.sentences()) {
            String lower = sentence.text().toLowerCase(Locale.ROOT);
            List<Milestone> here =
                    candidates.stream().filter(one -> one.mayBeToldIn(lower)).toList();
            if (!here.isEmpty() && !Tense.isAhead(sentence.text())) {
                here.stream()
                        .filter(one -> one.kind() != Milestone.Kind.RECURRING)
                        .filter(one -> one.toldIn(sentence.text()).isPresent())
                        .filter(told::add)
                        .forEach(one -> addNotOlder(report, sentence, one, clues));
            }
            if (here.isEmpty()) {
                continue;
            }
            sentence.matches(RELATION)
                    .forEach(found -> related(report, sentence, found, here).forEach(clues::add));
        }
        return clues;
    }

    private static void addNotOlder(
            ReportText report,
            ReportText.Stretch sentence,
            Milestone milestone,
            List<DateClue> clues) {
        Optional<Span> told = milestone.toldIn(sentence.text());
        told.ifPresent(at -> clues.add(notOlder(report, sentence, at, milestone)));
    }

    private static DateClue notOlder(
            ReportText report, ReportText.Stretch sentence, Span at, Milestone milestone) {
        int start = sentence.span().start();
        return DateClue.at(
                report,
                new Span(start + at.start(), start + at.end()),
                Weight.VOTE,
                1,
                DaySet.from(milestone.start()),
                "tells of "
                        + milestone.name()
                        + " ("
                        + milestone.start()
                        + "), so it is not older");
    }

    private static List<DateClue> related(
            ReportText report,
            ReportText.Stretch sentence,
            Matcher relation,
            List<Milestone> candidates) {
        Span place = new Span(relation.start(), relation.end());
        List<Milestone> told =
                candidates.stream()
                        .filter(one -> one.kind() != Milestone.Kind.STANDING)
                        .filter(one -> one.isToldNear(sentence.text(), place, REACH))
                        .toList();
        DaySet days = DaySet.none();
        DaySet likely = DaySet.none();
        for (Milestone milestone : told) {
            days = days.or(days(milestone, relation));
            likely = likely.or(likely(milestone, relation));
        }
        String reading =
                "said of "
                        + told.stream()
                                .map(Milestone::name)
                                .distinct()
                                .reduce((a, b) -> a + ", " + b)
                                .orElse("");
        List<DateClue> clues = new ArrayList<>();
        Span span = sentence.spanOf(relation);
        if (!days.isEmpty()) {
            clues.add(DateClue.at(report, span, Weight.SOFT, 3, days, reading));
        }
        if (!likely.isEmpty()) {
            clues.add(
                    DateClue.at(
                            report,
                            span,
                            Weight.LEANING,
                            0,
                            likely,
                            reading + ": mostly within days"));
        }
        return clues;
    }

    private static DaySet likely(Milestone milestone, Matcher relation) {
        return relation.group("heels") == null
                ? DaySet.none()
                : DaySet.between(milestone.end(), milestone.end().plusDays(DAYS_IN_THE_WAKE / 3));
    }

    private static DaySet days(Milestone milestone, Matcher relation) {
        if (relation.group("heels") != null) {
            LocalDate end = milestone.end();
            return DaySet.between(end, end.plusDays(DAYS_IN_THE_WAKE));
        }
        if (relation.group("ago") != null) {
            int years = Calendar.number(relation.group("ago")).orElse(1);
            LocalDate then = milestone.start().plusYears(years);
            return DaySet.between(then.minusMonths(4), then.plusMonths(8));
        }
        String which = relation.group("last").toLowerCase(Locale.ROOT);
        return switch (relation.group("unit").toLowerCase(Locale.ROOT)) {
            case "week" -> weeks(milestone, which);
            case "month" -> months(milestone, which);
            case "year" -> years(milestone, which);
            default -> seasons(milestone, which);
        };
    }

    private static DaySet weeks(Milestone milestone, String which) {
        LocalDate monday = milestone.start().minusDays(DaySet.weekday(milestone.start()));
        return switch (which) {
            case "last" -> DaySet.between(monday.plusDays(7), monday.plusDays(13));
            case "next" -> DaySet.between(monday.minusDays(7), monday.minusDays(1));
            case "later this" -> DaySet.between(monday, milestone.start());
            default -> DaySet.between(monday, monday.plusDays(6));
        };
    }

    private static DaySet months(Milestone milestone, String which) {
        LocalDate first = milestone.start().withDayOfMonth(1);
        return switch (which) {
            case "last" -> DaySet.between(first.plusMonths(1), first.plusMonths(2).minusDays(1));
            case "next" -> DaySet.between(first.minusMonths(1), first.minusDays(1));
            case "later this" -> DaySet.between(first, milestone.start());
            case "earlier this" ->
                    DaySet.between(milestone.start(), first.plusMonths(1).minusDays(1));
            default -> DaySet.between(first, first.plusMonths(1).minusDays(1));
        };
    }

    private static DaySet years(Milestone milestone, String which) {
        LocalDate first = milestone.start().withDayOfYear(1);
        return switch (which) {
            case "last" -> DaySet.between(first.plusYears(1), first.plusYears(2).minusDays(1));
            case "next" -> DaySet.between(first.minusYears(1), first.minusDays(1));
            case "later this" -> DaySet.between(first, milestone.start());
            case "earlier this" ->
                    DaySet.between(milestone.start(), first.plusYears(1).minusDays(1));
            default -> DaySet.between(first, first.plusYears(1).minusDays(1));
        };
    }

    /** "Last spring" is said from the summer on until the next one; "this spring" around it. */
    private static DaySet seasons(Milestone milestone, String which) {
        LocalDate start = milestone.start();
        return switch (which) {
            case "last" -> DaySet.between(start.plusMonths(1), start.plusMonths(13));
            case "next" -> DaySet.between(start.minusMonths(13), start.minusMonths(3));
            default -> DaySet.between(start.minusMonths(6), start.plusMonths(6));
        };
    }
}
