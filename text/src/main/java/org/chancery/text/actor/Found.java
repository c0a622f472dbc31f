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
record Found(Mention mention, int head, Optional<Entity> entity) {
    /** Somebody described rather than named, whose last word carries the grammar. */
    static Found described(SentenceView view, int first, int end, Entity entity, String reason) {
        Mention mention =
                Mentions.of(view, first, end, Mention.Form.DESCRIPTION, entity.actors(), reason);
        return new Found(mention, end - 1, Optional.of(entity));
    }
}
