package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.text.Mention;

/** Reads "the North" and "the South" in a report that names a half of a divided country. */
final class DividedStates {
    /** North, then south. Own list. */
    private static final List<List<String>> HALVES =
            List.of(List.of("PRK", "KOR"), List.of("VNM", "RVN"), List.of("YEM", "YMD"));

    private DividedStates() {}

    /** The half named at a token; in Vietnam and Yemen only where the southern state is named. */
    static Optional<Found> read(SentenceView view, Reading reading, int i) {
        boolean named =
                view.is(i, "north", "south")
                        && view.isCapital(i)
                        && view.is(i - 1, "the")
                        && !view.isCapital(i + 1)
                        && !view.is(i + 1, "of");
        if (!named) {
            return Optional.empty();
        }
        int half = view.is(i, "north") ? 0 : 1;
        return HALVES.stream()
                .filter(pair -> isSpokenOf(reading.facts(), pair))
                .findFirst()
                .flatMap(pair -> reading.dictionary().state(pair.get(half)))
                .map(state -> found(view, i, state));
    }

    private static boolean isSpokenOf(ReportFacts facts, List<String> pair) {
        boolean korea = pair.get(0).equals("PRK") && facts.count("PRK") > 0;
        return korea || (!pair.get(0).equals("PRK") && facts.count(pair.get(1)) > 0);
    }

    private static Found found(SentenceView view, int i, StateEntry state) {
        Mention mention =
                Mentions.of(
                        view,
                        i - 1,
                        i + 1,
                        Mention.Form.NAME,
                        List.of(state.actor()),
                        "a half of a divided country");
        return new Found(mention, i, Optional.of(Entity.state(state.actor())));
    }
}
