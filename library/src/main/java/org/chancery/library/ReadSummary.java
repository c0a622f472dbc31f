package org.chancery.library;

/**
 * What came of reading.
 *
 * @param accepted reports newly read
 * @param known reports that were in the ledger already
 * @param refused inputs set aside
 * @param otherLanguage of these, the reports in a language that is not read
 * @param dated reports read again because their date became better known
 */
public record ReadSummary(int accepted, int known, int refused, int otherLanguage, int dated) {

    /** Nothing was read. */
    public static ReadSummary none() {
        return new ReadSummary(0, 0, 0, 0, 0);
    }

    /** Two readings together. */
    public ReadSummary plus(ReadSummary other) {
        return new ReadSummary(
                accepted + other.accepted,
                known + other.known,
                refused + other.refused,
                otherLanguage + other.otherLanguage,
                dated + other.dated);
    }
}
