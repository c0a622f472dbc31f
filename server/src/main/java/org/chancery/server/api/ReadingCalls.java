package org.chancery.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.chancery.library.ChanceryException;
import org.chancery.server.access.Setting;
import org.chancery.server.record.Run;
import org.chancery.server.record.Runs;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Reading reports that are sent, and how that goes on. */
@RestController
class ReadingCalls {
    private static final long PATIENCE = 3_600_000;
    private static final long PAUSE = 250;
    private static final Map<String, String> NAMES =
            Map.of(
                    "text/plain", "report.txt",
                    "text/html", "report.html",
                    "application/x-ndjson", "reports.jsonl");

    private final Runs runs;

    /** So many may watch at once: each has a thread. */
    private final Semaphore watchers = new Semaphore(32);

    ReadingCalls(Runs runs) {
        this.runs = runs;
    }

    @PostMapping(path = "/api/v1/reports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> files(
            @RequestParam(name = "file", required = false) List<MultipartFile> files)
            throws IOException {
        List<Runs.Sent> sent = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            sent.add(new Runs.Sent(name, file::getInputStream));
        }
        if (sent.isEmpty()) {
            throw new ChanceryException(
                    "There is no file in the form; send each as a part 'file' with a filename.");
        }
        return started(runs.start(sent));
    }

    @PostMapping(
            path = "/api/v1/reports",
            consumes = {"text/plain", "text/html", "application/x-ndjson"})
    ResponseEntity<String> text(
            HttpServletRequest request, @RequestParam(name = "name", required = false) String name)
            throws IOException {
        String type = MediaType.parseMediaType(request.getContentType()).toString();
        String usual = NAMES.getOrDefault(type.replaceFirst(";.*", ""), "report.txt");
        Runs.Sent sent =
                new Runs.Sent(
                        name == null ? usual : name,
                        () -> new Bounded(request.getInputStream(), Setting.MOST_BYTES));
        return started(runs.start(List.of(sent)));
    }

    private static ResponseEntity<String> started(Run run) {
        String at = "/api/v1/runs/" + run.id();
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create(at))
                .header("Content-Type", "application/json")
                .body(Json.of(Json.fields("id", run.id(), "run", at, "events", at + "/events")));
    }

    @GetMapping("/api/v1/runs/{id}")
    ResponseEntity<String> run(@PathVariable("id") String id) {
        return Listing.one(Json.of(fields(runs.find(id).orElseThrow(Missing::new))));
    }

    private static Map<String, Object> fields(Run run) {
        return Json.fields(
                "id", run.id(),
                "done", run.isDone(),
                "accepted", run.summary().accepted(),
                "known", run.summary().known(),
                "refused", run.summary().refused(),
                "dated", run.summary().dated(),
                "told", run.told());
    }

    /** How it goes on, as server-sent events: "told" for each report, "done" at the end. */
    @GetMapping("/api/v1/runs/{id}/events")
    SseEmitter events(@PathVariable("id") String id) {
        Run run = runs.find(id).orElseThrow(Missing::new);
        if (!watchers.tryAcquire()) {
            throw new ChanceryException("Too many watch already; ask for the run itself instead.");
        }
        SseEmitter emitter = new SseEmitter(PATIENCE);
        Thread watcher =
                new Thread(
                        () -> {
                            try {
                                tell(run, emitter);
                            } finally {
                                watchers.release();
                            }
                        },
                        "watcher");
        watcher.setDaemon(true);
        watcher.start();
        return emitter;
    }

    private static void tell(Run run, SseEmitter emitter) {
        int told = 0;
        try {
            while (true) {
                boolean done = run.isDone();
                List<Run.Told> all = run.told();
                for (Run.Told one : all.subList(told, all.size())) {
                    told++;
                    emitter.send(SseEmitter.event().name("told").data(Json.of(words(one))));
                }
                if (done) {
                    emitter.send(SseEmitter.event().name("done").data(Json.of(fields(run))));
                    emitter.complete();
                    return;
                }
                Thread.sleep(PAUSE);
            }
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private static Map<String, Object> words(Run.Told one) {
        String why = one.words().isEmpty() ? "" : ": " + one.words();
        return Json.fields(
                "what", one.what(),
                "report", one.report(),
                "words", (one.what() + " " + one.report()).strip() + why);
    }
}
