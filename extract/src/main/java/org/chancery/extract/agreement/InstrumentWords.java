package org.chancery.extract.agreement;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.grammar.Dates;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Lexicon;
import org.chancery.model.actor.ActorType;
import org.chancery.model.text.Span;

/** Tells the words that name instruments, and reads name and form off their phrases. */
final class InstrumentWords {
    private static final int LONGEST_TOPIC = 7;
    private static final Set<String> TOPIC = Set.of("of", "on", "over", "about", "for");
    private static final Pattern YEAR = Pattern.compile("1[789]\\d\\d|20\\d\\d");

    private final Lexicon lexicon;

    InstrumentWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What sort of instrument a word heads; empty when it names none. */
    Optional<InstrumentKind> kind(SentenceTree tree, int word) {
        if (!(tree.isNoun(word) || isLent(tree, word))
                || isPartOfOther(tree, word)
                || isPrivate(tree, word)
                || isConsent(tree, word)
                || isEndOfQuarrel(tree, word)
                || isBody(tree, word)) {
            return Optional.empty();
        }
        if (isLent(tree, word)) {
            return Optional.of(InstrumentKind.LOAN);
        }
        if (isMerit(tree, word)) {
            return Optional.empty();
        }
        return Arrays.stream(InstrumentKind.values())
                .filter(kind -> lexicon.matches(kind.wordClass(), tree, word))
                .findFirst()
                .map(
                        kind ->
                                isBetweenStates(tree, word, kind) || isNamedPaper(tree, word, kind)
                                        ? InstrumentKind.PACT
                                        : kind);
    }

    /** "the Simla Declaration" is known by its name. */
    private boolean isNamedPaper(SentenceTree tree, int word, InstrumentKind kind) {
        return kind == InstrumentKind.PAPER
                && isNamed(tree, word)
                && lexicon.matches("paper-of-two", tree, word)
                && tree.children(word, COMPOUND).stream()
                        .anyMatch(modifier -> tree.tag(modifier).startsWith("NNP"));
    }

    /** "a border deal" is a treaty by another name. */
    private boolean isBetweenStates(SentenceTree tree, int word, InstrumentKind kind) {
        return kind == InstrumentKind.DEAL && isModifiedBy("affair-of-state", tree, word);
    }

    boolean isModifiedBy(String wordClass, SentenceTree tree, int word) {
        return tree.children(word, COMPOUND, ADJECTIVE).stream()
                .anyMatch(modifier -> lexicon.matches(wordClass, tree, modifier));
    }

    /** "the treaty text", "a pact member": the word only describes another noun. */
    private static boolean isPartOfOther(SentenceTree tree, int word) {
        return tree.relation(word) == COMPOUND
                && tree.head(word)
                        .filter(head -> head == word + 1 && tree.isNoun(head))
                        .isPresent();
    }

    /** "renewed by mutual agreement", "in agreement with": being of one mind and no paper. */
    private boolean isConsent(SentenceTree tree, int word) {
        boolean bare = tree.child(word, DETERMINER, POSSESSIVE, NUMBER).isEmpty();
        return bare
                && tree.lemma(word).matches("agreement|accord|settlement|arrangement")
                && tree.tag(word).equals("NN")
                && tree.preposition(word)
                        .filter(p -> p.matches("by|in|without|through"))
                        .isPresent();
    }

    /** "a settlement of their dispute" is what an agreement may bring; what is signed is one. */
    private boolean isEndOfQuarrel(SentenceTree tree, int word) {
        boolean sealed =
                tree.head(word)
                        .filter(verb -> lexicon.matches("sealing-verb", tree, verb))
                        .isPresent();
        return !sealed
                && tree.lemma(word).equals("settlement")
                && tree.children(word, NOMINAL).stream()
                        .anyMatch(noun -> lexicon.matches("quarrel-noun", tree, noun));
    }

    /** "the General Agreement on Tariffs and Trade" is an organisation, a treaty hardly ever. */
    private static boolean isBody(SentenceTree tree, int word) {
        return !tree.lemma(word).equals("treaty")
                && tree.sentence().mentions().stream()
                        .filter(mention -> mention.covers(word))
                        .flatMap(mention -> mention.actors().stream())
                        .anyMatch(
                                actor -> actor.type() == ActorType.INTERGOVERNMENTAL_ORGANISATION);
    }

