package org.chancery.text.annotate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chancery.model.time.DateRange;

/** The times that a report has told of so far, which "the next day" goes on from. */
final class ToldTimes {
    /** A time is remembered for so many sentences, about two paragraphs of news. */
    private static final int REMEMBERED = 3;

    private record Told(int sentence, DateRange days) {}

    private final Deque<Told> latestFirst = new ArrayDeque<>();

    /** Takes note of days told of in a sentence; open ones tell no time to go on from. */
    void add(int sentence, DateRange days) {
        if (days.isClosed()) {
            latestFirst.addFirst(new Told(sentence, days));
        }
    }

    /** The times that a sentence may go on from, the latest told first. */
    List<DateRange> before(int sentence) {
        while (!latestFirst.isEmpty() && latestFirst.getLast().sentence() < sentence - REMEMBERED) {
            latestFirst.removeLast();
        }
        return latestFirst.stream().map(Told::days).toList();
    }
}
