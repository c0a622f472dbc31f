package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.StatusReader.Pass;
import org.chancery.model.statement.Status;

/** The status of infinitives, gerunds and participles, which their governor decides. */
final class GovernedReading {
    private final StatusWords words;

    GovernedReading(StatusWords words) {
        this.words = words;
    }

    Reading read(Pass pass, int word, int depth) {
        SentenceTree tree = pass.tree();
        Optional<Integer> head = tree.head(word);
        if (head.isEmpty()) {
            return Reading.usual(Status.OCCURRED);
        }
        int governor = head.get();
        if (isPast(tree, word)) {
            return Reading.of(Status.OCCURRED);
        }
        return switch (tree.relation(word)) {
            case CONJUNCT -> likeFirst(pass, word, governor, depth);
            case NOUN_CLAUSE, RELATIVE_CLAUSE -> underNoun(pass, word, governor, depth);
            case ADVERBIAL_CLAUSE -> adverbial(pass, word, governor, depth);
            case OPEN_COMPLEMENT, CLAUSAL_COMPLEMENT, OTHER, CLAUSAL_SUBJECT ->
                    tree.isNoun(governor)
                            ? underNoun(pass, word, governor, depth)
                            : underVerb(pass, word, governor, depth);
            default -> pass.plain(governor, depth + 1);
        };
    }

    /** A later verb of a coordination has the auxiliaries of the first. */
    private static Reading likeFirst(Pass pass, int word, int first, int depth) {
        Reading reading = pass.plain(first, depth + 1);
        SentenceTree tree = pass.tree();
        boolean but =
                tree.children(word, COORDINATOR).stream()
                        .anyMatch(c -> tree.text(c).equalsIgnoreCase("but"));
        boolean butBefore =
                tree.children(first, COORDINATOR).stream()
                        .anyMatch(
                                c -> c > first && c < word && tree.text(c).equalsIgnoreCase("but"));
        return reading.isNegative() && (but || butBefore) ? pass.positive(reading) : reading;
    }

    private Reading underVerb(Pass pass, int word, int governor, int depth) {
        SentenceTree tree = pass.tree();
        Reading above = pass.plain(governor, depth + 1);
        if (isSaidToHave(tree, word, governor)) {
            return above.isNegative() ? above : Reading.of(Status.OCCURRED, governor);
        }
        if (words.prevents(tree, governor)) {
            return failing(above, governor);
        }
        if (isOneOf(tree, governor, "be") || isDue(tree, governor)) {
            return composed(above, Status.PLANNED, governor);
        }
        if (words.is("unaware-adjective", tree, governor)) {
            return unwilling(tree, above, governor);
        }
        if (words.is("expecting-adjective", tree, governor)
                || words.is("expecting-verb", tree, governor)) {
            return composed(above, Status.PREDICTED, governor);
        }
        if (isOneOf(tree, governor, "have", "need", "get") && isTo(tree, word)) {
            return above.status() == Status.ONGOING
                    ? composed(above, Status.PROPOSED, governor)
                    : above.withCues(governor);
        }
        if (words.is("beginning-verb", tree, governor)) {
            return beginning(tree, above, governor, word);
        }
        if (isGranted(tree, above, governor, word)) {
            return above.withCues(governor);
        }
        if (words.is("trying-verb", tree, governor)) {
            return composed(above, Status.ONGOING, governor);
        }
        if (words.is("proposing-verb", tree, governor)) {
            return composed(above, Status.PROPOSED, governor);
        }
        if (words.is("planning-verb", tree, governor)) {
            return composed(above, Status.PLANNED, governor);
        }
        return above;
    }

    /** "is said to have urged", "appears to have urged": on others' word it did. */
    private static boolean isSaidToHave(SentenceTree tree, int word, int governor) {
        boolean perfect =
                isTo(tree, word)
                        && tree.children(word, AUXILIARY).stream()
                                .anyMatch(helper -> tree.text(helper).equals("have"));
        return perfect
                && (tree.child(governor, PASSIVE_AUXILIARY).isPresent()
                        || ReadingWords.of("seeming").contains(tree.lemma(governor)));
    }

