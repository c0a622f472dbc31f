package org.chancery.gold.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.AttributionReader;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.reading.StatusReader;
import org.chancery.extract.rule.Lexicon;
import org.chancery.model.text.Document;
import org.chancery.model.text.Token;

/**
 * Scores status and polarity against events whose words are given. What is predicted, proposed or
 * hypothetical is not certain; what occurred, goes on, is planned or denied is. Polarity counts
 * where the gold has one.
 */
final class Factuality {
    private static final String CERTAIN = "CERTAIN";
    private static final String UNCERTAIN = "uncertain";

    private final Function<String, Document> reader;
    private final Lexicon lexicon = Lexicon.shared();
    private final StatusReader statuses = StatusReader.with(lexicon);
    private final Confusions certainty = new Confusions();
    private final Confusions polarity = new Confusions();
    private final List<String> misses = new ArrayList<>();

    Factuality(Function<String, Document> reader) {
        this.reader = reader;
    }

    void score(Wikinews.Marked marked) {
        read(marked).ifPresent(reading -> count(marked, reading));
    }

    private void count(Wikinews.Marked marked, Reading reading) {
        String wanted = marked.certainty().equals(CERTAIN) ? CERTAIN : UNCERTAIN;
        String found =
                switch (reading.status()) {
                    case PREDICTED, PROPOSED, HYPOTHETICAL -> UNCERTAIN;
                    default -> CERTAIN;
                };
        String sign = reading.isNegative() ? "NEG" : "POS";
        certainty.add(wanted, found);
        boolean signed = marked.polarity().matches("POS|NEG");
        if (signed) {
            polarity.add(marked.polarity(), sign);
        }
        if (!wanted.equals(found) || (signed && !marked.polarity().equals(sign))) {
            misses.add(
                    "%s %s, read %s %s: %s <<%s"
                            .formatted(
                                    marked.certainty(),
                                    marked.polarity(),
                                    reading.status(),
                                    sign,
                                    marked.sentence(),
                                    marked.sentence().substring(marked.start())));
        }
    }

    private Optional<Reading> read(Wikinews.Marked marked) {
        ParsedDocument parsed = ParsedDocument.of(reader.apply(marked.sentence()));
        AttributionReader attributions = AttributionReader.of(parsed, lexicon);
        for (SentenceTree tree : parsed.trees()) {
            for (Token token : tree.sentence().tokens()) {
                if (token.span().start() == marked.start() && tree.sentence().isParsed()) {
                    int word = token.index();
                    return Optional.of(statuses.read(tree, word, attributions.at(tree, word)));
                }
            }
        }
        return Optional.empty();
    }

    double certaintyAccuracy() {
        return certainty.accuracy();
    }

    double polarityAccuracy() {
        return polarity.accuracy();
    }

    List<String> misses() {
        return misses;
    }

    @Override
    public String toString() {
        return "certainty right: %s%npolarity right: %s".formatted(certainty, polarity);
    }
}
