-- What is known from all findings together. A change appends a version; the last one counts.

-- One run of resolution over everything adopted so far.
CREATE TABLE resolution (
    number   INTEGER PRIMARY KEY,
    covers   INTEGER NOT NULL,           -- the last adoption it has seen
    rules    TEXT NOT NULL,              -- version of the rules of resolution
    resolved TEXT NOT NULL               -- instant, UTC
);

-- kind is the kind of the entry's findings, "dispute" or "outcome"; a retired version holds nothing.
CREATE TABLE record_version (
    number     INTEGER PRIMARY KEY,
    resolution INTEGER NOT NULL REFERENCES resolution (number),
    id         TEXT NOT NULL,
    kind       TEXT NOT NULL,
    digest     TEXT NOT NULL,
    retired    INTEGER NOT NULL
);
CREATE INDEX record_version_by_id ON record_version (id, number);

CREATE TABLE entry (
    version INTEGER PRIMARY KEY REFERENCES record_version (number),
    title   TEXT NOT NULL
);

CREATE TABLE entry_finding (
    version INTEGER NOT NULL REFERENCES record_version (number),
    ordinal INTEGER NOT NULL,
    finding TEXT NOT NULL,               -- finding.id
    PRIMARY KEY (version, ordinal)
) WITHOUT ROWID;
CREATE INDEX entry_finding_by_finding ON entry_finding (finding, version);

CREATE TABLE entry_history (
    version   INTEGER NOT NULL REFERENCES record_version (number),
    ordinal   INTEGER NOT NULL,
    earliest  TEXT,                      -- publication date of the report that says so
    latest    TEXT,
    date_text TEXT NOT NULL,
    stage     TEXT NOT NULL,
    finding   TEXT NOT NULL,
    PRIMARY KEY (version, ordinal)
) WITHOUT ROWID;

CREATE TABLE entry_link (
    version  INTEGER NOT NULL REFERENCES record_version (number),
    ordinal  INTEGER NOT NULL,
    type     TEXT NOT NULL,
    to_entry TEXT NOT NULL,
    reason   TEXT NOT NULL,
    PRIMARY KEY (version, ordinal)
) WITHOUT ROWID;

CREATE TABLE dispute (
    version INTEGER PRIMARY KEY REFERENCES record_version (number),
    about   TEXT NOT NULL
);

CREATE TABLE dispute_side (
    version INTEGER NOT NULL REFERENCES record_version (number),
    side    INTEGER NOT NULL,
    says    TEXT NOT NULL,
    PRIMARY KEY (version, side)
) WITHOUT ROWID;

CREATE TABLE dispute_finding (
    version INTEGER NOT NULL REFERENCES record_version (number),
    side    INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    finding TEXT NOT NULL,
    PRIMARY KEY (version, side, ordinal)
) WITHOUT ROWID;

CREATE TABLE outcome (
    version  INTEGER PRIMARY KEY REFERENCES record_version (number),
    forecast TEXT NOT NULL,              -- finding.id
    verdict  TEXT NOT NULL,
    reason   TEXT NOT NULL
);

CREATE TABLE outcome_finding (
    version INTEGER NOT NULL REFERENCES record_version (number),
    ordinal INTEGER NOT NULL,
    finding TEXT NOT NULL,
    PRIMARY KEY (version, ordinal)
) WITHOUT ROWID;
