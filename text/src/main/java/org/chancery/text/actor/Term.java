package org.chancery.text.actor;

import java.util.Optional;
import org.chancery.model.actor.Sector;
import org.chancery.model.time.DateRange;

/**
 * One form under which an entry of the dictionary appears in text.
 *
 * @param form the words
 * @param kind what they name
 * @param entry the entry's id: of a state, an organisation, a person or a role
 * @param sector the branch of government a metonym stands for
 * @param exactCase true when only these capitals will do
 * @param ambiguous true when the words often mean something else
 * @param used the days in which the form means this; unknown where it always does
 */
record Term(
        String form,
        TermKind kind,
        String entry,
        Optional<Sector> sector,
        boolean exactCase,
        boolean ambiguous,
        DateRange used) {

    /**
     * A term from a form that may end in the days of its use ("Siam@..1949-05-11") and then in the
     * marks '*' (case-sensitive) and '?' (ambiguous).
     *
     * @throws IllegalArgumentException when the days are none
     */
    static Term marked(String marked, TermKind kind, String entry) {
        String form = marked;
        boolean exact = false;
        boolean doubtful = false;
        while (form.endsWith("*") || form.endsWith("?")) {
            exact |= form.endsWith("*");
            doubtful |= form.endsWith("?");
            form = form.substring(0, form.length() - 1);
        }
        int days = form.indexOf('@');
        DateRange used = days < 0 ? DateRange.unknown() : days(form.substring(days + 1));
        form = days < 0 ? form : form.substring(0, days);
        return new Term(form.strip(), kind, entry, Optional.empty(), exact, doubtful, used);
    }

    private static DateRange days(String written) {
        String[] ends = written.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("'" + written + "' are no days; write 1949..1971");
        }
        return PartialDate.range(ends[0], ends[1]);
    }

    Term withSector(Sector branch) {
        return new Term(form, kind, entry, Optional.of(branch), exactCase, ambiguous, used);
    }

    /**
     * True when the characters in the text may be this form: no name begins with a small letter.
     */
    boolean allows(String text, int begin, int end) {
        if (exactCase) {
            return end - begin == form.length()
                    && plain(text.substring(begin, end)).equals(plain(form));
        }
        return !Character.isUpperCase(form.charAt(0)) || Character.isUpperCase(text.charAt(begin));
    }

    /** Printers set either apostrophe. */
    private static String plain(String letters) {
        return letters.replace('\u2019', '\'');
    }
}
