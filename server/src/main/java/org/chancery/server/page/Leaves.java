package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chancery.pages.view.Frame;
import org.chancery.pages.view.ServedPages;
import org.chancery.server.record.Book;
import org.chancery.server.record.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Writes pages as answers. */
final class Leaves {
    /**
     * Stands in kept pages for the hidden word of who asks, whom nobody else can make to send it.
     */
    private static final String HIDDEN = "hidden-" + UUID.randomUUID();

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
        return leaf.write(pages, out) ? answer(request, out.toString()) : missing(request, pages);
    }

    /** Everything that a page is written from, but for the record. */
    private record Key(String address, Locale locale, Frame frame) {}

    /** The same of a page that rests on the record alone: written once for each state of it. */
    ResponseEntity<String> showKept(HttpServletRequest request, Leaf leaf) {
        Frame asked = frames.of(request, Optional.empty());
        Frame frame = asked.hiding(HIDDEN);
        String address = request.getRequestURI() + "?" + request.getQueryString();
        Key key = new Key(address, request.getLocale(), frame);
        Book book = shelf.on(Frames.asOf(request));
        Optional<String> kept = book.pages().find(key);
        if (kept.isEmpty()) {
            ServedPages pages = book.site().pages(frame, request.getLocale());
            StringWriter out = new StringWriter();
            if (!leaf.write(pages, out)) {
                return missing(request, pages);
            }
            kept = Optional.of(out.toString());
            book.pages().keep(key, kept.get());
        }
        String page = kept.get();
        return answer(
                request, asked.hidden().map(own -> page.replace(HIDDEN, own.value())).orElse(page));
    }

    private ResponseEntity<String> missing(HttpServletRequest request, ServedPages pages) {
        return fault(
                request,
                HttpStatus.NOT_FOUND,
                pages.text("fault.missing"),
                pages.text("fault.missing.detail"));
    }

    private static ResponseEntity<String> answer(HttpServletRequest request, String page) {
        String table = request.getParameter("table");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (table == null) {
            return answer.header("Content-Type", "text/html; charset=utf-8").body(page);
        }
        return answer.header("Content-Type", "text/csv; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + table.replaceAll("[^a-z-]", "") + ".csv\"")
                .body(page);
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
