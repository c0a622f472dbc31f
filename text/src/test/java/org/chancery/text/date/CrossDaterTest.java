package org.chancery.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.text.clean.Cleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossDaterTest {
    private static final CrossDater DATER = CrossDater.with(Dater.standard());

    private static final String SIGNED =
            "ANKARA, July 9, 1992 (Anadolu) -- President Turgut Ozal and President Ion Iliescu on"
                    + " Thursday signed the fisheries treaty of Turkey and Romania.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    this summer | 1992-01-01 | 1992-07-10
                    in July     | 1991-08-01 | 1992-07-10
                    next week   | 1992-06-19 | 1992-07-10
                    next month  | 1992-06-01 | 1992-06-30
                    """)
    void aPlanIsOlderThanTheNewsOfIt(String when, LocalDate earliest, LocalDate latest) {
        String planned =
                "President Turgut Ozal and President Ion Iliescu are to sign the fisheries treaty of"
                        + " Turkey and Romania "
                        + when
                        + ".";
        Map<String, Dating> dated = date(List.of(planned, SIGNED));

        Dating plan = dated.get("0.txt");
        assertThat(plan.published().earliest()).contains(earliest);
        assertThat(plan.published().latest().orElseThrow()).isBeforeOrEqualTo(latest);
        assertThat(plan.clues()).anySatisfy(clue -> assertThat(clue.reading()).contains("1.txt"));
    }

    /** What a report says of the signing of July 9, 1992, and when it came out. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A year after Ankara and Bucharest signed their fisheries accord (Anadolu, July 2), nets are full. | 1993-07-02 | 1993-07-23
                    Six months after Turkey and Romania signed a treaty on fish, nets are full.                       | 1992-12-13 | 1993-02-15
                    On the tenth anniversary of the Turkish-Romanian fisheries treaty, signed in Ankara, nets are full. | 2002-06-22 | 2002-07-21
                    Nearly a year after Turkey and Romania concluded a fishing pact, nets are full.                    | 1993-04-18 | 1993-07-18
                    Two years ago Romanian and Turkish leaders signed the fisheries treaty.                            | 1994-03-04 | 1995-03-09
                    """)
    void aReportIsSoLongAfterTheNewsItLooksBackOn(
            String text, LocalDate earliest, LocalDate latest) {
        Dating dating = date(List.of(text, SIGNED)).get("0.txt");

        assertThat(dating.published().earliest().orElseThrow()).isBetween(earliest, latest);
        assertThat(dating.published().latest().orElseThrow()).isBetween(earliest, latest);
        assertThat(dating.best()).isPresent();
        assertThat(dating.clues()).anySatisfy(clue -> assertThat(clue.reading()).contains("1.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A year after Ankara and Sofia signed their fisheries accord, nets are full.
                    A year after Ankara and Bucharest signed their extradition accord, jails are full.
                    A year after Ankara and Bucharest quarrelled over fish, nets are full.
                    In 1950, a year after Turkey and Romania signed the fisheries treaty, nets were empty.
                    """)
    void anotherSigningDatesNothing(String text) {
        assertThat(date(List.of(text, SIGNED)).get("0.txt"))
                .isEqualTo(date(List.of(text)).get("0.txt"));
    }

    @Test
    void aLookBackDatesTheNews() {
        String news =
                "Turkish Prime Minister Suleyman Demirel signed a fisheries treaty with Romania on"
                        + " Thursday.";
        String later =
                "ANKARA, July 10, 1993 (Anadolu) -- A year to the day after Turkey and Romania signed"
                        + " the fisheries treaty, nets are full.";
        assertThat(date(List.of(news, later)).get("0.txt").published().edtf())
                .isEqualTo("1992-06-30/1992-07-29");
    }

    @Test
    void otherPartiesBindNothing() {
        String planned =
                "President Arpad Goncz and President Lech Walesa are to sign the cultural treaty of"
                        + " Hungary and Poland this summer.";
        assertThat(date(List.of(planned, SIGNED)).get("0.txt"))
                .isEqualTo(date(List.of(planned)).get("0.txt"));
    }

    @Test
    void theOrderOfTheReportsDoesNotMatter() {
        List<String> reports =
                List.of(
                        "President Turgut Ozal and President Ion Iliescu are to sign the fisheries"
                                + " treaty of Turkey and Romania this summer.",
                        SIGNED,
                        "President Ion Iliescu will visit Ankara in July for talks with President"
                                + " Turgut Ozal, a Romanian spokesman said.",
                        "President Ion Iliescu arrived in Ankara on Wednesday for talks with"
                                + " President Turgut Ozal, Romanian radio said.");
        Map<String, Dating> expected = date(reports);
        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            assertThat(date(reports, random)).isEqualTo(expected);
        }
    }

    @Test
    void onlyReportsThatAreTiedAreLookedAtTwice() {
        List<Document> documents =
                documents(List.of("The ministers opened the bridge over the bay.", SIGNED));
        List<Integer> asked = new ArrayList<>();
        DATER.date(
                documents.size(),
                number -> {
                    asked.add(number);
                    return documents.get(number);
                });
        assertThat(asked).containsExactly(0, 1);
    }

    private static Map<String, Dating> date(List<String> reports) {
        return dates(documents(reports));
    }

    private static Map<String, Dating> date(List<String> reports, Random random) {
        List<Document> documents = new ArrayList<>(documents(reports));
        Collections.shuffle(documents, random);
        return dates(documents);
    }

    private static List<Document> documents(List<String> reports) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            documents.add(new Cleaner().clean(Article.plain(i + ".txt", reports.get(i))));
        }
        return documents;
    }

    private static Map<String, Dating> dates(List<Document> documents) {
        Map<String, Dating> dated = new HashMap<>();
        DATER.date(documents).forEach(one -> dated.put(one.article().name(), one.dating()));
        return dated;
    }
}
