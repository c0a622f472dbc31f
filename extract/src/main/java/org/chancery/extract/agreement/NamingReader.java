package org.chancery.extract.agreement;

import java.util.Optional;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.time.DateRange;

/** Reads what the mention of a paper says of it. */
final class NamingReader {
    private static final int RECENT = 1;

    private final ParsedDocument parsed;
    private final InstrumentWords words;

    NamingReader(ParsedDocument parsed, InstrumentWords words) {
        this.parsed = parsed;
        this.words = words;
    }

    /** What the phrase of a word says; empty when it names no paper. */
    Optional<Naming> read(SentenceTree tree, int word) {
        return words.kind(tree, word).map(kind -> naming(tree, word, kind));
    }

    private Naming naming(SentenceTree tree, int word, InstrumentKind kind) {
        ActorFinder actors = parsed.actors(tree);
        boolean bloc = kind == InstrumentKind.BLOC;
        Optional<Integer> year = words.year(tree, word);
        return new Naming(
                tree.sentence().index(),
                kind,
                words.head(tree, word),
                words.name(tree, word).in(parsed.document().text().clean()),
                words.form(tree, word),
                tree.tag(word).endsWith("S"),
                words.mayReferBack(tree, word),
                words.isGeneric(tree, word, kind),
                words.marks(tree, word),
                words.topics(tree, word),
                year,
                age(tree, word, year),
                bloc
                        ? Parties.union(
                                Parties.inPhrase(actors, tree, word),
                                Parties.members(actors, tree, word))
                        : Parties.inPhrase(actors, tree, word));
    }

    private Naming.Age age(SentenceTree tree, int word, Optional<Integer> year) {
        DateRange published = parsed.document().dating().published();
        boolean longAgo =
                year.isPresent()
                        && published.latest().isPresent()
                        && year.get() < published.latest().get().getYear() - RECENT;
        if (longAgo || words.isModifiedBy("of-the-past", tree, word)) {
            return Naming.Age.PAST;
        }
        return words.isModifiedBy("of-today", tree, word) ? Naming.Age.TODAY : Naming.Age.OPEN;
    }
}
