package org.chancery.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    private static final String RAW =
            "Buy our paper. Norway signed a herring treaty in Oslo. Sweden waits for salmon.";

    /** The reports of a ledger that tells what has changed since a state that is a number. */
    private static final class Changing implements SearchIndex.Reports {
        private final Map<String, Indexed> reports = new TreeMap<>();
        private final Map<String, Integer> changes = new TreeMap<>();
        private int state;
        private int taken;

        Changing with(String name, String raw) {
            reports.put(name, report(name, raw));
            changes.put(name, ++state);
            return this;
        }

        String stamp() {
            return Integer.toString(state);
        }

        @Override
        public Iterator<Indexed> all() {
            return taken(name -> true);
        }

        @Override
        public Optional<Iterator<Indexed>> since(String stamp) {
            return stamp.equals("another ledger")
                    ? Optional.empty()
                    : Optional.of(taken(name -> changes.get(name) > Integer.parseInt(stamp)));
        }

        private Iterator<Indexed> taken(Predicate<String> wanted) {
            List<Indexed> some =
                    reports.keySet().stream().filter(wanted).map(reports::get).toList();
            taken += some.size();
            return some.iterator();
        }
    }

    private static Indexed report(String name, String raw) {
        return new Indexed(
                new ArticleId(name),
                name,
                "",
                DateRange.unknown(),
                raw,
                List.of(new Span(0, 14)),
                List.of(),
                Map.of(),
                Map.of());
    }

    private final Changing reports = new Changing().with("a.txt", RAW);

    private SearchIndex index(Optional<Path> folder) {
        SearchIndex index = SearchIndex.in(folder);
        index.bringTo(reports.stamp(), reports);
        return index;
    }

    private static List<String> found(SearchIndex index, String question) {
        return index.search(QuestionParser.parse(question), 5).stream().map(Hit::words).toList();
    }

    @Test
    void findsTheBestSentenceFirstAndNoFurniture() {
        try (SearchIndex index = index(Optional.empty())) {
            assertThat(found(index, "What treaty did Norway sign?"))
                    .first()
                    .isEqualTo("Norway signed a herring treaty in Oslo.");
            assertThat(found(index, "\"our paper\"")).isEmpty();
            assertThat(found(index, "\"herring treaty\" salmon")).isEmpty();
            assertThat(found(index, "actor:NOR herring")).isEmpty();
            assertThat(index.unknown(List.of("Norway", "Peru"))).containsExactly("Peru");
        }
    }

    @Test
    void takesOnlyWhatHasChanged(@TempDir Path folder) {
        index(Optional.of(folder)).close();
        index(Optional.of(folder)).close();
        assertThat(reports.taken).isEqualTo(1);
        reports.with("b.txt", "Buy our paper. Peru sold guano to Chile.");
        try (SearchIndex index = index(Optional.of(folder))) {
            assertThat(reports.taken).isEqualTo(2);
            assertThat(found(index, "guano?")).hasSize(1);
            reports.with("a.txt", "Buy our paper. Norway signed nothing.");
            index.bringTo(reports.stamp(), reports);
            assertThat(reports.taken).isEqualTo(3);
            assertThat(found(index, "guano?")).hasSize(1);
            assertThat(found(index, "Norway?")).containsExactly("Norway signed nothing.");
        }
    }

    /** Reports without end, of which the first few are told of. */
    private record Endless(CountDownLatch begun) implements SearchIndex.Reports {
        @Override
        public Iterator<Indexed> all() {
            return Stream.generate(() -> report("e.txt", RAW))
                    .peek(one -> begun.countDown())
                    .iterator();
        }

        @Override
        public Optional<Iterator<Indexed>> since(String stamp) {
            return Optional.of(all());
        }
    }

    @Test
    void staysAsItWasWhereItIsClosedWhileItIsWritten(@TempDir Path folder) throws Exception {
        SearchIndex index = index(Optional.of(folder));
        Endless endless = new Endless(new CountDownLatch(3));
        CompletableFuture<Void> writing =
                CompletableFuture.runAsync(() -> index.bringTo("later", endless));
        endless.begun().await();
        index.close();
        writing.get(1, TimeUnit.MINUTES);
        assertThat(SearchIndex.state(folder, "1")).isEqualTo(SearchIndex.State.FRESH);
        index.bringTo("later", endless);
        assertThat(SearchIndex.state(folder, "1")).isEqualTo(SearchIndex.State.FRESH);
    }

    @Test
    void isMadeAnewForAnotherLedger(@TempDir Path folder) {
        try (SearchIndex index = SearchIndex.in(Optional.of(folder))) {
            index.bringTo("another ledger", new Changing().with("c.txt", RAW));
            reports.with("a.txt", "Buy our paper. Norway signed nothing.");
            index.bringTo(reports.stamp(), reports);
            assertThat(found(index, "Norway?")).containsExactly("Norway signed nothing.");
        }
    }

    @Test
    void seesWhatAnotherProcessHasDone(@TempDir Path folder) {
        try (SearchIndex one = index(Optional.of(folder));
                SearchIndex other = index(Optional.of(folder))) {
            reports.with("b.txt", "Buy our paper. Peru sold guano to Chile.");
            one.bringTo(reports.stamp(), reports);
            int taken = reports.taken;
            other.bringTo(reports.stamp(), reports);
            assertThat(reports.taken).isEqualTo(taken);
            assertThat(found(other, "guano?")).hasSize(1);
        }
    }

    @Test
    void isMadeAgainWhenDamaged(@TempDir Path folder) throws IOException {
        index(Optional.of(folder)).close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (SearchIndex index = index(Optional.of(folder))) {
            assertThat(found(index, "herring?"))
                    .contains("Norway signed a herring treaty in Oslo.");
        }
        assertThat(reports.taken).isEqualTo(2);
    }

    @Test
    void isMadeInMemoryWhereTheFolderCannotBe(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        try (SearchIndex index = index(Optional.of(file))) {
            assertThat(found(index, "herring?"))
                    .contains("Norway signed a herring treaty in Oslo.");
        }
    }
}
