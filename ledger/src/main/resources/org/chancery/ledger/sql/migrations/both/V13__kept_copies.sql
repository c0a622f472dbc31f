-- Which reports are copies of which, as the record was made with it; made anew with every resolution.
CREATE TABLE report_copy (
    article  TEXT PRIMARY KEY REFERENCES report (article),
    original TEXT NOT NULL REFERENCES report (article)
);
CREATE INDEX report_copy_by_original ON report_copy (original);
