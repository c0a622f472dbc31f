INSERT INTO report (article, name, markup, raw, received) VALUES ('0b6cc5a6f0a2d6b1', 'a.txt', 'PLAIN', 'Oslo signed the accord on Monday.', '2026-01-01T00:00:00Z');
INSERT INTO reading (article, rules, earliest, latest, date_text, best, dating, language, read_at) VALUES ('0b6cc5a6f0a2d6b1', 'rules-1', '2011-05-03', '2011-05-03', '', '2011-05-03', 'abc', 'en', '2026-01-01T00:00:00Z');
INSERT INTO adoption (article, reading, adopted) VALUES ('0b6cc5a6f0a2d6b1', 1, '2026-01-01T00:00:00Z');
INSERT INTO finding (id, reading, article, kind, quote_start, quote_end, quote, earliest, latest, date_text, rule, confidence) VALUES ('event-1', 1, '0b6cc5a6f0a2d6b1', 'event', 0, 22, 'Oslo signed the accord', '2011-05-02', '2011-05-02', 'on Monday', 'a rule', 0.9);
INSERT INTO event (finding, type, status, polarity) VALUES (1, 'AGREE', 'occurred', 'positive');
INSERT INTO actor_reference (finding, role, ordinal, id, name, type, code, text) VALUES (1, 'actor', 0, 'NOR', 'Norway', 'STATE', 'NOR', 'Oslo');
