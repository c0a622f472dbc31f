package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends slowly holds nobody up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SlowBodyTest {
    private Served hasty;

    @BeforeAll
    void start(@TempDir Path folder) {
        hasty = Served.in(folder.resolve("ledger"), Map.of("body.seconds", "1"));
    }

    @AfterAll
    void stop() {
        hasty.close();
    }

    /** A letter now and then keeps each wait short; the body as a whole takes too long. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1/reports HTTP/1.1\r\nContent-Type: text/plain",
                "POST /reports HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x",
                "POST /login HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded",
                "GET /events HTTP/1.1\r\nContent-Type: text/plain",
                "POST /nowhere HTTP/1.1\r\nContent-Type: text/plain"
            })
    void aBodyThatDoesNotEndIsNotWaitedFor(String head) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), hasty.at("/").getPort())) {
            socket.setSoTimeout(200);
            String start = head + "\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\n";
            socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
            int sent = 0;
            while (!hungUp(socket)) {
                assertThat(sent++).as("letters sent and still waited for").isLessThan(100);
            }
        }
    }

    /** Sends a letter; true where the other side has closed. */
    private static boolean hungUp(Socket socket) {
        try {
            socket.getOutputStream().write('a');
            socket.getOutputStream().flush();
            byte[] answer = new byte[4096];
            return socket.getInputStream().read(answer) < 0;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    @Test
    void whatIsRefusedIsAnsweredBeforeItsBodyIsWhole() throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), hasty.at("/").getPort())) {
            socket.setSoTimeout(30_000);
            String head =
                    "POST /nowhere HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 50000\r\n\r\nabc";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 421");
        }
    }
}
