package org.chancery.pages.view;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.library.EventCodes;
import org.chancery.library.Outlook;
import org.chancery.library.Rulebooks;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.ArticleId;
import org.chancery.model.time.DateRange;
import org.chancery.outlook.odds.Hindsight;
import org.chancery.pages.address.Addresses;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.dossier.Dyads;
import org.chancery.pages.words.Prose;
import org.chancery.pages.words.Texts;
import org.chancery.pages.words.Wording;

/**
 * What every view is made from.
 *
 * @param states the names of states by their codes
 * @param past what the odds would have been, reckoned when asked for
 * @param hashes the SHA-256 of each raw report, reckoned when asked for
 */
record Context(
        Dossier dossier,
        Dyads dyads,
        Catalogue catalogue,
        EventCodes codes,
        Rulebooks rules,
        Wording wording,
        Addresses to,
        Map<String, String> states,
        Supplier<Optional<Hindsight>> past,
        Function<ArticleId, String> hashes) {
    private static final Set<StatementKind> COMPOSED =
            EnumSet.of(
                    StatementKind.EVENT,
                    StatementKind.VISIT,
                    StatementKind.QUANTITY,
                    StatementKind.RELATION);

    /** From a dossier. */
    static Context of(
            Dossier dossier,
            EventCodes codes,
            Wording wording,
            Addresses to,
            Map<String, String> states) {
        Dyads dyads = new Dyads(dossier, codes, states);
        Map<ArticleId, String> known = new ConcurrentHashMap<>();
        return new Context(
                dossier,
                dyads,
                new Catalogue(dossier, dyads),
                codes,
                Rulebooks.load(),
                wording,
                to,
                states,
                new Once<>(
                        () ->
                                Outlook.of(dossier.record())
                                        .hindsight(OddsViews.DAYS, OddsViews.MONTHS)),
                report ->
                        known.computeIfAbsent(
                                report,
                                id ->
                                        dossier.article(id)
                                                .map(article -> Cites.hash(article.raw()))
                                                .orElse("")));
    }

    /** The same for a page in another language, whose links lead elsewhere. */
    Context on(Wording words, Addresses addresses) {
        return new Context(
                dossier, dyads, catalogue, codes, rules, words, addresses, states, past, hashes);
    }

    /** The odds as they would have been; empty when no report has a date. */
    Optional<Hindsight> hindsight() {
        return past.get();
    }

    /**
     * How an entry is called. The record's own titles are English; those made of names and dates
     * are made anew in another language, and those of events, which begin with a code, in every
     * language, while those in the words of a report stay as they are.
     */
    String title(Entry entry) {
        boolean english = texts().locale().getLanguage().equals("en");
        boolean coded = entry.of() == StatementKind.EVENT;
        return (english && !coded) || !COMPOSED.contains(entry.of())
                ? Prose.oneLine(entry.title())
                : dossier.findings(entry).stream()
                        .map(known -> known.finding().statement())
                        .min(Comparator.comparing(said -> wording.when(said).isUnknown()))
                        .map(this::composed)
                        .orElseGet(() -> Prose.oneLine(entry.title()));
    }

    private String composed(Statement said) {
        DateRange when = wording.when(said);
        return wording.summary(said) + (when.isUnknown() ? "" : ", " + wording.days().range(when));
    }

    Texts texts() {
        return wording.texts();
    }

    String text(String key, Object... values) {
        return texts().of(key, values);
    }
}
