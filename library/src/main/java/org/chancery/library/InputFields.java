package org.chancery.library;

import org.chancery.text.ingest.FieldNames;

/**
 * What the columns of tables and the fields of JSON objects are called that hold a report.
 *
 * <pre>{@code
 * InputFields.parse("text=body,date=published")
 * }</pre>
 */
public final class InputFields {
    private final FieldNames names;

    private InputFields(FieldNames names) {
        this.names = names;
    }

    /** They are called id, text, title, outlet, url and date. */
    public static InputFields usual() {
        return new InputFields(FieldNames.usual());
    }

    /**
     * The usual names with some replaced.
     *
     * @param pairs such as "text=body,date=meta.published"; a dot leads into an object within
     * @throws ChanceryException when they cannot be understood
     */
    public static InputFields parse(String pairs) {
        try {
            return new InputFields(FieldNames.parse(pairs));
        } catch (IllegalArgumentException fault) {
            throw new ChanceryException(fault.getMessage(), fault);
        }
    }

    FieldNames names() {
        return names;
    }
}
