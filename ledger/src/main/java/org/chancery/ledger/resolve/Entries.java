package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.Revision;

/** Makes entries of the groups of one kind, with their history and their links. */
final class Entries {
    private final Clusters<?> clusters;
    private final List<List<Sighting>> groups;

    Entries(Clusters<?> clusters) {
        this.clusters = clusters;
        this.groups = clusters.groups();
    }

    List<Entry> entries() {
        Map<Integer, List<Entry.Link>> links = new TreeMap<>();
        for (Clusters.Doubt doubt : clusters.doubts()) {
            link(links, doubt.a(), "possibly same as", doubt.b(), doubt.reason());
            link(links, doubt.b(), "possibly same as", doubt.a(), doubt.reason());
        }
        for (Succession.Step step : Succession.of(groups)) {
            link(links, step.later(), "succeeds", step.earlier(), step.reason());
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            entries.add(entry(groups.get(i), links.getOrDefault(i, List.of())));
        }
        return entries;
    }

    private void link(
            Map<Integer, List<Entry.Link>> links, int from, String type, int to, String reason) {
        links.computeIfAbsent(from, n -> new ArrayList<>())
                .add(new Entry.Link(type, id(groups.get(to)), reason));
    }

    private static Entry entry(List<Sighting> group, List<Entry.Link> links) {
        return new Entry(
                id(group),
                group.get(0).statement().kind(),
                Titles.title(group),
                group.stream().map(Sighting::id).toList(),
                history(group),
                links);
    }

    /** After the first finding, so that later reports leave the id as it is. */
    static EntryId id(List<Sighting> group) {
        return new EntryId("entry-" + group.get(0).id().value());
    }

    /** One step for each stage that each report puts the entry at. */
    private static List<Revision> history(List<Sighting> group) {
        List<Revision> history = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Sighting one : group) {
            String stage = Titles.stage(one);
            if (told.add(one.finding().evidence().article() + stage)) {
                history.add(new Revision(one.published(), stage, one.id()));
            }
        }
        return history;
    }
}
