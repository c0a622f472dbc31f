package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import org.chancery.pages.view.Frame;
import org.chancery.pages.view.ServedPages;
import org.chancery.server.record.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Writes pages as answers. */
final class Leaves {
    private final Shelf shelf;
    private final Frames frames;

    Leaves(Shelf shelf, Frames frames) {
        this.shelf = shelf;
        this.frames = frames;
    }

    /** Something that writes a page, or says that there is none. */
    interface Leaf {
        boolean write(ServedPages pages, Writer out);
    }

    ResponseEntity<String> show(HttpServletRequest request, Leaf leaf) {
        return show(request, Optional.empty(), leaf);
    }

    ResponseEntity<String> show(HttpServletRequest request, Optional<Frame.Said> said, Leaf leaf) {
        ServedPages pages = pages(request, said);
        StringWriter out = new StringWriter();
        if (!leaf.write(pages, out)) {
            return fault(
                    request,
                    HttpStatus.NOT_FOUND,
                    pages.text("fault.missing"),
                    pages.text("fault.missing.detail"));
        }
        String table = request.getParameter("table");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (table == null) {
            return answer.header("Content-Type", "text/html; charset=utf-8").body(out.toString());
        }
        return answer.header("Content-Type", "text/csv; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + table.replaceAll("[^a-z-]", "") + ".csv\"")
                .body(out.toString());
    }

    ServedPages pages(HttpServletRequest request, Optional<Frame.Said> said) {
        return shelf.on(Frames.asOf(request))
                .site()
                .pages(frames.of(request, said), request.getLocale());
    }

    ResponseEntity<String> fault(
            HttpServletRequest request, HttpStatus status, String title, String detail) {
        StringWriter out = new StringWriter();
        Frame frame = frames.plain(request);
        shelf.now().site().pages(frame, request.getLocale()).fault(title, detail, out);
        return ResponseEntity.status(status)
                .header("Content-Type", "text/html; charset=utf-8")
                .body(out.toString());
    }

    /** A text in the language of who asks. */
    String text(HttpServletRequest request, String key, Object... values) {
        return shelf.now()
                .site()
                .pages(frames.plain(request), request.getLocale())
                .text(key, values);
    }
}
