package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.library.AccountBook.Role;
import org.chancery.library.ChanceryException;
import org.chancery.pages.address.Paths;
import org.chancery.pages.view.Frame;
import org.chancery.pages.view.Frame.Can;
import org.chancery.server.access.Author;
import org.chancery.server.access.Roles;
import org.chancery.server.access.Setting;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;

/** What a page is shown with, from the request for it. */
final class Frames {
    private static final Set<String> PASSING = Set.of("table", "page", "done", "changed");

    private final Setting setting;

    Frames(Setting setting) {
        this.setting = setting;
    }

    Frame of(HttpServletRequest request, Optional<Frame.Said> said) {
        return of(request, said, asOf(request), table(request), hidden(request));
    }

    /** For a page that is kept for others too: its forms carry something in the place of theirs. */
    Frame keeping(HttpServletRequest request, Frame.Hidden instead) {
        return of(request, Optional.empty(), asOf(request), table(request), Optional.of(instead));
    }

    private static Optional<String> table(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("table"));
    }

    /** Whatever else was asked for, for a page that says that it cannot be had. */
    Frame plain(HttpServletRequest request) {
        return of(request, Optional.empty(), Optional.empty(), Optional.empty(), hidden(request));
    }

    private Frame of(
            HttpServletRequest request,
            Optional<Frame.Said> said,
            Optional<LocalDate> asOf,
            Optional<String> table,
            Optional<Frame.Hidden> hidden) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        String kept = asOf.map(day -> "as-of=" + day).orElse("");
        return new Frame(
                new Paths(request.getRequestURI(), query(request), kept),
                setting.open() || who == null || !Roles.has(who, Role.READER)
                        ? Optional.empty()
                        : Optional.of(Author.of(who).name()),
                who == null ? Set.of() : may(who),
                hidden,
                asOf.map(LocalDate::toString).orElse(""),
                table,
                said);
    }

    private static Set<Can> may(Authentication who) {
        Set<Can> may = EnumSet.noneOf(Can.class);
        if (Roles.has(who, Role.READER)) {
            may.add(Can.LOOK);
        }
        if (Roles.has(who, Role.ANNOTATOR)) {
            may.add(Can.CORRECT);
        }
        if (Roles.has(who, Role.CURATOR)) {
            may.add(Can.ADD);
        }
        if (Roles.has(who, Role.ADMIN)) {
            may.add(Can.AUDIT);
        }
        return may;
    }

    /** What the forms of who asks carry. */
    static Optional<Frame.Hidden> hidden(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(new Frame.Hidden(token.getParameterName(), token.getToken()))
                : Optional.empty();
    }

    /** The day whose knowledge is asked for. */
    static Optional<LocalDate> asOf(HttpServletRequest request) {
        String day = request.getParameter("as-of");
        if (day == null || day.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException fault) {
            throw new ChanceryException(
                    "'%s' is no day; write as-of=2022-10-13.".formatted(day), fault);
        }
    }

    private static String query(HttpServletRequest request) {
        Map<String, String> lasting = new TreeMap<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (!PASSING.contains(name) && !values[0].isEmpty()) {
                                lasting.put(name, values[0]);
                            }
                        });
        return lasting.entrySet().stream()
                .map(one -> Paths.word(one.getKey()) + "=" + Paths.word(one.getValue()))
                .collect(Collectors.joining("&"));
    }
}
