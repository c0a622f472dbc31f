package org.chancery.gold.pages;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks a server as many people at once do, with packed pages as browsers ask for them, and tells
 * how long they waited: address, clients, requests of each, perhaps a header, and the paths.
 */
final class ServerLoad {
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger faults = new AtomicInteger();

    /** By which somebody with an account is known; none when empty. */
    private final List<String> header;

    private ServerLoad(List<String> header) {
        this.header = header;
    }

    /**
     * Such as {@code http://127.0.0.1:8017 50 20 / /search?q=treaty /api/v1/entries}, or with
     * {@code "Authorization: Bearer …"} or {@code "Cookie: JSESSIONID=…"} before the paths.
     */
    public static void main(String[] arguments) throws Exception {
        int clients = Integer.parseInt(arguments[1]);
        int requests = Integer.parseInt(arguments[2]);
        List<String> rest = List.of(arguments).subList(3, arguments.length);
        boolean known = !rest.get(0).startsWith("/");
        List<String> header = known ? List.of(rest.get(0).split(":\\s*", 2)) : List.of();
        for (String path : known ? rest.subList(1, rest.size()) : rest) {
            ServerLoad load = new ServerLoad(header);
            load.ask(arguments[0] + path, 5);
            List<Long> times = load.askAtOnce(arguments[0] + path, clients, requests);
            Collections.sort(times);
            System.out.printf(
                    "%-32s n %6d  median %5d ms  p95 %5d ms  most %5d ms  faults %d%n",
                    path,
                    times.size(),
                    times.get(times.size() / 2),
                    times.get(times.size() * 95 / 100),
                    times.get(times.size() - 1),
                    load.faults.get());
        }
    }

    private List<Long> askAtOnce(String address, int clients, int requests) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(clients);
        List<Future<List<Long>>> waiting = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            waiting.add(people.submit(() -> ask(address, requests)));
        }
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> one : waiting) {
            times.addAll(one.get());
        }
        people.shutdown();
        return times;
    }

    private List<Long> ask(String address, int requests) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip");
            if (!header.isEmpty()) {
                request.header(header.get(0), header.get(1));
            }
            long start = System.nanoTime();
            int status = client.send(request.build(), BodyHandlers.ofByteArray()).statusCode();
            times.add((System.nanoTime() - start) / 1_000_000);
            if (status != 200) {
                faults.incrementAndGet();
            }
        }
        return times;
    }
}
