package org.chancery.outlook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that happened up to a day, tallied in many ways. Each fact counts from both sides.
 *
 * <p>Days can only be added in their order, and there is no way to ask about a day to come: what a
 * forecast is made from cannot look ahead.
 */
final class History {
    private static final Ties NONE = new Ties();

    final int actors;
    final int relations;
    final Places places;

    /** By subject, relation and object. */
    final Tally triple;

    /** By subject and object, whatever was done. */
    final Tally pair;

    /** By subject and relation. */
    final Tally doing;

    /** By relation and object. */
    final Tally suffering;

    /** By actor, whatever it did or suffered. */
    final Tally actor;

    /** By relation. */
    final Tally relation;

    /** By the subject's country, relation and object. */
    final Tally compatriots;

    /** By subject, relation and the object's country. */
    final Tally towards;

    /** By the countries of both. */
    final Tally countries;

    /** By the sectors of both, the relation, and whether they are of one country. */
    final Tally sectors;

    /** By relation, only what the same subject had done to the same object before. */
    final Tally repeats;

    private final Ties[] acts;
    private final Ties[] partners;
    private final Ties[] sufferers;
    private final Map<Long, Ties> objects = new HashMap<>();
    private final Map<Long, Ties> ofCountry = new HashMap<>();
    private int lastDay = -1;

    /**
     * An empty history.
     *
     * @param days no later day will be asked about
     */
    History(Dataset data, int days) {
        this.actors = data.actors().size();
        this.relations = data.relations().size();
        this.places = Places.of(data.actors());
        Tally.Fading fading = new Tally.Fading(days);
        this.triple = new Tally(fading);
        this.pair = new Tally(fading);
        this.doing = new Tally(fading);
        this.suffering = new Tally(fading);
        this.actor = new Tally(fading);
        this.relation = new Tally(fading);
        this.compatriots = new Tally(fading);
        this.towards = new Tally(fading);
        this.countries = new Tally(fading);
        this.sectors = new Tally(fading);
        this.repeats = new Tally(fading);
        this.acts = new Ties[actors];
        this.partners = new Ties[actors];
        this.sufferers = new Ties[2 * relations];
    }

    /** The last day that was added, -1 before the first. */
    int lastDay() {
        return lastDay;
    }

    /** Adds the facts of one day, which must lie after all that were added. */
    void add(List<Quadruple> facts) {
        int before = lastDay;
        for (Quadruple fact : facts) {
            if (fact.day() <= before) {
                throw new IllegalArgumentException(
                        "Day " + fact.day() + " comes after day " + before + " was closed");
            }
            lastDay = fact.day();
            add(fact);
            add(fact.reversed(relations));
        }
    }

    /** All histories of days up to and with {@code day}. */
    static History until(Dataset data, int day, int days) {
        History history = new History(data, days);
        for (List<Quadruple> facts : byDay(data.all())) {
            if (facts.get(0).day() <= day) {
                history.add(facts);
            }
        }
        return history;
    }

    /** The facts of each day that has any, in order. */
    static List<List<Quadruple>> byDay(List<Quadruple> facts) {
        List<List<Quadruple>> days = new ArrayList<>();
        for (Quadruple fact : facts) {
            if (days.isEmpty() || days.get(days.size() - 1).get(0).day() != fact.day()) {
                days.add(new ArrayList<>());
            }
            days.get(days.size() - 1).add(fact);
        }
        return days;
    }

    private void add(Quadruple fact) {
        int s = fact.subject();
        int r = fact.relation();
        int o = fact.object();
        int day = fact.day();
        int known = triple.find(triple(s, r, o));
        int slot = triple.add(triple(s, r, o), day);
        if (known < 0) {
            tie(acts, s, r, o, slot);
            objects.computeIfAbsent(two(s, r), k -> new Ties()).add(o, slot);
        }
        int met = pair.find(two(s, o));
        int pairSlot = pair.add(two(s, o), day);
        if (met < 0) {
            tie(partners, s, o, pairSlot);
        }
        int done = suffering.find(two(r, o));
        int doneSlot = suffering.add(two(r, o), day);
        if (done < 0) {
            tie(sufferers, r, o, doneSlot);
        }
        doing.add(two(s, r), day);
        actor.add(s, day);
        relation.add(r, day);
        if (known >= 0) {
            repeats.add(r, day);
        }
        if (actor.count(actor.find(s)) == 1 && places.country(s) != Places.UNKNOWN) {
            ofCountry
                    .computeIfAbsent(two(places.country(s), 2 * relations), k -> new Ties())
                    .add(s, actor.find(s));
        }
        addPlaces(s, r, o, day);
    }

    private void addPlaces(int s, int r, int o, int day) {
        int from = places.country(s);
        int to = places.country(o);
        if (from != Places.UNKNOWN) {
            int known = compatriots.find(triple(from, r, o));
            int slot = compatriots.add(triple(from, r, o), day);
            if (known < 0) {
                ofCountry.computeIfAbsent(two(from, r), k -> new Ties()).add(o, slot);
            }
        }
        if (to != Places.UNKNOWN) {
            towards.add(triple(s, r, to), day);
        }
        if (from != Places.UNKNOWN && to != Places.UNKNOWN) {
            countries.add(two(from, to), day);
        }
        sectors.add(sectors(s, r, o), day);
    }

    private void tie(Ties[] ties, int from, int to, int slot) {
        if (ties[from] == null) {
            ties[from] = new Ties();
        }
        ties[from].add(to, slot);
    }

    private void tie(Ties[] ties, int from, int r, int o, int slot) {
        tie(ties, from, r * actors + o, slot);
    }

    long triple(int s, int r, int o) {
        return ((long) s * (2L * relations) + r) * actors + o;
    }

    long two(int a, int b) {
        return (long) a * (actors + 2L * relations) + b;
    }

    /** The key of both sectors. */
    long sectors(int s, int r, int o) {
        boolean home =
                places.country(s) == places.country(o) && places.country(s) != Places.UNKNOWN;
        return (triple(places.sector(s), r, places.sector(o)) << 1) + (home ? 1 : 0);
    }

    /** What an actor did or suffered: relation times {@link #actors} plus the other actor. */
    Ties acts(int subject) {
        return acts[subject] == null ? NONE : acts[subject];
    }

    /** With whom an actor ever had to do; places in {@link #pair}. */
    Ties partners(int subject) {
        return partners[subject] == null ? NONE : partners[subject];
    }

    /** To whom anybody ever did this; places in {@link #suffering}. */
    Ties sufferers(int done) {
        return sufferers[done] == null ? NONE : sufferers[done];
    }

    /** To whom an actor ever did this; places in {@link #triple}. */
    Ties objects(int subject, int done) {
        return objects.getOrDefault(two(subject, done), NONE);
    }

    /** The actors of a country that were ever heard of; places in {@link #actor}. */
    Ties natives(int country) {
        return ofCountry(country, 2 * relations);
    }

    /** To whom anybody of a country ever did this; places in {@link #compatriots}. */
    Ties ofCountry(int country, int done) {
        return ofCountry.getOrDefault(two(country, done), NONE);
    }
}
