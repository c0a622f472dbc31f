-- What is asked for is found without going through everything.
CREATE INDEX finding_by_container ON finding (contained_in) WHERE contained_in IS NOT NULL;
CREATE INDEX dispute_finding_by_finding ON dispute_finding (finding, version);
CREATE INDEX outcome_by_forecast ON outcome (forecast, version);
