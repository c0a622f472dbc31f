package org.chancery.pages.view;

import java.util.Map;
import org.chancery.library.EventCodes;
import org.chancery.library.Rulebooks;
import org.chancery.model.text.ArticleId;
import org.chancery.pages.address.Addresses;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.dossier.Dyads;
import org.chancery.pages.words.Texts;
import org.chancery.pages.words.Wording;

/**
 * What every view is made from.
 *
 * @param states the names of states by their codes
 * @param hashes the SHA-256 of each raw report
 */
record Context(
        Dossier dossier,
        Dyads dyads,
        EventCodes codes,
        Rulebooks rules,
        Wording wording,
        Addresses to,
        Map<String, String> states,
        Map<ArticleId, String> hashes) {

    Texts texts() {
        return wording.texts();
    }

    String text(String key, Object... values) {
        return texts().of(key, values);
    }
}
