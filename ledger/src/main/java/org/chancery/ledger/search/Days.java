package org.chancery.ledger.search;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.LongRangeDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.chancery.model.time.DateRange;

/**
 * Days from a first to a last, as the index has them. An open end reaches for ever. Kept in a tree,
 * in which what shares some days is found without a look at the rest, and with each document, for
 * when few documents are to be looked at.
 */
final class Days {
    private Days() {}

    /** The fields of a document that lasts these days. */
    static List<IndexableField> of(String field, DateRange days) {
        return List.of(
                new LongRange(field, first(days), last(days)),
                new LongRangeDocValuesField(values(field), first(days), last(days)));
    }

    /** What shares a day with these. */
    static Query shared(String field, DateRange days) {
        return new IndexOrDocValuesQuery(
                LongRange.newIntersectsQuery(field, first(days), last(days)),
                LongRangeDocValuesField.newSlowIntersectsQuery(
                        values(field), first(days), last(days)));
    }

    private static String values(String field) {
        return field + "_values";
    }

    private static long[] first(DateRange days) {
        return new long[] {days.earliest().orElse(LocalDate.MIN).toEpochDay()};
    }

    private static long[] last(DateRange days) {
        return new long[] {days.latest().orElse(LocalDate.MAX).toEpochDay()};
    }
}
