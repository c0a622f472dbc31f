package org.chancery.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.text.clean.Cleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports of our own from many times and regions, with the day on which each could have appeared.
 */
class DaterTest {
    private static final Dater DATER = Dater.standard();
    private static final Cleaner CLEANER = new Cleaner();

    /** What a report says, when it appeared, and how many days the best guess may be off. */
    static Stream<Arguments> reports() throws IOException {
        try (InputStream file = DaterTest.class.getResourceAsStream("dated.reports")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^== ")).skip(1).map(DaterTest::report);
        }
    }

    private static Arguments report(String block) {
        String[] parts = block.split("\n", 2);
        String[] head = parts[0].split(" \\| ", 3);
        return Arguments.of(
                head[0], LocalDate.parse(head[1]), Integer.parseInt(head[2]), parts[1].strip());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void datesTheReport(String name, LocalDate day, int off, String text) {
        Dating dating = DATER.annotate(CLEANER.clean(article(name, text))).dating();

        assertThat(dating.published().contains(day)).as(dating.toString()).isTrue();
        assertThat(dating.best())
                .as(dating.toString())
                .hasValueSatisfying(
                        best ->
                                assertThat(Math.abs(ChronoUnit.DAYS.between(best, day)))
                                        .isLessThanOrEqualTo(off));
        assertThat(dating.clues()).isNotEmpty();
    }

    @Test
    void aSiteStampAloneIsAnUpperBoundAndNoMore() {
        Dating dating =
                dating("Harbour Works Begin\n\nLast Updated: 07/05/2016\n\nThe dredgers arrived.");

        assertThat(dating.published().edtf()).isEqualTo("../2016-07-05");
        assertThat(dating.best()).isEmpty();
        assertThat(dating.clues())
                .singleElement()
                .satisfies(clue -> assertThat(clue.reading()).startsWith("site stamp"));
    }

    /** Stamps of the page are told from the report's own words wherever they stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last updated 12 June 2009 | Terms of use | (c) 2009",
                "Page printed 12/06/2009",
                "This page was last modified on 12 June 2009.",
                "Retrieved 12 June 2009"
            })
    void aStampBelowIsNoPastTime(String stamp) {
        Dating dating =
                dating(
                        "President Ronald Reagan opened the mill, and the clerks went home.\n\n"
                                + stamp);

        assertThat(dating.published().edtf()).isEqualTo("1981-01-20/1989-01-20");
    }

    @Test
    void aReportWithoutCluesIsOfAnyTime() {
        Dating dating = dating("The talks went on. Nobody said a word.");

        assertThat(dating).isEqualTo(Dating.unknown());
    }

    /** Reports that give a day but no year, or too little for any day. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a day without year       | '(Andean Courier, March 4) The two envoys met. The ferry sailed.' | ..
                    a day before a target    | 'The envoys met (Andean Courier, March 4). Exports were small, short of what Peru promised to reach by 1998.' | ../1998-03-16
                    a day after a year       | 'The road was built in 1971. The envoys met (Andean Courier, March 4).' | 1971-03-04/..
                    a year spoken of         | 'Chad promised to keep the year 2000 in the text.' | ..
                    a season only            | 'The two ministers will meet again this winter, a clerk said.' | ..
                    a weekday only           | 'The two ministers met on Tuesday and parted on Wednesday.' | ..
                    """)
    void whatIsNotKnownStaysOpen(String name, String text, String published) {
        Dating dating = dating(text);

        assertThat(dating.published().edtf()).isEqualTo(published);
        assertThat(dating.best()).isEmpty();
    }

    /** The forms in which newsletters, archives and papers print the day above a report. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hour and six figures     | Lima Looks North~~1430 GMT, 970312~~The two ministers met.                    | 1997-03-12
                    day and hour             | Lima Looks North~~March 12, 1997 0312 GMT~~The two ministers met.             | 1997-03-12
                    weekday, two hours       | Wednesday, 12 March, 1997, 15:41 GMT 16:41 UK~~Lima Looks North~~They met.    | 1997-03-12
                    shortened with prefix    | Posted on Wed, Mar. 12, 1997~~By ROSA QUISPE~~LIMA, Peru - They met Tuesday.  | 1997-03-12
                    archive                  | Andean Courier~~March 12, 1997, Wednesday, Final Edition~~SECTION: Part A~~BODY:~~They met. | 1997-03-12
                    after a dash             | Weekly Andean Brief -- 12 March 1997~~Lima Looks North~~The two ministers met. | 1997-03-12
                    outlet and day           | Radio Andes 1997-03-12~~Lima Looks North~~The two ministers met.              | 1997-03-12
                    part of an issue         | ANDES/LINE Vol. 6, No. 41, Part I, 12 March 1997~~LIMA LOOKS NORTH. They met. | 1997-03-12
                    week                     | Lima Looks North~~Issue 31, Week of 10-16 March 1997~~The two ministers met.  | 1997-03-10/1997-03-16
                    """)
    void theDayIsPrintedAbove(String form, String text, String published) {
        assertThat(dating(text.replace('~', '\n')).published().edtf()).isEqualTo(published);
    }

    /** A name with a particle, an address or another's title is known as well. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    particle      | President Daniel arap Moi opened the mill.                        | 1978-08-22/2002-12-30
                    article       | The foreign minister, Farouk al-Sharaa, opened the mill.          | 1984-03-01/2006-02-11
                    address       | The Prime Minister, Mr. Ranil Wickremesinghe, opened the mill. | 1993-05-07/2022-07-22
                    counterpart   | The president and his Tanzanian counterpart Benjamin Mkapa dined. | 1984-01-01/2005-12-21
                    """)
    void holdersAreKnownHoweverNamed(String how, String text, String published) {
        assertThat(dating(text).published().edtf()).isEqualTo(published);
    }

    /** Datelines stand at the head of the body, whatever is printed above it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nothing                  | LIMA, May 3, 1988 (EFE) -- The ministers met.
                    headline                 | Ministers Meet~~LIMA, May 3, 1988 (EFE) -- The ministers met for two hours and then dined.
                    masthead, byline         | Andean Courier~~Ministers Meet~~By Rosa Quispe~~LIMA, May 3, 1988 (Andean Courier) -- The ministers met for two hours and dined.
                    prompt, kicker, deck     | Subscribe to our free newsletter~~WORLD~~Ministers Meet~~Second Round Fails~~By Rosa Quispe~~LIMA, May 3, 1988 -- The ministers met for two hours and then dined.
                    own line                 | Ministers Meet~~Lima, 3 May 1988~~The ministers met for two hours and then dined at the palace.
                    weekday                  | Ministers Meet~~Lima, Tuesday, May 3, 1988~~The ministers met for two hours and then dined at the palace.
                    line below the report    | Ministers Meet~~The ministers met for two hours and then dined at the palace.~~(Andean Courier, May 3, 1988)
                    """)
    void theDatelineClosesTheInterval(String above, String text) {
        Dating dating = dating(text.replace('~', '\n'));

        assertThat(dating.published().edtf()).isEqualTo("1988-05-03/1988-05-05");
        assertThat(dating.best()).contains(LocalDate.of(1988, 5, 3));
    }

    @Test
    void theWeekdayOfTheNewsTellsTheYearOfADateline() {
        Dating dating =
                dating(
                        "CAIRO, June 14 (MENA) -- The envoys of Chad and Sudan met on Friday. The"
                                + " port was opened in August 2011. They hope to double trade by 2014.");

        assertThat(dating.best()).contains(LocalDate.of(2013, 6, 14));
    }

    /** Who only acts for a president is called so. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "President Boris Yeltsin, 1991-07-10",
        "President Vladimir Putin, 2000-05-07",
        "Acting President Vladimir Putin, 1999-12-31"
    })
    void onlyAnActingPresidentIsOneWhoActs(String named, LocalDate first) {
        assertThat(dating(named + " opened the bridge over the bay.").published().earliest())
                .contains(first);
    }

    @ParameterizedTest
    @CsvSource({
        "'in 1999 '",
        "'last year 5 trade '",
        "'President Putin '",
        "'(Reuters, March 10) '",
        "'election later this month Putin '",
        "'in July will '"
    })
    void hostileReportsAreDatedInTime(String part) {
        String text = part.repeat(900_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> dating(text));
    }

    @Test
    void cluesThatDisagreeAreReported() {
        Dating dating =
                dating(
                        "LIMA, May 3, 1988 (EFE) -- The ministers met. They recalled what had been"
                                + " agreed in October 1994, a spokesman said.");

        assertThat(dating.published().earliest()).contains(LocalDate.of(1988, 5, 3));
        assertThat(dating.contradictions())
                .singleElement()
                .satisfies(words -> assertThat(words).contains("October 1994", "dateline"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "LISBON July 16 (Lusa) -- The ministers met., 2014-07-16",
        "The ministers met., 2014-07-17",
        "'LISBON, March 2, 2011 (Lusa) -- The ministers met.', 2011-03-02"
    })
    void theDayInTheHeadOfAPageIsOffByOneOrWrong(String text, LocalDate best) {
        Article page =
                new Article(
                        "a.html",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2014, 7, 17)),
                        Article.Markup.HTML,
                        "<p>" + text + "</p>");
        assertThat(DATER.annotate(CLEANER.clean(page)).dating().best()).contains(best);
    }

    @Test
    void theDayAFileWasSavedIsAnUpperBound() {
        Article undated = Article.plain("a.txt", "The ministers opened the bridge over the bay.");
        Dating dating =
                DATER.annotate(CLEANER.clean(undated.seenOn(LocalDate.of(2012, 9, 3)))).dating();
        assertThat(dating.published().earliest()).isEmpty();
        assertThat(dating.published().latest()).contains(LocalDate.of(2012, 9, 4));
    }

    private static Dating dating(String text) {
        return DATER.annotate(CLEANER.clean(Article.plain("a.txt", text))).dating();
    }

    private static Article article(String name, String text) {
        boolean hasAddress = name.equals("a day in the address");
        Article plain = Article.plain("a.txt", text);
        return new Article(
                plain.name(),
                plain.place(),
                plain.title(),
                plain.outlet(),
                hasAddress
                        ? Optional.of("https://news.example/2014/07/18/monitors.html")
                        : plain.address(),
                plain.published(),
                plain.markup(),
                plain.raw());
    }
}
