package org.chancery.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownReport;
import org.chancery.library.RecordLines;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;
import org.chancery.server.record.Book;
import org.chancery.server.record.Conditions;
import org.chancery.server.record.Desk;
import org.chancery.server.record.Lines;
import org.chancery.server.record.Shelf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reports, findings, entries and disputes. */
@RestController
class RecordCalls {
    private final Listing listing;
    private final Shelf shelf;
    private final Desk desk;

    RecordCalls(Listing listing, Shelf shelf, Desk desk) {
        this.listing = listing;
        this.shelf = shelf;
        this.desk = desk;
    }

    @GetMapping("/api/v1/reports")
    ResponseEntity<String> reports(HttpServletRequest request) {
        return listing.part(
                request, listing.book(request).reports(), all -> true, Layouts.reports());
    }

    @GetMapping("/api/v1/reports/{id}")
    ResponseEntity<String> report(@PathVariable("id") String id) {
        KnownReport report =
                Optional.ofNullable(shelf.now().reports().get(id)).orElseThrow(Missing::new);
        return Listing.one(RecordLines.report(report));
    }

    @GetMapping("/api/v1/reports/{id}/text")
    ResponseEntity<String> text(@PathVariable("id") String id) {
        return shelf.chancery()
                .article(new ArticleId(id))
                .map(
                        article ->
                                ResponseEntity.ok()
                                        .header("Content-Type", "text/plain; charset=utf-8")
                                        .body(article.raw()))
                .orElseThrow(Missing::new);
    }

    @GetMapping("/api/v1/findings")
    ResponseEntity<String> findings(HttpServletRequest request) {
        Book book = listing.book(request);
        Optional<Set<FindingId>> met = met(request);
        return listing.part(
                request,
                book.findings(),
                known -> met.map(some -> some.contains(known.id())).orElse(true),
                Layouts.findings(book));
    }

    /** The findings that meet the conditions; empty when there are none. */
    private Optional<Set<FindingId>> met(HttpServletRequest request) {
        Conditions conditions = Conditions.of(request::getParameter);
        return conditions.narrows()
                ? Optional.of(
                        shelf.chancery().findings(conditions.query()).stream()
                                .map(KnownFinding::id)
                                .collect(Collectors.toSet()))
                : Optional.empty();
    }

    @GetMapping("/api/v1/findings/{id}")
    ResponseEntity<String> finding(@PathVariable("id") String id) {
        Book book = shelf.now();
        KnownFinding known = Optional.ofNullable(book.findings().get(id)).orElseThrow(Missing::new);
        return tagged(id, Lines.finding(book, known));
    }

    @GetMapping("/api/v1/entries")
    ResponseEntity<String> entries(HttpServletRequest request) {
        Optional<Set<FindingId>> met = met(request);
        Predicate<Entry> wanted =
                entry ->
                        met.map(some -> entry.findings().stream().anyMatch(some::contains))
                                .orElse(true);
        return listing.part(request, listing.book(request).entries(), wanted, Layouts.entries());
    }

    @GetMapping("/api/v1/entries/{id}")
    ResponseEntity<String> entry(@PathVariable("id") String id) {
        Entry entry = Optional.ofNullable(shelf.now().entries().get(id)).orElseThrow(Missing::new);
        return tagged(id, RecordLines.entry(entry));
    }

    /** With what to send when it is to be corrected; another for every state that is shown. */
    private ResponseEntity<String> tagged(String id, String line) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/json")
                .eTag(desk.version(id) + "-" + Integer.toHexString(line.hashCode()))
                .body(line);
    }

    @GetMapping("/api/v1/disputes")
    ResponseEntity<String> disputes(HttpServletRequest request) {
        return listing.part(
                request, listing.book(request).disputes(), all -> true, Layouts.disputes());
    }

    @GetMapping("/api/v1/disputes/{id}")
    ResponseEntity<String> dispute(@PathVariable("id") String id) {
        return Optional.ofNullable(shelf.now().disputes().get(id))
                .map(dispute -> Listing.one(RecordLines.dispute(dispute)))
                .orElseThrow(Missing::new);
    }
}
