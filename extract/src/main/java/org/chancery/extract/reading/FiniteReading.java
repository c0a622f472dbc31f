package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.statement.Status;

/**
 * Reads tense, aspect and modals of a clause's own verb group. Empty for infinitives, gerunds and
 * participles, which have no tense of their own.
 */
final class FiniteReading {
    private static final Set<String> WILL = ReadingWords.of("will");
    private static final Set<String> POSSIBLE = ReadingWords.of("possible");
    private static final Set<String> WISHING = ReadingWords.of("wishing");
    private static final Set<String> OBLIGED = ReadingWords.of("obliged");

    private final StatusWords words;

    FiniteReading(StatusWords words) {
        this.words = words;
    }

    /**
     * @param expertOpinion true when the clause stands on the word of analysts, whose "will" is a
     *     forecast
     * @param reported true when the clause is reported speech, whose "would" is a past "will"
     */
    Optional<Reading> read(SentenceTree tree, int word, boolean reported, boolean expertOpinion) {
        Optional<Integer> modal = auxiliary(tree, word, "MD");
        if (modal.isPresent()) {
            return Optional.of(modal(tree, word, modal.get(), reported, expertOpinion));
        }
        List<Integer> group = tree.children(word, AUXILIARY, PASSIVE_AUXILIARY, COPULA);
        for (int part : group) {
            Optional<Reading> tensed = tensed(tree, word, part);
            if (tensed.isPresent()) {
                return tensed;
            }
        }
        if (!group.isEmpty() && tree.isVerb(word) && group.stream().anyMatch(p -> isTo(tree, p))) {
            return Optional.empty();
        }
        return bare(tree, word, group.isEmpty());
    }

    private Reading modal(
            SentenceTree tree, int word, int modal, boolean reported, boolean expertOpinion) {
        String form = tree.text(modal).toLowerCase(Locale.ROOT);
        if (WILL.contains(form) || (form.equals("would") && reported)) {
            Optional<Integer> hedge = hedge(tree, word);
            boolean forecast = hedge.isPresent() || expertOpinion;
            Reading future = Reading.of(forecast ? Status.PREDICTED : Status.PLANNED, modal);
            return hedge.map(h -> future.withCues(h)).orElse(future);
        }
        if (form.equals("would") && WISHING.contains(tree.lemma(word))) {
            return Reading.of(Status.PROPOSED, modal);
        }
        if (form.equals("could") && !reported && !expertOpinion && isNegated(tree, word)) {
            // "They could not agree": they did not. "She said they could not" is left open.
            return Reading.of(Status.OCCURRED, modal);
        }
        if (POSSIBLE.contains(form) || form.equals("would")) {
            return Reading.of(Status.HYPOTHETICAL, modal);
        }
        if (form.equals("should") && isInverted(tree, word, modal)) {
            return Reading.of(Status.HYPOTHETICAL, modal);
        }
        if (form.equals("must") && isStill(tree, word)) {
            return Reading.of(Status.PLANNED, modal);
        }
        return Reading.of(OBLIGED.contains(form) ? Status.PROPOSED : Status.HYPOTHETICAL, modal);
    }

    private boolean isNegated(SentenceTree tree, int word) {
        return tree.children(word, ADVERB, NEGATION).stream()
                .anyMatch(child -> words.words("negation").contains(tree.lemma(child)));
    }

    /** "must still be ratified": a step to come, not a demand. */
    private static boolean isStill(SentenceTree tree, int word) {
        return tree.children(word, ADVERB).stream()
                .anyMatch(adverb -> tree.lemma(adverb).equals("still"));
    }

    private Optional<Integer> hedge(SentenceTree tree, int word) {
        return tree.children(word, ADVERB).stream()
                .filter(child -> words.is("hedge", tree, child))
                .findFirst();
    }

    private static boolean isInverted(SentenceTree tree, int word, int modal) {
        return tree.child(word, SUBJECT, PASSIVE_SUBJECT)
                .filter(subject -> subject > modal)
                .isPresent();
    }

    private Optional<Reading> tensed(SentenceTree tree, int word, int part) {
        String lemma = tree.lemma(part);
        String tag = tree.tag(part);
        boolean past = tag.equals("VBD");
        boolean present = tag.equals("VBZ") || tag.equals("VBP");
        if (!past && !present) {
            return Optional.empty();
        }
        if (lemma.equals("have")) {
            boolean still = tree.children(word, AUXILIARY).stream().anyMatch(a -> isBeen(tree, a));
            boolean goingOn = still && tree.tag(word).equals("VBG") && present;
            return Optional.of(Reading.of(goingOn ? Status.ONGOING : Status.OCCURRED, part));
        }
        if (isTo(tree, word) || hasTo(tree, word)) {
            return Optional.of(Reading.of(Status.PLANNED, part));
        }
        return Optional.of(Reading.of(past ? Status.OCCURRED : Status.ONGOING, part));
    }

    private Optional<Reading> bare(SentenceTree tree, int word, boolean alone) {
        if (!alone) {
            return Optional.empty();
        }
        boolean clause = tree.tag(word).equals("VBN") && tree.child(word, SUBJECT).isPresent();
        if (clause) {
            // "The rebels surrendered": taggers take such a past for a participle.
            return Optional.of(Reading.of(Status.OCCURRED));
        }
        return switch (tree.tag(word)) {
            case "VBD" -> Optional.of(Reading.of(Status.OCCURRED));
            case "VBZ", "VBP" -> Optional.of(Reading.of(Status.ONGOING));
            default -> Optional.empty();
        };
    }

    private static boolean isBeen(SentenceTree tree, int word) {
        return tree.text(word).equalsIgnoreCase("been");
    }

    private static boolean isTo(SentenceTree tree, int word) {
        return tree.text(word).equalsIgnoreCase("to");
    }

    /** "are to sign", where the parser takes "are" for an auxiliary of "sign". */
    private static boolean hasTo(SentenceTree tree, int word) {
        return tree.tag(word).equals("VB")
                && tree.children(word, MARKER, AUXILIARY).stream().anyMatch(m -> isTo(tree, m));
    }

    private static Optional<Integer> auxiliary(SentenceTree tree, int word, String tag) {
        return tree.children(word, AUXILIARY).stream()
                .filter(child -> tree.tag(child).equals(tag))
                .findFirst();
    }
}
