package org.chancery.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.AgreementStage;

/**
 * The instruments of one report and which words stand for which.
 *
 * <p>"The accord" takes up the accord named last; a bare "the agreement" or "the document" the last
 * instrument of any name; what comes with "a" is new.
 */
final class InstrumentRegistry {
    private final InstrumentWords words;
    private final List<Instrument> instruments = new ArrayList<>();
    private final Map<Place, Integer> places = new LinkedHashMap<>();

    /** A word of the report. */
    private record Place(int sentence, int word) {}

    private InstrumentRegistry(InstrumentWords words) {
        this.words = words;
    }

    /** Reads a report from its beginning to its end. */
    static InstrumentRegistry of(ParsedDocument parsed, InstrumentWords words) {
        InstrumentRegistry registry = new InstrumentRegistry(words);
        String text = parsed.document().text().clean();
        for (SentenceTree tree : parsed.trees()) {
            ActorFinder actors = parsed.actors(tree);
            for (int word = 0; word < tree.size(); word++) {
                if (words.kind(tree, word).isPresent()) {
                    registry.add(tree, word, actors, text);
                }
            }
        }
        return registry;
    }

    private void add(SentenceTree tree, int word, ActorFinder actors, String text) {
        InstrumentKind kind = words.kind(tree, word).orElseThrow();
        List<ActorReference> parties =
                kind == InstrumentKind.BLOC
                        ? Parties.union(
                                Parties.inPhrase(actors, tree, word),
                                Parties.members(actors, tree, word))
                        : Parties.inPhrase(actors, tree, word);
        Optional<Integer> known = known(tree, word, kind, parties);
        int number = known.orElse(instruments.size());
        String name = words.name(tree, word).in(text);
        Set<String> marks = words.marks(tree, word);
        if (known.isEmpty()) {
            String form = words.form(tree, word);
            instruments.add(
                    new Instrument(
                            number,
                            name,
                            form,
                            kind,
                            tree.tag(word).endsWith("S"),
                            marks,
                            parties,
                            Optional.empty()));
        } else {
            Instrument before = instruments.get(number);
            boolean fuller = !marks.isEmpty() && marks.size() > before.marks().size();
            Instrument now = before.with(marks, parties);
            instruments.set(number, fuller ? now.named(name) : now);
        }
        places.put(new Place(tree.sentence().index(), word), number);
    }

    private Optional<Integer> known(
            SentenceTree tree, int word, InstrumentKind kind, List<ActorReference> parties) {
        if (words.isIndefinite(tree, word) || !refersBack(tree, word)) {
            return Optional.empty();
        }
        Set<String> marks = words.marks(tree, word);
        boolean plural = tree.tag(word).endsWith("S");
        for (int i = instruments.size() - 1; i >= 0; i--) {
            Instrument earlier = instruments.get(i);
            boolean sameWord = earlier.form().endsWith(tree.lemma(word));
            boolean generic = marks.isEmpty() && words.is(genericClass(kind), tree, word);
            boolean sameSort = earlier.kind() == kind || kind == InstrumentKind.PAPER;
            boolean fits = earlier.marks().containsAll(marks) || marks.isEmpty();
            boolean called = sameWord || (generic && sameSort);
            if (called
                    && fits
                    && earlier.several() == plural
                    && agree(earlier.parties(), parties)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static String genericClass(InstrumentKind kind) {
        return kind == InstrumentKind.BLOC ? "generic-bloc" : "generic-pact";
    }

    private boolean refersBack(SentenceTree tree, int word) {
        return words.isDefinite(tree, word) || words.isNamed(tree, word);
    }

    private static boolean agree(List<ActorReference> earlier, List<ActorReference> now) {
        return earlier.isEmpty()
                || now.isEmpty()
                || Parties.union(earlier, now).size() < earlier.size() + now.size();
    }

    /** The instrument that a noun names. */
    Optional<Instrument> at(SentenceTree tree, int word) {
        return Optional.ofNullable(places.get(new Place(tree.sentence().index(), word)))
                .map(instruments::get);
    }

    /** The last instrument named before a word, in its sentence or the one before: for pronouns. */
    Optional<Instrument> lastBefore(SentenceTree tree, int word) {
        int sentence = tree.sentence().index();
        Optional<Instrument> last = Optional.empty();
        for (Map.Entry<Place, Integer> entry : places.entrySet()) {
            Place place = entry.getKey();
            boolean here = place.sentence == sentence && place.word < word;
            if (here || place.sentence == sentence - 1) {
                last = Optional.of(instruments.get(entry.getValue()));
            }
        }
        return last;
    }

    /** Keeps what a statement about an instrument has shown. */
    void learn(Instrument instrument, List<ActorReference> parties, AgreementStage stage) {
        Instrument now = instruments.get(instrument.number());
        instruments.set(instrument.number(), now.with(Set.of(), parties).at(stage));
    }

    /** The instrument as now known. */
    Instrument now(Instrument instrument) {
        return instruments.get(instrument.number());
    }
}
