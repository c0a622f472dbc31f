package org.chancery.ledger.resolve;

import java.util.List;
import java.util.Set;
import org.chancery.model.statement.Relation;

/** What sort of relation a finding tells of, whatever it is called. */
final class RelationWords {
    private static final int NEAR = 2;
    private static final int FAR = 7;

    private static final WordClasses CLASSES = WordClasses.read("relation-words.tsv");

    private RelationWords() {}

    /** Sorts that are one: claims to ground with quarrels over it, sales of arms however told. */
    static String sort(Sighting one) {
        String sort = plain(one);
        if (CLASSES.of("ground").contains(sort)) {
            return "ground";
        }
        boolean arms = CLASSES.of("supply").contains(sort) && names("arms", one);
        return arms ? "arms" : sort;
    }

    static boolean isGround(Sighting one) {
        return sort(one).equals("ground");
    }

    /** True of "the dispute", which may be any that was spoken of before. */
    static boolean pointsBack(Sighting one) {
        if (!CLASSES.of("quarrel").contains(plain(one))) {
            return false;
        }
        List<String> words = Words.all(one.finding().evidence().quote());
        for (int i = 1; i < words.size(); i++) {
            boolean pointed = CLASSES.of("reference").contains(words.get(i - 1));
            if (pointed && CLASSES.of("quarrel").contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "expected to end the dispute": a word of ending stands right before, and none that fails. */
    static boolean isBeingEnded(Sighting one) {
        int at = one.sentence().indexOf(one.finding().evidence().quote());
        if (at <= 0) {
            return false;
        }
        List<String> before = Words.all(one.sentence().substring(0, at));
        int size = before.size();
        List<String> near = before.subList(Math.max(0, size - NEAR), size);
        List<String> far = before.subList(Math.max(0, size - FAR), size);
        return near.stream().anyMatch(CLASSES.of("ends")::contains)
                && far.stream().noneMatch(CLASSES.of("fails")::contains);
    }

    /** True when it tells of a league, be it wanted, made or denied. */
    static boolean isLeague(Sighting one) {
        return names("league", one);
    }

    static boolean isGood(Sighting one) {
        return CLASSES.of("good").contains(state(one));
    }

    /** True of bad relations, also of those that somebody wants to mend. */
    static boolean isBad(Sighting one) {
        Set<String> mended = CLASSES.of("frayed");
        boolean frayed =
                !isGood(one)
                        && Words.all(one.finding().evidence().quote()).stream()
                                .anyMatch(mended::contains);
        return CLASSES.of("bad").contains(state(one)) || frayed;
    }

    private static boolean names(String name, Sighting one) {
        return Words.all(one.finding().evidence().quote()).stream()
                .anyMatch(CLASSES.of(name)::contains);
    }

    private static String plain(Sighting one) {
        return said(one).relation().replace(' ', '-');
    }

    private static String state(Sighting one) {
        return said(one).state();
    }

    private static Relation said(Sighting one) {
        return (Relation) one.statement();
    }
}
