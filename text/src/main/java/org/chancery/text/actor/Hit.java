package org.chancery.text.actor;

import java.util.List;

/**
 * Forms of the dictionary that stand at some tokens of a sentence.
 *
 * @param first the first token
 * @param end one past the last token
 * @param terms what the words may be, as the dictionary has it
 */
record Hit(int first, int end, List<Term> terms) {
    Hit {
        terms = List.copyOf(terms);
    }

    int length() {
        return end - first;
    }

    boolean has(TermKind kind) {
        return terms.stream().anyMatch(term -> term.kind() == kind);
    }

    /** True for a name, adjective or people of a state, but not its towns. */
    boolean isNational() {
        return has(TermKind.STATE) || has(TermKind.ADJECTIVE) || has(TermKind.DEMONYM);
    }

    boolean isPerson() {
        return has(TermKind.PERSON);
    }

    /** The terms of one of some kinds. */
    List<Term> of(TermKind... kinds) {
        List<TermKind> wanted = List.of(kinds);
        return terms.stream().filter(term -> wanted.contains(term.kind())).toList();
    }
}
