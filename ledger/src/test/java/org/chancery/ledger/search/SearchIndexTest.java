package org.chancery.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    private static final String RAW =
            "Buy our paper. Norway signed a herring treaty in Oslo. Sweden waits for salmon.";

    private final AtomicInteger made = new AtomicInteger();

    private Iterator<Indexed> reports() {
        made.incrementAndGet();
        return List.of(report()).iterator();
    }

    private static Indexed report() {
        return new Indexed(
                new ArticleId("a"),
                "a.txt",
                "",
                DateRange.unknown(),
                RAW,
                List.of(new Span(0, 14)),
                List.of(),
                Map.of(),
                Map.of());
    }

    private static List<String> found(SearchIndex index, String question) {
        return index.search(QuestionParser.parse(question), 5).stream().map(Hit::words).toList();
    }

    @Test
    void findsTheBestSentenceFirstAndNoFurniture() {
        try (SearchIndex index = SearchIndex.open(Optional.empty(), "1", this::reports)) {
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
    void isMadeOnceForEachStampAndAgainWhenDamaged(@TempDir Path folder) throws IOException {
        SearchIndex.open(Optional.of(folder), "1", this::reports).close();
        SearchIndex.open(Optional.of(folder), "1", this::reports).close();
        assertThat(made).hasValue(1);
        SearchIndex.open(Optional.of(folder), "2", this::reports).close();
        assertThat(made).hasValue(2);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (SearchIndex index = SearchIndex.open(Optional.of(folder), "2", this::reports)) {
            assertThat(found(index, "herring?"))
                    .contains("Norway signed a herring treaty in Oslo.");
        }
        assertThat(made).hasValue(3);
    }

    @Test
    void isMadeInMemoryWhereTheFolderCannotBe(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        try (SearchIndex index = SearchIndex.open(Optional.of(file), "1", this::reports)) {
            assertThat(found(index, "herring?"))
                    .contains("Norway signed a herring treaty in Oslo.");
        }
    }
}
