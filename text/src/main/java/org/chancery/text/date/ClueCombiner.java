package org.chancery.text.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.text.Dating;

/**
 * Makes one dating of many clues. Clues are heard from the strongest to the weakest; one that
 * leaves no day is a contradiction and is reported, not obeyed.
 */
final class ClueCombiner {
    /** A best day is only named where the likely ones lie nearer together than this. */
    private static final int LONGEST_WITH_BEST = 8 * 366;

    /** Within so many days what comes again every year is there but once. */
    private static final int ONE_YEAR = 366;

    /** What binding clues leave open is closed by likelihood only where there are so many. */
    private static final int CLUES_FOR_A_GUESS = 3;

    /** Leanings of higher ranks are too weak to make a guess by. */
    private static final int LAST_SURE_RANK = 3;

    /** A day without its year comes again each year, with the days in which it is still printed. */
    private static final int FEW_DAYS = 14;

    /** How far the weekday may move the best day from the middle. */
    private static final int WEEKDAY_REACH = 3;

    private final List<DateClue> clues;
    private final WeekdayPreference weekdays;
    private final List<DateClue> obeyed = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();
    private DaySet days = DaySet.all();

    ClueCombiner(List<DateClue> clues, WeekdayPreference weekdays) {
        this.clues = clues.stream().distinct().sorted(DateClue.ORDER).toList();
        this.weekdays = weekdays;
    }

    /** The days that all binding clues leave. */
    DaySet days() {
        if (obeyed.isEmpty()) {
            hear(Weight.HARD);
            vote(Weight.VOTE);
            hear(Weight.SOFT);
            hear(Weight.STAMP);
            if (days.isClosed() && length(days) <= ONE_YEAR) {
                vote(Weight.YEARLY);
            }
        }
        return days;
    }

    Dating dating() {
        DaySet allowed = days();
        DaySet likely = likely(allowed);
        Optional<LocalDate> best =
                likely.isEmpty() ? Optional.empty() : Optional.of(nearest(likely, likely.median()));
        return new Dating(
                settled(allowed, likely).hull(),
                best,
                obeyed.stream()
                        .sorted(DateClue.ORDER)
                        .map(clue -> clue.shownWithin(allowed))
                        .distinct()
                        .toList(),
                contradictions);
    }

    /** "Nov. 14" of one of several years: of the one that all leanings are to. */
    private static DaySet settled(DaySet allowed, DaySet likely) {
        if (likely.isEmpty()) {
            return allowed;
        }
        DaySet stretch = allowed.stretchAround(likely.first());
        boolean one = stretch.contains(likely.last());
        return one && stretch.isClosed() && length(stretch) <= FEW_DAYS ? stretch : allowed;
    }

    private void hear(Weight weight) {
        for (DateClue clue : clues) {
            if (clue.weight() != weight) {
                continue;
            }
            DaySet left = days.and(clue.allows());
            if (!left.isEmpty()) {
                days = left;
                obeyed.add(clue);
            } else if (weight != Weight.STAMP) {
                contradictions.add(contradiction(clue));
            }
        }
    }

    private String contradiction(DateClue clue) {
        String others =
                obeyed.stream()
                        .filter(one -> one.allows().and(clue.allows()).isEmpty())
                        .findFirst()
                        .map(one -> "'" + one.shown().quote() + "' (" + one.shown().reading() + ")")
                        .orElse("the other clues together");
        return "'%s' (%s) does not agree with %s"
                .formatted(clue.shown().quote(), clue.shown().reading(), others);
    }

    /**
     * The days that agree with most voting clues; of several such times the latest, since reports
     * look back more often than ahead. Clues that are outvoted are mentions of another time.
     */
    private void vote(Weight weight) {
        List<DateClue> voters = clues.stream().filter(clue -> clue.weight() == weight).toList();
        if (voters.isEmpty()) {
            return;
        }
        int most = 0;
        LocalDate latest = DaySet.FIRST;
        DaySet any = voters.stream().map(DateClue::allows).reduce(DaySet.none(), DaySet::or);
        for (LocalDate day : any.and(days).edges(voters.stream().map(DateClue::allows).toList())) {
            int votes = (int) voters.stream().filter(clue -> clue.allows().contains(day)).count();
            if (votes >= most) {
                most = votes;
                latest = day;
            }
        }
        for (DateClue voter : voters) {
            if (most > 0 && voter.allows().contains(latest)) {
                days = days.and(voter.allows());
                obeyed.add(voter);
            } else if (weight == Weight.VOTE && days.and(voter.allows()).isEmpty() && most == 0) {
                contradictions.add(contradiction(voter));
            }
        }
    }

    /** The days that most leanings are to; none where too little is known for a guess. */
    private DaySet likely(DaySet allowed) {
        DaySet likely = allowed;
        List<DateClue> heard = new ArrayList<>();
        for (DateClue clue : clues) {
            boolean leans = clue.weight() == Weight.LEANING || clue.weight() == Weight.YEARLY;
            if (leans && !likely.and(clue.allows()).isEmpty()) {
                likely = likely.and(clue.allows());
                heard.add(clue);
            }
        }
        boolean isGuess = !allowed.isClosed() && obeyed.size() + sure(heard) < CLUES_FOR_A_GUESS;
        if (isGuess || !likely.isClosed() || length(likely) >= LONGEST_WITH_BEST) {
            return DaySet.none();
        }
        heard.stream().filter(clue -> !obeyed.contains(clue)).forEach(obeyed::add);
        return likely;
    }

    /** How many leanings are to a time that does not come again every year. */
    private static long sure(List<DateClue> heard) {
        return heard.stream()
                .filter(clue -> clue.rank() <= LAST_SURE_RANK && clue.allows().isClosed())
                .count();
    }

    private LocalDate nearest(DaySet likely, LocalDate middle) {
        LocalDate best = middle;
        for (int distance = 1; distance <= WEEKDAY_REACH; distance++) {
            for (LocalDate day : List.of(middle.minusDays(distance), middle.plusDays(distance))) {
                if (likely.contains(day) && weekdays.score(day) > weekdays.score(best)) {
                    best = day;
                }
            }
        }
        return best;
    }

    private static long length(DaySet days) {
        return ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
    }
}
