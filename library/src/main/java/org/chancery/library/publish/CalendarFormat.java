package org.chancery.library.publish;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.export.Days;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.Telling;
import org.chancery.library.export.ToldEntry;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;

/**
 * iCalendar (RFC 5545): visits, meetings and signings, one VEVENT for each entry, as the last
 * finding tells of it that gives a day. What is not known to the day is in no calendar.
 */
public final class CalendarFormat implements RecordFormat {
    private static final String FILE = "calendar.ics";
    private static final String TENTATIVE = "TENTATIVE";
    private static final String CONFIRMED = "CONFIRMED";
    private static final String CANCELLED = "CANCELLED";

    /** Of which statuses and stages the calendar knows, and what it calls them. */
    private static final Map<String, String> STATUS =
            Map.ofEntries(
                    Map.entry("invited", TENTATIVE),
                    Map.entry("proposed", TENTATIVE),
                    Map.entry("planned", TENTATIVE),
                    Map.entry("expected", TENTATIVE),
                    Map.entry("predicted", TENTATIVE),
                    Map.entry("signing expected", TENTATIVE),
                    Map.entry("under way", CONFIRMED),
                    Map.entry("held", CONFIRMED),
                    Map.entry("occurred", CONFIRMED),
                    Map.entry("signed", CONFIRMED),
                    Map.entry("postponed", CANCELLED),
                    Map.entry("cancelled", CANCELLED));

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        LeftOut left = new LeftOut();
        try (Writer target = out.text(FILE)) {
            CalendarLines lines = new CalendarLines(target);
            lines.line("BEGIN", "VCALENDAR");
            lines.line("VERSION", "2.0");
            lines.line("PRODID", "-//Chancery//Record//EN");
            for (ToldEntry told : record.entries()) {
                event(record, told, lines, left);
            }
            lines.line("END", "VCALENDAR");
        }
        return left;
    }

    private static void event(
            RecordSource record, ToldEntry told, CalendarLines lines, LeftOut left)
            throws IOException {
        List<Telling> shown = told.tellings().stream().filter(CalendarFormat::isShown).toList();
        if (shown.isEmpty()) {
            told.tellings().forEach(one -> left.add(told.entry().of().word()));
            return;
        }
        List<Telling> dated = shown.stream().filter(one -> day(one).isPresent()).toList();
        if (dated.isEmpty()) {
            shown.forEach(one -> left.add("not known to the day"));
            return;
        }
        Telling last = dated.get(dated.size() - 1);
        LocalDate day = day(last).orElseThrow();
        lines.line("BEGIN", "VEVENT");
        lines.line("UID", told.entry().id().value() + "@chancery");
        lines.line("DTSTAMP", stamp(last, day));
        lines.line("DTSTART;VALUE=DATE", CalendarLines.date(day));
        lines.line("DTEND;VALUE=DATE", CalendarLines.date(day.plusDays(1)));
        lines.line("STATUS", STATUS.get(last.stage()));
        lines.line("SEQUENCE", "" + (dated.size() - 1));
        lines.text("SUMMARY", told.entry().title() + " (" + last.stage() + ")");
        lines.text("CATEGORIES", told.entry().of().word());
        lines.text("LOCATION", place(last.statement()).map(Place::name));
        lines.line("URL", record.text(last.report().article()).address());
        lines.text("DESCRIPTION", "“" + last.quote() + "” (" + last.sighting().report() + ")");
        lines.line("END", "VEVENT");
    }

    /** The calendar wants to know when the entry was made: when the report came out, if known. */
    private static String stamp(Telling telling, LocalDate otherwise) {
        LocalDate day = telling.sighting().best().orElse(otherwise);
        return CalendarLines.date(day) + "T000000Z";
    }

    private static boolean isShown(Telling telling) {
        Statement said = telling.statement();
        boolean meeting =
                said instanceof Event event && event.type().equals(Optional.of(EventType.CONSULT));
        return (said instanceof Visit || said instanceof Agreement || meeting)
                && STATUS.containsKey(telling.stage());
    }

    private static Optional<LocalDate> day(Telling telling) {
        if (telling.statement() instanceof Agreement agreement
                && agreement.expected().isPresent()
                && telling.stage().equals("signing expected")) {
            return Days.day(agreement.expected().get().when());
        }
        return Days.day(telling.statement().when());
    }

    private static Optional<Place> place(Statement said) {
        if (said instanceof Visit visit) {
            return visit.place();
        }
        if (said instanceof Event event) {
            return event.place();
        }
        return ((Agreement) said).expected().flatMap(Agreement.Expectation::place);
    }
}
