package org.chancery.ledger.sql;

import java.util.List;

/**
 * One thing that must hold of a ledger.
 *
 * @param what such as "every quote is what stands at its span"
 * @param looked at how many things it was looked at
 * @param faults where it does not hold; none when all is well
 */
public record Check(String what, long looked, List<String> faults) {
    public Check {
        faults = List.copyOf(faults);
    }
}
