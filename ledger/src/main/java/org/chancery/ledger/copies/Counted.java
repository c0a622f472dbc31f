package org.chancery.ledger.copies;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;

/** Passes everything on and counts it. */
final class Counted extends TokenFilter {
    private int count;

    Counted(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean more = input.incrementToken();
        count += more ? 1 : 0;
        return more;
    }

    int count() {
        return count;
    }
}
