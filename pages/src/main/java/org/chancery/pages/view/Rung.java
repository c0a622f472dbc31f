package org.chancery.pages.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A step in the life of an agreement or a visit.
 *
 * @param stage the stage reached
 * @param look how it is drawn: "held", "ahead", "denied", "over" or "missing"
 * @param moment when and where, as far as told
 * @param quote the words that say so; empty for what there is no evidence for
 */
record Rung(String stage, String look, String moment, Optional<Quote> quote) {
    private static final Set<String> HELD =
            Set.of("signed", "ratified", "in force", "invoked", "held", "under way", "occurred");
    private static final Set<String> OVER =
            Set.of("lapsed", "terminated", "superseded", "suspended");
    private static final List<String> DENIED =
            List.of("denied", "cancelled", "abandoned", "postponed", "hypothetical", "contested");

    /** How a stage is drawn; everything that is neither done, over nor denied lies ahead. */
    static String look(String stage) {
        if (HELD.contains(stage)) {
            return "held";
        }
        if (OVER.contains(stage)) {
            return "over";
        }
        return DENIED.contains(stage) ? "denied" : "ahead";
    }

    String known() {
        return quote.map(Quote::known).orElse("");
    }
}
