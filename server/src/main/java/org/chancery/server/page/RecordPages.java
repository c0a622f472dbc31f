package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.model.statement.EntryId;
import org.chancery.model.text.ArticleId;
import org.chancery.pages.address.Section;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.view.Narrowing;
import org.chancery.server.record.Conditions;
import org.chancery.server.record.Desk;
import org.chancery.server.record.Shelf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The record to look at. */
@RestController
class RecordPages {
    /** Of these only the names are looked at, which the pages have. */
    private static final Set<Section> BY_NAME =
            Set.of(Section.ACTORS, Section.REPORTS, Section.DYADS, Section.NETWORK);

    private final Leaves leaves;
    private final Shelf shelf;
    private final Desk desk;
    private final Done done;

    RecordPages(Leaves leaves, Shelf shelf, Desk desk, Done done) {
        this.leaves = leaves;
        this.shelf = shelf;
        this.desk = desk;
        this.done = done;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> overview(HttpServletRequest request) {
        return leaves.showKept(request, (pages, out) -> pages.overview(out));
    }

    @GetMapping({
        "/agreements",
        "/visits",
        "/events",
        "/forecasts",
        "/disputes",
        "/claims",
        "/quantities",
        "/relations",
        "/dyads",
        "/network",
        "/actors",
        "/reports",
        "/about"
    })
    ResponseEntity<byte[]> section(HttpServletRequest request) {
        String word = request.getRequestURI().substring(1).toUpperCase(Locale.ROOT);
        Section section = Section.valueOf(word);
        return leaves.showKept(
                request, (pages, out) -> pages.section(section, wanted(request, section), out));
    }

    private Narrowing wanted(HttpServletRequest request, Section section) {
        Conditions conditions = Conditions.of(request::getParameter);
        Optional<Set<EntryId>> met = Optional.empty();
        if (conditions.narrows() && !BY_NAME.contains(section)) {
            Dossier record = shelf.on(Frames.asOf(request)).dossier();
            met =
                    Optional.of(
                            shelf.chancery().findingIds(conditions.query()).stream()
                                    .flatMap(id -> record.finding(id).stream())
                                    .flatMap(known -> known.entry().stream())
                                    .collect(Collectors.toSet()));
        }
        return new Narrowing(
                new Narrowing.Filter(
                        conditions.actor(),
                        conditions.type(),
                        conditions.status(),
                        conditions.during(),
                        conditions.saying()),
                met,
                Conditions.number(request.getParameter("page"), 1, 1_000_000));
    }

    @GetMapping("/reports/{id}")
    ResponseEntity<byte[]> report(HttpServletRequest request, @PathVariable("id") String id) {
        return leaves.showKept(request, (pages, out) -> pages.report(new ArticleId(id), out));
    }

    @GetMapping("/entries/{id}")
    ResponseEntity<byte[]> entry(HttpServletRequest request, @PathVariable("id") String id) {
        return leaves.show(
                request,
                done.of(request),
                (pages, out) -> pages.entry(new EntryId(id), desk.made(), out));
    }

    @GetMapping("/actors/{id}")
    ResponseEntity<byte[]> actor(HttpServletRequest request, @PathVariable("id") String id) {
        return leaves.showKept(request, (pages, out) -> pages.actor(new ActorId(id), out));
    }

    @GetMapping("/dyads/{one}/{other}")
    ResponseEntity<byte[]> dyad(
            HttpServletRequest request,
            @PathVariable("one") String one,
            @PathVariable("other") String other) {
        return leaves.showKept(request, (pages, out) -> pages.dyad(one, other, out));
    }

    @GetMapping("/dyads/{one}/{other}/odds")
    ResponseEntity<byte[]> odds(
            HttpServletRequest request,
            @PathVariable("one") String one,
            @PathVariable("other") String other) {
        return leaves.showKept(request, (pages, out) -> pages.odds(one, other, out));
    }

    @GetMapping("/disputes/{id}")
    ResponseEntity<byte[]> dispute(HttpServletRequest request, @PathVariable("id") String id) {
        return leaves.showKept(request, (pages, out) -> pages.dispute(id, out));
    }
}