    /**
     * Loans are deals of banks too, but what makes a deal a private one does not make a loan so.
     */
    private boolean isPrivate(SentenceTree tree, int word) {
        boolean loan = lexicon.matches(InstrumentKind.LOAN.wordClass(), tree, word);
        return isModifiedBy(loan ? "private-loan" : "private-deal", tree, word);
    }

    /** "gave them credit for the talks": praise and no loan, which is one, or so and so much. */
    private boolean isMerit(SentenceTree tree, int word) {
        return lexicon.matches(InstrumentKind.LOAN.wordClass(), tree, word)
                && tree.tag(word).equals("NN")
                && tree.child(word, DETERMINER, POSSESSIVE, NUMBER, COMPOUND).isEmpty()
                && tree.children(word, NOMINAL).stream()
                        .noneMatch(sum -> lexicon.matches("sum", tree, sum));
    }

    /** "lent its neighbour ten million dollars": the money is a loan. */
    private boolean isLent(SentenceTree tree, int word) {
        return tree.relation(word) == OBJECT
                && lexicon.matches("sum", tree, word)
                && tree.head(word)
                        .filter(verb -> lexicon.matches("lending-verb", tree, verb))
                        .isPresent();
    }

    boolean is(String wordClass, SentenceTree tree, int word) {
        return lexicon.matches(wordClass, tree, word);
    }

    boolean isWord(String wordClass, String word) {
        return lexicon.words(wordClass).contains(word);
    }

    /** A paper that says itself that it is of more than one. */
    boolean isJoint(SentenceTree tree, int word) {
        return tree.children(word, ADJECTIVE, COMPOUND).stream()
                .anyMatch(modifier -> lexicon.matches("joint-mark", tree, modifier));
    }

    /** "letter of intent", "code of conduct": the word that makes it a paper stands first. */
    private static boolean isOfItsKind(SentenceTree tree, int whole, int word) {
        return whole == word - 2
                && tree.lemma(word).matches("intent|conduct")
                && tree.isNoun(whole);
    }

    /** What it is called: "treaty", "joint statement", "letter of intent". */
    String form(SentenceTree tree, int word) {
        String lemma = tree.lemma(word).equals("fire") ? "ceasefire" : tree.lemma(word);
        if (lemma.equals("intent")) {
            return "letter of intent";
        }
        if (lemma.equals("conduct")) {
            return "code of conduct";
        }
        boolean plain = kind(tree, word).filter(kind -> kind == InstrumentKind.PAPER).isEmpty();
        return plain || !isJoint(tree, word) ? lemma : "joint " + lemma;
    }

    /** The noun it goes by, in dictionary form; one for all truces. */
    String head(SentenceTree tree, int word) {
        return lexicon.matches("generic-truce", tree, word) ? "ceasefire" : tree.lemma(word);
    }

