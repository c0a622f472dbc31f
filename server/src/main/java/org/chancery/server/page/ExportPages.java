package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.library.ChanceryException;
import org.chancery.library.Citations;
import org.chancery.library.ExportFormat;
import org.chancery.library.json.Citation;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.pages.view.ServedPages.Layout;
import org.chancery.server.record.Copies;
import org.chancery.server.record.Lines;
import org.chancery.server.record.Shelf;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record to take along. */
@RestController
class ExportPages {
    private final Leaves leaves;
    private final Shelf shelf;
    private final Copies copies;

    ExportPages(Leaves leaves, Shelf shelf, Copies copies) {
        this.leaves = leaves;
        this.shelf = shelf;
        this.copies = copies;
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> layouts(
            HttpServletRequest request,
            @RequestParam(name = "layout", defaultValue = "jsonl") String name) {
        ExportFormat chosen = layout(name);
        List<Layout> files =
                copies.files(chosen).stream()
                        .map(
                                one ->
                                        new Layout(
                                                one.name(),
                                                "/export/" + chosen + "/" + one.name(),
                                                one.bytes(),
                                                one.beginning()))
                        .toList();
        List<String> names = Stream.of(ExportFormat.values()).map(Object::toString).toList();
        return leaves.show(
                request, (pages, out) -> pages.export(names, chosen.toString(), files, out));
    }

    private static ExportFormat layout(String name) {
        return Stream.of(ExportFormat.values())
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ChanceryException(
                                        "There is no layout of this name; the page of exports lists them."));
    }

    @GetMapping("/export/citations.{ending:csl\\.json|bib|ris}")
    ResponseEntity<?> citations(HttpServletRequest request, @PathVariable("ending") String ending) {
        return cited(request, ending, shelf.now().site().citations());
    }

    @GetMapping("/export/{layout}/{name}")
    ResponseEntity<?> file(
            HttpServletRequest request,
            @PathVariable("layout") String layout,
            @PathVariable("name") String name) {
        Path file = copies.file(layout(layout), name).orElse(Path.of(""));
        if (!Files.isRegularFile(file)) {
            return missing(request);
        }
        return ResponseEntity.ok()
                .header("Content-Type", type(name))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(new FileSystemResource(file));
    }

    @GetMapping("/entries/{id}.{ending:jsonl|csl\\.json|bib|ris}")
    ResponseEntity<?> entry(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @PathVariable("ending") String ending) {
        Entry entry = shelf.now().entries().get(id);
        if (entry == null) {
            return missing(request);
        }
        if (ending.equals("jsonl")) {
            return ResponseEntity.ok()
                    .header("Content-Type", "application/x-ndjson")
                    .body(Lines.whole(shelf.now(), entry));
        }
        return cited(request, ending, shelf.now().site().citations(new EntryId(id)));
    }

    private ResponseEntity<?> cited(
            HttpServletRequest request, String ending, List<Citation> citations) {
        return switch (ending) {
            case "csl.json" ->
                    ResponseEntity.ok()
                            .header("Content-Type", "application/vnd.citationstyles.csl+json")
                            .body(Citations.cslJson(citations));
            case "bib" ->
                    ResponseEntity.ok()
                            .header("Content-Type", "application/x-bibtex; charset=utf-8")
                            .body(Citations.bibtex(citations));
            case "ris" ->
                    ResponseEntity.ok()
                            .header(
                                    "Content-Type",
                                    "application/x-research-info-systems; charset=utf-8")
                            .body(Citations.ris(citations));
            default -> missing(request);
        };
    }

    private ResponseEntity<byte[]> missing(HttpServletRequest request) {
        return leaves.fault(
                request,
                HttpStatus.NOT_FOUND,
                leaves.text(request, "fault.missing"),
                leaves.text(request, "fault.missing.detail"));
    }

    private static String type(String name) {
        return name.endsWith(".csv")
                ? "text/csv; charset=utf-8"
                : name.endsWith(".jsonl") ? "application/x-ndjson" : "application/octet-stream";
    }
}
