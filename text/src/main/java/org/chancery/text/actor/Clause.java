package org.chancery.text.actor;

import java.util.Optional;
import java.util.Set;

/**
 * The little grammar that can be read off tags: what is the subject of a verb, what stands before
 * and after a noun phrase. A dependency tree is used where there is one.
 */
final class Clause {
    private static final int NEAR = 4;
    private static final Set<String> OBJECTS = Set.of("obj", "dobj", "iobj");

    private final SentenceView view;
    private final Words words;

    Clause(SentenceView view, Words words) {
        this.view = view;
        this.words = words;
    }

    /** The part that a mention with these tokens and this head plays. */
    Discourse.Role role(int first, int end, int head) {
        if (view.sentence().isParsed()) {
            return parsedRole(head);
        }
        if (isSubject(first, end)) {
            return Discourse.Role.SUBJECT;
        }
        return view.isVerb(before(first)) ? Discourse.Role.OBJECT : Discourse.Role.OTHER;
    }

    private Discourse.Role parsedRole(int head) {
        String relation = view.token(head).relation();
        int up = view.token(head).head();
        if (relation.equals("conj") || relation.equals("appos") || relation.equals("compound")) {
            return up >= 0 && up != head ? parsedRoleOnce(up) : Discourse.Role.OTHER;
        }
        return roleOf(relation);
    }

    private Discourse.Role parsedRoleOnce(int head) {
        return roleOf(view.token(head).relation());
    }

    private static Discourse.Role roleOf(String relation) {
        if (relation.startsWith("nsubj")) {
            return Discourse.Role.SUBJECT;
        }
        return relation.equals("obj") || relation.equals("iobj") || relation.equals("dobj")
                ? Discourse.Role.OBJECT
                : Discourse.Role.OTHER;
    }

    /** True when a finite verb follows the words, or a verb of saying stands right before them. */
    boolean isSubject(int first, int end) {
        Optional<Boolean> parsed = parsedSubject(first, end);
        if (parsed.isPresent()) {
            return parsed.get();
        }
        if (view.isPreposition(before(first))
                && !view.is(
                        before(first),
                        "that",
                        "as",
                        "while",
                        "after",
                        "before",
                        "since",
                        "because",
                        "if",
                        "although",
                        "though",
                        "whether",
                        "than",
                        "until",
                        "unless")) {
            return false;
        }
        if (isInvertedSpeaker(first, end)) {
            return true;
        }
        return verbAfter(end) >= 0;
    }

    /** What the tree says, where there is one and the words depend on something outside them. */
    private Optional<Boolean> parsedSubject(int first, int end) {
        for (int i = first; view.sentence().isParsed() && i < end && view.has(i); i++) {
            int up = view.token(i).head();
            boolean outside = up >= 0 && (up < first || up >= end);
            String relation = view.token(i).relation();
            if (outside && relation.startsWith("nsubj")) {
                return Optional.of(true);
            }
            if (outside && OBJECTS.contains(relation)) {
                return Optional.of(false);
            }
        }
        return Optional.empty();
    }

    /** "said Anna Holt", "should Oslo decide". */
    private boolean isInvertedSpeaker(int first, int end) {
        int verb = before(first);
        boolean said =
                words.in("speech_verb", view.lemma(verb))
                        && view.isVerb(verb)
                        && (view.isMark(verb - 1) || view.is(verb - 2, "\"", "''", "\u201d"));
        boolean conditional =
                view.is(
                                verb, "should", "had", "were", "did", "does", "has", "will",
                                "would", "can", "could")
                        && view.has(end)
                        && view.tag(end).startsWith("VB");
        return said || conditional;
    }

    /**
     * The finite verb that has the words before {@code end} as its subject; -1 when there is none.
     */
    int verbAfter(int end) {
        int i = end;
        if (view.is(i, "'s")) {
            return -1;
        }
        if (view.is(i, ",")) {
            i = afterParenthesis(i);
        }
        for (int step = 0; step < NEAR && view.has(i); step++, i++) {
            if (view.isFinite(i)) {
                return i;
            }
            boolean adverb =
                    view.tag(i).startsWith("RB") || view.is(i, "itself", "both", "all", "jointly");
            boolean headlineVerb = view.tag(i).equals("VBG") && view.isCapital(i) && step == 0;
            if (headlineVerb) {
                return i;
            }
            if (!adverb) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Past a relative clause or an apposition between commas; the same place when it does not end.
     */
    private int afterParenthesis(int comma) {
        for (int i = comma + 1; view.has(i) && i < comma + 25; i++) {
            if (view.is(i, ",")) {
                return i + 1;
            }
        }
        return comma;
    }

    /** The token before a noun phrase, its determiner and adjectives passed over. */
    int before(int first) {
        int i = first - 1;
        while (view.has(i)
                && (view.tag(i).equals("DT")
                        || view.tag(i).startsWith("JJ")
                        || view.tag(i).equals("CD")
                        || view.is(i, "\"", "``", "\u201c"))) {
            i--;
        }
        return i;
    }
}
