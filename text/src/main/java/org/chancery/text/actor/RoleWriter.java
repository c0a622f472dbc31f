package org.chancery.text.actor;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.text.Mention;

/** Writes role phrases down: their mention, their name for users, the words that identify them. */
final class RoleWriter {
    private final SentenceView view;
    private final Reading reading;

    RoleWriter(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
    }

    Found found(Role role, Entity entity, String reason) {
        Mention mention =
                Mentions.of(
                        view,
                        role.phrase().first(),
                        role.end(),
                        Mention.Form.DESCRIPTION,
                        entity.actors(),
                        reason);
        return found(role, mention, entity);
    }

    private static Found found(Role role, Mention mention, Entity entity) {
        return new Found(mention, role.phrase().headToken(), Optional.of(entity));
    }

    /** The words as a name for people who have none: "a Defense Ministry official". */
    String name(Role role) {
        int first = role.phrase().first();
        String words = view.words(role.phrase().isDefinite() ? first + 1 : first, role.end());
        boolean opens =
                first == 0
                        && !role.phrase().isDefinite()
                        && !view.isCapital(1)
                        && view.hitAt(0).isEmpty();
        boolean article =
                first == 0 && !role.phrase().determiner().isEmpty() && !role.phrase().isDefinite();
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return (opens || article) && !acronym
                ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                : words;
    }

    /** What identifies them beside their state: the modifiers and the head. */
    String key(Role role) {
        Phrase phrase = role.phrase();
        int first =
                phrase.nationals().isEmpty()
                        ? phrase.first()
                        : phrase.nationals().get(phrase.nationals().size() - 1).end();
        int start = view.isPossessiveMark(first) ? first + 1 : first;
        return view.words(Math.min(start, phrase.headFirst()), phrase.end());
    }

    /** The words between determiner and head, in lower case. */
    Set<String> modifiers(Role role) {
        Phrase phrase = role.phrase();
        int first =
                Math.min(
                        phrase.headFirst(),
                        phrase.first() + (phrase.determiner().isEmpty() ? 0 : 1));
        return Arrays.stream(view.phrase(first, phrase.headEnd()).split("[ -]"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
    }

    String whose(Role role) {
        if (role.state().isPresent()) {
            return "the words say whose";
        }
        Optional<String> home =
                role.other()
                        ? Optional.empty()
                        : reading.homeOf(role.head().noun(), role.sector(), view.index());
        return home.isPresent() ? "the report's own state" : "state unknown";
    }
}
