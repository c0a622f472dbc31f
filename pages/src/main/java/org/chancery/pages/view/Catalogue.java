package org.chancery.pages.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.StatementKind;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.dossier.Dyads;
import org.chancery.pages.dossier.Happening;

/**
 * What is listed of a dossier, in the order in which it is shown. Each list is made when it is
 * first asked for, and once: a server asks for them with every page.
 */
final class Catalogue {
    private final Dossier dossier;
    private final Map<StatementKind, List<Entry>> entries = new ConcurrentHashMap<>();
    private final Once<List<Happening>> events;
    private final Once<List<Forecasts.Told>> forecasts;
    private final Once<List<Actors.Told>> actors;

    Catalogue(Dossier dossier, Dyads dyads) {
        this.dossier = dossier;
        this.events =
                new Once<>(
                        () ->
                                dyads.happenings().stream()
                                        .filter(one -> one.event().type().isPresent())
                                        .sorted(Tables.byDay())
                                        .toList());
        this.forecasts =
                new Once<>(() -> Forecasts.ranked(dossier, entries(StatementKind.FORECAST)));
        this.actors = new Once<>(() -> Actors.ranked(dossier));
    }

    /** The entries of a kind that findings stand for. */
    List<Entry> entries(StatementKind kind) {
        return entries.computeIfAbsent(
                kind,
                wanted ->
                        dossier.entries(wanted).stream()
                                .filter(entry -> !dossier.findings(entry).isEmpty())
                                .toList());
    }

    /** Events that PLOVER codes, by the day they happen; comments are among the claims. */
    List<Happening> events() {
        return events.get();
    }

    /** Forecasts, those that are decided first. */
    List<Forecasts.Told> forecasts() {
        return forecasts.get();
    }

    /** Everybody who takes part, those with most findings first. */
    List<Actors.Told> actors() {
        return actors.get();
    }
}
