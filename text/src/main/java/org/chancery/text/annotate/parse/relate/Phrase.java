package org.chancery.text.annotate.parse.relate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A phrase with its parts, or a word with its tag. It is made from below; heads are found when the
 * whole tree stands, since a head can depend on what is beside the phrase.
 */
final class Phrase {
    private static final int NO_WORD = -1;

    /** What stands before the first part of a phrase and after its last. */
    static final Phrase NOTHING = new Phrase("", "", false, NO_WORD, List.of());

    private final String label;
    private final String text;
    private final boolean capitalised;
    private final List<Phrase> parts;
    private int head;
    private int word;

    private Phrase(String label, String text, boolean capitalised, int word, List<Phrase> parts) {
        this.label = label;
        this.text = text;
        this.capitalised = capitalised;
        this.word = word;
        this.parts = parts;
    }

    /**
     * A word.
     *
     * @param tag its part of speech
     * @param text as it stands in the sentence
     * @param index its place there
     */
    static Phrase word(String tag, String text, int index) {
        boolean capital = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        return new Phrase(tag, text.toLowerCase(Locale.ROOT), capital, index, List.of());
    }

    static Phrase of(String label, List<Phrase> parts) {
        return new Phrase(label, "", false, NO_WORD, List.copyOf(parts));
    }

    String label() {
        return label;
    }

    /** The word in lower case; empty for a phrase. */
    String text() {
        return text;
    }

    /** True for a word with a capital. */
    boolean isCapitalised() {
        return capitalised;
    }

    boolean isWord() {
        return parts.isEmpty() && word != NO_WORD;
    }

    List<Phrase> parts() {
        return parts;
    }

    int size() {
        return parts.size();
    }

    /** A part, {@link #NOTHING} beyond the first and the last. */
    Phrase part(int place) {
        return place < 0 || place >= parts.size() ? NOTHING : parts.get(place);
    }

    boolean is(String wanted) {
        return label.equals(wanted);
    }

    boolean isOneOf(Set<String> labels) {
        return labels.contains(label);
    }

    /** True when one of the parts has one of the labels. */
    boolean has(Set<String> labels) {
        return hasBetween(0, parts.size(), labels);
    }

    boolean has(String wanted) {
        return has(Set.of(wanted));
    }

    /** The same for the parts from one place to before another. */
    boolean hasBetween(int from, int to, Set<String> labels) {
        for (int i = Math.max(0, from); i < Math.min(to, parts.size()); i++) {
            if (labels.contains(parts.get(i).label)) {
                return true;
            }
        }
        return false;
    }

    /** The first part with one of the labels, {@link #NOTHING} when there is none. */
    Phrase first(Set<String> labels) {
        for (Phrase part : parts) {
            if (labels.contains(part.label)) {
                return part;
            }
        }
        return NOTHING;
    }

    Phrase first(String wanted) {
        return first(Set.of(wanted));
    }

    /** Settles the head; those of the parts must be settled already. */
    void settle(int place) {
        head = place;
        word = parts.get(place).word;
    }

    /** The place of the head among the parts. */
    int headPlace() {
        return head;
    }

    Phrase head() {
        return part(head);
    }

    /** The index of the head word. */
    int headWord() {
        return word;
    }
}
