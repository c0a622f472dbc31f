package org.chancery.pages.view;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * A page that lists things of one sort.
 *
 * @param name the word for the sort, such as "agreements"
 * @param lead what is listed
 * @param narrowed true where conditions can be given
 * @param filter the conditions given
 * @param drawing above the list
 * @param tables the same as tables, or the list itself
 */
record ListView(
        String name,
        String title,
        String lead,
        boolean narrowed,
        Narrowing.Filter filter,
        PagerView pager,
        List<LifeView> lives,
        List<ForecastView> forecasts,
        List<DisputeView> disputes,
        List<ActorView> actors,
        List<ReportView> reports,
        Optional<Content> drawing,
        List<TableView> tables) {

    boolean isEmpty() {
        return lives.isEmpty()
                && forecasts.isEmpty()
                && disputes.isEmpty()
                && actors.isEmpty()
                && reports.isEmpty()
                && tables.stream().allMatch(one -> one.rows().isEmpty());
    }
}
