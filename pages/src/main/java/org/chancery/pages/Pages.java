package org.chancery.pages;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.library.ActorLine;
import org.chancery.library.ActorLists;
import org.chancery.library.Chancery;
import org.chancery.library.ExportFormat;
import org.chancery.library.Query;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.view.SingleFile;
import org.chancery.pages.view.Site;
import org.chancery.pages.words.Texts;

/**
 * The record as pages.
 *
 * <pre>{@code
 * Pages.writeReport(chancery, Query.all(), ActorLists.of(ledger), Locale.ENGLISH, Optional.empty(), out);
 * }</pre>
 */
public final class Pages {
    /** More would make a file that no browser opens gladly. */
    private static final int MOST_REPORTS = 500;

    private Pages() {}

    /**
     * Writes what meets a query as one file of HTML that needs nothing else: no network, no server,
     * and no script to be read.
     *
     * @param actors the dictionary, for the names of states
     * @param locale in whose language; English where there is no better
     * @param title what to call it; the two states it is most about when empty
     * @param out stays open
     * @throws org.chancery.pages.dossier.TooManyReportsException when it is more than 500 reports
     */
    public static void writeReport(
            Chancery chancery,
            Query query,
            ActorLists actors,
            Locale locale,
            Optional<String> title,
            Writer out) {
        StringWriter lines = new StringWriter();
        chancery.export(ExportFormat.JSONL, lines, query);
        new SingleFile(
                        Dossier.of(chancery, query, MOST_REPORTS),
                        states(actors),
                        Texts.in(locale),
                        title,
                        lines.toString(),
                        chancery.scoreboard(query))
                .write(out);
    }

    /**
     * What meets a query as the pages of a server, in the state it is in now. The raw reports are
     * fetched one at a time when they are shown.
     *
     * @param actors the dictionary, for the names of states
     */
    public static Site site(Chancery chancery, Query query, ActorLists actors) {
        return new Site(Dossier.of(chancery, query), states(actors));
    }

    /**
     * What was known on a day as pages.
     *
     * @param query names the day
     * @param whole everything that is known by now
     */
    public static Site site(Chancery chancery, Query query, ActorLists actors, Site whole) {
        return new Site(Dossier.of(chancery, query), states(actors), whole);
    }

    private static Map<String, String> states(ActorLists actors) {
        Map<String, String> states = new TreeMap<>();
        for (ActorLine line : actors.states()) {
            if (!line.what().equals("region")) {
                states.put(line.code().isBlank() ? line.id() : line.code(), line.name());
            }
        }
        return states;
    }
}
