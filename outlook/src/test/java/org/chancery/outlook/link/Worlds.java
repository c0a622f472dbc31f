package org.chancery.outlook.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small made-up worlds in which something can be foretold. */
final class Worlds {
    static final int RELATIONS = 4;

    private Worlds() {}

    /**
     * Twelve villages; each deals with two fixed neighbours, now one, now the other for some days,
     * and what one does is answered in kind the day after. Some dealings are by chance.
     */
    static Dataset villages(int days, long seed) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            names.add(i % 3 == 0 ? "Land" + i / 3 : "Mayor_(Land" + i / 3 + ")" + (i % 3));
        }
        List<Quadruple> facts = new ArrayList<>();
        Random random = new Random(seed);
        for (int day = 0; day < days; day++) {
            List<Quadruple> today = new ArrayList<>();
            for (int s = 0; s < 12; s++) {
                int neighbour = (s + (day / 7 % 2 == 0 ? 1 : 5)) % 12;
                int other = random.nextInt(5) == 0 ? random.nextInt(12) : neighbour;
                today.add(new Quadruple(s, s % 2, other, day));
                if (random.nextBoolean()) {
                    today.add(new Quadruple(other, 2 + s % 2, s, day));
                }
            }
            facts.addAll(today.stream().distinct().toList());
        }
        return split(names, facts, days);
    }

    private static Dataset split(List<String> names, List<Quadruple> facts, int days) {
        return new Dataset(
                names,
                List.of("visit", "scold", "answer", "forgive"),
                between(facts, 0, days * 6 / 10),
                between(facts, days * 6 / 10, days * 8 / 10),
                between(facts, days * 8 / 10, days));
    }

    static List<Quadruple> between(List<Quadruple> facts, int from, int before) {
        return facts.stream().filter(f -> f.day() >= from && f.day() < before).toList();
    }
}
