package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chancery.model.correction.Correction;
import org.chancery.pages.view.Frame;
import org.chancery.server.record.Desk;

/** What was done just now, as the address of a page says. */
final class Done {
    private final Leaves leaves;
    private final Desk desk;

    Done(Leaves leaves, Desk desk) {
        this.leaves = leaves;
        this.desk = desk;
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
        return new Frame.Said(
                leaves.text(request, "review.done", act, what), Long.toString(one.number()));
    }
}
