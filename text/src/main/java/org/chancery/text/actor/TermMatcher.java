package org.chancery.text.actor;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.chancery.model.text.Span;

/**
 * Finds the forms of the dictionary in a text: whole words only, the longest first.
 *
 * <p>One pass of an Aho-Corasick automaton over the folded text, whatever the number of forms.
 */
final class TermMatcher {
    private static final Comparator<TermMatch> LONGEST_FIRST =
            Comparator.comparingInt((TermMatch match) -> -match.span().length())
                    .thenComparing(TermMatch::span);

    private final AhoCorasickDoubleArrayTrie<List<Term>> automaton =
            new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    TermMatcher(Collection<Term> terms) {
        TreeMap<String, List<Term>> forms = new TreeMap<>();
        for (Term term : terms) {
            forms.computeIfAbsent(Fold.all(term.form()), key -> new ArrayList<>(1)).add(term);
        }
        empty = forms.isEmpty();
        if (!empty) {
            automaton.build(forms);
        }
    }

    /** Every form in the text, also those that overlap, in the order they end. */
    List<TermMatch> all(String text) {
        List<TermMatch> found = new ArrayList<>();
        if (empty) {
            return found;
        }
        String folded = Fold.all(text);
        automaton.parseText(
                folded,
                (begin, end, terms) -> {
                    if (isWhole(folded, begin, end)) {
                        List<Term> allowed = allowed(terms, text.substring(begin, end));
                        if (!allowed.isEmpty()) {
                            found.add(new TermMatch(new Span(begin, end), allowed));
                        }
                    }
                });
        return found;
    }

    /** The forms in the text, none overlapping: the longest win, in order of their place. */
    List<TermMatch> longest(String text) {
        List<TermMatch> kept = new ArrayList<>();
        boolean[] taken = new boolean[text.length()];
        for (TermMatch match : all(text).stream().sorted(LONGEST_FIRST).toList()) {
            Span span = match.span();
            if (!taken[span.start()] && !taken[span.end() - 1]) {
                for (int i = span.start(); i < span.end(); i++) {
                    taken[i] = true;
                }
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparing(TermMatch::span));
        return kept;
    }

    private static List<Term> allowed(List<Term> terms, String found) {
        return terms.stream().filter(term -> term.allows(found)).toList();
    }

    private static boolean isWhole(String text, int begin, int end) {
        return !joins(text, begin - 1, begin) && !joins(text, end - 1, end);
    }

    /** True when a word goes on from one position to the next. */
    private static boolean joins(String text, int left, int right) {
        return left >= 0
                && right < text.length()
                && Character.isLetterOrDigit(text.charAt(left))
                && Character.isLetterOrDigit(text.charAt(right));
    }
}
