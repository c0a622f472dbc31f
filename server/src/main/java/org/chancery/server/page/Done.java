package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chancery.model.correction.Correction;
import org.chancery.pages.view.Frame;
import org.chancery.server.record.Desk;
import org.chancery.server.record.Shelf;

/** What was done just now, as the address of a page says. */
final class Done {
    private final Leaves leaves;
    private final Desk desk;
    private final Shelf shelf;

    Done(Leaves leaves, Desk desk, Shelf shelf) {
        this.leaves = leaves;
        this.desk = desk;
        this.shelf = shelf;
    }

    Optional<Frame.Said> of(HttpServletRequest request) {
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
        String done = leaves.text(request, "review.done", act, what);
        String soon = shelf.isBehind() ? " " + leaves.text(request, "review.soon") : "";
        return new Frame.Said(done + soon, Long.toString(one.number()));
    }
}
