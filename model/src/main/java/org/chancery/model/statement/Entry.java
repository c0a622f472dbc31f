package org.chancery.model.statement;

import java.util.List;

/**
 * Something known, from one or more findings that tell of one happening.
 *
 * @param id the identity
 * @param of the kind of its findings
 * @param title how a person would call it, such as "Fisheries accord between Italy and Portugal"
 * @param findings what it rests on, in order of publication and then of place in the text
 * @param history how it came to stand as it does, oldest first
 * @param links to other entries
 */
public record Entry(
        EntryId id,
        StatementKind of,
        String title,
        List<FindingId> findings,
        List<Revision> history,
        List<Link> links) {

    /**
     * A tie to another entry.
     *
     * @param type "updates", "succeeds", "implements", "part of", "possibly same as"
     * @param to the other entry
     * @param reason why, in words a user understands
     */
    public record Link(String type, EntryId to, String reason) {}

    public Entry {
        findings = List.copyOf(findings);
        history = List.copyOf(history);
        links = List.copyOf(links);
    }
}
