package org.chancery.pages.view;

import java.util.List;
import java.util.Optional;
import org.chancery.pages.view.FileView.File;

/**
 * One happening, with everything that is told of it.
 *
 * @param sources from how many independent texts it is known, in words
 * @param life its ladder, for an agreement or a visit
 * @param forecast what came of it, for a forecast
 * @param tellings what each report says of it
 * @param join for who may correct it
 * @param history how what is known of it changed
 */
record EntryView(
        String name,
        String kind,
        String kindWords,
        String title,
        String sources,
        Optional<LifeView> life,
        Optional<ForecastView> forecast,
        TableView tellings,
        TableView history,
        List<DisputeView> disputes,
        Optional<JoinView> join,
        String bibtex,
        List<File> downloads) {}
