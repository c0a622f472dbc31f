package org.chancery.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.model.time.DateRange;
import org.chancery.text.clean.Cleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of whole sentences, before and after the report's day (Friday, 12 May 1995) is known. */
class TimeTaggerTest {
    private static final LanguageModels MODELS = new LanguageModels();
    private static final LocalDate FRIDAY = LocalDate.of(1995, 5, 12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The envoy left for Lima on Tuesday.                              | 1995-05-09
            The envoy will leave for Lima on Tuesday.                        | 1995-05-16
            The two-day meeting starting Tuesday will not be public.         | P2D 1995-05-16
            A round of talks is scheduled for June 14-16.                    | 1995-06-14/1995-06-16
            The ministers met in mid-December.                               | 1994-12-10/1994-12-20
            Peru wants to join by the year 2005.                             | ../2005-12-31
            The two have been allies since 1958.                             | 1958-01-01/1995-05-12
            Oman bought 1500 rifles.                                         | ''
            The 1951 treaty was denounced late last week.                    | 1951 1995-05-04/1995-05-06
            Chile expects a deal this summer.                                | 1995-22
            He chose to resign on Tuesday.                                   | 1995-05-09
            Oslo may yield (Aftenposten, June 2).                            | 1994-06-02
            The vote takes place on Sunday.                                  | 1995-05-14
            Oman announced a fair to be held on June 12.                     | 1995-06-12
            The hearing has been scheduled for June 3.                       | 1995-06-03
            The fair was held over the weekend.                              | 1995-05-06/1995-05-07
            What they call a talk, Peru and Chile on Monday held.            | 1995-05-08
            As of February the port had nine cranes.                         | 1995-02-01/1995-05-12
            They met on Tuesday. The next day they parted.                   | 1995-05-09 1995-05-10
            A dam was built in 1971. Two years later it broke.               | 1971 1973
            She came on May 2. On the second day she sang. A week later it rained. | 1995-05-02 1995-05-03 1995-05-09/1995-05-11
            The ships sailed in June 1969. That year a gale came.            | 1969-06 1969
            It fell in 1971, and the next year it rose.                      | 1971 1972
            It shut on Monday; a day earlier it had opened.                  | 1995-05-08 1995-05-07
            """)
    void reckonsFromTheDayOfTheReport(String text, String values) {
        Document dated = tagged(text).withDating(dating());
        assertThat(values(new TimeTagger().annotate(dated))).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The envoy left for Lima on Tuesday.        | XXXX-WXX-2
            The ministers met in mid-December.         | MID XXXX-12
            They met on 3 May 1989 and again last week.| 1989-05-03 this week-1
            """)
    void leavesOpenWhatDependsOnAnUnknownDay(String text, String values) {
        assertThat(values(new TimeTagger().annotate(tagged(text)))).isEqualTo(values);
    }

    /** In a digest the day of a despatch is that of its own dateline. */
    @Test
    void reckonsFromTheDatelineAbove() {
        String text =
                "GAZETTE OF THE GULF\n\nMUSCAT, May 3 (Ona) - The port opened today. A ferry will call on"
                        + " Thursday.\n\nDOHA, May 9 (Qna) - The bridge was shut yesterday.";
        Document clean = new Cleaner().clean(Article.plain("a.txt", text));
        Document split = new SentenceSplitter().annotate(clean);
        Document digest = new Tagger(MODELS).annotate(split).withDating(dating());

        Document found = new TimeTagger().annotate(digest);

        assertThat(values(found)).isEqualTo("1995-05-03 1995-05-04 1995-05-08");
        assertThat(found.sentences().get(2).today()).contains(LocalDate.of(1995, 5, 9));
    }

    /** A monitoring service prints the day of each broadcast above it. */
    @Test
    void reckonsFromTheSourceLineAbove() {
        String text =
                "GAZETTE OF THE GULF\n\nSource: Radio Oman, Muscat, 1130 gmt 8 May 95\n\n"
                        + "The port opened yesterday.";
        Document clean = new Cleaner().clean(Article.plain("a.txt", text));
        Document split = new SentenceSplitter().annotate(clean);
        Document item = new Tagger(MODELS).annotate(split).withDating(dating());

        Document found = new TimeTagger().annotate(item);

        assertThat(found.sentences().get(found.sentences().size() - 1).today())
                .contains(LocalDate.of(1995, 5, 8));
    }

    private static Document tagged(String text) {
        Document plain = Document.of(Article.plain("a.txt", text), AlignedText.identity(text));
        return new Tagger(MODELS).annotate(new SentenceSplitter().annotate(plain));
    }

    private static Dating dating() {
        return new Dating(DateRange.day(FRIDAY), Optional.of(FRIDAY), List.of(), List.of());
    }

    private static String values(Document document) {
        return String.join(
                " ",
                document.sentences().stream()
                        .flatMap(sentence -> sentence.times().stream())
                        .map(time -> time.value())
                        .toList());
    }
}
