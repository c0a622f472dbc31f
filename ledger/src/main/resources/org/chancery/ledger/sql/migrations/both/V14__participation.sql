-- Who takes part in which finding, in the order of publication, with the days it may have happened on: what somebody
-- did is found without a look at anything else, and the first of much at once. Nobody, '', takes part in every finding.
-- An open beginning is '', an open end '99999'; what has no date at all ends before it begins. Instead of the look-ups
-- that led from an actor to all that was ever said of it.
CREATE TABLE participation (
    who       ${text} NOT NULL,          -- the id of an actor, or the code of its country
    published ${text} NOT NULL,          -- the day its report counts as published; '9999' when that is not known
    finding   BIGINT NOT NULL REFERENCES finding (number),
    earliest  ${text} NOT NULL,
    latest    ${text} NOT NULL,
    PRIMARY KEY (who, published, finding)
) ${clustered};

INSERT INTO participation (who, published, finding, earliest, latest)
SELECT part.who, coalesce(r.best, r.latest, r.earliest, '9999'), f.number,
       coalesce(f.earliest, CASE WHEN f.latest IS NULL THEN '99999' ELSE '' END),
       coalesce(f.latest, CASE WHEN f.earliest IS NULL THEN '' ELSE '99999' END)
FROM (SELECT finding, id AS who FROM actor_reference WHERE role NOT IN ('stated_by', 'chain')
      UNION SELECT finding, code FROM actor_reference WHERE role NOT IN ('stated_by', 'chain') AND code IS NOT NULL
      UNION SELECT number, '' FROM finding) part
JOIN finding f ON f.number = part.finding
JOIN reading r ON r.number = f.reading
WHERE f.contained_in IS NULL;

DROP INDEX actor_reference_by_code;
DROP INDEX actor_reference_by_id;
