package org.chancery.text.date;

import java.util.List;
import org.chancery.model.time.DateRange;

/** Who held which office when, as far as dating needs to know. */
public interface OfficeTerms {

    /**
     * One term of one person.
     *
     * @param given the given names; blank for persons known by one name
     * @param familyFirst true where the family name stands first, as in "Mao Zedong"
     * @param office the sort of office, such as {@code foreign_minister}
     * @param title the office as the press writes it, such as "Acting President"
     * @param term from taking office to leaving it; open while it lasts
     */
    record Term(
            String person,
            String given,
            boolean familyFirst,
            String office,
            String title,
            DateRange term) {}

    /** The terms of all persons who go by a family name, letter case and diacritics aside. */
    List<Term> withFamilyName(String family);
}
