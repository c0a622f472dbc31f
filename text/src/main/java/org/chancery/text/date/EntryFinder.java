package org.chancery.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.text.actor.OfficeTerm;
import org.chancery.text.actor.Offices;

/**
 * Entries into office told by their month alone: "who took office last March" is said within the
 * year after the day on which the one named before it did so.
 */
final class EntryFinder implements DateClueFinder {
    private static final Pattern ENTRY =
            Pattern.compile(
                    "\\b(?:(?<chosen>(?:was|were|been|got) (?:re-?)?elected|won (?:the |an? )?(?:\\w+ )?election|election|victory)"
                            + "|took (?:office|over|power)|taking (?:office|over|power)|(?:came|come|coming) to power"
                            + "|assumed (?:office|power|the presidency)|entered office|seized power"
                            + "|(?:was|were|been) (?:sworn in|inaugurated|appointed|named)"
                            + "|became (?:president|prime minister|chancellor|premier|(?:foreign )?minister)|succeeded)\\b"
                            + "[^.;,()]{0,30}?\\b(?:in|last|on|since) (?:early |late |mid-)?(?:\\d{1,2} )?(?<month>"
                            + Calendar.MONTH
                            + ")\\b"
                            + DayOfYear.NOT_OF_ANOTHER_YEAR
                            + "(?! \\d{1,2},? "
                            + Calendar.YEAR
                            + ")");

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}[\\p{L}'’-]*");

    /** The chosen wait so many months at most. */
    private static final int MONTHS_ELECT = 3;

    /** How far before the words the one who entered is named. */
    private static final int REACH = 120;

    private static final List<String> HIGHEST = List.of("head_of_state", "head_of_government");

    private final Offices offices;

    EntryFinder(Offices offices) {
        this.offices = offices;
    }

    @Override
    public List<DateClue> find(ReportText report) {
        List<DateClue> clues = new ArrayList<>();
        String before = "";
        for (ReportText.Stretch sentence : report.sentences()) {
            String told = before + sentence.text();
            int offset = before.length();
            sentence.matches(ENTRY)
                    .filter(found -> !report.namesYearBefore(sentence, found.start()))
                    .forEach(
                            found ->
                                    clue(
                                                    report,
                                                    sentence,
                                                    found,
                                                    told.substring(0, offset + found.start()))
                                            .ifPresent(clues::add));
            before = sentence.text() + " ";
        }
        return clues;
    }

    private Optional<DateClue> clue(
            ReportText report, ReportText.Stretch sentence, Matcher found, String before) {
        int month = Calendar.month(found.group("month"));
        boolean chosen = found.group("chosen") != null;
        Stream<LocalDate> entries =
                entrant(before.substring(Math.max(0, before.length() - REACH))).stream()
                        .flatMap(term -> entry(term, month, chosen).stream());
        return MonthBeside.clue(
                report,
                sentence,
                found,
                entries,
                "the month of entry into office, without its year");
    }

    /** The terms in the highest offices of the last one named before that ever held any. */
    private List<OfficeTerm> entrant(String before) {
        List<OfficeTerm> last = List.of();
        Matcher name = NAME.matcher(before);
        while (name.find()) {
            List<OfficeTerm> terms =
                    offices.withLastWord(name.group().replaceFirst("['’]s?$", "")).stream()
                            .filter(term -> HIGHEST.contains(term.office()))
                            .toList();
            last = terms.isEmpty() ? last : terms;
        }
        return last;
    }

    /** The day of the entry, or the first of the month of the choice before it. */
    private static Optional<LocalDate> entry(OfficeTerm term, int month, boolean chosen) {
        return term.term()
                .earliest()
                .flatMap(
                        start -> {
                            for (int back = 0; back <= (chosen ? MONTHS_ELECT : 0); back++) {
                                LocalDate day = start.minusMonths(back);
                                if (day.getMonthValue() == month) {
                                    return Optional.of(back == 0 ? day : day.withDayOfMonth(1));
                                }
                            }
                            return Optional.empty();
                        });
    }
}
