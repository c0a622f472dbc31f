package org.chancery.text.actor;

import java.util.Optional;

/**
 * Decides whether the name of a capital stands for the town or for the government that sits in it:
 * "signed in Lisbon" or "Lisbon protested".
 */
final class PlaceSense {
    private static final int GOVERNOR_REACH = 6;

    private final SentenceView view;
    private final Words words;
    private final Clause clause;

    PlaceSense(SentenceView view, Words words) {
        this.view = view;
        this.words = words;
        this.clause = new Clause(view, words);
    }

    /**
     * What a name stands for, and why.
     *
     * @param government true for the government, false for the town
     * @param reason the clue
     */
    record Verdict(boolean government, String reason) {}

    private static Verdict town(String reason) {
        return new Verdict(false, reason);
    }

    private static Verdict government(String reason) {
        return new Verdict(true, reason);
    }

    /** The sense of the capital's name at some tokens. */
    Verdict decide(int first, int end) {
        int left = rowStart(first);
        int right = rowEnd(end);
        return byWhatFollows(first, end)
                .or(() -> byPreposition(left, right))
                .or(() -> bySubject(left, right))
                .or(() -> byVerbBefore(left))
                .orElseGet(
                        () ->
                                view.isHeadline() || view.is(left - 1, "ally", "rival", "partner")
                                        ? government("a name in a headline or apposition")
                                        : town("nothing shows that the name acts"));
    }

    /** The first of the names in a row that "and" or commas join to this one. */
    private int rowStart(int first) {
        int left = first;
        while (view.is(left - 1, "and", ",", "or", "both") || view.is(left - 1, "-")) {
            if (view.is(left - 1, "both")) {
                return left;
            }
            int end = left - 1;
            Optional<Hit> before = hitEndingAt(end);
            if (before.isEmpty()) {
                return left;
            }
            left = before.get().first();
        }
        return left;
    }

    private int rowEnd(int end) {
        int right = end;
        while (view.is(right, "and", ",", "or")) {
            Optional<Hit> next = view.hitAt(right + 1).filter(PlaceSense::isStateOrTown);
            if (next.isEmpty()) {
                return right;
            }
            right = next.get().end();
        }
        return right;
    }

    private Optional<Hit> hitEndingAt(int end) {
        return view.hits().stream()
                .filter(hit -> hit.end() == end && isStateOrTown(hit))
                .findFirst();
    }

    private static boolean isStateOrTown(Hit hit) {
        return hit.has(TermKind.STATE) || hit.has(TermKind.CAPITAL) || hit.has(TermKind.CITY);
    }

    private Optional<Verdict> byWhatFollows(int first, int end) {
        if (view.isPossessiveMark(end)) {
            return Optional.of(owner(end + 1));
        }
        if (words.in("city_thing", view.lemma(end)) || words.in("city_thing", view.lower(end))) {
            return Optional.of(town("belongs to the town: " + view.text(end)));
        }
        if (view.is(end, "-") && words.in("town_participle", view.lower(end + 1))) {
            return Optional.of(town("before \"-" + view.lower(end + 1) + "\""));
        }
        if (view.is(end, ",")
                && view.hitAt(end + 1).filter(hit -> hit.has(TermKind.STATE)).isPresent()
                && view.is(first - 1, "in", "at", "to", "from", "near")) {
            return Optional.of(town("followed by its country"));
        }
        return Optional.empty();
    }

    private Verdict owner(int owned) {
        int i = owned;
        while (view.has(i) && !view.isNoun(i) && i < owned + 4) {
            i++;
        }
        while (view.isNoun(i + 1)) {
            i++;
        }
        boolean proper = view.isCapital(i) && view.tag(i).startsWith("NNP");
        boolean thing =
                words.in("city_thing", view.lemma(i)) || words.in("thing_word", view.lower(i));
        return (proper && thing) || (thing && !words.in("party_noun", view.lemma(i)))
                ? town("owns a part of a town")
                : government("owns what a government has");
    }

    private Optional<Verdict> byPreposition(int left, int right) {
        int at = left - 1;
        if (view.is(at, "the")) {
            at--;
        }
        if (!view.isPreposition(at)
                && !view.is(
                        at, "toward", "towards", "near", "via", "outside", "around", "inside",
                        "between", "among")) {
            return Optional.empty();
        }
        String preposition = view.lower(at);
        if (words.in("subordinator", preposition)) {
            return Optional.empty();
        }
        if (words.in("locative", preposition)) {
            return Optional.of(town("after \"" + preposition + "\""));
        }
        return Optional.of(
                switch (preposition) {
                    case "to", "for", "from" -> goal(at, preposition, right);
                    case "of" -> ofNoun(at);
                    default -> government("a party after \"" + preposition + "\"");
                });
    }

    /** "flew to", "a trip to" against "a threat to", "sold to". */
    private Verdict goal(int at, String preposition, int right) {
        boolean verbFollows =
                !preposition.equals("from") && clause.verbAfter(right) >= 0 && view.is(at, "for");
        for (int i = at - 1; i >= Math.max(0, at - GOVERNOR_REACH); i--) {
            String lemma = view.lemma(i);
            if (view.isMark(i) && !view.is(i, "-")) {
                break;
            }
            if (view.isNoun(i)
                    && !view.isPossessiveMark(i + 1)
                    && words.in("party_noun", lemma)
                    && !words.in("motion_noun", lemma)) {
                return government("a party to " + lemma);
            }
            if (words.in("motion_noun", lemma)
                    || (view.isVerb(i) && words.in("motion_verb", lemma))) {
                return town("goal or start of " + lemma);
            }
            if (view.isFinite(i) || view.tag(i).equals("VB")) {
                break;
            }
        }
        return government(
                verbFollows ? "the subject of a verb" : "addressed by \"" + preposition + "\"");
    }

    private Verdict ofNoun(int at) {
        return words.in("place_noun", view.lemma(at - 1))
                        || words.in("place_noun", view.lower(at - 1))
                ? town("after \"" + view.text(at - 1) + " of\"")
                : government("after \"" + view.text(at - 1) + " of\"");
    }

    private Optional<Verdict> bySubject(int left, int right) {
        return clause.isSubject(left, right)
                ? Optional.of(government("the subject of a verb"))
                : Optional.empty();
    }

    private Optional<Verdict> byVerbBefore(int left) {
        int verb = clause.before(left);
        if (!view.isVerb(verb)) {
            return Optional.empty();
        }
        return Optional.of(
                words.in("place_object_verb", view.lemma(verb))
                        ? town("the object of " + view.lemma(verb))
                        : government("the object of " + view.lemma(verb)));
    }
}
