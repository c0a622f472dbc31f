package org.chancery.server.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.pages.view.Assets;
import org.chancery.server.access.Oidc;
import org.chancery.server.access.Refusals;
import org.chancery.server.record.KeptPage;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way in, and what every page loads. */
@RestController
class DoorPages implements ErrorController {
    private static final CacheControl LONG =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

    private final Leaves leaves;
    private final Oidc oidc;
    private final Assets assets = new Assets();
    private final Map<String, KeptPage> packed = new ConcurrentHashMap<>();

    DoorPages(Leaves leaves, Oidc oidc) {
        this.leaves = leaves;
        this.oidc = oidc;
    }

    @GetMapping("/login")
    ResponseEntity<byte[]> login(
            HttpServletRequest request,
            @RequestParam(name = "failed", required = false) String failed) {
        List<String> providers = oidc.isThere() ? List.of(Oidc.NAME) : List.of();
        return leaves.show(request, (pages, out) -> pages.login(failed != null, providers, out));
    }

    @RequestMapping("/refused")
    ResponseEntity<byte[]> refused(HttpServletRequest request) {
        return leaves.fault(
                request,
                HttpStatus.FORBIDDEN,
                leaves.text(request, "fault.forbidden"),
                leaves.text(request, "fault.forbidden.detail"));
    }

    /** What becomes of requests that reach none of our classes. */
    @RequestMapping("/error")
    ResponseEntity<byte[]> odd(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int known = code instanceof Integer number ? number : 404;
        HttpStatus status =
                Optional.ofNullable(HttpStatus.resolve(known)).orElse(HttpStatus.BAD_REQUEST);
        boolean missing = status == HttpStatus.NOT_FOUND;
        String detail =
                missing ? leaves.text(request, "fault.missing.detail") : status.getReasonPhrase();
        return isCalledByProgram(request)
                ? Refusals.answer(status, status.getReasonPhrase(), detail)
                : leaves.fault(
                        request,
                        status,
                        leaves.text(request, missing ? "fault.missing" : "fault.bad"),
                        detail);
    }

    /** What was asked for first stands in an attribute: the fault has an address of its own. */
    private static boolean isCalledByProgram(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked instanceof String address && address.startsWith("/api/");
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> asset(HttpServletRequest request, @PathVariable("name") String name) {
        return assets.find(name)
                .map(
                        found ->
                                Leaves.packed(
                                        request,
                                        ResponseEntity.ok()
                                                .cacheControl(LONG)
                                                .header("Content-Type", found.type()),
                                        packed.computeIfAbsent(
                                                name, key -> KeptPage.of(found.text()))))
                .orElseGet(() -> odd(request));
    }
}
