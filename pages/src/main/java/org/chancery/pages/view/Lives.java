package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.Citations;
import org.chancery.library.KnownFinding;
import org.chancery.library.Silence;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Revision;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Visit;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.words.Prose;

/** Agreements and visits with their ladders. */
final class Lives {
    private final Context context;

    Lives(Context context) {
        this.context = context;
    }

    List<LifeView> all(StatementKind kind) {
        return views(context.catalogue().entries(kind));
    }

    /** Some entries, in the order given. */
    List<LifeView> views(List<Entry> some) {
        return some.stream().map(this::life).toList();
    }

    private LifeView life(Entry entry) {
        List<KnownFinding> told = context.dossier().findings(entry);
        List<Rung> rungs = rungs(entry);
        String stage = rungs.isEmpty() ? "" : last(entry).stage();
        return new LifeView(
                Anchors.entryName(entry.id()),
                context.to().entry(entry.id()),
                entry.of().word(),
                context.title(entry),
                context.wording().stage(stage),
                Rung.look(stage),
                context.text("count.reports", context.dossier().reportsOf(entry)),
                told.isEmpty() ? "" : Quote.day(told.get(0)),
                rungs,
                links(entry),
                disputes(told),
                actors(told),
                Citations.bibtex(Cites.of(context, told)));
    }

    private static Revision last(Entry entry) {
        return entry.history().get(entry.history().size() - 1);
    }

    private List<Rung> rungs(Entry entry) {
        List<Rung> rungs = new ArrayList<>();
        for (Revision revision : entry.history()) {
            context.dossier()
                    .finding(revision.because())
                    .ifPresent(known -> rungs.add(rung(revision, known)));
        }
        silence(entry)
                .ifPresent(
                        missing ->
                                rungs.add(
                                        new Rung(
                                                context.text("silence." + missing.name()),
                                                "missing",
                                                "",
                                                Optional.empty())));
        return rungs;
    }

    private Rung rung(Revision revision, KnownFinding known) {
        return new Rung(
                context.wording().stage(revision.stage()),
                Rung.look(revision.stage()),
                context.wording().moment(known.finding().statement()),
                Optional.of(Quote.of(context, known)));
    }

    private Optional<Silence> silence(Entry entry) {
        return entry.of() == StatementKind.VISIT
                ? Silence.ofVisit(entry)
                : Silence.ofAgreement(entry, form(entry));
    }

    private String form(Entry entry) {
        return context.dossier().findings(entry).stream()
                .map(known -> ((Agreement) known.finding().statement()).form())
                .findFirst()
                .orElse("");
    }

    private List<LifeView.Related> links(Entry entry) {
        return entry.links().stream()
                .flatMap(
                        link ->
                                context.dossier().entry(link.to()).stream()
                                        .map(
                                                to ->
                                                        new LifeView.Related(
                                                                context.texts()
                                                                        .orElse(
                                                                                "link."
                                                                                        + link.type()
                                                                                                .replace(
                                                                                                        ' ',
                                                                                                        '_'),
                                                                                link.type()),
                                                                Prose.oneLine(link.reason()),
                                                                new Link(
                                                                        Prose.oneLine(to.title()),
                                                                        context.to()
                                                                                .entry(to.id())))))
                .distinct()
                .toList();
    }

    private List<Link> disputes(List<KnownFinding> told) {
        return context.dossier().disputesOf(told).stream()
                .map(
                        dispute ->
                                new Link(
                                        Prose.oneLine(dispute.about()),
                                        context.to().dispute(dispute.id())))
                .toList();
    }

    private List<Link> actors(List<KnownFinding> told) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (KnownFinding known : told) {
            for (ActorReference one : parties(known.finding().statement())) {
                links.putIfAbsent(
                        one.actor().id().value(),
                        new Link(
                                Prose.oneLine(one.actor().name()),
                                context.to().actor(one.actor().id())));
            }
        }
        return List.copyOf(links.values());
    }

    private static List<ActorReference> parties(Statement statement) {
        if (statement instanceof Agreement agreement) {
            return agreement.parties();
        }
        Visit visit = (Visit) statement;
        List<ActorReference> all = new ArrayList<>(visit.visitors());
        visit.host().ifPresent(all::add);
        return all;
    }
}
