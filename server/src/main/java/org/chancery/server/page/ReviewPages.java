package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.library.AccountBook.Role;
import org.chancery.library.ChanceryException;
import org.chancery.library.KnownFinding;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.FindingId;
import org.chancery.pages.address.Paths;
import org.chancery.server.access.Author;
import org.chancery.server.access.Who;
import org.chancery.server.record.Conditions;
import org.chancery.server.record.Desk;
import org.chancery.server.record.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Findings to be looked at by people, and what people say of them. */
@RestController
class ReviewPages {
    private final Leaves leaves;
    private final Desk desk;
    private final Shelf shelf;
    private final Done done;

    ReviewPages(Leaves leaves, Desk desk, Shelf shelf, Done done) {
        this.leaves = leaves;
        this.desk = desk;
        this.shelf = shelf;
        this.done = done;
    }

    @GetMapping("/review")
    ResponseEntity<byte[]> queue(
            HttpServletRequest request,
            @RequestParam(name = "kind", required = false) String kind) {
        int number = Conditions.number(request.getParameter("page"), 1, 1_000_000);
        return leaves.show(
                request,
                done.of(request),
                (pages, out) -> pages.queue(Optional.ofNullable(kind), number, desk.made(), out));
    }

    @GetMapping("/review/{id}")
    ResponseEntity<byte[]> one(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @RequestParam(name = "kind", required = false) String kind) {
        return leaves.show(
                request,
                done.of(request),
                (pages, out) ->
                        pages.review(
                                new FindingId(id), Optional.ofNullable(kind), desk.made(), out));
    }

    @PostMapping("/corrections")
    ResponseEntity<byte[]> correct(
            HttpServletRequest request,
            @RequestParam("act") String act,
            @RequestParam(name = "id", defaultValue = "") String id,
            @RequestParam(name = "kind", required = false) String kind,
            @RequestParam(name = "version", defaultValue = "") String version,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        String lower = act.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "undo" -> {
                String number = String.valueOf(request.getParameter("value"));
                desk.undo(number, Author.now(), reason, Who.has(Role.CURATOR));
                yield to("/review");
            }
            case "merge", "split" -> joined(request, lower, reason);
            default -> looked(request, change(lower, request), id, kind, version, reason);
        };
    }

    /** A finding was looked at; the next one follows. */
    private ResponseEntity<byte[]> looked(
            HttpServletRequest request,
            Change change,
            String id,
            String kind,
            String version,
            String reason) {
        String next =
                leaves.pages(request, Optional.empty())
                        .afterReview(new FindingId(id), Optional.ofNullable(kind), desk.made());
        try {
            Correction made =
                    desk.make(change, List.of(id), List.of(version), Author.now(), reason).get(0);
            return to(next + (next.contains("?") ? "&" : "?") + "done=" + made.number());
        } catch (Desk.Changed changed) {
            return to("/review/" + Paths.word(id) + "?changed=yes");
        }
    }

    /** Entries were merged, or a finding was split off: its entry is shown as it is now. */
    private ResponseEntity<byte[]> joined(HttpServletRequest request, String act, String reason) {
        boolean merge = act.equals("merge");
        String[] chosen = value(request, merge ? "other" : "telling").split(" ", 2);
        List<String> ids = new ArrayList<>(List.of(chosen[0]));
        List<String> seen = new ArrayList<>(List.of(chosen[chosen.length - 1]));
        if (merge) {
            ids.add(0, value(request, "id"));
            seen.add(0, value(request, "version"));
        }
        Change change = Change.of(merge ? Change.Act.MERGE : Change.Act.SPLIT);
        try {
            Correction made = desk.make(change, ids, seen, Author.now(), reason).get(0);
            return to(entry(made) + "?done=" + made.number());
        } catch (Desk.Changed changed) {
            return to("/review?changed=yes");
        }
    }

    private String entry(Correction made) {
        return Optional.ofNullable(
                        shelf.now().findings().get(made.anchors().get(0).finding().value()))
                .flatMap(KnownFinding::entry)
                .map(entry -> "/entries/" + Paths.word(entry.value()))
                .orElse("/review");
    }

    private static Change change(String act, HttpServletRequest request) {
        return switch (act) {
            case "accept" -> Change.of(Change.Act.ACCEPT);
            case "reject" -> Change.of(Change.Act.REJECT);
            case "edit" ->
                    new Change(Change.Act.EDIT, value(request, "field"), value(request, "value"));
            case "redate" -> new Change(Change.Act.REDATE, "", value(request, "days"));
            case "reassign" ->
                    new Change(Change.Act.REASSIGN, value(request, "from"), value(request, "to"));
            default -> throw new ChanceryException("There is no act of that name.");
        };
    }

    private static String value(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static ResponseEntity<byte[]> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
