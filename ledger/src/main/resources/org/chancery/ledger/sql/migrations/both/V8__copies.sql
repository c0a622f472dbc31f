-- The wording of a report in short, by which copies of one text are known.
CREATE TABLE reading_sketch (
    reading BIGINT PRIMARY KEY REFERENCES reading (number),
    sketch  TEXT NOT NULL                -- four hexadecimal digits a part; empty for a short text
);
