-- Reports of one name are told apart by the folders they lie in, those alike in that too by their id.

ALTER TABLE report ADD COLUMN place TEXT;   -- the folder or file it was found in

-- By what each report may be called, the plainest first.
CREATE TABLE report_label (
    article TEXT NOT NULL REFERENCES report (article),
    rank    INTEGER NOT NULL,
    label   TEXT NOT NULL,
    PRIMARY KEY (article, rank)
) WITHOUT ROWID;
CREATE INDEX report_label_by_label ON report_label (label);

INSERT INTO report_label (article, rank, label) SELECT article, 0, name FROM report;
INSERT INTO report_label (article, rank, label)
SELECT article, 1, name || ' #' || substr(article, 1, 8) FROM report;

-- What each report is called: the plainest label that no other report bears.
CREATE VIEW report_name AS
SELECT report.article,
       ifnull((SELECT mine.label FROM report_label AS mine
               WHERE mine.article = report.article
                 AND NOT EXISTS (SELECT 1 FROM report_label AS other
                                 WHERE other.label = mine.label AND other.article <> mine.article)
               ORDER BY mine.rank LIMIT 1), report.name) AS name
FROM report;

DROP VIEW current_finding;
CREATE VIEW current_finding AS
SELECT finding.*, named.name AS report,
       reading.earliest AS published_earliest, reading.latest AS published_latest,
       reading.best AS published_best
FROM current_reading AS reading
JOIN finding ON finding.reading = reading.number AND finding.contained_in IS NULL
JOIN report_name AS named ON named.article = finding.article;
