package org.chancery.library.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.library.export.Days;
import org.chancery.library.export.Dyad;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.Role;
import org.chancery.library.export.Telling;
import org.chancery.library.export.ToldEntry;
import org.chancery.library.json.JsonList;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.time.DateRange;

/**
 * TimelineJS 3: a slide for each status that an event, visit or agreement was told at, with the
 * words. The status stands in the headline. A date known to the month or year is just that; another
 * interval says so in words.
 */
public final class TimelineFormat implements RecordFormat {
    private static final String FILE = "timeline.json";
    private static final Set<StatementKind> SHOWN =
            EnumSet.of(StatementKind.EVENT, StatementKind.VISIT, StatementKind.AGREEMENT);

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        LeftOut left = new LeftOut();
        String head =
                "{\"scale\":\"human\",\"title\":{\"text\":{\"headline\":\"The record\"}},\"events\":[";
        try (JsonList slides = new JsonList(out.text(FILE), head, "]}")) {
            for (ToldEntry told : record.entries()) {
                if (SHOWN.contains(told.entry().of())) {
                    slides(told, slides, left);
                } else {
                    told.tellings().forEach(one -> left.add(told.entry().of().word()));
                }
            }
        }
        return left;
    }

    private static void slides(ToldEntry told, JsonList slides, LeftOut left) throws IOException {
        Set<String> shown = new LinkedHashSet<>();
        for (Telling telling : told.tellings()) {
            DateRange when = telling.statement().when();
            if (!when.isClosed()) {
                left.add("no date");
            } else if (shown.add(telling.stage() + " " + when.edtf())) {
                slides.add(slide(told, telling, shown.size()));
            }
        }
    }

    private static Map<String, Object> slide(ToldEntry told, Telling telling, int number) {
        DateRange when = telling.statement().when();
        Map<String, Object> slide = new LinkedHashMap<>();
        slide.put("unique_id", told.entry().id().value() + "-" + number);
        slide.put("start_date", start(when));
        if (Days.year(when).isEmpty() || isOddInterval(when)) {
            slide.put("end_date", day(when.latest().orElseThrow()));
            slide.put("display_date", "on a day of " + when.edtf());
        }
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("headline", escaped(told.entry().title()) + ": " + escaped(telling.stage()));
        text.put(
                "text",
                "<blockquote>%s</blockquote><p>%s</p>"
                        .formatted(escaped(telling.quote()), escaped(telling.sighting().report())));
        slide.put("text", text);
        slide.put("group", group(told, telling));
        slide.put("autolink", false);
        return slide;
    }

    /** True when it is neither a day nor a whole month or year. */
    private static boolean isOddInterval(DateRange when) {
        DateRange bare = when.withText("");
        LocalDate first = bare.earliest().orElseThrow();
        return Days.day(bare).isEmpty()
                && !bare.equals(DateRange.month(YearMonth.from(first)))
                && !bare.equals(DateRange.year(first.getYear()));
    }

    /** As much of the first day as is certain; all of it for an interval that is put in words. */
    private static Map<String, Object> start(DateRange when) {
        LocalDate first = when.earliest().orElseThrow();
        if (Days.day(when).isPresent() || isOddInterval(when)) {
            return day(first);
        }
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("year", first.getYear());
        Days.month(when).ifPresent(month -> date.put("month", month.getMonthValue()));
        return date;
    }

    private static Map<String, Object> day(LocalDate day) {
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("year", day.getYear());
        date.put("month", day.getMonthValue());
        date.put("day", day.getDayOfMonth());
        return date;
    }

    /** An agreement has a row of its own; what two do with each other has theirs. */
    private static String group(ToldEntry told, Telling telling) {
        if (told.entry().of() == StatementKind.AGREEMENT) {
            return told.entry().title();
        }
        TreeSet<String> codes = new TreeSet<>();
        for (Role role : Role.of(telling.sighting().finding())) {
            if (!role.name().equals("stated_by")) {
                role.actors().stream()
                        .map(ActorReference::actor)
                        .map(Dyad::code)
                        .forEach(codes::add);
            }
        }
        return codes.size() == 2
                ? String.join(" – ", List.copyOf(codes))
                : told.entry().of().word();
    }

    /** TimelineJS takes its texts for HTML. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
