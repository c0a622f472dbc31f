package org.chancery.server.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Bounds how long the body of a request may take as a whole. The server itself bounds each wait,
 * which a letter now and then meets for ever; and a thread is held all the while. Whatever reads
 * the body reads it through here: our own classes, forms, and what nobody reads.
 */
final class Bodies extends ValveBase {
    /** As much of a body that nobody reads is passed over, so that the answer arrives. */
    private static final long PASSED_OVER = 2_000_000;

    private final Duration most;
    private final Semaphore places;

    /**
     * @param most how long one may take
     * @param places how many may be under way at once: fewer than there are threads, so that some
     *     are left for who only looks
     */
    Bodies(Duration most, int places) {
        super(true);
        this.most = most;
        this.places = new Semaphore(places);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request raw = request.getCoyoteRequest();
        if (!hasBody(raw)) {
            getNext().invoke(request, response);
            return;
        }
        if (!places.tryAcquire()) {
            response.setHeader("Connection", "close");
            response.setHeader("Retry-After", "10");
            Refusals.problem(
                    response, 503, "Too many send at once", "Wait a little and try again.");
            raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            return;
        }
        InputBuffer whole = raw.getInputBuffer();
        Timed timed = new Timed(whole, raw);
        raw.setInputBuffer(timed);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync()) {
                response.finishResponse();
                timed.passOver();
            }
        } finally {
            raw.setInputBuffer(whole);
            places.release();
        }
    }

    private static boolean hasBody(org.apache.coyote.Request raw) {
        String length = raw.getHeader("Content-Length");
        return length == null ? raw.getHeader("Transfer-Encoding") != null : !length.equals("0");
    }

    /** A body that must have come by a certain moment. */
    private final class Timed implements InputBuffer {
        private final InputBuffer body;
        private final org.apache.coyote.Request raw;
        private final long end = System.nanoTime() + most.toNanos();
        private boolean over;

        Timed(InputBuffer body, org.apache.coyote.Request raw) {
            this.body = body;
            this.raw = raw;
        }

        @Override
        public int doRead(ApplicationBufferHandler target) throws IOException {
            mustBeInTime();
            int read = body.doRead(target);
            over |= read < 0;
            mustBeInTime();
            return read;
        }

        private void mustBeInTime() throws IOException {
            if (!over && System.nanoTime() - end > 0) {
                throw new InterruptedIOException(
                        "The body did not come within " + most.toSeconds() + " seconds");
            }
        }

        @Override
        public int available() {
            return body.available();
        }

        /** Reads what nobody read, within the same time. */
        void passOver() {
            Nowhere nowhere = new Nowhere();
            long passed = 0;
            try {
                while (!over && !raw.hasExpectation() && passed < PASSED_OVER) {
                    passed += Math.max(0, doRead(nowhere));
                }
            } catch (IOException gone) {
                over = false; // The rest does not come, or too late.
            }
            if (!over) {
                // Else the server would wait for the rest, to pass over it.
                raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    /** Where nothing is kept. */
    private static final class Nowhere implements ApplicationBufferHandler {
        private ByteBuffer last = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            last = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return last;
        }

        @Override
        public void expand(int size) {
            // The buffers are the server's own, and large enough.
        }
    }
}
