package org.chancery.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.AgreementStage;

/**
 * The instruments of one report and which words stand for which; see {@link Antecedents}. What
 * comes with "a" is new.
 */
final class InstrumentRegistry {
    private static final int NEAR = 2;
    private static final Set<String> NONE = Set.of("no", "any", "neither");

    /** A digest that went on so many sentences may be at another story. */
    private static final int SAME_STORY = 8;

    private final List<Instrument> instruments = new ArrayList<>();
    private final Map<Place, Named> places = new LinkedHashMap<>();

    /** A word of the report. */
    private record Place(int sentence, int word) {}

    /**
     * Which instrument a word names, its part in the clause, and whether there is one at all: after
     * "no pact" nothing is "it".
     */
    private record Named(int instrument, Dependency part, boolean exists) {}

    private InstrumentRegistry() {}

    /** Reads a report from its beginning to its end. */
    static InstrumentRegistry of(ParsedDocument parsed, InstrumentWords words) {
        InstrumentRegistry registry = new InstrumentRegistry();
        NamingReader reader = new NamingReader(parsed, words);
        for (SentenceTree tree : parsed.trees()) {
            for (int word = 0; word < tree.size(); word++) {
                int at = word;
                reader.read(tree, word).ifPresent(naming -> registry.add(tree, at, naming));
            }
        }
        return registry;
    }

    private void add(SentenceTree tree, int word, Naming naming) {
        Optional<Instrument> known = Antecedents.of(naming, instruments);
        int number = known.map(Instrument::number).orElse(instruments.size());
        if (known.isEmpty()) {
            instruments.add(Instrument.first(number, naming));
        } else {
            instruments.set(number, known.get().with(naming));
        }
        places.put(
                new Place(tree.sentence().index(), word),
                new Named(
                        number,
                        tree.relation(tree.firstConjunct(word)),
                        !tree.hasChild(word, NONE)));
    }

    /** The instrument that a noun names. */
    Optional<Instrument> at(SentenceTree tree, int word) {
        return Optional.ofNullable(places.get(new Place(tree.sentence().index(), word)))
                .map(named -> instruments.get(named.instrument()));
    }

    /**
     * The instrument a pronoun may stand for: of those named before it in its sentence, else in the
     * nearest of the two before, the subject, else the object, else the first.
     */
    Optional<Instrument> lastBefore(SentenceTree tree, int word) {
        int sentence = tree.sentence().index();
        return places.entrySet().stream()
                .filter(
                        entry -> {
                            Place place = entry.getKey();
                            boolean here = place.sentence == sentence && place.word < word;
                            boolean near = place.sentence >= sentence - NEAR;
                            return entry.getValue().exists()
                                    && isPaper(entry.getValue())
                                    && (here || (near && place.sentence < sentence));
                        })
                .max(
                        Comparator.comparingInt(
                                        (Map.Entry<Place, Named> entry) -> entry.getKey().sentence)
                                .thenComparingInt(entry -> salience(entry.getValue().part()))
                                .thenComparingInt(entry -> -entry.getKey().word))
                .map(entry -> instruments.get(entry.getValue().instrument()));
    }

    /** Money that is lent is no paper that "it" would take up. */
    private boolean isPaper(Named named) {
        return instruments.get(named.instrument()).kind() != InstrumentKind.LOAN;
    }

    private static int salience(Dependency part) {
        return switch (part) {
            case SUBJECT, PASSIVE_SUBJECT -> 2;
            case OBJECT -> 1;
            default -> 0;
        };
    }

    /**
     * The parties of the paper named last, up to a sentence and not far before it, that two states
     * or more conclude.
     */
    List<ActorReference> partiesBefore(int sentence) {
        List<ActorReference> last = List.of();
        for (Map.Entry<Place, Named> entry : places.entrySet()) {
            List<ActorReference> parties = instruments.get(entry.getValue().instrument()).parties();
            int distance = sentence - entry.getKey().sentence;
            boolean near = distance >= 0 && distance <= SAME_STORY && isPaper(entry.getValue());
            if (near && Parties.countries(parties).size() > 1) {
                last = parties;
            }
        }
        return last;
    }

    /** Keeps what a statement about an instrument has shown. */
    void learn(Instrument instrument, List<ActorReference> parties, AgreementStage stage) {
        Instrument now = now(instrument);
        instruments.set(now.number(), now.learned(parties, stage));
    }

    /** The instrument as now known. */
    Instrument now(Instrument instrument) {
        return instruments.get(instrument.number());
    }
}
