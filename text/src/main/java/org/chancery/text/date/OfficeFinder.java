package org.chancery.text.date;

import java.text.Normalizer;
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
import org.chancery.model.time.DateRange;
import org.chancery.text.actor.OfficeTerm;
import org.chancery.text.actor.Offices;

/**
 * Office holders: a report that writes "Foreign Minister X" is of the time when X held the office;
 * one that writes "then-" or "former" is of a later time.
 */
final class OfficeFinder implements DateClueFinder {
    /** A family name, with the article that some bear: "al-Sabah". */
    private static final Pattern NAME =
            Pattern.compile("\\b(?:(?:al|el|as|ash|an|ad|ar|ez|es)-)?\\p{Lu}[\\p{L}'’-]{1,30}\\b");

    private static final Pattern YEAR =
            Pattern.compile(
                    "\\b(?:in|since|of|from|during|late|early|mid|"
                            + Calendar.MONTH
                            + ")[ -](?<year>"
                            + Calendar.YEAR
                            + ")\\b|\\b(?<decade>(?:1[89]|20)\\d0)s\\b");
    private static final Pattern PAST_MONTH =
            Pattern.compile(
                    "\\b(?:in|last|since) (?:early |late |mid-)?"
                            + Calendar.MONTH
                            + "\\b(?!\\.?,?\\s+\\d)");
    private static final Pattern LAST_YEAR = Pattern.compile("(?i)\\b(?:last year|a year ago)\\b");
    private static final Pattern ADMINISTRATION =
            Pattern.compile("^(?:'s|’s)?\\s+(?:[Aa]dministration|[Gg]overnment)\\b");
    private static final Pattern ACTING_ALONE =
            Pattern.compile("\\bacting (?<title>president|prime minister)\\b(?!\\s+\\p{Lu})");

    /** A further name, where the family name stands last; days and months are no names. */
    private static final Pattern NAME_GOES_ON =
            Pattern.compile(
                    "^\\s+(?!"
                            + Calendar.WEEKDAY
                            + "|"
                            + Calendar.MONTH
                            + "\\b)\\p{Lu}\\p{Ll}[\\p{L}'’-]*");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> HEADS = Set.of("head_of_state", "head_of_government");

    private static final Set<String> LEADING =
            Set.of(
                    "head_of_state",
                    "head_of_government",
                    "foreign_minister",
                    "foreign_secretary",
                    "secretary_general");

