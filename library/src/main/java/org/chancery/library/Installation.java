package org.chancery.library;

import java.util.List;
import org.chancery.text.annotate.LanguageModels;
import org.chancery.text.format.Formats;

/** What this installation can do, whatever ledger it is used with. */
public final class Installation {
    private Installation() {}

    /** The language model files that it lacks; none when it is whole. */
    public static List<String> missingModels() {
        return LanguageModels.missing();
    }

    /** What it can read. */
    public static List<InputFormat> inputFormats() {
        return Formats.known().stream()
                .map(one -> new InputFormat(one.name(), one.endings(), one.becomes()))
                .toList();
    }
}
