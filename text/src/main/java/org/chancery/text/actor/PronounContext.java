package org.chancery.text.actor;

import java.util.Optional;

/** What the words around a pronoun say of the sort of thing it can stand for. */
final class PronounContext {
    private static final int NEAR = 5;
    private static final int PREDICATE = 8;
    private static final double CLOSE_OWNER = 1.4;
    private static final double OWNING_THING = 0.6;
    private static final double ACTING_THING = 1.3;
    private static final double SPEAKING_TEXT = 1.5;
    private static final double THING_OF_A_KIND = 1.6;

    private final SentenceView view;
    private final Words words;
    private final Clause clause;

    PronounContext(SentenceView view, Words words) {
        this.view = view;
        this.words = words;
        this.clause = new Clause(view, words);
    }

    boolean isPossessive(int i) {
        return view.tag(i).startsWith("PRP$");
    }

    /** True when only people and states can be meant: they own an embassy, they decide. */
    boolean onlyActors(int i) {
        if (isPossessive(i)) {
            return isOfState(i);
        }
        int verb = mainVerb(i);
        return verb >= 0 && words.in("agent_verb", view.lemma(verb));
    }

    /** "they met": what takes two. */
    boolean isReciprocal(int i) {
        int verb = isPossessive(i) ? -1 : mainVerb(i);
        return verb >= 0 && words.in("reciprocal_verb", view.lemma(verb));
    }

    /** "its army": what states have. */
    boolean isOfState(int i) {
        return isPossessive(i) && words.in("state_possession", view.lemma(nounAfter(i + 1)));
    }

    /** The last noun of the noun phrase that begins at a token. */
    private int nounAfter(int first) {
        int last = first;
        for (int i = first; view.has(i) && i < first + PREDICATE; i++) {
            boolean inside =
                    view.isNoun(i) || view.tag(i).matches("JJ.*|VB[NG]|CD|RB") || view.is(i, "-");
            if (!inside) {
                return last;
            }
            last = view.isNoun(i) ? i : last;
        }
        return last;
    }

    /** The verb that says what the pronoun does, auxiliaries passed over; -1 when there is none. */
    private int mainVerb(int i) {
        int verb = clause.verbAfter(i + 1);
        while (verb >= 0
                && (view.tag(verb).equals("MD") || words.in("own_verb", view.lemma(verb)))) {
            int next = nextVerb(verb);
            if (next < 0) {
                return verb;
            }
            verb = next;
        }
        return verb;
    }

    private int nextVerb(int verb) {
        for (int i = verb + 1; i < verb + NEAR; i++) {
            if (view.isVerb(i)) {
                return i;
            }
            if (!view.tag(i).startsWith("RB") && !view.is(i, "to")) {
                return -1;
            }
        }
        return -1;
    }

    /** True for the object of a verb that one does to things: "denied it", "signed it". */
    boolean onlyThings(int i) {
        return !isPossessive(i)
                && clause.verbAfter(i + 1) < 0
                && view.isVerb(i - 1)
                && !words.in("suffering_verb", view.lemma(i - 1));
    }

    /** "The treaty names three ports. It says …": a text may say what only people do otherwise. */
    boolean isSaidByText(int i, Entity entity) {
        int verb = isPossessive(i) ? -1 : mainVerb(i);
        return verb >= 0
                && words.in("speech_verb", view.lemma(verb))
                && entity.nouns().stream().anyMatch(noun -> words.in("document_noun", noun));
    }

    /** How much better or worse an antecedent fits than its salience says. */
    double factor(int i, Discourse.Occurrence occurrence) {
        boolean thing = occurrence.entity().kind() == Entity.Kind.THING;
        if (isPossessive(i)) {
            boolean close =
                    occurrence.sentence() == view.index()
                            && i - occurrence.token() <= NEAR
                            && !beginsClause(occurrence.token(), i);
            return thing ? OWNING_THING : close ? CLOSE_OWNER : 1;
        }
        if (!thing) {
            return 1;
        }
        if (isSaidByText(i, occurrence.entity())) {
            return occurrence.role() == Discourse.Role.SUBJECT ? SPEAKING_TEXT : 1;
        }
        if (clause.verbAfter(i + 1) < 0) {
            return words.in("suffering_verb", view.lemma(i - 1)) ? OWNING_THING : THING_OF_A_KIND;
        }
        Optional<Boolean> state = isStateByPredicate(i);
        if (state.isPresent()) {
            return state.get() ? OWNING_THING : THING_OF_A_KIND;
        }
        int verb = mainVerb(i);
        return verb >= 0 && !words.in("own_verb", view.lemma(verb)) ? ACTING_THING : 1;
    }

    /**
     * "told him that his …", "armed Chad and recalled its …": what is said or done next belongs to
     * the one who says or does it.
     */
    private boolean beginsClause(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            boolean says = view.is(k, "that", "whether") && !view.tag(k).equals("DT");
            if (says || (view.is(k, "and", "but", "or") && view.isFinite(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "it is a small country": a state; "it will be an update": none; empty where nothing is said.
     */
    private Optional<Boolean> isStateByPredicate(int i) {
        int verb = mainVerb(i);
        if (verb < 0 || !view.lemma(verb).equals("be")) {
            return Optional.empty();
        }
        for (int k = verb + 1; k < verb + PREDICATE; k++) {
            if (view.is(k, "a", "an", "the")) {
                String noun = view.lemma(nounAfter(k + 1));
                return Optional.of(
                        words.in("state_noun", noun)
                                || words.in("party_head", noun)
                                || noun.equals("member"));
            }
            if (!view.tag(k).startsWith("RB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "it is clear that", "it rains", "it remains to be seen". */
    boolean isExpletive(int i) {
        int verb = clause.verbAfter(i + 1);
        if (verb < 0) {
            return false;
        }
        if (words.in("expletive_verb", view.lemma(verb))) {
            return true;
        }
        boolean copula = view.lemma(verb).equals("be") || view.is(verb + 1, "be", "been");
        for (int k = verb + 1; copula && k < verb + PREDICATE; k++) {
            if (view.is(k, "that", "to", "for", "whether", "who", "when")) {
                return !words.in("personal_adjective", view.lower(k - 1)) && isJudgement(k);
            }
        }
        return false;
    }

    private boolean isJudgement(int conjunction) {
        String tag = view.tag(conjunction - 1);
        boolean noun = tag.startsWith("NN") && view.is(conjunction, "that", "who");
        return tag.startsWith("JJ") || tag.equals("VBN") || noun;
    }
}
