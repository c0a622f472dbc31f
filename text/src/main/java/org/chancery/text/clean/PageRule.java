package org.chancery.text.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern by which a part of a page is known, from {@code page.rules}.
 *
 * @param name what the part is, such as "update stamp"
 * @param where which part of a block the pattern must match
 * @param mark what is noted when it matches
 * @param pattern the pattern; groups "outlet" and "name" give the outlet's and the writer's name
 * @param example a text it must match
 * @param counterexample a text it must not match
 */
record PageRule(
        String name,
        Where where,
        Mark mark,
        Pattern pattern,
        String example,
        String counterexample) {

    /** False when no text that begins so can match as a whole. */
    boolean mayMatch(String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.matches() || matcher.hitEnd();
    }

    /** Which part of a block a pattern must match. */
    enum Where {
        /** A whole block, anywhere in the report. */
        LINE,
        /** A whole block above the report's second paragraph. */
        HEAD,
        /** The beginning of one of the first paragraphs. */
        START,
        /** The end of a block. */
        END
    }

    /** What a match means. */
    enum Mark {
        FURNITURE,
        BYLINE,
        DATELINE,
        /** The outlet's name, if a headline follows; otherwise it is the headline itself. */
        MASTHEAD,
        /** The outlet and day below the report, if nothing of the report follows. */
        SOURCE;

        /** True when the words alone do not tell, but also what stands around them. */
        boolean dependsOnPlace() {
            return this == MASTHEAD || this == SOURCE;
        }
    }
}
