package org.chancery.outlook.link;

/** What the tallies of a history tell of the candidates for one question. */
final class Measures {
    private static final int NEVER = 999;
    private static final int SHORT = 0;
    private static final int MIDDLE = 1;
    private static final int LONG = 2;

    private final History history;
    private final Question question;
    private final int day;
    private final int subject;
    private final int relation;
    private final int back;
    private final int doing;
    private final int subjectSlot;
    private final int relationSlot;

    Measures(History history, Question question) {
        this.history = history;
        this.question = question;
        this.day = question.day();
        this.subject = question.subject();
        this.relation = question.relation();
        int relations = history.relations;
        this.back = relation < relations ? relation + relations : relation - relations;
        this.doing = history.doing.find(history.two(subject, relation));
        this.subjectSlot = history.actor.find(subject);
        this.relationSlot = history.relation.find(relation);
    }

    /** One candidate's row being filled. */
    private static final class Row {
        private final float[] rows;
        private final int start;

        Row(float[] rows, int start) {
            this.rows = rows;
            this.start = start;
        }

        void set(Feature feature, double value) {
            rows[start + feature.column()] = (float) value;
        }
    }

    void fill(Scene scene) {
        for (int i = 0; i < scene.candidates().length; i++) {
            Row row = new Row(scene.rows(), i * Scene.WIDTH);
            int actor = scene.candidates()[i];
            triple(row, actor);
            pair(row, actor);
            suffered(row, actor);
            actor(row, actor);
            places(row, actor);
            asked(row);
        }
    }

    private int age(Tally tally, int slot) {
        return Math.min(NEVER, day - tally.last(slot));
    }

    private static double share(double part, double whole) {
        return part / (whole + 0.5);
    }

    private void triple(Row row, int actor) {
        Tally triple = history.triple;
        int slot = triple.find(history.triple(subject, relation, actor));
        row.set(Feature.TRIPLE_3, triple.sum(slot, SHORT, day));
        row.set(Feature.TRIPLE_14, triple.sum(slot, MIDDLE, day));
        row.set(Feature.TRIPLE_60, triple.sum(slot, LONG, day));
        row.set(Feature.TRIPLE_COUNT, triple.count(slot));
        row.set(Feature.TRIPLE_AGE, age(triple, slot));
        row.set(
                Feature.TRIPLE_SHARE_14,
                share(triple.sum(slot, MIDDLE, day), history.doing.sum(doing, MIDDLE, day)));
        row.set(
                Feature.TRIPLE_SHARE_60,
                share(triple.sum(slot, LONG, day), history.doing.sum(doing, LONG, day)));
        row.set(Feature.TRIPLE_SHARE, share(triple.count(slot), history.doing.count(doing)));
        int reverse = triple.find(history.triple(subject, back, actor));
        row.set(Feature.BACK_14, triple.sum(reverse, MIDDLE, day));
        row.set(Feature.BACK_60, triple.sum(reverse, LONG, day));
        row.set(Feature.BACK_AGE, age(triple, reverse));
    }

    private void pair(Row row, int actor) {
        Tally pair = history.pair;
        int slot = pair.find(history.two(subject, actor));
        int actorSlot = history.actor.find(actor);
        row.set(Feature.PAIR_3, pair.sum(slot, SHORT, day));
        row.set(Feature.PAIR_14, pair.sum(slot, MIDDLE, day));
        row.set(Feature.PAIR_60, pair.sum(slot, LONG, day));
        row.set(Feature.PAIR_COUNT, pair.count(slot));
        row.set(Feature.PAIR_AGE, age(pair, slot));
        row.set(
                Feature.PAIR_SHARE_14,
                share(pair.sum(slot, MIDDLE, day), history.actor.sum(subjectSlot, MIDDLE, day)));
        row.set(
                Feature.PAIR_SHARE_60,
                share(pair.sum(slot, LONG, day), history.actor.sum(subjectSlot, LONG, day)));
        row.set(
                Feature.PAIR_SHARE_OTHER,
                share(pair.sum(slot, LONG, day), history.actor.sum(actorSlot, LONG, day)));
    }

