package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Lexicon;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Status;

/**
 * Says of a verb or noun that tells of an act whether the act has come about: from tense, aspect,
 * modals, negation, conditions, and the verbs and nouns that govern it.
 *
 * <pre>{@code
 * // "Chad refused to sign", sign = 3
 * StatusReader.with(Lexicon.shared()).read(tree, 3, Attribution.reporter());   // DENIED, NEGATIVE
 * }</pre>
 */
public final class StatusReader {
    private static final int DEEPEST = 12;

    /** Verbs after which "that they leave" says what shall be (Quirk et al. 1985, 16.32). */
    private static final Set<String> MANDATIVE = ReadingWords.of("mandative");

    private final StatusWords words;
    private final FiniteReading finite;
    private final Negation negation;
    private final GovernedReading governed;
    private final NounReading nouns;

    private StatusReader(StatusWords words) {
        this.words = words;
        this.finite = new FiniteReading(words);
        this.negation = new Negation(words);
        this.governed = new GovernedReading(words);
        this.nouns = new NounReading(words);
    }

    /** A reader; the lexicon brings the classes of {@code shared.lexicon}. */
    public static StatusReader with(Lexicon shared) {
        return new StatusReader(StatusWords.with(shared));
    }

    /** The status of the act that a word tells of, on the word of those it is attributed to. */
    public Reading read(SentenceTree tree, int word, Attribution attribution) {
        Pass pass = new Pass(tree, attribution);
        return pass.scoped(word, pass.plain(word, 0));
    }

    /** One sentence, one attribution. */
    final class Pass {
        private final SentenceTree tree;
        private final Attribution attribution;

        Pass(SentenceTree tree, Attribution attribution) {
            this.tree = tree;
            this.attribution = attribution;
        }

        SentenceTree tree() {
            return tree;
        }

        /** The reading of a word without the conditions and attitudes above its clause. */
        Reading plain(int word, int depth) {
            if (depth > DEEPEST) {
                return Reading.usual(Status.OCCURRED);
            }
            Optional<Integer> no = negation.of(tree, word);
            Reading own = affirmative(word, depth);
            // "held no talks": the one "no" negates verb and noun, but only once.
            return no.filter(n -> !own.cues().contains(n)).map(n -> own.negated(n)).orElse(own);
        }

        private Reading affirmative(int word, int depth) {
            Optional<Reading> tensed =
                    finite.read(
                            tree,
                            word,
                            attribution.isReported() || isHeld(word),
                            attribution.expertOpinion());
            if (tensed.isPresent() && (tree.isVerb(word) || hasCopula(word))) {
                Reading appointed =
                        isAppointed(word)
                                ? tensed.get().withStatus(appointment(word), word)
                                : tensed.get();
                return inTime(word, appointed, depth);
            }
            if (tree.isNoun(word) || isGerundNoun(word)) {
                return nouns.read(this, word, depth);
            }
            return governed.read(this, word, depth);
        }

        /** "is expected to say" is what others look for; "is expected in Lima" is arranged. */
        private Status appointment(int word) {
            boolean open =
                    tree.lemma(word).equals("expect")
                            && tree.child(word, OPEN_COMPLEMENT).isPresent();
            return open ? Status.PREDICTED : Status.PLANNED;
        }

        /** "is due in Lima", "is expected in Lima": nobody is there yet. */
        private boolean isAppointed(int word) {
            return tree.isVerb(word)
                    ? words.is("appointed-participle", tree, word)
                            && tree.child(word, PASSIVE_AUXILIARY).isPresent()
                    : words.is("appointed-adjective", tree, word);
        }

        /** "confidence that they would sign": what is held, as what is said, has a past "will". */
        private boolean isHeld(int word) {
            boolean ofNoun =
                    tree.relation(word) == NOUN_CLAUSE
                            || (tree.relation(word) == CLAUSAL_COMPLEMENT
                                    && tree.head(word).filter(tree::isNoun).isPresent());
            return ofNoun
                    && tree.children(word, MARKER).stream()
                            .anyMatch(mark -> tree.text(mark).equals("that"));
        }

