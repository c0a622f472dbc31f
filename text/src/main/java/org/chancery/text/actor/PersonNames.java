package org.chancery.text.actor;

import java.util.Optional;

/** Finds where a person's name begins and ends in a row of capitalised words. */
final class PersonNames {
    private static final int LONGEST_NAME = 8;

    private final SentenceView view;
    private final Reading reading;

    PersonNames(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
    }

    /**
     * One past the last token of the name that may begin at {@code first}; {@code first} if none.
     */
    int end(int first) {
        Optional<Hit> known = view.hitAt(first).filter(Hit::isPerson);
        if (known.isPresent()) {
            return known.get().end();
        }
        if (view.isHeadline()) {
            return isNameWord(first) ? first + 1 : first;
        }
        int i = first;
        while (i - first < LONGEST_NAME && continues(i, first)) {
            i++;
        }
        while (i > first && !view.isCapital(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean continues(int i, int first) {
        if (!view.has(i)) {
            return false;
        }
        boolean hyphen =
                view.is(i, "-")
                        && i > first
                        && view.token(i - 1).span().end() == view.token(i).span().start()
                        && view.has(i + 1)
                        && view.token(i).span().end() == view.token(i + 1).span().start();
        boolean particle =
                i > first
                        && reading.words().in("name_particle", view.lower(i))
                        && (view.isCapital(i + 1)
                                || (view.is(i + 1, "-") && view.isCapital(i + 2)));
        return hyphen || particle || isNameWord(i);
    }

    /** True for a capitalised word that is neither day nor title nor state nor organisation. */
    boolean isNameWord(int i) {
        if (!view.isCapital(i) || !Character.isLetter(view.text(i).charAt(0))) {
            return false;
        }
        String word = view.lower(i);
        boolean other =
                word.equals("none")
                        || reading.words().in("calendar_word", word)
                        || reading.words().in("organisation_word", word)
                        || reading.words().in("thing_word", word)
                        || view.nationalAt(i).isPresent();
        boolean shout =
                word.length() > 3
                        && view.text(i).equals(view.text(i).toUpperCase(java.util.Locale.ROOT));
        return !other && !shout && !isFunctionWord(i);
    }

    private boolean isFunctionWord(int i) {
        return switch (view.tag(i)) {
            case "DT",
                    "IN",
                    "PRP",
                    "PRP$",
                    "CC",
                    "WRB",
                    "WP",
                    "WDT",
                    "TO",
                    "EX",
                    "MD",
                    "VBD",
                    "VBP" ->
                    !view.hitAt(i).filter(Hit::isPerson).isPresent();
            case "RB", "JJ", "VBG", "VBN", "VBZ", "CD", "NNS" ->
                    i == 0 && !reading.offices().isGivenName(view.text(i));
            default -> false;
        };
    }

    /** True when the words look like a person's name by themselves: a known given name in front. */
    boolean looksPersonal(int first, int end) {
        int length = end - first;
        return length >= 2
                && length <= 4
                && !view.isHeadline()
                && reading.offices().isGivenName(view.text(first));
    }
}
