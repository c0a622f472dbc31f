-- Who is asked for by name, and not by the code of a state, is found without looking at everybody.
CREATE INDEX actor_reference_by_id ON actor_reference (id, finding);
