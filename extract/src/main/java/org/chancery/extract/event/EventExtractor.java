package org.chancery.extract.event;

import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.extract.reading.StatusReader;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.RuleBook;
import org.chancery.model.statement.Finding;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;

/**
 * Finds events: what one actor does, says, plans or is said to do to another.
 *
 * <p>Each finding rests on one rule of the files beside this class. A speech act and what is said
 * are two events. Titles and furniture yield none, since they have no sentences.
 *
 * <pre>{@code
 * EventExtractor.withRules().extract(document).forEach(System.out::println);
 * }</pre>
 */
public final class EventExtractor implements Extractor {
    private final RuleBook rules;
    private final Lexicon lexicon;
    private final StatusReader statuses;

    private EventExtractor(RuleBook rules, Lexicon lexicon) {
        this.rules = rules;
        this.lexicon = lexicon;
        this.statuses = StatusReader.with(lexicon);
    }

    /** An extractor with the rules that come with the project. */
    public static EventExtractor withRules() {
        return new EventExtractor(EventRules.load(), EventRules.lexicon());
    }

    @Override
    public String name() {
        return "event";
    }

    @Override
    public Set<Layer> needs() {
        return Extractor.wordsAnd(Layer.DEPENDENCIES);
    }

    @Override
    public Stream<Finding> extract(Document document) {
        return new EventReader(document, rules, lexicon, statuses).findings().stream();
    }
}
