package org.chancery.text.actor;

import java.util.List;
import org.chancery.model.text.Span;

/** A place in a text where forms of the dictionary stand. */
record TermMatch(Span span, List<Term> terms) {
    TermMatch {
        terms = List.copyOf(terms);
    }
}
