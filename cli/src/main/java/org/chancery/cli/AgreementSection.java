package org.chancery.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.library.KnownRecord;
import org.chancery.library.Silence;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.StatementKind;

/** Agreements and their life. */
final class AgreementSection {
    private static final int LINKS = 3;

    private final KnownRecord known;
    private final Map<EntryId, String> titles = new HashMap<>();

    AgreementSection(KnownRecord known) {
        this.known = known;
        known.entries().forEach(entry -> titles.put(entry.id(), entry.title()));
    }

    List<Block> blocks() {
        Ladder ladder = new Ladder(known);
        return known.entries().stream()
                .filter(entry -> entry.of() == StatementKind.AGREEMENT)
                .sorted(ladder.byWeight())
                .map(entry -> new Block(Prose.oneLine(entry.title()), lines(entry, ladder)))
                .toList();
    }

    private List<String> lines(Entry entry, Ladder ladder) {
        List<String> lines = new ArrayList<>(ladder.rungs(entry));
        Silence.ofAgreement(entry, form(entry, ladder)).map(Silence::words).ifPresent(lines::add);
        Map<String, List<Entry.Link>> byType =
                entry.links().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Entry.Link::type, TreeMap::new, Collectors.toList()));
        byType.forEach((type, links) -> lines.add(linked(type, links)));
        return lines;
    }

    private static String form(Entry entry, Ladder ladder) {
        return entry.findings().stream()
                .flatMap(id -> ladder.finding(id).stream())
                .map(known -> ((Agreement) known.finding().statement()).form())
                .findFirst()
                .orElse("");
    }

    /**
     * The first few of the entries linked to in one way; {@code explain} lists them all with the
     * reasons.
     */
    private String linked(String type, List<Entry.Link> links) {
        String named =
                links.stream()
                        .limit(LINKS)
                        .map(link -> titles.getOrDefault(link.to(), link.to().value()))
                        .map(Prose::oneLine)
                        .distinct()
                        .collect(Collectors.joining("; "));
        int more = links.size() - LINKS;
        return type + ": " + named + (more > 0 ? " and " + more + " more" : "");
    }
}
