package org.chancery.text.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Quotation;
import org.chancery.model.text.Span;

/**
 * Adds the quotations of a report.
 *
 * <p>A quotation that runs over several paragraphs, each of which opens its marks anew, is one
 * quotation for each paragraph. Marks without a partner are passed over, unless the next paragraph
 * takes the quotation up.
 */
public final class QuotationFinder implements Annotator {
    /**
     * A paragraph that leaves its marks open holds a quotation when it opens no later than this.
     */
    private static final int LATEST_OPENING = 3;

    @Override
    public String name() {
        return "quotation finder";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.PARTS_OF_SPEECH);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.QUOTATIONS);
    }

    @Override
    public Document annotate(Document document) {
        String clean = document.text().clean();
        List<Span> paragraphs = document.structure().paragraphs();
        SpeechTest speech = new SpeechTest(document);
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            boolean continued =
                    i + 1 < paragraphs.size()
                            && QuotationMarks.opensWith(clean, paragraphs.get(i + 1));
            for (QuotationMarks.Pair pair : QuotationMarks.pair(clean, paragraph)) {
                if (pair.closed() || continued || opensEarly(pair, paragraph)) {
                    quotations.add(
                            new Quotation(
                                    pair.whole(),
                                    pair.words(),
                                    !pair.closed() || speech.isSpeech(pair.words())));
                }
            }
        }
        return document.withQuotations(quotations);
    }

    private static boolean opensEarly(QuotationMarks.Pair pair, Span paragraph) {
        return pair.whole().start() - paragraph.start() <= LATEST_OPENING;
    }
}
