package org.chancery.text.date;

import java.util.List;

/** Finds one sort of clue to a report's date. Stateless, safe to share between threads. */
interface DateClueFinder {

    /** The clues of this sort, in any order; empty when there are none. */
    List<DateClue> find(ReportText report);
}
