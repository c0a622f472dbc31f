INSERT INTO resolution (covers, rules, resolved) VALUES (1, 'rules-9', '2026-01-01T00:00:00Z');
INSERT INTO record_version (resolution, id, kind, digest, retired) VALUES (1, 'entry-event-1', 'event', 'abc', 0);
INSERT INTO entry (version, title) VALUES (1, 'Norway signs');
INSERT INTO entry_finding (version, ordinal, finding) VALUES (1, 0, 'event-1');
INSERT INTO entry_history (version, ordinal, earliest, latest, date_text, stage, finding) VALUES (1, 0, '2011-05-03', '2011-05-03', '', 'occurred', 'event-1');
