package org.chancery.text.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanerTest {
    private static final Cleaner CLEANER = new Cleaner();

    private static final String PLAIN =
            """
            Get the latest headlines on your phone

            . Last Updated: 03/14/2011

            Kenya and Ghana Open Trade Talks

            Share
            By Amara Okafor

            ACCRA, May 3 (Pana) -- Delegates from Kenya met their hosts on Monday.

            Advertisement

            “We begin well,” the delegate said. (Reporting by Kofi Mensah; editing by Ann Lee)
            """;

    @ParameterizedTest
    @CsvSource({"0, 0", "8, 8", "9, 8", "50000, 8"})
    void keepsTheFirstMarksOfALetter(int marks, int kept) {
        String raw = "Norway me\u0301t Swe" + "\u0302".repeat(marks) + "den.";
        Document document = CLEANER.clean(Article.plain("a.txt", raw));

        assertThat(document.text().clean())
                .isEqualTo("Norway me\u0301t Swe" + "\u0302".repeat(kept) + "den.");
        Span rest =
                new Span(document.text().clean().length() - 4, document.text().clean().length());
        assertThat(quote(document, rest)).isEqualTo("den.");
    }

    @Test
    void sortsThePartsOfAPlainPage() {
        Document document = CLEANER.clean(Article.plain("a.txt", PLAIN));

        assertThat(document.layers()).containsExactly(Layer.STRUCTURE);
        assertThat(document.structure().title().map(span -> quote(document, span)))
                .contains("Kenya and Ghana Open Trade Talks");
        assertThat(document.structure().byline().map(span -> quote(document, span)))
                .contains("By Amara Okafor");
        assertThat(document.structure().dateline().map(span -> quote(document, span)))
                .contains("ACCRA, May 3 (Pana) -- ");
        assertThat(document.structure().outlet()).contains("Pana");
        assertThat(document.structure().paragraphs().stream().map(span -> quote(document, span)))
                .containsExactly(
                        "ACCRA, May 3 (Pana) -- Delegates from Kenya met their hosts on Monday.",
                        "“We begin well,” the delegate said.");
        assertThat(document.structure().furniture().stream().map(part -> part.reason()))
                .containsExactly(
                        "push prompt",
                        "update stamp",
                        "share links",
                        "byline",
                        "advertisement",
                        "agency sign-off");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    line ends        | 'Two words.\\r\\n\\r\\nTwo more.'        | 'Two words.'      | 'Two more.'
                    old line ends    | 'Two words.\\r\\rTwo more.'              | 'Two words.'      | 'Two more.'
                    no-break space   | 'Two\\240words.\\n\\nTwo\\tmore.'  | 'Two words.'      | 'Two more.'
                    soft hyphen      | 'Two wo\\255rds.\\n\\nTwo more.'       | 'Two words.'      | 'Two more.'
                    one per line     | 'Two words.\\nTwo more.'                 | 'Two words.'      | 'Two more.'
                    NUL              | 'Two\\0words.\\n\\nTwo more.'            | 'Two words.'      | 'Two more.'
                    """)
    void paragraphsOfPlainText(String name, String raw, String first, String second) {
        Document document = CLEANER.clean(Article.plain("a.txt", raw.translateEscapes()));
        assertThat(paragraphs(document)).containsExactly(first, second);
    }

    /** The title of a page, of which "~" ends the lines; blank when it has none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    masthead named below     | Andean Wire Room~~Ministers Meet in Lima~~LIMA, May 3 (Andean Wire Room) -- The ministers met for two hours and dined.  | Ministers Meet in Lima
                    masthead by its words    | The Andean Courier~~Ministers Meet in Lima~~The ministers met for two hours and then dined at the palace.        | Ministers Meet in Lima
                    no headline below        | The Morning Post~~The ministers met for two hours and then dined at the palace of the president.                 | The Morning Post
                    alerts                   | Get our alerts on your phone~~Ministers Meet~~The ministers met for two hours and then dined at the palace.         | Ministers Meet
                    app                      | Download the free Courier app today!~~Ministers Meet~~The ministers met for two hours and then dined at the palace. | Ministers Meet
                    channel                  | Follow our WhatsApp channel~~Ministers Meet~~The ministers met for two hours and then dined at the palace.          | Ministers Meet
                    inbox                    | Join 40,000 readers: the day's news in your inbox~~Ministers Meet~~The ministers met for two hours and then dined.  | Ministers Meet
                    one word                 | Stalemate~~The ministers met for two hours and then dined at the palace without another word.                       | Stalemate
                    wire copy                | LIMA, May 3 (EFE) -- The ministers met for two hours.~~They then dined at the palace without another word.          | ''
                    headline like a prompt   | Follow-Up Talks on Border Set for May~~The ministers met for two hours and then dined at the palace.                | Follow-Up Talks on Border Set for May
                    """)
    void findsTheTitle(String name, String page, String title) {
        Document document = CLEANER.clean(Article.plain("a.txt", page.replace('~', '\n')));

        assertThat(document.structure().title().map(span -> quote(document, span)).orElse(""))
                .isEqualTo(title);
    }

    @Test
    void joinsWrappedLines() {
        String raw =
                """
                The delegates of the two river states met for the third time
                this year in the old harbour and agreed to go on with the
                survey of the delta.
                   They parted without a statement.
                """;
        assertThat(paragraphs(CLEANER.clean(Article.plain("a.txt", raw))))
                .containsExactly(
                        "The delegates of the two river states met for the third time this year in"
                                + " the old harbour and agreed to go on with the survey of the"
                                + " delta.",
                        "They parted without a statement.");
    }

    @Test
    void joinsWrappedLinesBelowAShortFirstLine() {
        String raw =
                """
                Two fishing towns on the strait
                have asked for a ferry. Each would pay half of what it costs to
                build the two landings, and the ministry would pay
                for the ship that was promised to them before the last election.
                    Nobody has answered.
                    "We can wait," a mayor said, "but the herring will not, and the
                strait has no other harbour for a hundred miles."
                """;
        assertThat(paragraphs(CLEANER.clean(Article.plain("a.txt", raw))))
                .hasSize(3)
                .contains("Nobody has answered.");
    }

    @Test
    void leavesLinesThatAreParagraphsOfTheirOwn() {
        String raw =
                """
                The ferry came back to the harbour on Friday.
                No one was hurt
                Passengers were given tea and went home by bus.
                The owner spoke of a rope
                The ferry will sail again when the rope is found.
                """;
        assertThat(paragraphs(CLEANER.clean(Article.plain("a.txt", raw)))).hasSize(5);
    }

    @Test
    void takesTheOutletFromAPrintHeader() {
        String raw = "Publication: Baltic Observer Volume: 12 Issue: 7\n\nThe ferry line reopened.";
        assertThat(CLEANER.clean(Article.plain("a.txt", raw)).structure().outlet())
                .contains("Baltic Observer");
    }

    private static List<String> paragraphs(Document document) {
        return document.structure().paragraphs().stream()
                .map(span -> span.in(document.text().clean()))
                .toList();
    }

    private static String quote(Document document, Span span) {
        return document.text().quote(span);
    }
}
