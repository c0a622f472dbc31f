package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.library.AccountBook.Role;
import org.chancery.library.ChanceryException;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.FindingId;
import org.chancery.pages.address.Paths;
import org.chancery.pages.view.Frame;
import org.chancery.server.access.Author;
import org.chancery.server.access.Who;
import org.chancery.server.record.Conditions;
import org.chancery.server.record.Desk;
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

    ReviewPages(Leaves leaves, Desk desk) {
        this.leaves = leaves;
        this.desk = desk;
    }

    @GetMapping("/review")
    ResponseEntity<String> queue(
            HttpServletRequest request,
            @RequestParam(name = "kind", required = false) String kind) {
        int number = Conditions.number(request.getParameter("page"), 1, 1_000_000);
        return leaves.show(
                request,
                said(request),
                (pages, out) -> pages.queue(Optional.ofNullable(kind), number, desk.made(), out));
    }

    @GetMapping("/review/{id}")
    ResponseEntity<String> one(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @RequestParam(name = "kind", required = false) String kind) {
        return leaves.show(
                request,
                said(request),
                (pages, out) ->
                        pages.review(
                                new FindingId(id), Optional.ofNullable(kind), desk.made(), out));
    }

    /** What was done just now, as the address says. */
    private Optional<Frame.Said> said(HttpServletRequest request) {
        if (request.getParameter("changed") != null) {
            return Optional.of(new Frame.Said(leaves.text(request, "review.changed"), ""));
        }
        String number = request.getParameter("done");
        if (number == null || !number.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return desk.made().stream()
                .filter(one -> Long.toString(one.number()).equals(number))
                .findFirst()
                .map(one -> said(request, one));
    }

    private Frame.Said said(HttpServletRequest request, Correction one) {
        String act = leaves.text(request, "act." + one.change().act().word());
        String what =
                one.anchors().stream()
                        .map(anchor -> anchor.finding().value())
                        .findFirst()
                        .orElse(one.change().value());
        return new Frame.Said(
                leaves.text(request, "review.done", act, what), Long.toString(one.number()));
    }

    @PostMapping("/corrections")
    ResponseEntity<String> correct(
            HttpServletRequest request,
            @RequestParam("act") String act,
            @RequestParam(name = "id", defaultValue = "") String id,
            @RequestParam(name = "kind", required = false) String kind,
            @RequestParam(name = "version", defaultValue = "") String version,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        if (act.equals("undo")) {
            String number = String.valueOf(request.getParameter("value"));
            desk.undo(number, Author.now(), reason, Who.has(Role.CURATOR));
            return to("/review");
        }
        String next =
                leaves.pages(request, Optional.empty())
                        .afterReview(new FindingId(id), Optional.ofNullable(kind), desk.made());
        try {
            Correction made =
                    desk.make(
                                    change(act, request),
                                    List.of(id),
                                    List.of(version),
                                    Author.now(),
                                    reason)
                            .get(0);
            return to(next + (next.contains("?") ? "&" : "?") + "done=" + made.number());
        } catch (Desk.Changed changed) {
            return to("/review/" + Paths.word(id) + "?changed=yes");
        }
    }

    private static Change change(String act, HttpServletRequest request) {
        return switch (act.toLowerCase(Locale.ROOT)) {
            case "accept" -> Change.of(Change.Act.ACCEPT);
            case "reject" -> Change.of(Change.Act.REJECT);
            case "split" -> Change.of(Change.Act.SPLIT);
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

    private static ResponseEntity<String> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
