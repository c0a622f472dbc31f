package org.chancery.ledger.resolve;

import java.util.Optional;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;

/**
 * What is done in an event, whether it lies ahead or is over. PLOVER codes a meeting or a signing
 * to come as AGREE, the meeting held as CONSULT and the signing done as SUPPORT; here they are one.
 */
enum Deed {
    SIGN,
    MEET,
    OTHER;

    /** CAMEO: "sign formal agreement", and the intent to cooperate diplomatically. */
    private static final String SIGNED = "057";

    private static final String TO_SIGN = "032";

    /** CAMEO: "express intent to meet or negotiate". */
    private static final String TO_MEET = "036";

    /**
     * The deed of an event.
     *
     * @param words the words that tell of it
     */
    static Deed of(Event event, String words) {
        String cameo = event.cameo().orElse("");
        if (cameo.equals(SIGNED)
                || (cameo.equals(TO_SIGN) && AgreementName.speaksOfSigning(words))) {
            return SIGN;
        }
        boolean met = event.type().equals(Optional.of(EventType.CONSULT));
        return met || cameo.equals(TO_MEET) ? MEET : OTHER;
    }
}
