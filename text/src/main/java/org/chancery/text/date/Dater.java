package org.chancery.text.date;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.annotate.Annotator;

/**
 * Dates a report by what it and its container say. Stateless, safe to share between threads.
 *
 * <pre>{@code
 * Dating dating = Dater.standard().annotate(document).dating();
 * dating.published();   // the days on which it may have come out
 * dating.best();        // the likeliest of them
 * dating.clues();       // why
 * }</pre>
 */
public final class Dater implements Annotator {
    /** No report has more clues of one sort; a hostile one could have any number. */
    private static final int MOST_CLUES = 200;

    private final ActorDictionary dictionary;
    private final List<DateClueFinder> finders;

    private Dater(ActorDictionary dictionary, List<DateClueFinder> finders) {
        this.dictionary = dictionary;
        this.finders = List.copyOf(finders);
    }

    /** A dater that knows the office holders and milestones that come with the program. */
    public static Dater standard() {
        return with(ActorDictionary.standard());
    }

    /** A dater with another dictionary, whose states and office holders it goes by. */
    public static Dater with(ActorDictionary dictionary) {
        return new Dater(
                dictionary,
                List.of(
                        new ContainerFinder(),
                        new PrintedDayFinder(),
                        new HeadDayFinder(),
                        PeriodicalFinder.standard(),
                        new CitedSourceFinder(),
                        new PeriodFinder(),
                        new YearFinder(),
                        new LeadWeekdayFinder(),
                        new OfficeFinder(dictionary.offices()),
                        new EntryFinder(dictionary.offices()),
                        MilestoneFinder.standard(),
                        new SeasonFinder(),
                        new NewestDayFinder()));
    }

    @Override
    public String name() {
        return "dater";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.STRUCTURE);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.DATING);
    }

    @Override
    public Document annotate(Document document) {
        ReportText report = ReportText.of(document);
        return document.withDating(
                new ClueCombiner(clues(report), WeekdayPreference.of(report)).dating());
    }

    ActorDictionary dictionary() {
        return dictionary;
    }

    List<DateClue> clues(ReportText report) {
        return finders.stream()
                .flatMap(finder -> finder.find(report).stream().limit(MOST_CLUES))
                .toList();
    }
}
