package org.chancery.text.date;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.text.actor.ActorDictionary;

/**
 * A signing as a sentence tells of it: by whom, and of what sort of paper.
 *
 * @param states the ids of the states the sentence names in any way
 * @param topics the first letters of the words that tell what the paper is about
 */
record Subject(Set<String> states, Set<String> topics) {
    private static final String PAPERS =
            "(?:treaty|treaties|pact|accord|accords|agreement|convention|declaration|protocol"
                    + "|memorandum|deal|charter)";
    private static final Pattern SIGNED =
            Pattern.compile(
                    "\\b(?:signed|inked|initialled|initialed|concluded|signing|signature|put (?:his|her|its"
                            + "|their) names? to)\\b");
    private static final Pattern PAPER =
            Pattern.compile("\\b(?<about>(?:[\\p{L}-]+\\s+){0,3})" + PAPERS + "\\b");

    /** Words before a paper that do not tell what it is about. */
    private static final Set<String> NO_TOPICS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "its",
                    "their",
                    "his",
                    "her",
                    "this",
                    "that",
                    "these",
                    "new",
                    "first",
                    "second",
                    "landmark",
                    "historic",
                    "bilateral",
                    "long-awaited",
                    "draft",
                    "joint",
                    "signed",
                    "signing",
                    "sign",
                    "signature",
                    "inked",
                    "initialled",
                    "concluded",
                    "of",
                    "and",
                    "for",
                    "both",
                    "two",
                    "final",
                    "framework",
                    "formal",
                    "major",
                    "mutual",
                    "bitterly",
                    "disputed",
                    "controversial",
                    "under",
                    "with");

    /** Enough letters to join "fisheries" with "fishing". */
    private static final int LETTERS = 4;

    private static final int STATES_IN_COMMON = 2;

    Subject {
        states = Set.copyOf(states);
        topics = Set.copyOf(topics);
    }

    /** The signing a sentence tells of; empty when it tells of none between two states. */
    static Optional<Subject> of(String sentence, ActorDictionary dictionary) {
        Matcher paper = PAPER.matcher(sentence);
        if (!SIGNED.matcher(sentence).find() || !paper.find()) {
            return Optional.empty();
        }
        Set<String> states =
                dictionary.mentionedStates(sentence).stream()
                        .flatMap(actor -> actor.country().stream())
                        .collect(Collectors.toSet());
        if (states.size() < STATES_IN_COMMON) {
            return Optional.empty();
        }
        Set<String> topics = new HashSet<>();
        do {
            topics.addAll(topics(paper.group("about")));
        } while (paper.find());
        return Optional.of(new Subject(states, topics));
    }

    private static Set<String> topics(String about) {
        return List.of(about.strip().split("\\s+")).stream()
                .filter(word -> word.length() >= LETTERS && Character.isLowerCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !NO_TOPICS.contains(word))
                .map(word -> word.substring(0, LETTERS))
                .collect(Collectors.toSet());
    }

    /** True when both may be the same signing. */
    boolean mayBe(Subject other) {
        boolean bothTell = !topics.isEmpty() && !other.topics.isEmpty();
        return states.stream().filter(other.states::contains).count() >= STATES_IN_COMMON
                && (!bothTell || topics.stream().anyMatch(other.topics::contains));
    }
}
