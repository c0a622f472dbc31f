package org.chancery.pages.view;

import java.time.LocalDate;
import org.chancery.library.KnownFinding;
import org.chancery.pages.words.Prose;

/**
 * Words of a report, with where they stand.
 *
 * @param words the quote, in its sentence when it is short
 * @param source what to call the report
 * @param href its place in the report
 * @param published when the report was published
 * @param known the likeliest day of it, for the slider; empty when there is none
 * @param by on whose word
 * @param kind the kind of the finding, for its shape and colour
 */
record Quote(
        String words,
        String source,
        String href,
        String published,
        String known,
        String by,
        String kind) {
    private static final int WIDTH = 220;

    /** A quote shorter than this is shown in its sentence, to be understood. */
    private static final int SHORT = 48;

    static Quote of(Context context, KnownFinding known) {
        String quote = known.finding().evidence().quote();
        String words =
                quote.length() < SHORT
                        ? Prose.around(known.sentence(), quote, WIDTH / 2)
                        : Prose.cut(quote, WIDTH);
        return new Quote(
                words,
                source(context, known),
                context.to().mark(known.finding().evidence().article(), known.id()),
                published(context, known),
                day(known),
                context.wording().word(known.finding().statedBy()),
                known.finding().statement().kind().word());
    }

    static String published(Context context, KnownFinding known) {
        return known.best()
                .map(context.wording().days()::day)
                .orElseGet(() -> context.wording().days().range(known.published()));
    }

    static String day(KnownFinding known) {
        return known.best().map(LocalDate::toString).orElse("");
    }

    static String source(Context context, KnownFinding known) {
        return context.dossier()
                .report(known.finding().evidence().article())
                .map(ReportName::of)
                .orElseGet(() -> Prose.cut(known.report(), 40));
    }
}
