package org.chancery.library;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.library.json.Citation;
import org.chancery.library.json.CitationNodes;
import org.chancery.library.publish.Bibtex;
import org.chancery.library.publish.Ris;

/**
 * Passages as reference managers read them.
 *
 * <pre>{@code
 * Files.writeString(path, Citations.bibtex(List.of(citation)));
 * }</pre>
 */
public final class Citations {
    private Citations() {}

    /** As CSL-JSON: a list with one object for each, dates as EDTF where they are intervals. */
    public static String cslJson(List<Citation> citations) {
        return CitationNodes.write(citations);
    }

    /** As BibTeX, one entry for each. */
    public static String bibtex(List<Citation> citations) {
        return citations.stream().map(Bibtex::entry).collect(Collectors.joining("\n"));
    }

    /** As RIS, one reference for each. */
    public static String ris(List<Citation> citations) {
        return citations.stream().map(Ris::entry).collect(Collectors.joining());
    }
}
