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
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.words.Prose;

/** Everybody who takes part, those with most findings first. */
final class Actors {
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

    ActorView view(Told told) {
        return view(told, Integer.MAX_VALUE);
    }

    /** Without what is told of them. */
    ActorView brief(Told told) {
        return view(told, 0);
    }

    private ActorView view(Told told, int most) {
        return new ActorView(
                Anchors.actorName(told.actor.id()),
                context.to().actor(told.actor.id()),
                Prose.oneLine(told.actor.name()),
                Cards.described(told.actor),
                context.text("actor." + told.actor.type().name().toLowerCase(Locale.ROOT)),
                told.called.entrySet().stream()
                        .sorted(Comparator.comparingInt(one -> -one.getValue()))
                        .limit(12)
                        .map(one -> "“" + one.getKey() + "” × " + one.getValue())
                        .toList(),
                List.copyOf(told.offices.keySet()),
                context.text("count.findings", told.count()),
                told.count(),
                told.byKind.values().stream()
                        .flatMap(List::stream)
                        .map(Quote::day)
                        .min(String::compareTo)
                        .orElse(""),
                told.byKind.entrySet().stream()
                        .limit(most)
                        .map(one -> group(one.getKey(), one.getValue()))
                        .toList());
    }

    private ActorView.Group group(StatementKind kind, List<KnownFinding> findings) {
        return new ActorView.Group(
                kind.word(),
                context.text("count." + kind.word(), findings.size()),
                findings.stream()
                        .map(
                                known ->
                                        new ActorView.Line(
                                                context.wording()
                                                        .summary(known.finding().statement()),
                                                context.wording()
                                                        .state(known.finding().statement()),
                                                Quote.of(context, known)))
                        .toList());
    }
}
