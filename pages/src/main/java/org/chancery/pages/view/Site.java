package org.chancery.pages.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.chancery.library.EventCodes;
import org.chancery.library.json.Citation;
import org.chancery.model.actor.Actor;
import org.chancery.model.statement.EntryId;
import org.chancery.pages.address.Paths;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.dossier.Dyad;
import org.chancery.pages.words.Texts;
import org.chancery.pages.words.Wording;

/**
 * The record as the pages of a server, in one state of it. Safe to share between threads; what is
 * dear to reckon is reckoned once.
 *
 * <pre>{@code
 * new Site(dossier, states).pages(frame, Locale.ENGLISH).overview(out);
 * }</pre>
 */
public final class Site {
    /** Where there are more days than these, a slider stops at the last of each month alone. */
    private static final int STOPS = 400;

    /** The latest reports that the first page lists. */
    private static final int LATEST = 20;

    /** What is reckoned for each language is held for so many of them. */
    private static final int READERS = 8;

    private final Context context;
    private final EventCodes codes = EventCodes.load();
    private final List<LocalDate> days;
    private final Map<String, Wording> wordings = new ConcurrentHashMap<>();
    private final Map<String, OverviewView> overviews = new ConcurrentHashMap<>();

    /**
     * The pages of a dossier.
     *
     * @param states the names of states by their codes
     */
    public Site(Dossier dossier, Map<String, String> states) {
        this(dossier, states, stops(dossier));
    }

    /**
     * The pages of what was known on a day.
     *
     * @param whole the record in which a slider goes from day to day
     */
    public Site(Dossier dossier, Map<String, String> states, Site whole) {
        this(dossier, states, whole.days);
    }

    private Site(Dossier dossier, Map<String, String> states, List<LocalDate> days) {
        this.days = days;
        this.context =
                Context.of(
                        dossier,
                        codes,
                        new Wording(Texts.in(Locale.ENGLISH), codes),
                        new Paths("", "", ""),
                        states);
    }

    private static List<LocalDate> stops(Dossier dossier) {
        List<LocalDate> all =
                dossier.reports().stream()
                        .flatMap(report -> report.dating().best().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return all.size() > STOPS ? lastOfMonths(all) : all;
    }

    private static List<LocalDate> lastOfMonths(List<LocalDate> days) {
        Map<YearMonth, LocalDate> last = new TreeMap<>();
        days.forEach(day -> last.put(YearMonth.from(day), day));
        return List.copyOf(last.values());
    }

    /** What the pages are made from. */
    public Dossier dossier() {
        return context.dossier();
    }

    /** Somebody who takes part, with how many findings and what the reports call them. */
    public record Participant(Actor actor, int findings, List<String> called) {
        public Participant {
            called = List.copyOf(called);
        }
    }

    /** Everybody who takes part, those with most findings first. */
    public List<Participant> participants() {
        return context.catalogue().actors().stream()
                .map(told -> new Participant(told.actor(), told.count(), told.called()))
                .toList();
    }

    /** The pairs of states, those with most events first. */
    public List<Dyad> dyads() {
        return context.dyads().all();
    }

    /** The language in which somebody with this locale sees the pages, such as "de-AT". */
    public String language(Locale locale) {
        return Texts.nearest(locale).toLanguageTag();
    }

    /** The pages as somebody sees them. */
    public ServedPages pages(Frame frame, Locale locale) {
        return new ServedPages(this, on(frame, locale), frame);
    }

    /** The findings of an entry, to be cited; none when there is no such entry. */
    public List<Citation> citations(EntryId id) {
        return dossier().entry(id).map(dossier()::findings).stream()
                .flatMap(told -> Cites.of(context, told).stream())
                .toList();
    }

    /** Every report and every finding, to be cited. */
    public List<Citation> citations() {
        List<Citation> all = new ArrayList<>();
        dossier().reports().forEach(report -> all.add(Cites.of(context, report)));
        all.addAll(Cites.of(context, dossier().record().findings()));
        return all;
    }

    private Context on(Frame frame, Locale locale) {
        Wording wording =
                once(wordings, language(locale), () -> new Wording(Texts.in(locale), codes));
        return context.on(wording, frame.paths());
    }

    /** There are many countries, and most readers come from few. */
    private static <T> T once(Map<String, T> held, String language, Supplier<T> made) {
        if (held.size() >= READERS && !held.containsKey(language)) {
            held.clear();
        }
        return held.computeIfAbsent(language, key -> made.get());
    }

    List<LocalDate> days() {
        return days;
    }

    /** The first page, which is the same for all who read one language. */
    OverviewView overview(Context here) {
        return once(
                overviews, language(here.texts().locale()), () -> new Overview(here).view(LATEST));
    }
}
