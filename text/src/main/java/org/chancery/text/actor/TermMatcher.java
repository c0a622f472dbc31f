package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.text.Span;

/**
 * Finds the forms of the dictionary in a text: whole words only, the longest first.
 *
 * <p>One pass over the folded text. Each word is looked up once, by a hash made while it is read;
 * only the few forms that begin with that very word are compared with what follows it.
 */
final class TermMatcher {
    private static final Comparator<TermMatch> LONGEST_FIRST =
            Comparator.comparingInt((TermMatch match) -> -match.span().length())
                    .thenComparing(TermMatch::span);

    /** Slots of the table, a power of two; at most half of them are taken. */
    private final Form[][] slots;

    /** A folded form and what it may stand for. */
    private record Form(String letters, int firstWord, List<Term> terms) {}

    TermMatcher(Collection<Term> terms) {
        Map<String, List<Term>> forms = new HashMap<>();
        for (Term term : terms) {
            forms.computeIfAbsent(fromFirstWord(term), key -> new ArrayList<>(1)).add(term);
        }
        Map<String, List<Form>> byWord = new HashMap<>();
        forms.forEach(
                (folded, meant) -> {
                    int end = wordEnd(folded.toCharArray(), 0);
                    byWord.computeIfAbsent(folded.substring(0, end), key -> new ArrayList<>(1))
                            .add(new Form(folded, end, List.copyOf(meant)));
                });
        slots = new Form[Integer.highestOneBit(Math.max(byWord.size(), 1)) * 4][];
        byWord.forEach((word, begun) -> put(word.toCharArray(), begun));
    }

    /** A form without an apostrophe in front, which texts write in many ways. */
    private static String fromFirstWord(Term term) {
        String folded = Fold.all(term.form());
        int first = 0;
        while (first < folded.length() && !isWordLetter(folded.charAt(first))) {
            first++;
        }
        return folded.substring(first);
    }

    private void put(char[] word, List<Form> begun) {
        int slot = slot(hash(word, 0, word.length));
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = begun.toArray(Form[]::new);
    }

    /** Every form in the text, also those that overlap, in the order they begin. */
    List<TermMatch> all(String text) {
        List<TermMatch> found = new ArrayList<>();
        char[] folded = Fold.letters(text);
        int i = 0;
        while (i < folded.length) {
            int end = wordEnd(folded, i);
            if (end > i) {
                find(text, folded, i, end, found);
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private void find(String text, char[] folded, int begin, int end, List<TermMatch> found) {
        int slot = slot(hash(folded, begin, end));
        while (slots[slot] != null) {
            if (beginsWith(slots[slot][0], folded, begin, end)) {
                compare(slots[slot], text, folded, begin, found);
                return;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
    }

    private static boolean beginsWith(Form form, char[] folded, int begin, int end) {
        if (form.firstWord() != end - begin) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (form.letters().charAt(i - begin) != folded[i]) {
                return false;
            }
        }
        return true;
    }

    private static void compare(
            Form[] forms, String text, char[] folded, int begin, List<TermMatch> found) {
        for (Form form : forms) {
            int end = begin + form.letters().length();
            if (end <= folded.length && goesOn(form, folded, begin) && isEnd(folded, end)) {
                List<Term> allowed = allowed(form.terms(), text, begin, end);
                if (!allowed.isEmpty()) {
                    found.add(new TermMatch(new Span(begin, end), allowed));
                }
            }
        }
    }

    /** True when the form's letters after its first word stand in the text. */
    private static boolean goesOn(Form form, char[] folded, int begin) {
        String letters = form.letters();
        for (int i = form.firstWord(); i < letters.length(); i++) {
            if (letters.charAt(i) != folded[begin + i]) {
                return false;
            }
        }
        return true;
    }

    /** The forms in the text, none overlapping: the longest win, in order of their place. */
    List<TermMatch> longest(String text) {
        List<TermMatch> all = all(text);
        List<TermMatch> kept = new ArrayList<>(all.size());
        int first = 0;
        while (first < all.size()) {
            int end = first + 1;
            int reach = all.get(first).span().end();
            while (end < all.size() && all.get(end).span().start() < reach) {
                reach = Math.max(reach, all.get(end).span().end());
                end++;
            }
            kept.addAll(longest(all.subList(first, end)));
            first = end;
        }
        return kept;
    }

    /**
     * As {@link #longest(String)}, of forms that overlap in a chain; most often there is but one.
     */
    private static List<TermMatch> longest(List<TermMatch> chain) {
        if (chain.size() == 1) {
            return chain;
        }
        List<TermMatch> kept = new ArrayList<>();
        for (TermMatch match : chain.stream().sorted(LONGEST_FIRST).toList()) {
            if (kept.stream().noneMatch(longer -> longer.span().overlaps(match.span()))) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparing(TermMatch::span));
        return kept;
    }

    /** The terms whose letter case fits: the list itself where all do, as nearly always. */
    private static List<Term> allowed(List<Term> terms, String text, int begin, int end) {
        int fitting = 0;
        for (int i = 0; i < terms.size(); i++) {
            fitting += terms.get(i).allows(text, begin, end) ? 1 : 0;
        }
        if (fitting == terms.size()) {
            return terms;
        }
        List<Term> allowed = new ArrayList<>(fitting);
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).allows(text, begin, end)) {
                allowed.add(terms.get(i));
            }
        }
        return allowed;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }

    private static int hash(char[] letters, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + letters[i];
        }
        return hash;
    }

    /** One past the letters and digits from a place on. */
    private static int wordEnd(char[] letters, int begin) {
        int end = begin;
        while (end < letters.length && isWordLetter(letters[end])) {
            end++;
        }
        return end;
    }

    /** True where no word goes on. */
    private static boolean isEnd(char[] letters, int end) {
        return end == letters.length
                || !isWordLetter(letters[end])
                || !isWordLetter(letters[end - 1]);
    }

    private static boolean isWordLetter(char letter) {
        return letter < 128
                ? (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
                : Character.isLetterOrDigit(letter);
    }
}
