package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;

/**
 * A noun phrase without what follows its head: "the former Danish defence minister Ole Berg".
 *
 * @param first its first token
 * @param end one past its last token
 * @param determiner "the", "a", "two", "both"; blank when there is none
 * @param nationals the states named before the head, as adjectives or possessors
 * @param head the head noun or title; empty when none of the words is known to name people
 * @param headFirst the first token of the head; {@code end} when there is none
 * @param headEnd one past the head's last token
 * @param nameFirst where a person's name may begin; {@code end} when there is none
 * @param former true for "former", "then", "late"
 */
record Phrase(
        int first,
        int end,
        String determiner,
        List<Hit> nationals,
        Optional<Head> head,
        int headFirst,
        int headEnd,
        int nameFirst,
        boolean former) {
    Phrase {
        nationals = List.copyOf(nationals);
    }

    /** The same phrase with more before it. */
    Phrase from(int earlier) {
        return new Phrase(
                earlier, end, determiner, nationals, head, headFirst, headEnd, nameFirst, former);
    }

    boolean hasName() {
        return nameFirst < end;
    }

    /** The token whose grammar is the phrase's. */
    int headToken() {
        return end - 1;
    }

    boolean isIndefinite() {
        return determiner.equals("a") || determiner.equals("an") || determiner.equals("another");
    }

    boolean isDefinite() {
        return switch (determiner) {
            case "the", "this", "that", "these", "those" -> true;
            default -> false;
        };
    }
}
