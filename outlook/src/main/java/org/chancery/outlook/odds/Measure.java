package org.chancery.outlook.odds;

/** What odds are estimated from. Counts grow by their logarithm. */
enum Measure {
    LATELY("how often it happened lately") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            return Math.log1p(known.count(pair, act, origin - window, origin));
        }
    },
    FOR_SOME_TIME("how often it happened for some time") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            return Math.log1p(known.count(pair, act, origin - LONG * window, origin));
        }
    },
    RATE("how often it happened on the whole") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            double days = Math.max(1, origin - known.first());
            int times = known.count(pair, act, Integer.MIN_VALUE, origin);
            return Math.log((times + HALF) * window / days);
        }
    },
    EVER("whether it ever happened") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            return known.count(pair, act, Integer.MIN_VALUE, origin) > 0 ? 1 : 0;
        }
    },
    RECENCY("how long ago it last happened") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            int age = origin - known.lastBefore(pair, act, origin);
            return EVER.of(known, pair, act, origin, window)
                    * Math.exp(-(double) age / (2.0 * window));
        }
    },
    DEALINGS_LATELY("dealings of both lately") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            return Math.log1p(known.countAll(pair, origin - window, origin));
        }
    },
    DEALINGS("dealings of both on the whole") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            double days = Math.max(1, origin - known.first());
            int times = known.countAll(pair, Integer.MIN_VALUE, origin);
            return Math.log((times + HALF) * window / days);
        }
    },
    VISITS("visits") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            return recent(known, pair, Act.VISIT, origin, window);
        }
    },
    WORDS("cooperation in words") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            return recent(known, pair, Act.VERBAL_COOPERATION, origin, window);
        }
    },
    DEEDS("cooperation in deeds") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            return recent(known, pair, Act.MATERIAL_COOPERATION, origin, window);
        }
    },
    QUARRELS("quarrels in words") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            return recent(known, pair, Act.VERBAL_CONFLICT, origin, window);
        }
    },
    CLASHES("clashes in deeds") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            return recent(known, pair, Act.MATERIAL_CONFLICT, origin, window);
        }
    },
    BUSIER("how often it happened to the busier of both") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            return Math.max(
                    anywhere(known, pair.one(), act, origin, window),
                    anywhere(known, pair.other(), act, origin, window));
        }
    },
    CALMER("how often it happened to the calmer of both") {
        @Override
        double of(Chronicle known, Pair pair, Act act, int origin, int window) {
            return Math.min(
                    anywhere(known, pair.one(), act, origin, window),
                    anywhere(known, pair.other(), act, origin, window));
        }
    };

    private static final int LONG = 3;

    /** Counted once more by half, so that never is not minus infinity. */
    private static final double HALF = 0.5;

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    /** Where it stands in a row. */
    @SuppressWarnings("EnumOrdinal") // the order of the columns is the order above
    int column() {
        return ordinal();
    }

    /** In words a reader of an explanation understands. */
    String words() {
        return words;
    }

    /**
     * The value, from what happened before {@code origin} and nothing else.
     *
     * @param window how many days are asked about
     */
    abstract double of(Chronicle known, Pair pair, Act act, int origin, int window);

    private static double recent(Chronicle known, Pair pair, Act act, int origin, int window) {
        return Math.log1p(known.count(pair, act, origin - LONG * window, origin));
    }

    private static double anywhere(Chronicle known, String actor, Act act, int origin, int window) {
        return Math.log1p(known.count(actor, act, origin - LONG * window, origin));
    }
}
