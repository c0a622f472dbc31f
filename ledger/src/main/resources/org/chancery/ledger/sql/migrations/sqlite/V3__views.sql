-- For people who open the ledger in R, Python or DB Browser: what counts now, one row a finding.

CREATE VIEW current_reading AS
SELECT reading.*
FROM reading
JOIN (SELECT article, max(number) AS last FROM adoption GROUP BY article) AS latest_adoption
JOIN adoption ON adoption.number = latest_adoption.last AND adoption.reading = reading.number;

CREATE VIEW current_finding AS
SELECT finding.*, report.name AS report,
       reading.earliest AS published_earliest, reading.latest AS published_latest,
       reading.best AS published_best
FROM current_reading AS reading
JOIN finding ON finding.reading = reading.number AND finding.contained_in IS NULL
JOIN report ON report.article = finding.article;

-- Several actors in one role stand in the order of the text, as "NOR;SWE".
CREATE VIEW current_event AS
SELECT f.*, e.type, e.mode, e.cameo,
       (SELECT group_concat(ifnull(code, id), ';') FROM actor_reference
        WHERE finding = f.number AND role = 'actor') AS actors,
       (SELECT group_concat(ifnull(code, id), ';') FROM actor_reference
        WHERE finding = f.number AND role = 'recipient') AS recipients,
       e.place, e.country, e.status, e.polarity
FROM current_finding f
JOIN event e ON e.finding = f.number;

CREATE VIEW current_agreement AS
SELECT f.*, a.name, a.form, a.stage,
       (SELECT group_concat(ifnull(code, id), ';') FROM actor_reference
        WHERE finding = f.number AND role = 'party') AS parties,
       a.expected_earliest, a.expected_latest, a.expected_place, a.provision, a.stance
FROM current_finding f
JOIN agreement a ON a.finding = f.number;

CREATE VIEW current_visit AS
SELECT f.*,
       (SELECT group_concat(name, ';') FROM actor_reference
        WHERE finding = f.number AND role = 'visitor') AS visitors,
       (SELECT group_concat(ifnull(code, id), ';') FROM actor_reference
        WHERE finding = f.number AND role = 'visitor') AS visitor_codes,
       (SELECT group_concat(name, ';') FROM actor_reference
        WHERE finding = f.number AND role = 'host') AS host,
       (SELECT group_concat(ifnull(code, id), ';') FROM actor_reference
        WHERE finding = f.number AND role = 'host') AS host_code,
       visit.place, visit.country, visit.status, visit.purpose
FROM current_finding f
JOIN visit ON visit.finding = f.number;

CREATE VIEW current_claim AS
SELECT f.*,
       (SELECT group_concat(name, ';') FROM actor_reference
        WHERE finding = f.number AND role = 'speaker') AS speakers,
       claim.office, claim.form, claim.words, claim.cue, claim.medium, claim.topic
FROM current_finding f
JOIN claim ON claim.finding = f.number;

CREATE VIEW current_forecast AS
SELECT f.*,
       (SELECT group_concat(name, ';') FROM actor_reference
        WHERE finding = f.number AND role = 'forecaster') AS forecasters,
       forecast.form, forecast.expects, forecast.probability, forecast.condition
FROM current_finding f
JOIN forecast ON forecast.finding = f.number;

CREATE VIEW current_quantity AS
SELECT f.*, q.value, q.upper, q.unit, q.currency, q.comparator, q.of_what, q.measure,
       (SELECT group_concat(ifnull(code, id), ';') FROM actor_reference
        WHERE finding = f.number AND role = 'between') AS between_actors
FROM current_finding f
JOIN quantity q ON q.finding = f.number;

CREATE VIEW current_relation AS
SELECT f.*, r.relation,
       (SELECT group_concat(ifnull(code, id), ';') FROM actor_reference
        WHERE finding = f.number AND role = 'side_a') AS side_a,
       (SELECT group_concat(ifnull(code, id), ';') FROM actor_reference
        WHERE finding = f.number AND role = 'side_b') AS side_b,
       r.state
FROM current_finding f
JOIN relation r ON r.finding = f.number;

CREATE VIEW current_version AS
SELECT record_version.*
FROM record_version
JOIN (SELECT id, max(number) AS last FROM record_version GROUP BY id) AS newest
    ON newest.last = record_version.number
WHERE retired = 0;

CREATE VIEW current_entry AS
SELECT v.id, v.kind, entry.title,
       (SELECT count(*) FROM entry_finding WHERE entry_finding.version = v.number) AS findings
FROM current_version v JOIN entry ON entry.version = v.number;

CREATE VIEW current_entry_finding AS
SELECT v.id AS entry, m.ordinal, m.finding
FROM current_version v JOIN entry_finding m ON m.version = v.number;

CREATE VIEW current_dispute AS
SELECT v.id AS dispute, d.about, s.side, s.says, m.finding
FROM current_version v
JOIN dispute d ON d.version = v.number
JOIN dispute_side s ON s.version = v.number
JOIN dispute_finding m ON m.version = v.number AND m.side = s.side;

CREATE VIEW current_outcome AS
SELECT o.forecast, o.verdict, o.reason
FROM current_version v JOIN outcome o ON o.version = v.number;
