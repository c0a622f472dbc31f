package org.chancery.pages.view;

import java.util.List;

/** What the pages other than the first one show. */
record Parts(
        List<LifeView> agreements,
        List<LifeView> visits,
        TableView events,
        List<ForecastView> forecasts,
        List<DisputeView> disputes,
        TableView claims,
        TableView quantities,
        TableView relations,
        List<ActorView> actors,
        List<ReportView> reports) {}
