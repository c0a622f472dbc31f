-- By which a ledger is told from every other, and from what it was before it was restored.
CREATE TABLE ledger_identity (
    identity TEXT NOT NULL
);
INSERT INTO ledger_identity (identity) VALUES ('${identity}');
