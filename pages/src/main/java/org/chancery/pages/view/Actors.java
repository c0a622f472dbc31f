package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.library.KnownFinding;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.StatementKind;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.address.Section;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.words.Prose;

/** Everybody who takes part, those with most findings first. */
final class Actors {
    /** Of a great power there are thousands; a page of a server shows the first of each kind. */
    private static final int LINES = 100;

    private static final int PAIRS = 12;

    private final Context context;

    Actors(Context context) {
        this.context = context;
    }

    /** An actor with what is told of it. */
    static final class Told {
        private final Actor actor;
        private final Map<String, Integer> called = new TreeMap<>();
        private final Map<String, Boolean> offices = new LinkedHashMap<>();
        private final Map<StatementKind, List<KnownFinding>> byKind =
                new EnumMap<>(StatementKind.class);

        Told(Actor actor) {
            this.actor = actor;
        }

        Actor actor() {
            return actor;
        }

        List<String> called() {
            return List.copyOf(called.keySet());
        }

        int count() {
            return byKind.values().stream().mapToInt(List::size).sum();
        }
    }

    List<ActorView> all() {
        return context.catalogue().actors().stream().map(this::view).toList();
    }

    /** Everybody who takes part, those with most findings first. */
    static List<Told> ranked(Dossier dossier) {
        Map<ActorId, Told> all = new LinkedHashMap<>();
        for (KnownFinding known : dossier.record().findings()) {
            List<ActorReference> actors =
                    new ArrayList<>(Cards.actors(known.finding().statement()));
            actors.addAll(known.finding().statedBy());
            for (ActorReference one : actors) {
                add(all.computeIfAbsent(one.actor().id(), id -> new Told(one.actor())), one, known);
            }
        }
        return all.values().stream()
                .sorted(
                        Comparator.comparingInt((Told told) -> -told.count())
                                .thenComparing(told -> told.actor.id()))
                .toList();
    }

    private static void add(Told told, ActorReference reference, KnownFinding known) {
        told.called.merge(Prose.oneLine(reference.text()), 1, Integer::sum);
        reference
                .actor()
                .office()
                .ifPresent(office -> told.offices.put(Prose.oneLine(office), true));
        List<KnownFinding> findings =
                told.byKind.computeIfAbsent(
                        known.finding().statement().kind(), kind -> new ArrayList<>());
        if (findings.isEmpty() || !findings.get(findings.size() - 1).equals(known)) {
            findings.add(known);
        }
    }

    /** With all that is told of them. */
    private ActorView view(Told told) {
        return view(told, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** With the first findings of each kind, and where all of them are. */
    ActorView first(Told told) {
        return view(told, Integer.MAX_VALUE, LINES);
    }

    /** Without what is told of them. */
    ActorView brief(Told told) {
        return view(told, 0, 0);
    }

    private ActorView view(Told told, int kinds, int lines) {
        return new ActorView(
                Anchors.actorName(told.actor.id()),
                context.to().actor(told.actor.id()),
                Prose.oneLine(told.actor.name()),
                Cards.described(told.actor),
                context.text("actor." + told.actor.type().name().toLowerCase(Locale.ROOT)),
                told.called.entrySet().stream()
                        .sorted(Comparator.comparingInt(one -> -one.getValue()))
                        .limit(12)
                        .map(
                                one ->
                                        "“"
                                                + one.getKey()
                                                + "” × "
                                                + context.wording().count(one.getValue()))
                        .toList(),
                List.copyOf(told.offices.keySet()),
                context.text("count.findings", told.count()),
                told.count(),
                told.byKind.values().stream()
                        .flatMap(List::stream)
                        .map(Quote::day)
                        .min(String::compareTo)
                        .orElse(""),
                kinds == 0 ? List.of() : pairs(told.actor),
                told.byKind.entrySet().stream()
                        .limit(kinds)
                        .map(one -> group(told.actor, one.getKey(), one.getValue(), lines))
                        .toList());
    }

    /** A state's pairs, those with most events first. */
    private List<Link> pairs(Actor actor) {
        String code = actor.id().value();
        return context.dyads().all().stream()
                .filter(dyad -> dyad.one().equals(code) || dyad.other().equals(code))
                .limit(PAIRS)
                .map(
                        dyad ->
                                new Link(
                                        (dyad.one().equals(code)
                                                        ? dyad.otherName()
                                                        : dyad.oneName())
                                                + " "
                                                + context.wording().count(dyad.events().size()),
                                        context.to().dyad(dyad.one(), dyad.other())))
                .toList();
    }

    private Link more(Actor actor, StatementKind kind, int count, int lines) {
        return count <= lines
                ? new Link("", "")
                : new Link(
                        context.text("list.all", count),
                        context.to().sectionWith(Section.of(kind), "actor", actor.id().value()));
    }

    private ActorView.Group group(
            Actor actor, StatementKind kind, List<KnownFinding> findings, int lines) {
        return new ActorView.Group(
                kind.word(),
                context.text("count." + kind.word(), findings.size()),
                findings.stream()
                        .limit(lines)
                        .map(
                                known ->
                                        new ActorView.Line(
                                                context.wording()
                                                        .summary(known.finding().statement()),
                                                context.wording()
                                                        .state(known.finding().statement()),
                                                Cards.look(known.finding().statement()),
                                                Quote.of(context, known)))
                        .toList(),
                more(actor, kind, findings.size(), lines));
    }
}
