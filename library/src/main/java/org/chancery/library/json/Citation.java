package org.chancery.library.json;

import java.util.Optional;
import org.chancery.model.time.DateRange;

/**
 * A passage of a report, to be cited.
 *
 * @param id what to cite it as
 * @param title of the report
 * @param outlet which published it
 * @param author its byline
 * @param address where it was published
 * @param issued the days on which it may have been published
 * @param report its name in the record
 * @param quote the words; empty for the report as a whole
 * @param place "characters 12 to 40"; empty for the report as a whole
 * @param hash the SHA-256 of the raw report, in hexadecimal
 */
public record Citation(
        String id,
        String title,
        Optional<String> outlet,
        Optional<String> author,
        Optional<String> address,
        DateRange issued,
        String report,
        Optional<String> quote,
        Optional<String> place,
        String hash) {}
