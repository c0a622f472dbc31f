package org.chancery.model.correction;

import java.util.Locale;

/**
 * What is to be changed.
 *
 * @param act what is done
 * @param field the field that is edited, or the id or code of the actor that is replaced; empty for
 *     other acts
 * @param value what is put there: words, days, an actor as "PRT" or "santos_maria=Maria Santos", or
 *     the number of the correction that is taken back; empty for other acts
 */
public record Change(Act act, String field, String value) {

    /** What can be done. */
    public enum Act {
        /** The finding is right as it is. */
        ACCEPT,
        /** The finding is wrong and does not count. */
        REJECT,
        /** A field has another value. */
        EDIT,
        /** It happens, or holds, at another time. */
        REDATE,
        /** Somebody else takes part. */
        REASSIGN,
        /** It tells of another happening than the rest of its entry. */
        SPLIT,
        /** It tells of the same happening as the others named. */
        MERGE,
        /** An earlier correction does not count any more. */
        UNDO;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An act that needs nothing more. */
    public static Change of(Act act) {
        return new Change(act, "", "");
    }
}
