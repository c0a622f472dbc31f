package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chancery.pages.view.Frame;
import org.chancery.pages.view.ServedPages;
import org.chancery.pages.words.Texts;
import org.chancery.server.access.AccessConfiguration;
import org.chancery.server.record.Book;
import org.chancery.server.record.KeptPage;
import org.chancery.server.record.Shelf;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Writes pages as answers. */
final class Leaves {
    /**
     * Stands in kept pages for what the forms of who asks carry, whom nobody else can make to send
     * it.
     */
    private static final Frame.Hidden HIDDEN =
            new Frame.Hidden(AccessConfiguration.FIELD, "word-" + UUID.randomUUID());

    /** What stands behind a coding that is not wanted. */
    private static final Pattern NEVER = Pattern.compile("\\s*[qQ]=0(\\.0*)?\\s*");

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

    ResponseEntity<byte[]> show(HttpServletRequest request, Leaf leaf) {
        return show(request, Optional.empty(), leaf);
    }

    ResponseEntity<byte[]> show(HttpServletRequest request, Optional<Frame.Said> said, Leaf leaf) {
        ServedPages pages = pages(request, said);
        StringWriter out = new StringWriter();
        return leaf.write(pages, out)
                ? answer(request).body(bytes(out.toString()))
                : missing(request, pages);
    }

    /** Everything that a page is written from, but for the record. */
    private record Key(String address, String language, Frame frame) {}

    /** The same of a page that rests on the record alone: written once for each state of it. */
    ResponseEntity<byte[]> showKept(HttpServletRequest request, Leaf leaf) {
        Frame frame = frames.keeping(request, HIDDEN);
        String address = request.getRequestURI() + "?" + request.getQueryString();
        Book book = shelf.on(Frames.asOf(request));
        Key key = new Key(address, book.site().language(locale(request)), frame);
        Optional<KeptPage> kept = book.pages().find(key);
        if (kept.isPresent()) {
            return answer(request, kept.get());
        }
        ServedPages pages = book.site().pages(frame, locale(request));
        StringWriter out = new StringWriter();
        if (!leaf.write(pages, out)) {
            return missing(request, pages);
        }
        KeptPage page = KeptPage.of(out.toString(), HIDDEN.value());
        book.pages().keep(key, page);
        return answer(request, page);
    }

    /**
     * A page with forms is another for each who asks, and nobody is to store it; every other is
     * compared by its tag.
     */
    private static ResponseEntity<byte[]> answer(HttpServletRequest request, KeptPage page) {
        if (page.isForOne()) {
            return body(
                    request, answer(request), page, Frames.hidden(request).orElse(HIDDEN).value());
        }
        return packed(
                request,
                answer(request)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .varyBy("Accept-Language", "Cookie"),
                page);
    }

    /** The same bytes for everybody, and no bytes for who has them. */
    static ResponseEntity<byte[]> packed(
            HttpServletRequest request, ResponseEntity.BodyBuilder answer, KeptPage page) {
        return body(request, answer.eTag(page.tag()), page, "");
    }

    private static ResponseEntity<byte[]> body(
            HttpServletRequest request,
            ResponseEntity.BodyBuilder answer,
            KeptPage page,
            String own) {
        answer.header("Vary", "Accept-Encoding");
        return unpacks(request)
                ? answer.header("Content-Encoding", "gzip").body(page.packed(own))
                : answer.body(page.plain(own));
    }

    private static boolean unpacks(HttpServletRequest request) {
        String accepted = Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("");
        return Arrays.stream(accepted.split(","))
                .map(coding -> coding.split(";", 2))
                .filter(parts -> parts[0].strip().equalsIgnoreCase("gzip"))
                .anyMatch(parts -> parts.length == 1 || !NEVER.matcher(parts[1]).matches());
    }

    /** The first of the languages of who asks that there are texts in. */
    private static Locale locale(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(one -> Texts.languages().contains(one.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private ResponseEntity<byte[]> missing(HttpServletRequest request, ServedPages pages) {
        return fault(
                request,
                HttpStatus.NOT_FOUND,
                pages.text("fault.missing"),
                pages.text("fault.missing.detail"));
    }

    private static ResponseEntity.BodyBuilder answer(HttpServletRequest request) {
        String table = request.getParameter("table");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (table == null) {
            return answer.header("Content-Type", "text/html; charset=utf-8");
        }
        return answer.header("Content-Type", "text/csv; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + table.replaceAll("[^a-z-]", "") + ".csv\"");
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    ServedPages pages(HttpServletRequest request, Optional<Frame.Said> said) {
        return shelf.on(Frames.asOf(request))
                .site()
                .pages(frames.of(request, said), locale(request));
    }

    ResponseEntity<byte[]> fault(
            HttpServletRequest request, HttpStatus status, String title, String detail) {
        StringWriter out = new StringWriter();
        Frame frame = frames.plain(request);
        shelf.now().site().pages(frame, locale(request)).fault(title, detail, out);
        return ResponseEntity.status(status)
                .header("Content-Type", "text/html; charset=utf-8")
                .body(bytes(out.toString()));
    }

    /** A text in the language of who asks. */
    String text(HttpServletRequest request, String key, Object... values) {
        return shelf.now().site().pages(frames.plain(request), locale(request)).text(key, values);
    }
}