    private void suffered(Row row, int actor) {
        Tally suffering = history.suffering;
        int slot = suffering.find(history.two(relation, actor));
        double months = suffering.sum(slot, LONG, day);
        row.set(Feature.SUFFERED_3, suffering.sum(slot, SHORT, day));
        row.set(Feature.SUFFERED_14, suffering.sum(slot, MIDDLE, day));
        row.set(Feature.SUFFERED_60, months);
        row.set(Feature.SUFFERED_COUNT, suffering.count(slot));
        row.set(Feature.SUFFERED_AGE, age(suffering, slot));
        row.set(
                Feature.SUFFERED_SHARE,
                share(months, history.relation.sum(relationSlot, LONG, day)));
        row.set(
                Feature.SUFFERED_OF_ALL,
                share(months, history.actor.sum(history.actor.find(actor), LONG, day)));
    }

    private void actor(Row row, int actor) {
        Tally tally = history.actor;
        int slot = tally.find(actor);
        row.set(Feature.ACTOR_3, tally.sum(slot, SHORT, day));
        row.set(Feature.ACTOR_14, tally.sum(slot, MIDDLE, day));
        row.set(Feature.ACTOR_60, tally.sum(slot, LONG, day));
        row.set(Feature.ACTOR_COUNT, tally.count(slot));
        row.set(Feature.ACTOR_AGE, age(tally, slot));
    }

    private void places(Row row, int actor) {
        int from = history.places.country(subject);
        int to = history.places.country(actor);
        Tally compatriots = history.compatriots;
        int slot =
                from == Places.UNKNOWN
                        ? -1
                        : compatriots.find(history.triple(from, relation, actor));
        row.set(Feature.COMPATRIOTS_14, compatriots.sum(slot, MIDDLE, day));
        row.set(Feature.COMPATRIOTS_60, compatriots.sum(slot, LONG, day));
        row.set(Feature.COMPATRIOTS_COUNT, compatriots.count(slot));
        row.set(Feature.COMPATRIOTS_AGE, age(compatriots, slot));
        int towards =
                to == Places.UNKNOWN
                        ? -1
                        : history.towards.find(history.triple(subject, relation, to));
        row.set(Feature.TOWARDS_14, history.towards.sum(towards, MIDDLE, day));
        row.set(Feature.TOWARDS_60, history.towards.sum(towards, LONG, day));
        int both =
                from == Places.UNKNOWN || to == Places.UNKNOWN
                        ? -1
                        : history.countries.find(history.two(from, to));
        row.set(Feature.COUNTRIES_60, history.countries.sum(both, LONG, day));
        int sectors = history.sectors.find(history.sectors(subject, relation, actor));
        row.set(Feature.SECTORS, history.sectors.count(sectors));
        row.set(
                Feature.SECTORS_SHARE,
                share(history.sectors.count(sectors), history.relation.count(relationSlot)));
        row.set(Feature.SAME_COUNTRY, from != Places.UNKNOWN && from == to ? 1 : 0);
        row.set(Feature.IS_STATE, history.places.isState(actor) ? 1 : 0);
        row.set(Feature.HAS_COUNTRY, to == Places.UNKNOWN ? 0 : 1);
    }

    private void asked(Row row) {
        row.set(Feature.ASK_DOING_14, history.doing.sum(doing, MIDDLE, day));
        row.set(Feature.ASK_DOING_COUNT, history.doing.count(doing));
        row.set(Feature.ASK_DOING_AGE, age(history.doing, doing));
        row.set(Feature.ASK_OBJECTS, history.objects(subject, relation).size());
        row.set(Feature.ASK_PARTNERS, history.partners(subject).size());
        row.set(Feature.ASK_SUBJECT_14, history.actor.sum(subjectSlot, MIDDLE, day));
        double times = history.relation.count(relationSlot);
        row.set(Feature.ASK_RELATION, times);
        int repeats = history.repeats.find(relation);
        row.set(Feature.ASK_REPEATS, share(history.repeats.count(repeats), times));
        row.set(Feature.ASK_RELATION_NUMBER, relation % history.relations);
        row.set(Feature.ASK_SIDE, relation < history.relations ? 0 : 1);
        row.set(Feature.ASK_STALE, question.day() - history.lastDay());
    }
}