    /** "Mr. Holm", of folded text. */
    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "\\b(?:mr|mrs|ms|miss|dr|sir|lord|m|mme|herr|signor|senor|colonel|col|general|gen|marshal)\\.?\\s+$");

    /** Of more persons of a name none is meant for certain. */
    private static final int NAMESAKES = 2;

    /** A president-elect waits for so long at most. */
    private static final int MONTHS_ELECT = 6;

    private final Offices offices;
    private final OfficeTitles titles = OfficeTitles.standard();

    OfficeFinder(Offices offices) {
        this.offices = offices;
    }

    @Override
    public List<DateClue> find(ReportText report) {
        List<DateClue> clues = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (ReportText.Stretch sentence : report.sentences()) {
            sentence.matches(NAME)
                    .forEach(
                            found ->
                                    clue(report, sentence, found)
                                            .filter(clue -> said.add(key(clue, found)))
                                            .ifPresent(clues::add));
            sentence.matches(ACTING_ALONE)
                    .forEach(found -> acting(report, sentence, found).ifPresent(clues::add));
        }
        return clues;
    }

    private static String key(DateClue clue, Matcher found) {
        return found.group() + " " + clue.weight() + " " + clue.shown().allows();
    }

    private Optional<DateClue> clue(ReportText report, ReportText.Stretch sentence, Matcher found) {
        String name = withoutPossessive(found.group());
        List<OfficeTerm> terms = offices.withLastWord(name);
        if (terms.isEmpty()) {
            return otherSpelling(report, sentence, found, offices.spelledLike(name));
        }
        String after = sentence.text().substring(found.end());
        String before = sentence.text().substring(0, found.start());
        Optional<OfficeTitles.Found> title =
                titles.before(before).or(() -> titles.after(before, after));
        if (title.isEmpty()) {
            return ADMINISTRATION.matcher(after).find()
                    ? administration(report, sentence, found, terms)
                    : untitled(report, sentence, found, terms);
        }
        List<OfficeTerm> held = held(terms, title.get(), after);
        if (held.isEmpty()) {
            return otherSpelling(report, sentence, found, offices.spelledLike(name));
        }
        int start = sentence.span().start();
        Span span = new Span(start + title.get().start(), start + found.end());
        return reading(
                report, span, title.get(), held, namesYearOf(sentence, held), yearsAgo(sentence));
    }

    /**
     * "Prime Minister Nicola Pashitch": another spelling, of title, given and family name at once.
     */
    private Optional<DateClue> otherSpelling(
            ReportText report, ReportText.Stretch sentence, Matcher found, List<OfficeTerm> terms) {
        String before = sentence.text().substring(0, found.start());
        Optional<OfficeTitles.Found> title =
                terms.isEmpty() ? Optional.empty() : titles.before(before);
        return title.flatMap(
                it -> {
                    List<OfficeTerm> held =
                            it.offices().stream()
                                    .map(offices -> alike(terms, offices, it.given()))
                                    .filter(choice -> !choice.isEmpty())
                                    .findFirst()
                                    .orElse(List.of());
                    int start = sentence.span().start();
                    Span span = new Span(start + it.start(), start + found.end());
                    return held.isEmpty()
                            ? Optional.empty()
                            : reading(report, span, it, held, namesYearOf(sentence, held), 0);
                });
    }

    private static List<OfficeTerm> alike(
            List<OfficeTerm> terms, Set<String> offices, String given) {
        return terms.stream()
                .filter(term -> offices.contains(term.office()) && !isFamilyFirst(term))
                .filter(term -> Offices.beginAlike(term.given(), given.strip()))
                .toList();
    }

    /** How many years ago the holders of a sentence may have been in office: of what is past. */
    private static int yearsAgo(ReportText.Stretch sentence) {
        if (LAST_YEAR.matcher(sentence.text()).find()) {
            return 2;
        }
        return PAST_MONTH.matcher(sentence.text()).find() && !Tense.isAhead(sentence.text())
                ? 1
                : 0;
    }

    /** True where a year is named in which they held the office: the sentence may tell of then. */
    private static boolean namesYearOf(ReportText.Stretch sentence, List<OfficeTerm> held) {
        return sentence.matches(YEAR)
                .map(OfficeFinder::years)
                .anyMatch(years -> !years.and(days(held)).isEmpty());
    }

    private static DaySet years(Matcher found) {
        boolean decade = found.group("decade") != null;
        int first = Integer.parseInt(found.group(decade ? "decade" : "year"));
        return DaySet.between(
                LocalDate.of(first, 1, 1), LocalDate.of(first + (decade ? 9 : 0), 12, 31));
    }

    /** The terms meant: of the first choice of offices that anybody of that name held. */
    private static List<OfficeTerm> held(
            List<OfficeTerm> terms, OfficeTitles.Found title, String after) {
        for (Set<String> offices : title.offices()) {
            List<OfficeTerm> held =
                    terms.stream()
                            .filter(term -> offices.contains(term.office()))
                            .filter(term -> isNamed(term, title.given(), after))
                            .toList();
            if (!held.isEmpty()) {
                return held;
            }
        }
        return List.of();
    }

    private static Optional<DateClue> reading(
            ReportText report,
            Span span,
            OfficeTitles.Found title,
            List<OfficeTerm> held,
            boolean besideYear,
            int yearsAgo) {
        return switch (title.standing()) {
            case THEN -> later(report, span, starts(held), "held the office at an earlier time");
            case FORMER -> later(report, span, ends(held), "had left the office");
            case ELECT -> elected(report, span, held);
            case ACTING -> inOffice(report, span, actingOnes(held));
            case CURRENT ->
                    besideYear
                            ? later(report, span, starts(held), "named beside a past year")
                            : inOfficeBefore(report, span, fullOnes(held), yearsAgo);
            case OTHER -> Optional.empty();
        };
    }

    private static List<OfficeTerm> actingOnes(List<OfficeTerm> held) {
        List<OfficeTerm> acting = held.stream().filter(OfficeFinder::isActing).toList();
        return acting.isEmpty() ? held : acting;
    }

    /** Whoever only acts for the holder is called so; without the word he holds the office. */
    private static List<OfficeTerm> fullOnes(List<OfficeTerm> held) {
        List<OfficeTerm> full = held.stream().filter(term -> !isActing(term)).toList();
        return full.isEmpty() ? held : full;
    }

    private static Optional<DateClue> inOffice(
            ReportText report, Span span, List<OfficeTerm> held) {
        return Optional.of(
                DateClue.at(report, span, Weight.VOTE, 0, days(held), "in office " + when(held)));
    }

    /** "Mr. Holm, the prime minister, came in May": then he was, but he need not be so now. */
    private static Optional<DateClue> inOfficeBefore(
            ReportText report, Span span, List<OfficeTerm> held, int years) {
        DaySet days =
                held.stream()
                        .map(OfficeTerm::term)
                        .map(term -> DaySet.of(term).or(afterwards(term, years)))
                        .reduce(DaySet.none(), DaySet::or);
        return Optional.of(
                DateClue.at(report, span, Weight.VOTE, 0, days, "in office " + when(held)));
    }

    private static DaySet afterwards(DateRange term, int years) {
        return term.latest()
                .map(last -> DaySet.between(last, last.plusYears(years)))
                .orElse(DaySet.none());
    }

    private static Optional<DateClue> later(
            ReportText report, Span span, Optional<LocalDate> from, String reading) {
        return from.map(
                day -> DateClue.at(report, span, Weight.SOFT, 3, DaySet.from(day), reading));
    }

    private static Optional<DateClue> elected(ReportText report, Span span, List<OfficeTerm> held) {
        DaySet days =
                held.stream()
                        .flatMap(term -> term.term().earliest().stream())
                        .map(day -> DaySet.between(day.minusMonths(MONTHS_ELECT), day))
                        .reduce(DaySet.none(), DaySet::or);
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        DateClue.at(
                                report, span, Weight.VOTE, 0, days, "chosen, not yet in office"));
    }

    private static Optional<DateClue> administration(
            ReportText report, ReportText.Stretch sentence, Matcher found, List<OfficeTerm> terms) {
        List<OfficeTerm> held =
                terms.stream().filter(term -> HEADS.contains(term.office())).toList();
        return held.isEmpty() || namesYearOf(sentence, held)
                ? Optional.empty()
                : inOffice(report, sentence.spanOf(found), held);
    }

    /**
     * Whoever is named in full without an office, or as "Mr. Holm", is likely the one who leads the
     * state or its diplomacy just then.
     */
    private static Optional<DateClue> untitled(
            ReportText report, ReportText.Stretch sentence, Matcher found, List<OfficeTerm> terms) {
        String before = fold(sentence.text().substring(0, found.start()));
        List<OfficeTerm> leading =
                terms.stream().filter(term -> LEADING.contains(term.office())).toList();
        boolean addressed =
                ADDRESSED.matcher(before).find()
                        && !NAME_GOES_ON.matcher(sentence.text().substring(found.end())).find()
                        && leading.stream().map(OfficeTerm::person).distinct().count() <= NAMESAKES;
        List<OfficeTerm> held =
                leading.stream().filter(term -> addressed || isInFull(term, before)).toList();
        return held.isEmpty() || namesYearOf(sentence, held)
                ? Optional.empty()
                : Optional.of(
                        DateClue.at(
                                report,
                                sentence.spanOf(found),
                                Weight.LEANING,
                                3,
                                days(held),
                                "named without a title; in office " + when(held)));
    }

    private static boolean isInFull(OfficeTerm term, String before) {
        return !term.given().isBlank()
                && !isFamilyFirst(term)
                && before.endsWith(fold(term.given()) + " ");
    }

    /** "The acting president" without a name is whoever the report names that ever was one. */
    private Optional<DateClue> acting(
            ReportText report, ReportText.Stretch sentence, Matcher found) {
        List<OfficeTerm> held = new ArrayList<>();
        Set<String> looked = new HashSet<>();
        for (ReportText.Stretch other : report.sentences()) {
            other.matches(NAME)
                    .map(name -> withoutPossessive(name.group()))
                    .filter(looked::add)
                    .flatMap(name -> offices.withLastWord(name).stream())
                    .filter(OfficeFinder::isActing)
                    .filter(term -> HEADS.contains(term.office()))
                    .forEach(held::add);
        }
        return held.isEmpty() ? Optional.empty() : inOffice(report, sentence.spanOf(found), held);
    }

    private static boolean isActing(OfficeTerm term) {
        return term.title().startsWith("Acting") || term.title().startsWith("Interim");
    }

    private static boolean isNamed(OfficeTerm term, String given, String after) {
        if (term.given().isBlank()) {
            return true;
        }
        String first = fold(term.given()).split("[ -]", 2)[0];
        if (isFamilyFirst(term)) {
            Matcher next = Pattern.compile("^\\s+(\\p{Lu}[\\p{L}'’-]+)").matcher(after);
            return given.isBlank() && (!next.find() || fold(next.group(1)).startsWith(first));
        }
        if (NAME_GOES_ON.matcher(after).find()) {
            return false;
        }
        String written = fold(given).split("[ .-]", 2)[0];
        int shared = Math.min(3, Math.min(first.length(), written.length()));
        return written.startsWith(first.substring(0, shared));
    }

    /** True where the family name stands first, as in "Mao Zedong". */
    private static boolean isFamilyFirst(OfficeTerm term) {
        return term.name().startsWith(term.family() + " ");
    }

    private static String fold(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    private static String withoutPossessive(String name) {
        return name.replaceFirst("['’]s?$", "");
    }

    private static DaySet days(List<OfficeTerm> held) {
        return held.stream().map(term -> DaySet.of(term.term())).reduce(DaySet.none(), DaySet::or);
    }

    private static Optional<LocalDate> starts(List<OfficeTerm> held) {
        return held.stream()
                .flatMap(term -> term.term().earliest().stream())
                .min(LocalDate::compareTo);
    }

    /** The first day after which somebody was out of office again; terms in a row count as one. */
    private static Optional<LocalDate> ends(List<OfficeTerm> held) {
        DaySet inOffice = days(held);
        return held.stream()
                .flatMap(term -> term.term().latest().stream())
                .filter(day -> !inOffice.contains(day.plusDays(1)))
                .min(LocalDate::compareTo);
    }

    private static String when(List<OfficeTerm> held) {
        return held.stream()
                .map(OfficeTerm::term)
                .distinct()
                .map(DateRange::edtf)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
