package org.chancery.ledger.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Chooses the words of a question that decide which sentences are weighed: the rarest, as many as
 * it takes to find enough. What has none of them hardly ever weighs as much as what has, and so
 * what a question costs hardly grows with the record.
 */
final class TellingWords {
    /**
     * So many words of sentences may be looked at, about: a short question may choose more of its
     * words than a long one.
     */
    private static final int WORK = 40_000;

    /** One word alone may be a number that stands anywhere, or misspelt. */
    private static final int AT_LEAST = 3;

    private final IndexReader reader;
    private final Collection<String> fields;

    TellingWords(IndexReader reader, Collection<String> fields) {
        this.reader = reader;
        this.fields = fields;
    }

    /** The words chosen; at least one that stands in the record, if there is any. */
    Set<String> of(List<String> terms) {
        Map<String, Integer> frequencies = new HashMap<>();
        terms.forEach(term -> frequencies.put(term, frequency(term)));
        List<String> rarest =
                terms.stream().sorted(Comparator.comparing(frequencies::get)).toList();
        int enough = WORK / Math.max(1, terms.size());
        Set<String> chosen = new LinkedHashSet<>();
        int found = 0;
        int words = 0;
        for (String term : rarest) {
            int more = frequencies.get(term);
            if (words >= AT_LEAST && found + more > enough) {
                break;
            }
            chosen.add(term);
            found += more;
            words += more > 0 ? 1 : 0;
        }
        return chosen;
    }

    /** In how many sentences it stands, about: where it stands most. */
    private int frequency(String term) {
        int most = 0;
        try {
            for (String field : fields) {
                most = Math.max(most, reader.docFreq(new Term(field, term)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return most;
    }
}
