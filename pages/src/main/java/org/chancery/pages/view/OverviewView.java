package org.chancery.pages.view;

import java.util.List;

/**
 * What is seen first: how much there is, what it is about, and what is open or disputed.
 *
 * @param counts how much of everything, each leading to it
 * @param notes what to know of the dates of the reports
 * @param agreements the ladders that most reports tell of
 * @param moreAgreements how many more there are
 * @param dyads the pairs with most events that have nobody in common
 * @param forecasts those that are decided or spoken of again
 * @param disputes the first few
 * @param reports the latest of them
 * @param moreReports how many there are; empty when all are listed
 */
record OverviewView(
        List<Count> counts,
        List<String> notes,
        List<LifeView> agreements,
        String moreAgreements,
        List<DyadView> dyads,
        List<ForecastView> forecasts,
        String tally,
        List<DisputeView> disputes,
        List<ReportView> reports,
        String moreReports) {

    /**
     * So many of something.
     *
     * @param one what it is called where there is one of it
     * @param many what it is called where there are two or more
     */
    record Count(String number, String words, String one, String many, String href) {}
}
