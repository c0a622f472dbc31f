package org.chancery.text.actor;

import java.util.Optional;
import org.chancery.model.text.Mention;

/**
 * A mention that was read, and what the rest of the report may call it.
 *
 * @param mention the mention
 * @param head the token that carries its grammar
 * @param entity what later words can take up; empty for a place, an outlet or an abstention
 */
record Found(Mention mention, int head, Optional<Entity> entity) {}
