package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.library.AccountBook.Role;
import org.chancery.library.Chancery;
import org.chancery.library.Upkeep;
import org.chancery.model.correction.Correction;
import org.chancery.pages.view.ServedPages;
import org.chancery.server.access.Trail;
import org.chancery.server.access.Who;
import org.chancery.server.record.Desk;
import org.chancery.server.record.Run;
import org.chancery.server.record.Runs;
import org.chancery.server.record.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What was read, set aside and done; and reading more. */
@RestController
class RunPages {
    private static final int ROWS = 100;

    private final Leaves leaves;
    private final Shelf shelf;
    private final Desk desk;
    private final Runs runs;
    private final Trail trail;
    private final AtomicReference<Counted> counted = new AtomicReference<>();

    RunPages(Leaves leaves, Shelf shelf, Desk desk, Runs runs, Trail trail) {
        this.leaves = leaves;
        this.shelf = shelf;
        this.desk = desk;
        this.runs = runs;
        this.trail = trail;
    }

    /**
     * What was done.
     *
     * @param before the place in the trail of requests before which to look; empty for its end
     */
    @GetMapping("/runs")
    ResponseEntity<byte[]> all(
            HttpServletRequest request,
            @RequestParam(name = "before", defaultValue = "") String before) {
        Map<String, List<List<Object>>> tables = tables();
        Optional<Trail.Part> part =
                Who.has(Role.ADMIN) ? Optional.of(trail.before(before, ROWS)) : Optional.empty();
        part.ifPresent(some -> trail(some, tables));
        Optional<ServedPages.Turn> turn =
                part.filter(some -> !some.steps().isEmpty()).map(some -> turn(some, before));
        return leaves.show(request, (pages, out) -> pages.runs(tables, turn, out));
    }

    private static ServedPages.Turn turn(Trail.Part part, String before) {
        List<Trail.Step> steps = part.steps();
        return new ServedPages.Turn(
                steps.get(steps.size() - 1).at(),
                steps.get(0).at(),
                before.isEmpty() ? "" : "/runs",
                part.next().isEmpty() ? "" : "/runs?before=" + part.next());
    }

    /** How much there is in one state of the ledger, which takes a while to count. */
    private record Counted(String version, Upkeep.Size size) {}

    private Upkeep.Size size() {
        String version = shelf.chancery().version();
        Counted last = counted.get();
        if (last == null || !last.version().equals(version)) {
            last = new Counted(version, shelf.chancery().upkeep().size());
            counted.set(last);
        }
        return last.size();
    }

    private Map<String, List<List<Object>>> tables() {
        Chancery chancery = shelf.chancery();
        Map<String, List<List<Object>>> tables = new LinkedHashMap<>();
        Upkeep.Size size = size();
        List<List<Object>> counts = rows("thing", "count");
        size.counts().forEach((thing, count) -> counts.add(List.of(thing, count)));
        tables.put("counts", counts);
        List<List<Object>> growth = rows("day", "reports", "findings");
        size.growth().forEach(day -> growth.add(List.of(day.day(), day.reports(), day.findings())));
        tables.put("growth", growth);
        List<List<Object>> refused = rows("input", "reason");
        last(chancery.refused()).forEach(one -> refused.add(List.of(one.name(), one.reason())));
        tables.put("refused", refused);
        List<List<Object>> warned = rows("input", "warning");
        last(chancery.warned()).forEach(one -> warned.add(List.of(one.name(), one.warning())));
        tables.put("warned", warned);
        List<List<Object>> made = rows("number", "act", "by", "at", "reason");
        last(desk.made()).forEach(one -> made.add(row(one)));
        tables.put("made", made);
        return tables;
    }

    private static void trail(Trail.Part part, Map<String, List<List<Object>>> tables) {
        List<List<Object>> steps = rows("at", "by", "act", "address", "answered");
        for (Trail.Step one : part.steps()) {
            steps.add(List.of(one.at(), one.who(), one.act(), one.address(), "" + one.answer()));
        }
        tables.put("audit", steps);
        if (!part.torn().isEmpty()) {
            List<List<Object>> torn = rows("line", "reason");
            part.torn().forEach(one -> torn.add(List.of(one.line(), one.reason())));
            tables.put("torn", torn);
        }
    }

    private static List<List<Object>> rows(String... heads) {
        return new ArrayList<>(List.of(List.of((Object[]) heads)));
    }

    private static <T> List<T> last(List<T> all) {
        List<T> some = new ArrayList<>(all.subList(Math.max(0, all.size() - ROWS), all.size()));
        java.util.Collections.reverse(some);
        return some;
    }

    private static List<Object> row(Correction one) {
        String id = one.anchors().stream().map(a -> a.finding().value()).findFirst().orElse("");
        String what =
                String.join(
                        " ",
                        one.change().act().word(),
                        id,
                        one.change().field(),
                        one.change().value());
        return List.of(
                "" + one.number(),
                what.replaceAll(" +", " ").strip(),
                one.author(),
                one.made().toString(),
                one.reason());
    }

    @PostMapping("/reports")
    ResponseEntity<byte[]> read(
            @RequestParam(name = "file", required = false) List<MultipartFile> files)
            throws IOException {
        List<Runs.Sent> sent = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
                sent.add(new Runs.Sent(name, file::getInputStream));
            }
        }
        Run run = runs.start(sent);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/runs/" + run.id()))
                .build();
    }

    @GetMapping("/runs/{id}")
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable("id") String id) {
        Optional<Run> run = runs.find(id);
        return leaves.show(
                request,
                (pages, out) ->
                        run.isPresent()
                                && pages.run(
                                        id,
                                        run.get().isDone(),
                                        run.get().told().stream().map(RunPages::words).toList(),
                                        run.get().summary(),
                                        out));
    }

    private static String words(Run.Told told) {
        String why = told.words().isEmpty() ? "" : ": " + told.words();
        return (told.what() + " " + told.report()).strip() + why;
    }
}
