-- What a report says ties an agreement to another: "updates the convention of 1961".
CREATE TABLE agreement_link (
    finding BIGINT NOT NULL REFERENCES finding (number),
    ordinal INTEGER NOT NULL,
    link    TEXT NOT NULL,               -- updates, succeeds, implements, part of
    name    TEXT NOT NULL,               -- the other one, as the report calls it
    PRIMARY KEY (finding, ordinal)
);
