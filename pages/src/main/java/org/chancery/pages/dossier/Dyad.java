package org.chancery.pages.dossier;

import java.util.List;

/**
 * Two states and what passed between them.
 *
 * @param one the code that comes first in the alphabet
 * @param other the other code
 * @param oneName what to call it
 * @param otherName what to call it
 * @param events the events in which both take part, one of them as actor
 */
public record Dyad(
        String one, String other, String oneName, String otherName, List<Happening> events) {
    public Dyad {
        events = List.copyOf(events);
    }

    /** The events done by {@code from} to {@code to}; what both do together counts both ways. */
    public List<Happening> directed(String from, String to) {
        return events.stream()
                .filter(event -> event.actorCodes().contains(from))
                .filter(event -> event.recipientCodes().contains(to))
                .toList();
    }
}
