package org.chancery.server.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is nothing of this id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class Missing extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    Missing() {
        super(HttpStatus.NOT_FOUND);
    }
}