    /** "was allowed to lapse" lapsed; who "agreed to let them in" has let them. */
    private boolean isGranted(SentenceTree tree, Reading above, int governor, int word) {
        boolean happened = above.status() == Status.OCCURRED && !above.isNegative();
        boolean passive = tree.child(governor, PASSIVE_AUXILIARY).isPresent();
        boolean let = passive && words.is("permitting-verb", tree, governor);
        boolean agreed =
                words.is("consenting-verb", tree, governor)
                        && words.is("performing-verb", tree, word);
        return happened && (let || agreed);
    }

    /** "after announcing", "since signing". */
    private boolean isPast(SentenceTree tree, int word) {
        return tree.children(word, MARKER, CASE, ADVERB, AUXILIARY).stream()
                .anyMatch(mark -> words.words("past-mark").contains(lower(tree, mark)));
    }

    private boolean isDue(SentenceTree tree, int governor) {
        return words.is("planning-adjective", tree, governor) && !tree.isVerb(governor);
    }

    /** "failed to sign": it is not; "will refrain from signing": it is expected not to be. */
    private static Reading failing(Reading above, int governor) {
        if (above.isNegative()) {
            return Reading.of(Status.OCCURRED, governor);
        }
        Status status =
                switch (above.status()) {
                    case PREDICTED, HYPOTHETICAL -> above.status();
                    case PLANNED, PROPOSED -> Status.PREDICTED;
                    default -> Status.PLANNED;
                };
        return above.withStatus(status, governor).negated();
    }

    /** "unlikely to sign" is a forecast of absence, "unwilling to sign" a refusal. */
    private static Reading unwilling(SentenceTree tree, Reading above, int governor) {
        boolean forecast = tree.lemma(governor).equals("unlikely");
        return above.withStatus(forecast ? Status.PREDICTED : Status.PLANNED, governor).negated();
    }

    /** "was the first to sign", "became the only state to refuse": what is done is done. */
    private boolean singlesOut(SentenceTree tree, int noun) {
        boolean becomes =
                tree.relation(noun) == OPEN_COMPLEMENT
                        && tree.head(noun)
                                .filter(verb -> tree.text(verb).equals("became"))
                                .isPresent();
        return (becomes || tree.child(noun, COPULA).isPresent())
                && tree.children(noun, ADJECTIVE).stream()
                        .anyMatch(adjective -> words.is("singling-adjective", tree, adjective));
    }

    private static Reading composed(Reading above, Status status, int governor) {
        if (above.isNegative()) {
            return above.withCues(governor);
        }
        boolean bound =
                above.status() == Status.HYPOTHETICAL
                        || (above.status() == Status.PREDICTED && status == Status.PLANNED);
        return bound ? above.withCues(governor) : above.withStatus(status, governor);
    }

    private Reading beginning(SentenceTree tree, Reading above, int governor, int word) {
        Optional<Integer> adjective =
                tree.children(word).stream()
                        .filter(c -> words.is("planning-adjective", tree, c))
                        .findFirst();
        if (above.isNegative() || above.liesAhead() || adjective.isPresent()) {
            return above.withCues(governor);
        }
        return above.withStatus(Status.ONGOING, governor);
    }

