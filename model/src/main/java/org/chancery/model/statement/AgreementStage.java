package org.chancery.model.statement;

import java.util.Locale;

/** Where an agreement stands in its life, in the order a life usually takes. */
public enum AgreementStage {
    PROPOSED,
    NEGOTIATING,
    DRAFTED,
    SIGNING_EXPECTED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    INVOKED,
    CONTESTED,
    SUSPENDED,
    TERMINATED,
    LAPSED,
    ABANDONED,
    SUPERSEDED,
    /** Said not to be meant, planned or sought. */
    DENIED,
    /** Spoken of as a bare possibility. */
    HYPOTHETICAL;

    /** The words the record format uses, such as "signing expected". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
