package org.chancery.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.EventCodes;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownRecord;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.text.Article;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.words.Texts;
import org.chancery.pages.words.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that the record composes are composed in the language of the page. */
final class EntryTitleTest {
    private static final String TITLE = "visit of Oman to Havana, 2011-05-02";

    @ParameterizedTest(name = "in {0} a visit is called {2} and {1} is not in it")
    @CsvSource(
            delimiter = '|',
            value = {"en | Besuch | visit of Oman to Havana", "de | visit of | Havana"})
    void aVisit(String language, String without, String with) {
        Article article = Article.plain("visit.txt", "They went to Havana.");
        DateRange day = DateRange.day(LocalDate.of(2011, 5, 2));
        Visit visit =
                new Visit(
                        List.of(),
                        Optional.empty(),
                        Optional.of(new Place("Havana", Optional.of("CUB"))),
                        day,
                        VisitStatus.HELD,
                        Optional.empty());
        Evidence evidence = new Evidence(article.id(), new Span(0, 4), "They");
        Finding finding = new Finding(visit, evidence, List.of(), "visit.went", 0.9);
        EntryId id = new EntryId("visit-1");
        KnownFinding known =
                new KnownFinding(
                        finding.id(),
                        finding,
                        "visit.txt",
                        day,
                        day.earliest(),
                        article.raw(),
                        Optional.of(id));
        Entry entry =
                new Entry(
                        id,
                        StatementKind.VISIT,
                        TITLE,
                        List.of(finding.id()),
                        List.of(),
                        List.of());
        KnownRecord record =
                new KnownRecord(List.of(known), List.of(entry), List.of(), List.of(), Map.of());
        EventCodes codes = EventCodes.load();
        Context context =
                Context.of(
                        new Dossier(List.of(), one -> Optional.of(article), record),
                        codes,
                        new Wording(Texts.in(Locale.forLanguageTag(language)), codes),
                        new Anchors(),
                        Map.of());
        assertThat(context.title(entry)).contains(with, "2").doesNotContain(without);
    }
}
