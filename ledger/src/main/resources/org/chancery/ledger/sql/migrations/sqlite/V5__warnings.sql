-- What was odd about a report that was read all the same. Kept when the report is taken in, before it
-- is read, so that no report is kept without its warnings.
CREATE TABLE warning (
    number  INTEGER PRIMARY KEY,
    article TEXT NOT NULL,
    words   TEXT NOT NULL,
    warned  TEXT NOT NULL,               -- instant, UTC
    UNIQUE (article, words)
);