    private Reading underNoun(Pass pass, int word, int noun, int depth) {
        SentenceTree tree = pass.tree();
        boolean participle = tree.tag(word).equals("VBN") && !isTo(tree, word);
        if (participle && tree.child(word, MARKER).isEmpty()) {
            return tree.children(word, PASSIVE_AUXILIARY).isEmpty()
                    ? Reading.of(Status.OCCURRED)
                    : Reading.of(Status.ONGOING);
        }
        Reading above = pass.plain(noun, depth + 1);
        if (words.is("failure-noun", tree, noun)) {
            return failing(above, noun);
        }
        if (words.is("plan-noun", tree, noun)) {
            return composed(above, Status.PLANNED, noun);
        }
        if (words.is("proposal-noun", tree, noun)) {
            return composed(above, isAccepted(tree, noun) ? Status.PLANNED : Status.PROPOSED, noun);
        }
        if (words.is("possibility-noun", tree, noun)) {
            return composed(above, Status.HYPOTHETICAL, noun);
        }
        if (singlesOut(tree, noun)) {
            return above;
        }
        if (words.is("effort-noun", tree, noun)) {
            return composed(above, Status.ONGOING, noun);
        }
        return isTo(tree, word) ? composed(above, Status.PLANNED, noun) : above;
    }

    /** "accepted an invitation to visit": the visit is fixed. */
    private static boolean isAccepted(SentenceTree tree, int noun) {
        return tree.relation(noun) == OBJECT
                && tree.head(noun).filter(verb -> isOneOf(tree, verb, "accept")).isPresent();
    }

    private Reading adverbial(Pass pass, int word, int governor, int depth) {
        SentenceTree tree = pass.tree();
        // "Speaking in Oslo, she promised": the speaking is not what is promised.
        boolean opening = tree.tag(word).equals("VBG") && (word < governor || isSetOff(tree, word));
        if (isAbsolute(tree, word)) {
            boolean past = tree.tag(word).equals("VBN") || isPast(tree, word);
            return Reading.of(past ? Status.OCCURRED : Status.ONGOING);
        }
        boolean governed =
                words.prevents(tree, governor)
                        || words.is("planning-verb", tree, governor)
                        || words.is("proposing-verb", tree, governor)
                        || tree.tag(governor).startsWith("JJ");
        // "told them before leaving": the leaving is not what they were told to do.
        boolean before = isMarked(tree, word, "before");
        if (governed && !opening && !before) {
            return underVerb(pass, word, governor, depth);
        }
        Reading above = pass.plain(governor, depth + 1);
        if (isMarked(tree, word, "against")) {
            return above.withStatus(Status.PROPOSED, governor).negated();
        }
        boolean purpose = isTo(tree, word) && tree.tag(word).equals("VB");
        if (purpose && !above.liesAhead()) {
            return above.withStatus(Status.PLANNED);
        }
        if (above.isNegative()) {
            return pass.positive(above);
        }
        return tree.tag(word).equals("VBN") ? Reading.of(Status.OCCURRED) : above;
    }

    /** "broke off the talks, with Mali refusing to pay": what goes on beside it, by itself. */
    private static boolean isAbsolute(SentenceTree tree, int word) {
        return tree.tag(word).matches("VBG|VBN")
                && tree.child(word, SUBJECT, PASSIVE_SUBJECT).isPresent()
                && isMarked(tree, word, "with");
    }

    /** "called off the talks, blaming Mali": the blaming is not called off. */
    private static boolean isSetOff(SentenceTree tree, int participle) {
        return participle > 0
                && tree.text(participle - 1).equals(",")
                && tree.child(participle, MARKER, CASE).isEmpty();
    }

    /** "warned Mali against joining": the joining is what is not wanted. */
    private static boolean isMarked(SentenceTree tree, int word, String mark) {
        return tree.children(word, MARKER, CASE).stream()
                .anyMatch(child -> tree.lemma(child).equals(mark));
    }

    private static boolean isTo(SentenceTree tree, int word) {
        return tree.children(word, MARKER, AUXILIARY).stream()
                .anyMatch(mark -> lower(tree, mark).equals("to"));
    }

    private static boolean isOneOf(SentenceTree tree, int word, String... lemmas) {
        return Set.of(lemmas).contains(tree.lemma(word));
    }

    private static String lower(SentenceTree tree, int word) {
        return tree.text(word).toLowerCase(Locale.ROOT);
    }
}
