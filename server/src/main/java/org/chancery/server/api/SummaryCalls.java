package org.chancery.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.chancery.pages.dossier.Dyad;
import org.chancery.pages.view.Site;
import org.chancery.server.record.Shelf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part, and what passed between whom. */
@RestController
class SummaryCalls {
    private final Listing listing;
    private final Shelf shelf;

    SummaryCalls(Listing listing, Shelf shelf) {
        this.listing = listing;
        this.shelf = shelf;
    }

    @GetMapping("/api/v1/actors")
    ResponseEntity<String> actors(HttpServletRequest request) {
        return listing.part(
                request,
                actors(listing.book(request).site()),
                all -> true,
                new Layout<>(
                        one -> Json.of(fields(one)),
                        List.of("id", "name", "type", "code", "findings"),
                        one ->
                                List.of(
                                        one.actor().id().value(),
                                        one.actor().name(),
                                        one.actor().type().name(),
                                        one.actor().country().orElse(""),
                                        String.valueOf(one.findings()))));
    }

    private static NavigableMap<String, Site.Participant> actors(Site site) {
        NavigableMap<String, Site.Participant> byId = new TreeMap<>();
        site.participants().forEach(one -> byId.put(one.actor().id().value(), one));
        return byId;
    }

    private static Map<String, Object> fields(Site.Participant one) {
        Map<String, Object> fields =
                Json.fields(
                        "id", one.actor().id().value(),
                        "name", one.actor().name(),
                        "type", one.actor().type().name(),
                        "findings", one.findings(),
                        "called", one.called());
        one.actor().country().ifPresent(code -> fields.put("code", code));
        return fields;
    }

    @GetMapping("/api/v1/actors/{id}")
    ResponseEntity<String> actor(@PathVariable("id") String id) {
        return Optional.ofNullable(actors(shelf.now().site()).get(id))
                .map(one -> Listing.one(Json.of(fields(one))))
                .orElseThrow(Missing::new);
    }

    @GetMapping("/api/v1/dyads")
    ResponseEntity<String> dyads(HttpServletRequest request) {
        NavigableMap<String, Dyad> byPair = new TreeMap<>();
        listing.book(request)
                .site()
                .dyads()
                .forEach(dyad -> byPair.put(dyad.one() + "-" + dyad.other(), dyad));
        return listing.part(
                request,
                byPair,
                all -> true,
                new Layout<>(
                        dyad -> Json.of(fields(dyad)),
                        List.of("one", "other", "events", "there", "back", "mean"),
                        dyad ->
                                List.of(
                                        dyad.one(),
                                        dyad.other(),
                                        String.valueOf(dyad.events().size()),
                                        String.valueOf(there(dyad)),
                                        String.valueOf(back(dyad)),
                                        mean(dyad).isPresent()
                                                ? String.valueOf(mean(dyad).getAsDouble())
                                                : "")));
    }

    private static Map<String, Object> fields(Dyad dyad) {
        Map<String, Object> fields =
                Json.fields(
                        "one", dyad.one(),
                        "other", dyad.other(),
                        "events", dyad.events().size(),
                        "there", there(dyad),
                        "back", back(dyad),
                        "entries",
                                dyad.events().stream()
                                        .map(event -> event.entry().id().value())
                                        .toList());
        mean(dyad).ifPresent(mean -> fields.put("mean", mean));
        return fields;
    }

    private static int there(Dyad dyad) {
        return dyad.directed(dyad.one(), dyad.other()).size();
    }

    private static int back(Dyad dyad) {
        return dyad.directed(dyad.other(), dyad.one()).size();
    }

    /** On Goldstein's scale; empty where no event has a place on it. */
    private static OptionalDouble mean(Dyad dyad) {
        return dyad.events().stream().flatMapToDouble(event -> event.score().stream()).average();
    }

    @GetMapping("/api/v1/dyads/{one}/{other}")
    ResponseEntity<String> dyad(
            @PathVariable("one") String one, @PathVariable("other") String other) {
        return shelf.now().site().dyads().stream()
                .filter(
                        dyad ->
                                (dyad.one().equals(one) && dyad.other().equals(other))
                                        || (dyad.one().equals(other) && dyad.other().equals(one)))
                .findFirst()
                .map(dyad -> Listing.one(Json.of(fields(dyad))))
                .orElseThrow(Missing::new);
    }
}
