package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.chancery.library.ChanceryException;
import org.chancery.server.access.Refusals;
import org.chancery.server.access.Setting;
import org.chancery.server.record.Desk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What becomes of faults: words for people, RFC 9457 for programs, never a stack trace. */
@RestControllerAdvice
class PageFaults {
    private static final System.Logger LOG = System.getLogger(PageFaults.class.getName());

    private final Leaves leaves;

    PageFaults(Leaves leaves) {
        this.leaves = leaves;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> told(Exception fault, HttpServletRequest request) throws Exception {
        if (fault instanceof AccessDeniedException) {
            throw fault;
        }
        if (fault instanceof Desk.Changed) {
            return answer(request, HttpStatus.PRECONDITION_FAILED, fault.getMessage());
        }
        if (fault instanceof ChanceryException) {
            return answer(request, HttpStatus.BAD_REQUEST, fault.getMessage());
        }
        if (fault instanceof MaxUploadSizeExceededException) {
            return answer(request, HttpStatus.CONTENT_TOO_LARGE, tooLarge(request));
        }
        if (fault instanceof MultipartException) {
            return answer(request, HttpStatus.BAD_REQUEST, "The form is not whole.");
        }
        if (fault instanceof ClientAbortException || fault instanceof InvalidParameterException) {
            return answer(
                    request,
                    HttpStatus.BAD_REQUEST,
                    "What was sent did not come whole, or not in time; send it again.");
        }
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return known(request, known);
        }
        return ours(fault, request);
    }

    /** What is small enough as a whole has too much before a part of it. */
    private static String tooLarge(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length >= 0 && length <= Setting.MOST_BYTES
                ? "What stands before a file of the form is too long; give the file a shorter name."
                : "At most %d bytes are taken at once; send the reports in several parts."
                        .formatted(Setting.MOST_BYTES);
    }

    private ResponseEntity<byte[]> known(HttpServletRequest request, ErrorResponse fault) {
        HttpStatus status = HttpStatus.valueOf(fault.getStatusCode().value());
        HttpHeaders headers = new HttpHeaders(fault.getHeaders());
        Set<HttpMethod> methods = new TreeSet<>(headers.getAllow());
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            headers.setAllow(methods);
        }
        ResponseEntity<byte[]> answer = answer(request, status, detail(request, status, headers));
        return ResponseEntity.status(status)
                .headers(headers)
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private String detail(HttpServletRequest request, HttpStatus status, HttpHeaders headers) {
        return switch (status) {
            case NOT_FOUND -> leaves.text(request, "fault.missing.detail");
            case METHOD_NOT_ALLOWED ->
                    "This address answers %s only.".formatted(headers.getFirst("Allow"));
            case UNSUPPORTED_MEDIA_TYPE ->
                    "Say in Content-Type what it is; this address takes %s."
                            .formatted(headers.getFirst("Accept"));
            default -> status.getReasonPhrase();
        };
    }

    private ResponseEntity<byte[]> ours(Exception fault, HttpServletRequest request) {
        String number = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Fault " + number, fault);
        return answer(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                leaves.text(request, "fault.ours.detail", number));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, HttpStatus status, String detail) {
        if (request.getRequestURI().startsWith("/api/")) {
            return Refusals.answer(status, status.getReasonPhrase(), detail);
        }
        String key =
                switch (status) {
                    case NOT_FOUND -> "fault.missing";
                    case INTERNAL_SERVER_ERROR -> "fault.ours";
                    default -> "fault.bad";
                };
        return leaves.fault(request, status, leaves.text(request, key), detail);
    }
}
