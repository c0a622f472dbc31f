-- What came in, what it says, and when it was read. Rows are only ever added.
-- Days are ISO 8601 text; an open end is NULL. Offsets count Unicode code points of report.raw.

CREATE TABLE report (
    number        INTEGER PRIMARY KEY,   -- order of arrival
    article       TEXT NOT NULL UNIQUE,  -- digest of name and raw text
    name          TEXT NOT NULL,         -- the file's name, or the id of a JSON Lines report
    title         TEXT,                  -- as the container declares it; see reading for what was found
    outlet        TEXT,
    address       TEXT,
    declared_date TEXT,
    markup        TEXT NOT NULL,
    raw           TEXT NOT NULL,         -- every character as it came in
    received      TEXT NOT NULL          -- instant, UTC
);

CREATE TABLE refusal (
    number   INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    reason   TEXT NOT NULL,
    refused  TEXT NOT NULL,              -- instant, UTC
    UNIQUE (name, reason)
);

-- One report, read with one version of the rules, taken to be of one date.
CREATE TABLE reading (
    number    INTEGER PRIMARY KEY,
    article   TEXT NOT NULL REFERENCES report (article),
    rules     TEXT NOT NULL,
    earliest  TEXT,                      -- publication date: earliest, latest and likeliest day
    latest    TEXT,
    date_text TEXT NOT NULL,
    best      TEXT,
    dating    TEXT NOT NULL,             -- digest of the date and all it rests on
    title     TEXT,
    outlet    TEXT,
    byline    TEXT,
    language  TEXT NOT NULL,
    read_at   TEXT NOT NULL              -- instant, UTC
);
CREATE UNIQUE INDEX reading_once ON reading (article, rules, dating);

-- Which reading of a report counts: the last one adopted.
CREATE TABLE adoption (
    number  INTEGER PRIMARY KEY,
    article TEXT NOT NULL REFERENCES report (article),
    reading INTEGER NOT NULL REFERENCES reading (number),
    adopted TEXT NOT NULL                -- instant, UTC
);
CREATE INDEX adoption_by_article ON adoption (article, number);

CREATE TABLE furniture (
    reading    INTEGER NOT NULL REFERENCES reading (number),
    ordinal    INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    reason     TEXT NOT NULL,
    PRIMARY KEY (reading, ordinal)
) WITHOUT ROWID;

CREATE TABLE clue (
    reading    INTEGER NOT NULL REFERENCES reading (number),
    ordinal    INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    quote      TEXT NOT NULL,
    meaning    TEXT NOT NULL,
    earliest   TEXT,
    latest     TEXT,
    date_text  TEXT NOT NULL,
    PRIMARY KEY (reading, ordinal)
) WITHOUT ROWID;

CREATE TABLE dating_contradiction (
    reading INTEGER NOT NULL REFERENCES reading (number),
    ordinal INTEGER NOT NULL,
    words   TEXT NOT NULL,
    PRIMARY KEY (reading, ordinal)
) WITHOUT ROWID;

-- What a report says, once. A statement contained in another (what a forecast expects) is a row of
-- its own whose "contained_in" names the row it belongs to.
CREATE TABLE finding (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL,
    reading      INTEGER NOT NULL REFERENCES reading (number),
    article      TEXT NOT NULL REFERENCES report (article),
    contained_in INTEGER REFERENCES finding (number),
    kind         TEXT NOT NULL,
    quote_start  INTEGER NOT NULL,
    quote_end    INTEGER NOT NULL,
    quote        TEXT NOT NULL,
    earliest     TEXT,                   -- when it happens or holds
    latest       TEXT,
    date_text    TEXT NOT NULL,
    rule         TEXT NOT NULL,
    confidence   REAL NOT NULL
);
CREATE UNIQUE INDEX finding_once ON finding (reading, id);
CREATE INDEX finding_by_id ON finding (id);

CREATE TABLE actor_reference (
    finding INTEGER NOT NULL REFERENCES finding (number),
    role    TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    id      TEXT NOT NULL,
    name    TEXT NOT NULL,
    type    TEXT NOT NULL,
    code    TEXT,                        -- CAMEO country or group code
    sector  TEXT,                        -- PLOVER sector
    office  TEXT,
    text    TEXT NOT NULL,               -- the words of the report
    PRIMARY KEY (finding, role, ordinal)
) WITHOUT ROWID;
CREATE INDEX actor_reference_by_code ON actor_reference (code, finding);

CREATE TABLE event (
    finding  INTEGER PRIMARY KEY REFERENCES finding (number),
    type     TEXT,                       -- PLOVER type; NULL for a mere comment
    mode     TEXT,
    cameo    TEXT,
    place    TEXT,
    country  TEXT,
    status   TEXT NOT NULL,
    polarity TEXT NOT NULL
);

CREATE TABLE event_context (
    finding INTEGER NOT NULL REFERENCES finding (number),
    ordinal INTEGER NOT NULL,
    context TEXT NOT NULL,
    PRIMARY KEY (finding, ordinal)
) WITHOUT ROWID;

CREATE TABLE agreement (
    finding           INTEGER PRIMARY KEY REFERENCES finding (number),
    name              TEXT NOT NULL,
    form              TEXT NOT NULL,
    stage             TEXT NOT NULL,
    signing_expected  INTEGER NOT NULL,  -- 1 when a signing is expected
    expected_earliest TEXT,
    expected_latest   TEXT,
    expected_text     TEXT,
    expected_place    TEXT,
    expected_country  TEXT,
    provision         TEXT,
    stance            TEXT
);

CREATE TABLE visit (
    finding INTEGER PRIMARY KEY REFERENCES finding (number),
    place   TEXT,
    country TEXT,
    status  TEXT NOT NULL,
    purpose TEXT
);

CREATE TABLE claim (
    finding INTEGER PRIMARY KEY REFERENCES finding (number),
    office  TEXT,
    form    TEXT NOT NULL,
    words   TEXT NOT NULL,
    cue     TEXT NOT NULL,
    medium  TEXT,
    topic   TEXT
);

CREATE TABLE forecast (
    finding     INTEGER PRIMARY KEY REFERENCES finding (number),
    form        TEXT NOT NULL,
    expects     TEXT NOT NULL,
    probability REAL,
    condition   TEXT
);

CREATE TABLE forecast_likelihood (
    finding INTEGER NOT NULL REFERENCES finding (number),
    ordinal INTEGER NOT NULL,
    words   TEXT NOT NULL,
    PRIMARY KEY (finding, ordinal)
) WITHOUT ROWID;

CREATE TABLE quantity (
    finding     INTEGER PRIMARY KEY REFERENCES finding (number),
    value       REAL,                    -- for reckoning; value_exact has every digit
    value_exact TEXT,
    upper       REAL,
    upper_exact TEXT,
    unit        TEXT NOT NULL,
    currency    TEXT,
    comparator  TEXT,
    of_what     TEXT,
    measure     TEXT NOT NULL
);

CREATE TABLE relation (
    finding  INTEGER PRIMARY KEY REFERENCES finding (number),
    relation TEXT NOT NULL,
    state    TEXT NOT NULL
);
