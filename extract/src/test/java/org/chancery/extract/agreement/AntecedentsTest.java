package org.chancery.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which of the papers named before a mention takes up. Each paper and the mention are written as
 * word, year, age and parties, set apart by blanks; a dash stands for none.
 */
class AntecedentsTest {

    @ParameterizedTest
    @CsvSource({
        // the new pact is not the lapsed convention named last
        "accord - open KEN/UGA, convention 1931 past -, pact - today -, 0",
        // nor is a bare "the pact"
        "accord - open KEN/UGA, convention 1931 past -, pact - open -, 0",
        // but "the old convention" is
        "accord - open KEN/UGA, convention 1931 past -, convention - past -, 1",
        // the same word is preferred to a later paper of another name
        "treaty - open KEN/UGA, accord - open KEN/UGA, treaty - open -, 0",
        // another year is another paper
        "treaty 1931 past -, treaty 1950 past -, treaty 1931 past -, 0",
        // other parties are another paper
        "treaty - open KEN/UGA, treaty - open CHL/PER, treaty - open CHL/PER, 1",
        "treaty - open KEN/UGA, accord - open KEN/UGA, treaty - open CHL/PER, -1",
    })
    void findsThePaperMeant(String first, String second, String mention, int expected) {
        List<Instrument> known = new ArrayList<>();
        known.add(Instrument.first(0, naming(0, first)));
        known.add(Instrument.first(1, naming(0, second)));
        Optional<Instrument> found = Antecedents.of(naming(1, mention), known);
        assertThat(found.map(Instrument::number).orElse(-1)).isEqualTo(expected);
    }

    private static Naming naming(int sentence, String words) {
        String[] part = words.split(" ", -1);
        Optional<Integer> year =
                part[1].equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(part[1]));
        return new Naming(
                sentence,
                InstrumentKind.PACT,
                part[0],
                "the " + part[0],
                part[0],
                false,
                true,
                Set.of("accord", "pact", "treaty").contains(part[0]),
                Set.of(),
                Set.of(),
                year,
                Naming.Age.valueOf(part[2].toUpperCase(Locale.ROOT)),
                parties(part[3]));
    }

    private static List<ActorReference> parties(String codes) {
        List<ActorReference> parties = new ArrayList<>();
        for (String code : codes.equals("-") ? new String[0] : codes.split("/", -1)) {
            parties.add(new ActorReference(Actor.state(code, code), code));
        }
        return parties;
    }
}
