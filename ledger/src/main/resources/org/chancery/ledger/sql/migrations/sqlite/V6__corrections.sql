-- What people say of the findings. Rows are only ever added; taking one back is a row of its own.

CREATE TABLE correction (
    number INTEGER PRIMARY KEY,
    act    TEXT NOT NULL,                -- accept, reject, edit, redate, reassign, split, merge, undo
    field  TEXT NOT NULL,                -- the field edited, or the actor replaced; else empty
    value  TEXT NOT NULL,                -- what is put there, or the number taken back; else empty
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    made   TEXT NOT NULL                 -- instant, UTC
);

-- The findings meant, told so that they are known again when their report is read anew.
CREATE TABLE correction_finding (
    correction  INTEGER NOT NULL REFERENCES correction (number),
    ordinal     INTEGER NOT NULL,
    finding     TEXT NOT NULL,
    article     TEXT NOT NULL REFERENCES report (article),
    kind        TEXT NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end   INTEGER NOT NULL,
    PRIMARY KEY (correction, ordinal)
) WITHOUT ROWID;
