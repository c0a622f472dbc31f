package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.text.Mention;

/**
 * Mends national adjectives whose first letter was lost in scanning and left a hyphen: "-apanese
 * exports".
 */
final class DamagedPrint {
    private static final int SHORTEST = 5;

    private DamagedPrint() {}

    /** The state whose damaged adjective begins at a token. */
    static Optional<Found> read(SentenceView view, Reading reading, int i) {
        String rest = rest(view, i);
        if (rest.length() < SHORTEST) {
            return Optional.empty();
        }
        int end = view.text(i).length() > 1 ? i + 1 : i + 2;
        List<StateEntry> states = new ArrayList<>();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            for (TermMatch match : reading.dictionary().matcher().longest(letter + rest)) {
                Hit hit = new Hit(i, end, match.terms());
                if (match.span().length() == rest.length() + 1 && hit.has(TermKind.ADJECTIVE)) {
                    reading.states()
                            .choose(hit)
                            .flatMap(StateChooser.Choice::state)
                            .ifPresent(states::add);
                }
            }
        }
        if (states.size() != 1) {
            return Optional.empty();
        }
        Mention mention =
                Mentions.of(
                        view,
                        i,
                        end,
                        Mention.Form.ADJECTIVE,
                        List.of(states.get(0).actor()),
                        "damaged print: an adjective that lacks its first letter");
        return Optional.of(new Found(mention, end - 1, Optional.empty()));
    }

    /** What follows a hyphen that no word stands before; blank when there is no such hyphen. */
    private static String rest(SentenceView view, int i) {
        boolean free = i == 0 || view.token(i - 1).span().end() < view.token(i).span().start();
        if (!free || !view.text(i).startsWith("-")) {
            return "";
        }
        if (view.text(i).length() > 1) {
            return view.text(i).substring(1);
        }
        boolean glued =
                view.has(i + 1) && view.token(i).span().end() == view.token(i + 1).span().start();
        return glued && Character.isLowerCase(view.text(i + 1).charAt(0)) ? view.text(i + 1) : "";
    }
}
