package org.chancery.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    static Stream<Arguments> reports() {
        return Stream.of(
                report(
                        "dateline with year",
                        "1987-05-03",
                        3,
                        "Nairobi, 3 May 1987 (Pana) - The coffee growers of four states met on"
                                + " Saturday."),
                report(
                        "dateline without year, beside an office holder",
                        "1984-03-12",
                        100,
                        "LONDON, March 12 (Reuters) -- Foreign Secretary Geoffrey Howe will fly to"
                                + " Budapest, officials said. Prime Minister Margaret Thatcher met"
                                + " President Francois Mitterrand and Chancellor Helmut Kohl last"
                                + " week. Prime Minister Pierre Trudeau of Canada sent a message."),
                report(
                        "publication stamp",
                        "2011-03-14",
                        0,
                        "Ferry Line Reopens\n\nPublished: 14 March 2011, 10:32 GMT\n\nThe ferry"
                                + " between the two ports sailed again on Sunday."),
                report(
                        "cited sources and an election ahead",
                        "1996-06-05",
                        10,
                        "President Boris Yeltsin is ahead. Yeltsin's expected victory in the"
                                + " presidential election later this month would please his neighbours"
                                + " (Interfax, June 3). Foreign Minister Yevgeny Primakov flew to"
                                + " Ankara (Itar-Tass, May 28-30). Some 300 engineers may be at work"
                                + " on the dam (Kommersant, May 10)."),
                report(
                        "statistics of part of a year",
                        "1998-10-10",
                        100,
                        "Exports of tea from Sri Lanka fell to $400 million in January-August 1998"
                                + " from $430 million a year earlier, the board said on Friday."),
                report(
                        "office holders of two states",
                        "1973-10-05",
                        150,
                        "Secretary of State Henry Kissinger will meet Foreign Minister Abba Eban"
                                + " next week, a spokesman said. President Richard Nixon was told of"
                                + " the plan on Thursday."),
                report(
                        "a president who had just left",
                        "1993-06-15",
                        400,
                        "Former President George Bush visited Kuwait in April, a court heard."
                                + " Defense Secretary Les Aspin and Secretary of State Warren"
                                + " Christopher briefed President Bill Clinton on Monday."),
                report(
                        "in the wake of a happening",
                        "1986-05-02",
                        14,
                        "Sweden asked for talks in the wake of the Chernobyl accident, the foreign"
                                + " ministry said on Thursday. General Secretary Mikhail Gorbachev"
                                + " has not spoken."),
                report(
                        "a war of last year",
                        "1983-03-01",
                        200,
                        "Foreign Secretary Francis Pym defended the cost of the Falklands war last"
                                + " year. Prime Minister Margaret Thatcher will speak on Tuesday."),
                report(
                        "a summit next month",
                        "2009-03-10",
                        200,
                        "Prime Minister Gordon Brown said leaders of the G20 would agree on new"
                                + " rules at a summit next month. President Barack Obama will"
                                + " attend, he said on Monday."),
                report(
                        "plans for the summer under a short-lived minister",
                        "2005-05-01",
                        150,
                        "Chancellor Gerhard Schroeder and President Jacques Chirac will open the"
                                + " bridge this summer. Secretary of State Condoleezza Rice welcomed"
                                + " the plan, as did Prime Minister Tony Blair."),
                report(
                        "the weekday of a day without year",
                        "2003-09-26",
                        60,
                        "President Vladimir Putin and President George W. Bush meet at Camp David"
                                + " on Friday, September 26. Secretary of State Colin Powell said so."
                                + " Prime Minister Mikhail Kasyanov stays at home."),
                report(
                        "a target ahead and a year behind",
                        "1994-06-01",
                        600,
                        "Prime Minister P.V. Narasimha Rao wants to double trade by 1997. A fund"
                                + " was founded in 1992. Foreign Minister Dinesh Singh agreed."),
                report(
                        "a day in the address",
                        "2014-07-18",
                        1,
                        "The monitors reached the site, a spokesman for the mission said."),
                report(
                        "a dateline of two places",
                        "1994-06-10",
                        2,
                        "HARARE/LUSAKA, June 10, 1994 (Ziana) - Two states opened a bridge on"
                                + " Thursday. A ferry had run there since 1987."),
                report(
                        "a masthead with number and day",
                        "2012-04-06",
                        0,
                        "THE HARBOUR LETTER\nIssue 31 | 6 April 2012\n\nTwo ports, one quay\n\n"
                                + "The harbour masters of both towns signed a lease on Thursday. It"
                                + " runs for nine years, and the town council has to agree."),
                report(
                        "an occasion ahead with its year",
                        "2002-03-05",
                        300,
                        "Prime Minister Goran Persson said a bridge was improbable before the"
                                + " Danish elections of November 2005. Foreign Minister Anna Lindh"
                                + " agreed. President Tarja Halonen was silent."),
                report(
                        "a first name that others bear as their last",
                        "1987-03-20",
                        400,
                        "President Mohammad Zia ul-Haq returned to Islamabad on Thursday. Secretary"
                                + " of State George Shultz had praised him. Foreign Minister Eduard"
                                + " Shevardnadze had not."),
                report(
                        "a dateline whose weekday falls in one year only",
                        "1974-05-15",
                        2,
                        "LISBON, May 15 (Lusa) -- The new council met on Wednesday. President Richard"
                                + " Nixon sent a message, as Prime Minister Golda Meir had in March, 1973."),
                report(
                        "volume and issue of a periodical",
                        "2002-06-17",
                        30,
                        "Publication: China Brief Volume: 2 Issue: 12\n\nTHE HARBOUR TALKS. The port"
                                + " authorities of two cities met on Thursday and will meet again."),
                report(
                        "a full day ahead and its weekday in the lead",
                        "1993-08-31",
                        7,
                        "The two neighbours will sign the fisheries pact on Thursday, officials said."
                                + "\n\nPresident Patricio Aylwin will hold a dinner on Sept. 2, 1993."),
                report(
                        "an invasion of an earlier year under another president",
                        "1990-09-10",
                        30,
                        "President Bush and President Mikhail Gorbachev condemned Iraq's invasion of"
                                + " Kuwait on Sunday. The emirate was seized on Aug. 2. Secretary of"
                                + " State James Baker flies to Damascus."),
                report(
                        "news of a weekday that everybody knows",
                        "1985-07-12",
                        8,
                        "The Rainbow Warrior went down in the harbour of Auckland on Wednesday, and the"
                                + " police of New Zealand sent divers to search the hull."),
                report(
                        "news of a weekday further down, and what is weeks old",
                        "1974-05-01",
                        12,
                        "The trawlers of Portugal put to sea again on Tuesday. The Carnation"
                                + " Revolution a week ago had kept them in port.\n\nPresident"
                                + " Richard Nixon sent a message."),
                report(
                        "a treaty called by the weekday on which it was signed",
                        "2010-04-10",
                        7,
                        "Prague had rarely seen so many limousines.\n\nThe New START treaty was"
                                + " signed in the castle on Thursday. President Vaclav Klaus looked"
                                + " on beside President Barack Obama."),
                report(
                        "a year that a holder served in dates him, another does not",
                        "1984-06-01",
                        800,
                        "Secretary of State George Shultz told Jordan that the Rome pact of 1961"
                                + " still held. President Ronald Reagan agreed."),
                report(
                        "a plan of then for a year that may be over or not",
                        "2014-12-10",
                        500,
                        "The tunnel was to open in 2029, Prime Minister Erna Solberg said in"
                                + " October. President Sauli Niinisto had signed the lease in 2012."),
                report(
                        "a letter dated at its end",
                        "1961-05-09",
                        400,
                        "Sir,\n\nPresident Kennedy has written to Mr. Macmillan about the"
                                + " harbour, and the port is full of talk of it.\n\nMonrovia, 9th May"),
                report(
                        "sources cited by hour and day, and the year in two figures",
                        "1982-05-04",
                        6,
                        "The talks go on. (AAP, Canberra, in English 0905 gmt 2 May 82) The fleet"
                                + " has left. (Wellington home service in English 2100 gmt 3 May"
                                + " 82) A paper of 1979 was cited."),
                report(
                        "an entry into office told by its month",
                        "1986-09-10",
                        200,
                        "President Corazon Aquino, who took office in February, spoke of the bases"
                                + " of 1947."),
                report(
                        "a happening told by its month",
                        "1975-09-20",
                        200,
                        "The fall of Saigon in April has changed the region, the minister said."),
                report(
                        "a term that runs to a later year is to come",
                        "1996-09-20",
                        400,
                        "President Bill Clinton praised the lease, which runs to 2010. In 1995 it"
                                + " had been in doubt."),
                report(
                        "a holder named with what he did some months ago may have left since",
                        "1990-12-20",
                        40,
                        "Prime Minister Margaret Thatcher warned of it in September. Prime Minister"
                                + " John Major will decide this winter, after the talks of 12"
                                + " December."),
                report(
                        "a chronology whose entries open with their years",
                        "1994-03-01",
                        500,
                        "1991, May: The port is closed.\n\n1993, June 4: The port is opened.\n\n"
                                + "President Bill Clinton is expected at the port in April."),
                report(
                        "days of an old story that goes on from one with its year",
                        "1964-02-20",
                        30,
                        "Prime Minister Alec Douglas-Home spoke of the bridge on 15"
                                + " February.\n\nThe line was cut on 26 July 1936. A ferry sailed on 4"
                                + " November. It sank on 9 November."),
                report(
                        "the days that are told and those to come, in a year that is known",
                        "2017-05-14",
                        20,
                        "President Emmanuel Macron will open the mill on 29 May. Foreign Secretary"
                                + " Boris Johnson and Secretary of State Rex Tillerson met on 9 May,"
                                + " Prime Minister Theresa May said. The lease ran out in April."),
                report(
                        "leaders with forms of address only",
                        "1956-09-01",
                        300,
                        "Sir Anthony Eden spoke with M. Mollet on Tuesday. Mr. Hammarskjold had written to"
                                + " both of them, and Marshal Bulganin sent a note."),
                report(
                        "a title behind the name",
                        "1978-02-01",
                        300,
                        "Cyrus Vance, the American secretary of state, went to Ankara on Friday. Moshe"
                                + " Dayan, the Israeli foreign minister, stayed at home."),
                report(
                        "annual figures under a president",
                        "1999-06-01",
                        400,
                        "Trade reached $3 billion last year, Trade Minister Youssef Boutros-Ghali"
                                + " said. President Nelson Mandela was in Cairo on Sunday. The pact was"
                                + " signed in October 1997."));
    }

    private static Arguments report(String name, String day, int off, String text) {
        return Arguments.of(name, LocalDate.parse(day), off, text);
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
