package org.chancery.text.actor;

import org.chancery.model.time.DateRange;

/**
 * One person in one office for one term.
 *
 * @param person the person's stable id, such as {@code kohl_helmut}
 * @param name the usual English name, such as "Helmut Kohl"
 * @param family the name used in second reference, such as "Kohl"
 * @param given the rest of the name; blank for persons known by one name
 * @param country the alpha-3 code of the state served, as known in its day ({@code SUN}, {@code
 *     YUG}), or the CAMEO code of the organisation
 * @param office the sort of office, such as {@code foreign_minister}
 * @param title the office as the press writes it, such as "Foreign Secretary"
 * @param term from the first possible day to the last possible one; open while it lasts
 * @param sex "m", "f" or blank
 */
public record OfficeTerm(
        String person,
        String name,
        String family,
        String given,
        String country,
        String office,
        String title,
        DateRange term,
        String sex) {}
