package org.chancery.server.record;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.library.ActorLists;
import org.chancery.library.Chancery;
import org.chancery.library.ChanceryException;
import org.chancery.library.Query;
import org.chancery.pages.Pages;

/**
 * The record that is served. It is held in memory in the state it was last read in; where it has
 * changed since and reading it takes long, what is there is shown until the new state is ready.
 */
public final class Shelf implements AutoCloseable {
    /** A record that is read faster than this is read before the page is shown. */
    private static final Duration SOON = Duration.ofMillis(800);

    /** Nobody waits longer for what they have changed. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** So long what is under way may take to end when this is closed. */
    private static final Duration ENDING = Duration.ofSeconds(30);

    /** States of earlier days that are held. */
    private static final int DAYS = 3;

    private final Chancery chancery;
    private final ActorLists actors;
    private final AtomicReference<Book> latest = new AtomicReference<>();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private final ThreadPoolExecutor renewer = thread("record");

    /** Of its own, so that nobody who changes the record waits for the search index. */
    private final ThreadPoolExecutor indexer = thread("index");

    private final Map<LocalDate, Book> earlier = new LinkedHashMap<>();
    private volatile Duration took = Duration.ZERO;

    /** The record of a ledger, which is closed with it. */
    public Shelf(Chancery chancery, String ledger) {
        this.chancery = chancery;
        chancery.hold();
        this.actors = ActorLists.of(ledger);
    }

    /** One thing after the other, and nothing more once it is closed. */
    private static ThreadPoolExecutor thread(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** The front door. */
    public Chancery chancery() {
        return chancery;
    }

    /** The record as it is, or as it was when it was last read. */
    public Book now() {
        Book held = latest.get();
        String version = chancery.version();
        if (held == null || (!held.version().equals(version) && isSoon())) {
            return renewed();
        }
        if (!held.version().equals(version) && renewing.compareAndSet(false, true)) {
            renewer.execute(
                    () -> {
                        try {
                            renewed();
                        } finally {
                            renewing.set(false);
                        }
                    });
        }
        return held;
    }

    /** Without a lock, which whoever reads the record anew holds all the while. */
    private boolean isSoon() {
        return took.compareTo(SOON) < 0;
    }

    /**
     * Reads the record anew for who has just changed it, and waits for it as long as a person does
     * gladly; where it takes longer, what was there before is shown meanwhile.
     */
    void renew() {
        Future<Book> book = renewer.submit(this::renewed);
        try {
            book.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            // It goes on; isBehind() tells.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException(failure.getCause());
        }
    }

    /** True while what is shown is not yet the record as it is. */
    public boolean isBehind() {
        Book held = latest.get();
        return held != null && !held.version().equals(chancery.version());
    }

    /** The record as it is, however long it takes. */
    public synchronized Book renewed() {
        Book held = latest.get();
        String version = chancery.version();
        if (held != null && held.version().equals(version)) {
            return held;
        }
        Instant start = Instant.now();
        Book book = new Book(version, Pages.site(chancery, Query.all(), actors));
        took = Duration.between(start, Instant.now());
        latest.set(book);
        indexer.execute(this::prepareToSearch);
        return book;
    }

    /** Brings the search index up while nobody waits for it. */
    private void prepareToSearch() {
        try {
            chancery.freshen();
        } catch (ChanceryException failure) {
            System.getLogger(Shelf.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "The search index is not up to date; the next search brings it up",
                            failure);
        }
    }

    /** The record as it was known on a day. */
    public Book on(Optional<LocalDate> day) {
        return day.isEmpty() ? now() : earlier(day.get());
    }

    private synchronized Book earlier(LocalDate day) {
        String version = chancery.version();
        Book held = earlier.get(day);
        if (held != null && held.version().equals(version)) {
            return held;
        }
        Query known = Query.all().asOf(day);
        Book book = new Book(version, Pages.site(chancery, known, actors, now().site()));
        earlier.remove(day);
        earlier.put(day, book);
        if (earlier.size() > DAYS) {
            earlier.remove(earlier.keySet().iterator().next());
        }
        return book;
    }

    /**
     * What waits is let go, and what is under way comes to its end: nobody is interrupted, since
     * that closes the files under who writes them.
     */
    @Override
    public void close() {
        end(renewer);
        end(indexer);
        await(renewer);
        chancery.close();
        await(indexer);
    }

    private static void end(ThreadPoolExecutor thread) {
        thread.shutdown();
        thread.getQueue().clear();
    }

    private static void await(ExecutorService thread) {
        try {
            thread.awaitTermination(ENDING.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
