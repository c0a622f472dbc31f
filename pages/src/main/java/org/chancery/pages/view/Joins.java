package org.chancery.pages.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.library.KnownFinding;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Entry;

/** What an entry may be merged with, and what may be split from it. */
final class Joins {
    /** So many are offered; the rest is a matter for the API. */
    private static final int OFFERED = 40;

    private final Context context;
    private final Versions versions;

    Joins(Context context, Versions versions) {
        this.context = context;
        this.versions = versions;
    }

    /** Another entry, with how much it has in common. */
    private record Alike(Entry entry, int shared, long apart) {}

    JoinView of(Entry entry) {
        List<KnownFinding> told = context.dossier().findings(entry);
        return new JoinView(
                entry.id().value(),
                versions.of(entry),
                alike(entry, told).map(one -> choice(one.entry())).toList(),
                told.size() < 2 ? List.of() : told.stream().map(this::choice).toList());
    }

    private Stream<Alike> alike(Entry entry, List<KnownFinding> told) {
        Set<String> actors = actors(told);
        LocalDate day = context.dossier().firstTold(entry);
        return context.dossier().record().entries().stream()
                .filter(other -> other.of() == entry.of() && !other.id().equals(entry.id()))
                .map(other -> alike(other, actors, day))
                .filter(one -> one.shared() > 0)
                .sorted(
                        Comparator.comparingInt((Alike one) -> -one.shared())
                                .thenComparingLong(Alike::apart)
                                .thenComparing(one -> one.entry().id()))
                .limit(OFFERED);
    }

    private Alike alike(Entry other, Set<String> actors, LocalDate day) {
        Set<String> shared = actors(context.dossier().findings(other));
        shared.retainAll(actors);
        LocalDate told = context.dossier().firstTold(other);
        return new Alike(other, shared.size(), Math.abs(ChronoUnit.DAYS.between(day, told)));
    }

    private static Set<String> actors(List<KnownFinding> told) {
        Set<String> actors = new HashSet<>();
        for (KnownFinding known : told) {
            for (ActorReference one : Cards.actors(known.finding().statement())) {
                Optional<String> country = one.actor().country();
                actors.add(country.orElse(one.actor().id().value()));
            }
        }
        return actors;
    }

    private JoinView.Choice choice(Entry entry) {
        String day =
                context.dossier().findings(entry).stream()
                        .findFirst()
                        .map(known -> Quote.published(context, known) + ": ")
                        .orElse("");
        return new JoinView.Choice(
                entry.id().value() + " " + versions.of(entry), day + context.title(entry));
    }

    private JoinView.Choice choice(KnownFinding known) {
        return new JoinView.Choice(
                known.id().value() + " " + versions.of(known.id()),
                Quote.published(context, known)
                        + ": "
                        + context.wording().summary(known.finding().statement()));
    }
}
