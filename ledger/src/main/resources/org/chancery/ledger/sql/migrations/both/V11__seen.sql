-- A day on which a report was there already: fetched by a crawler, saved as a file. An upper bound of its date.
ALTER TABLE report ADD COLUMN seen_date TEXT;
