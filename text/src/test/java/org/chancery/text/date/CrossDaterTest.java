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
