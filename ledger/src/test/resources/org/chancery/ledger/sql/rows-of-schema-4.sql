INSERT INTO report_label (article, rank, label) VALUES ('0b6cc5a6f0a2d6b1', 0, 'a.txt');
