package org.chancery.pages.view;

import gg.jte.Content;
import java.util.List;
import org.chancery.pages.address.Addresses;
import org.chancery.pages.words.Texts;

/**
 * A whole record as one file.
 *
 * @param policy what the file may load and run: nothing but what it carries, known by its digest
 * @param style the style sheet in its element
 * @param script the script in its element
 * @param days the days on which reports were published, for the slider, as ISO days
 * @param dayNames the same for people
 */
record FileView(
        Texts texts,
        Addresses to,
        Frame frame,
        String title,
        String period,
        String policy,
        String style,
        String script,
        List<String> days,
        List<String> dayNames,
        List<Item> menu,
        Parts parts,
        OverviewView overview,
        List<DyadView> dyads,
        List<OddsView> odds,
        Content network,
        TableView pairs,
        List<ReaderView> readers,
        TableView scoreboard,
        TableView agreementTable,
        TableView visitTable,
        TableView forecastTable,
        TableView disputeTable,
        List<File> downloads) {

    /** A part of the file, with how much is in it. */
    record Item(String words, String href, String number) {}

    /** Something to download. */
    record File(String words, String file, String href) {}
}
