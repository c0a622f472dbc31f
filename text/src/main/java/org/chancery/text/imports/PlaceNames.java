package org.chancery.text.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of places as they come in, until all are known: only then can be said which of several
 * places of one name is meant when nothing else tells.
 */
final class PlaceNames {
    /** A town this many times as large as its namesakes abroad is the one meant. */
    private static final long DOMINANT = 10;

    private final Map<String, List<Place>> byName = new LinkedHashMap<>();

    private record Place(String name, String kind, String state, long people, boolean common) {}

    void add(String name, String kind, String state, long people, boolean common) {
        List<Place> namesakes =
                byName.computeIfAbsent(PersonName.slug(name), key -> new ArrayList<>(1));
        boolean known =
                namesakes.stream()
                        .anyMatch(place -> place.state().equals(state) && place.people() >= people);
        if (!known) {
            namesakes.removeIf(place -> place.state().equals(state));
            namesakes.add(new Place(name, kind, state, people, common));
        }
    }

    /** A row for every name and state; marked doubtful where another state's place is as likely. */
    List<ImportedRow> rows() {
        List<ImportedRow> rows = new ArrayList<>();
        for (List<Place> namesakes : byName.values()) {
            namesakes.sort(Comparator.comparingLong(Place::people).reversed());
            for (int i = 0; i < namesakes.size(); i++) {
                Place place = namesakes.get(i);
                boolean clear =
                        i == 0
                                && (namesakes.size() == 1
                                        || place.people() >= DOMINANT * namesakes.get(1).people());
                String mark = clear && !place.common() ? "" : "?";
                rows.add(ImportedRow.place(place.name() + mark, place.kind(), place.state()));
            }
        }
        return rows;
    }
}
