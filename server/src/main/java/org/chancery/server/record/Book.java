package org.chancery.server.record;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownReport;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.view.Site;

/** The record in one state, as pages and in the order of ids. Safe to share between threads. */
public final class Book {
    private final String version;
    private final Site site;
    private final KeptPages pages = new KeptPages();
    private final Map<String, NavigableMap<String, ?>> sorted = new ConcurrentHashMap<>();

    Book(String version, Site site) {
        this.version = version;
        this.site = site;
    }

    /** The state that it is. */
    public String version() {
        return version;
    }

    /** The same as pages. */
    public Site site() {
        return site;
    }

    /** Those of its pages that were written already. */
    public KeptPages pages() {
        return pages;
    }

    /** What it holds. */
    public Dossier dossier() {
        return site.dossier();
    }

    /** The reports by their ids. */
    public NavigableMap<String, KnownReport> reports() {
        return byId("reports", () -> dossier().reports().stream(), one -> one.article().value());
    }

    /** The findings by their ids. */
    public NavigableMap<String, KnownFinding> findings() {
        return byId(
                "findings", () -> dossier().record().findings().stream(), one -> one.id().value());
    }

    /** The entries by their ids. */
    public NavigableMap<String, Entry> entries() {
        return byId(
                "entries", () -> dossier().record().entries().stream(), one -> one.id().value());
    }

    /** The disputes by their ids. */
    public NavigableMap<String, Dispute> disputes() {
        return byId("disputes", () -> dossier().record().disputes().stream(), Dispute::id);
    }

    @SuppressWarnings("unchecked") // each name has its own sort of values
    private <T> NavigableMap<String, T> byId(
            String name, Supplier<Stream<T>> all, Function<T, String> id) {
        return (NavigableMap<String, T>)
                sorted.computeIfAbsent(
                        name,
                        key -> {
                            NavigableMap<String, T> map = new TreeMap<>();
                            all.get().forEach(one -> map.put(id.apply(one), one));
                            return Collections.unmodifiableNavigableMap(map);
                        });
    }
}