        /** "when she visits", "after he signs" beside a plan: the present stands for the future. */
        private Reading inTime(int word, Reading reading, int depth) {
            if (awaits(word) || isAfterWhatIsToCome(word, depth)) {
                return reading.withStatus(Status.HYPOTHETICAL);
            }
            boolean present = reading.status() == Status.ONGOING;
            if (!present || tree.relation(word) != ADVERBIAL_CLAUSE || tree.head(word).isEmpty()) {
                return reading;
            }
            boolean temporal =
                    tree.children(word, MARKER, ADVERB).stream().anyMatch(mark -> isTimeMark(mark));
            if (!temporal) {
                return reading;
            }
            Reading main = plain(tree.head(word).get(), depth + 1);
            if (isBefore(word) && main.status() == Status.PROPOSED) {
                return reading.withStatus(Status.PLANNED);
            }
            return main.liesAhead() && !main.isNegative()
                    ? reading.withStatus(main.status())
                    : whenAlone(reading);
        }

        /** "would not leave until they had met": what is waited for has not come about. */
        private boolean awaits(int word) {
            Optional<Integer> main = tree.head(word);
            boolean until =
                    tree.children(word, MARKER).stream()
                            .anyMatch(mark -> tree.text(mark).equalsIgnoreCase("until"));
            return until
                    && tree.relation(word) == ADVERBIAL_CLAUSE
                    && main.filter(m -> negation.of(tree, m).isPresent()).isPresent()
                    && tree.children(main.get(), AUXILIARY).stream()
                            .anyMatch(auxiliary -> tree.tag(auxiliary).equals("MD"));
        }

        /** "wants to talk before it signs": that it signs is taken for granted. */
        private boolean isBefore(int word) {
            return tree.children(word, MARKER).stream()
                    .anyMatch(mark -> tree.text(mark).equalsIgnoreCase("before"));
        }

        /** "might pay once they had a treaty": there is none yet. */
        private boolean isAfterWhatIsToCome(int word, int depth) {
            boolean once =
                    tree.children(word, MARKER, ADVERB).stream()
                            .anyMatch(mark -> tree.text(mark).equalsIgnoreCase("once"));
            return once
                    && tree.relation(word) == ADVERBIAL_CLAUSE
                    && tree.head(word)
                            .map(main -> plain(main, depth + 1))
                            .filter(Reading::liesAhead)
                            .isPresent();
        }

        /** A present tense after "when" that no plan governs is still not a fact. */
        private Reading whenAlone(Reading reading) {
            return reading.withStatus(Status.PLANNED);
        }

        private boolean isTimeMark(int mark) {
            return ReadingWords.of("time-mark").contains(tree.text(mark).toLowerCase(Locale.ROOT));
        }

        /** The reading with what stands above the clause taken in. */
        Reading scoped(int word, Reading reading) {
            Reading result = reading;
            int at = word;
            for (int above : tree.ancestors(word)) {
                result = underAttitude(at, above, result);
                at = above;
            }
            Optional<Integer> condition =
                    conditionOver(word).filter(mark -> !isParenthetical(word, mark));
            if (condition.isPresent() && result.status() != Status.HYPOTHETICAL) {
                return result.withStatus(Status.HYPOTHETICAL, condition.get());
            }
            return isBound(word, result) ? result.withStatus(Status.HYPOTHETICAL) : result;
        }

        /** "will close the border unless they leave": bound to what stands beside it. */
        private boolean isBound(int word, Reading reading) {
            boolean will =
                    reading.status() == Status.PLANNED
                            && tree.children(word, AUXILIARY).stream()
                                    .anyMatch(helper -> tree.tag(helper).equals("MD"));
            return will
                    && tree.children(word, ADVERBIAL_CLAUSE).stream()
                            .flatMap(clause -> tree.children(clause, MARKER).stream())
                            .anyMatch(mark -> words.is("condition-mark", tree, mark));
        }

