package org.chancery.outlook.odds;

/**
 * What is missing for odds.
 *
 * @param kind what there is too little of
 * @param have how much there is
 * @param need how much it takes
 * @param window how many days are asked about
 */
public record Shortage(Kind kind, int have, int need, int window) {

    /** What there may be too little of. */
    public enum Kind {
        /** Nothing at all is known before the day. */
        NOTHING("not enough history: nothing is known before that day"),
        /** Days of history. */
        DAYS("not enough history: %1$d days are known, odds for %3$d days take %2$d"),
        /** Stretches of days in which anything became known. */
        WATCHED(
                "not enough history: reports tell of happenings in %1$d of %2$d stretches of %3$d days;"
                        + " odds take three in four"),
        /** Dealings of both. */
        DEALINGS("not enough history: %1$d dealings of both are known, odds take %2$d");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** In words a user understands. */
    public String words() {
        return kind.words.formatted(have, need, window);
    }
}
