package org.chancery.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.EventCodes;
import org.chancery.library.KnownRecord;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.view.TableView.Cell;
import org.chancery.pages.words.Texts;
import org.chancery.pages.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are written for people in their language, and for programs in none. */
final class NumbersTest {
    private static Context context(String language) {
        EventCodes codes = EventCodes.load();
        return Context.of(
                new Dossier(
                        List.of(),
                        id -> Optional.empty(),
                        new KnownRecord(List.of(), List.of(), List.of(), List.of(), Map.of())),
                codes,
                new Wording(Texts.in(Locale.forLanguageTag(language)), codes),
                new Anchors(),
                Map.of());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"en, '48,213', −3.5", "de, 48.213, '−3,5'"})
    void areWrittenTwice(String language, String count, String score) {
        Context context = context(language);
        List<Cell> cells = List.of(Cell.count(context, 48_213), Cell.score(context, -3.45));
        assertThat(cells.stream().map(Cell::words)).containsExactly(count, score);
        assertThat(csv(cells)).endsWith("\"48213\",\"-3.5\"\r\n");
    }

    @Test
    void whatIsCountedOfALedgerIsGrouped() {
        TableView table =
                Things.plain(
                        context("en"),
                        "counts",
                        List.of(List.of("thing", "count"), List.of("reports", 6_050_700L)));
        assertThat(table.rows().get(0).cells().get(1).words()).isEqualTo("6,050,700");
    }

    /** A number with a sign cannot be a formula, so that it stays one. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"-3.5, -3.5", "+3.5, '''+3.5'", "-3+cmd, '''-3+cmd'", "-, '''-'", "=1, '''=1'"})
    void whatASpreadsheetWouldReckonIsText(String words, String written) {
        assertThat(csv(List.of(Cell.of(words)))).endsWith("\"" + written + "\"\r\n");
    }

    private static String csv(List<Cell> cells) {
        return Download.lines(List.of("n"), List.of(new TableView.Row("", "", cells, List.of())));
    }
}