        private Reading underAttitude(int clause, int governor, Reading reading) {
            if (isHeld(clause) && tree.isNoun(governor)) {
                return underHeld(governor, reading);
            }
            if (tree.relation(clause) != CLAUSAL_COMPLEMENT) {
                return reading;
            }
            boolean not = negation.of(tree, governor).isPresent();
            if (believes(governor) && reading.status() == Status.PLANNED) {
                Reading belief = reading.withStatus(Status.PREDICTED, governor);
                return not ? belief.negated() : belief;
            }
            if (words.is("denial-verb", tree, governor) && governor < clause) {
                return not ? reading : reading.negated(governor);
            }
            if (words.is("doubt-verb", tree, governor) && governor < clause && !not) {
                return reading.withStatus(Status.PREDICTED, governor).negated();
            }
            boolean infinitive =
                    isSubjunctive(clause)
                            && (tree.tag(clause).equals("VB")
                                    || (tree.tag(clause).equals("VBP")
                                            && MANDATIVE.contains(tree.lemma(governor))));
            if (words.is("proposing-verb", tree, governor) && infinitive) {
                return reading.withStatus(Status.PROPOSED, governor);
            }
            boolean expects = ReadingWords.of("expecting").contains(tree.lemma(governor));
            return expects && reading.status() == Status.PLANNED
                    ? reading.withStatus(Status.PREDICTED, governor)
                    : reading;
        }

        private boolean believes(int governor) {
            Set<String> believing = ReadingWords.of("believing");
            boolean participle =
                    tree.child(governor, COPULA, PASSIVE_AUXILIARY).isPresent()
                            && believing.contains(tree.text(governor));
            return participle || believing.contains(tree.lemma(governor));
        }

        /** "the hope that they will sign", "denied reports that they had signed". */
        private Reading underHeld(int noun, Reading reading) {
            boolean bare = tree.preposition(noun).filter(p -> !p.equals("as")).isEmpty();
            Optional<Integer> verb =
                    tree.ancestors(noun).stream()
                            .filter(above -> bare && tree.isVerb(above))
                            .findFirst();
            if (verb.filter(head -> rejects(head)).isPresent()
                    && ReadingWords.of("report-noun").contains(tree.lemma(noun))) {
                return reading.isNegative() ? reading : reading.negated(verb.get());
            }
            boolean hoped = ReadingWords.of("belief-noun").contains(tree.lemma(noun));
            return hoped && reading.status() == Status.PLANNED
                    ? reading.withStatus(Status.PREDICTED, noun)
                    : reading;
        }

        private boolean rejects(int verb) {
            return (words.is("denial-verb", tree, verb)
                            || ReadingWords.of("rejecting").contains(tree.lemma(verb)))
                    && negation.of(tree, verb).isEmpty();
        }

        private boolean isSubjunctive(int clause) {
            return tree.children(clause, AUXILIARY).isEmpty();
        }

        /** The word that makes the clause, or one it is part of, a condition. */
        private Optional<Integer> conditionOver(int word) {
            int at = word;
            for (int steps = 0; steps <= tree.size(); steps++) {
                int clause = at;
                Optional<Integer> mark =
                        tree.children(clause, MARKER).stream()
                                .filter(m -> words.is("condition-mark", tree, m))
                                .findFirst();
                boolean speech = tree.relation(at) == CLAUSAL_COMPLEMENT && at != word;
                if (mark.isPresent() || speech || tree.head(at).isEmpty()) {
                    return mark;
                }
                at = tree.head(at).get();
            }
            return Optional.empty();
        }

        /**
         * "If all goes well, he said, they could meet": the saying stands outside the condition.
         */
        private boolean isParenthetical(int word, int mark) {
            boolean told = tree.tag(word).equals("VBD") && attribution.speechVerb().isEmpty();
            return told
                    && mark < word
                    && words.is("telling-verb", tree, word)
                    && IntStream.range(mark, word).anyMatch(i -> tree.text(i).equals(","));
        }

        private boolean hasCopula(int word) {
            return tree.child(word, COPULA).isPresent()
                    || tree.tag(word).startsWith("JJ")
                    || tree.tag(word).equals("VBN");
        }

        private boolean isGerundNoun(int word) {
            return tree.tag(word).equals("VBG")
                    && tree.child(word, DETERMINER, POSSESSIVE).isPresent();
        }

        Reading positive(Reading reading) {
            return new Reading(
                    reading.status() == Status.DENIED ? Status.OCCURRED : reading.status(),
                    Polarity.POSITIVE,
                    reading.settled(),
                    reading.cues());
        }
    }
}