    /**
     * The words before the head that tell the instrument from others, as dictionary forms; names of
     * its parties do not.
     */
    Set<String> marks(SentenceTree tree, int word) {
        return tree.children(word, ADJECTIVE, COMPOUND).stream()
                .filter(modifier -> !lexicon.matches("passing-modifier", tree, modifier))
                .filter(modifier -> !isActor(tree, modifier) && isWordProper(tree, modifier))
                .map(tree::lemma)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isActor(SentenceTree tree, int word) {
        return tree.sentence().mentions().stream()
                .anyMatch(mention -> mention.covers(word) && !mention.actors().isEmpty());
    }

    private static boolean isWordProper(SentenceTree tree, int word) {
        return Character.isLetter(tree.text(word).codePointAt(0))
                && !tree.lemma(word).equals("cease");
    }

    /** The nouns that say what it is about: "an accord on fishing quotas" has fishing and quota. */
    Set<String> topics(SentenceTree tree, int word) {
        Set<String> found = new LinkedHashSet<>();
        for (int topic : tree.children(word, NOMINAL)) {
            if (tree.preposition(topic).filter(TOPIC::contains).isPresent()) {
                core(tree, topic).stream()
                        .filter(noun -> tree.isNoun(noun) && !isActor(tree, noun))
                        .mapToObj(tree::lemma)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The year it goes by: "the 1961 convention", "the convention of 1961". */
    Optional<Integer> year(SentenceTree tree, int word) {
        Stream<Integer> nested =
                tree.children(word, COMPOUND, ADJECTIVE, NOMINAL).stream()
                        .filter(modifier -> Dates.covers(tree, modifier) || modifier < word)
                        .flatMap(modifier -> tree.children(modifier, NUMBER).stream());
        Stream<Integer> own = tree.children(word, NUMBER, COMPOUND, NOMINAL, ADJECTIVE).stream();
        return Stream.concat(own, nested)
                .filter(child -> YEAR.matcher(tree.text(child)).matches())
                .filter(child -> tree.preposition(child).orElse("of").matches("of|from|in|since"))
                .map(child -> Integer.valueOf(tree.text(child)))
                .findFirst();
    }

    /** True when it may take up a paper named before. */
    boolean mayReferBack(SentenceTree tree, int word) {
        boolean owned = tree.child(word, POSSESSIVE).isPresent();
        return !isIndefinite(tree, word)
                && (owned || isDefinite(tree, word) || isNamed(tree, word));
    }

    /** True when nothing but its head is said of it. */
    boolean isBare(SentenceTree tree, int word) {
        return marks(tree, word).isEmpty()
                && topics(tree, word).isEmpty()
                && year(tree, word).isEmpty();
    }

    /** True when it may take up papers of other names. */
    boolean isGeneric(SentenceTree tree, int word, InstrumentKind kind) {
        String wordClass = kind == InstrumentKind.BLOC ? "generic-bloc" : "generic-pact";
        return lexicon.matches(wordClass, tree, word);
    }

    boolean isDefinite(SentenceTree tree, int word) {
        return tree.children(word, DETERMINER).stream()
                .map(determiner -> tree.text(determiner).toLowerCase(Locale.ROOT))
                .anyMatch(Set.of("the", "this", "that", "these", "those", "such")::contains);
    }

    boolean isIndefinite(SentenceTree tree, int word) {
        boolean plural = tree.tag(word).equals("NNS");
        boolean determined = tree.child(word, DETERMINER, POSSESSIVE).isPresent();
        return plural
                ? !determined
                : tree.children(word, DETERMINER).stream()
                        .map(determiner -> tree.text(determiner).toLowerCase(Locale.ROOT))
                        .anyMatch(Set.of("a", "an", "no", "any", "some", "another")::contains);
    }

    /** True for a name of its own, such as "the Antarctic Treaty". */
    boolean isNamed(SentenceTree tree, int word) {
        return tree.tag(word).startsWith("NNP")
                && Character.isUpperCase(tree.text(word).codePointAt(0));
    }

    /** The phrase as written, from its article to its topic: "the draft accord on fisheries". */
    Span name(SentenceTree tree, int word) {
        BitSet words = isLent(tree, word) ? tree.subtree(word) : before(tree, word);
        tree.head(word)
                .filter(whole -> isOfItsKind(tree, whole, word))
                .ifPresent(
                        whole -> {
                            words.or(before(tree, whole));
                            words.set(whole, word);
                        });
        words.set(word);
        for (int topic : tree.children(word, NOMINAL)) {
            BitSet whole = tree.subtree(topic);
            BitSet phrase = whole.cardinality() <= LONGEST_TOPIC ? whole : core(tree, topic);
            boolean follows = phrase.nextSetBit(0) == words.length();
            boolean telling = tree.preposition(topic).filter(TOPIC::contains).isPresent();
            if (follows && telling) {
                words.or(phrase);
            }
        }
        return tree.span(words);
    }

    private BitSet core(SentenceTree tree, int noun) {
        BitSet words = new BitSet(tree.size());
        words.set(noun);
        if (lexicon.matches("sum", tree, noun)) {
            tree.children(noun, NUMBER, COMPOUND).forEach(words::set);
        }
        tree.children(noun, CASE, DETERMINER, ADJECTIVE, COMPOUND, POSSESSIVE).stream()
                .filter(child -> child < noun)
                .forEach(words::set);
        return words;
    }

    private static BitSet before(SentenceTree tree, int word) {
        BitSet words = new BitSet(tree.size());
        List<Integer> premodifiers =
                tree.children(word, DETERMINER, ADJECTIVE, COMPOUND, POSSESSIVE, NUMBER);
        for (int modifier : premodifiers) {
            if (modifier < word) {
                words.or(tree.subtree(modifier));
            }
        }
        words.clear(word, tree.size());
        return words;
    }
}
