package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Sector;

/**
 * What the words beside a name say of a person: "deputy head of the Danish customs office".
 *
 * @param end one past the last token of the words
 * @param head the role, when one is named
 * @param state the state served or lived in
 * @param sector the sector of role and employer
 * @param words the words
 */
record Affiliation(
        int end,
        Optional<Head> head,
        Optional<String> state,
        Optional<Sector> sector,
        String words) {

    List<String> offices() {
        return head.map(Head::offices).orElse(List.of());
    }
}
