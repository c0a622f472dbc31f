package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One word seen as the centre of a clause or of a noun phrase that tells of an act: who does it, to
 * what, with, to and against whom.
 *
 * <p>Arguments are found where the sentence leaves them out: subjects of infinitives, gerunds,
 * relative clauses and later verbs of a coordination; logical subjects and objects of passives; the
 * members of coordinated noun phrases. Each answer is a list of noun heads, empty when the sentence
 * has none.
 *
 * <pre>{@code
 * // "Chad and Niger agreed to sign a treaty"; sign = 5
 * Predicate.of(tree, 5).subject();   // Chad, Niger
 * Predicate.of(tree, 5).object();    // treaty
 * }</pre>
 */
public final class Predicate {
    /** Verbs whose passive leaves their object in place: "Mali was given ten lorries". Own list. */
    private static final Set<String> GIVING = GrammarWords.of("given-in-passive");

    /** Words that single out who does what an infinitive says. */
    private static final Set<String> SINGLING_OUT = GrammarWords.of("singling-out");

    private final SentenceTree tree;
    private final int word;

    private Predicate(SentenceTree tree, int word) {
        this.tree = tree;
        this.word = word;
    }

    public static Predicate of(SentenceTree tree, int word) {
        return new Predicate(tree, word);
    }

    public int word() {
        return word;
    }

    /** True for a verb in the passive, and for a past participle that describes a noun. */
    public boolean isPassive() {
        if (!tree.tag(word).equals("VBN") && !isReducedRelative()) {
            return false;
        }
        if (tree.child(word, PASSIVE_SUBJECT, PASSIVE_AUXILIARY).isPresent()) {
            return true;
        }
        boolean active = tree.child(word, AUXILIARY, SUBJECT).isPresent();
        if (tree.relation(word) == CONJUNCT && tree.head(word).isPresent() && !active) {
            return of(tree, tree.head(word).get()).isPassive();
        }
        return !active
                && (tree.relation(word) == NOUN_CLAUSE
                        || tree.relation(word) == ADJECTIVE
                        || tree.relation(word) == ADVERBIAL_CLAUSE);
    }

    /**
     * "a pact concluded in May holds", where the tagger takes the participle for a past tense; of
     * "in May war broke out" the noun stands under no other verb.
     */
    private boolean isReducedRelative() {
        return tree.tag(word).equals("VBD")
                && tree.relation(word) == NOUN_CLAUSE
                && tree.head(word).flatMap(tree::head).isPresent()
                && tree.child(word, SUBJECT, OBJECT).isEmpty();
    }

    /** Who acts: the logical subject. */
    public List<Integer> subject() {
        if (tree.isVerb(word) && isPassive()) {
            return agent();
        }
        return surfaceSubject();
    }

    /** What is acted on: the object, or the subject of a passive. */
    public List<Integer> object() {
        if (tree.isVerb(word) && isPassive()) {
            boolean given = GIVING.contains(tree.lemma(word)) || surfaceSubject().isEmpty();
            return given && tree.child(word, OBJECT).isPresent() ? ownObject() : surfaceSubject();
        }
        List<Integer> own = ownObject();
        if (!own.isEmpty()) {
            return own;
        }
        if (tree.relation(word) == RELATIVE_CLAUSE && hasSubjectOfItsOwn()) {
            return antecedent();
        }
        List<Integer> shared = SharedObject.of(tree, word);
        return shared.isEmpty() ? relative().ofClauseAbove() : shared;
    }

    /** The one to whom something is given or said. */
    public List<Integer> indirectObject() {
        if (tree.isVerb(word) && isPassive() && object().equals(ownObject())) {
            return surfaceSubject();
        }
        List<Integer> indirect = tree.children(word, INDIRECT_OBJECT);
        return indirect.isEmpty() || ownObject().contains(indirect.get(0))
                ? List.of()
                : expand(indirect);
    }

    /** The noun after "by", when it is not a date or a deadline. */
    public List<Integer> agent() {
        List<Integer> own = prepositional("by");
        return (own.isEmpty() ? agentElsewhere() : own)
                .stream().filter(noun -> !Dates.covers(tree, noun)).toList();
    }

    private List<Integer> agentElsewhere() {
        return tree.isNoun(word) ? Authors.of(tree, word) : agentFurtherDown();
    }

    /** "were allowed to go home by the guards": it is the guards who allowed it. */
    private List<Integer> agentFurtherDown() {
        return tree.child(word, PASSIVE_SUBJECT).isEmpty()
                ? List.of()
                : tree.children(word, OPEN_COMPLEMENT).stream()
                        .filter(inner -> tree.child(inner, PASSIVE_AUXILIARY).isEmpty())
                        .flatMap(inner -> attached(inner, "by").stream())
                        .toList();
    }

    /**
     * The nouns that a preposition ties to this word, to its object, or, for a noun, to the verb it
     * is the object of: "held talks in Bern with Mali" has "with" Mali for "talks" and for "held".
     */
    public List<Integer> prepositional(String preposition) {
        List<Integer> own = attached(word, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        List<Integer> around = new ArrayList<>();
        if (!tree.isNoun(word)) {
            around.addAll(throughObject(preposition));
        }
        if (around.isEmpty() && tree.isNoun(word) && tree.relation(word).isArgument()) {
            tree.head(word).ifPresent(verb -> around.addAll(attached(verb, preposition)));
        }
        if (around.isEmpty() && tree.isNoun(word)) {
            around.addAll(Authors.tied(tree, word, preposition));
        }
        if (around.isEmpty() && tree.relation(word) == CONJUNCT && tree.isVerb(word)) {
            tree.head(word).stream()
                    .flatMap(first -> attached(first, preposition).stream())
                    .filter(noun -> noun > word)
                    .forEach(around::add);
        }
        return List.copyOf(around);
    }

    /** "sent a team of experts to Mali": the tie may hang on the object or on what is inside it. */
    private List<Integer> throughObject(String preposition) {
        List<Integer> objects = new ArrayList<>(object());
        objects.addAll(tree.children(word, OBJECT, INDIRECT_OBJECT));
        for (int object : objects) {
            List<Integer> found = new ArrayList<>(attached(object, preposition));
            for (int inner : tree.children(object, NOMINAL)) {
                boolean counted = tree.preposition(inner).equals(Optional.of("of"));
                found.addAll(counted ? attached(inner, preposition) : List.of());
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Nouns in the possessive, "Chad's visit", "its visit". */
    public List<Integer> possessor() {
        List<Integer> own = tree.children(word, POSSESSIVE);
        // "Chad, whose villages were shelled": the villages are Chad's.
        return own.size() == 1 && tree.tag(own.get(0)).equals("WP$")
                ? relative().antecedent(own.get(0))
                : expand(own);
    }

    /** Adjectives and nouns set before a noun: "Omani arms sales" has Omani and arms. */
    public List<Integer> modifiers() {
        return tree.children(word, ADJECTIVE, COMPOUND).stream()
                .flatMap(modifier -> tree.conjuncts(modifier).stream())
                .toList();
    }

    /**
     * Who has, holds or makes what a noun names: the subject of the verb that governs it, as in
     * "Oman held talks", "Oman arrived for talks", "talks were held by Oman".
     */
    public List<Integer> holder() {
        int top = tree.firstConjunct(PrepositionTies.countedBy(tree, word));
        Optional<Integer> verb = tree.head(top).filter(head -> !tree.isNoun(head));
        if (verb.isEmpty()) {
            return List.of();
        }
        Predicate governor = of(tree, verb.get());
        return switch (tree.relation(top)) {
            case OBJECT, INDIRECT_OBJECT, OBLIQUE, OPEN_COMPLEMENT, OTHER -> governor.subject();
            case PASSIVE_SUBJECT -> governor.agent();
            default -> List.of();
        };
    }

    /** The heads of the clauses that complete this word: what is said, agreed or demanded. */
    public List<Integer> complement() {
        return clauses().complement();
    }

    /** The auxiliary verbs of a clause: "must", "has". */
    public List<Integer> auxiliaries() {
        return tree.children(word, AUXILIARY, PASSIVE_AUXILIARY);
    }

    /** The complements in the infinitive: "agreed to sign", "plans to sign". */
    public List<Integer> infinitive() {
        return clauses().infinitive();
    }

    /** The clauses that say what shall be: "demanded that Peru leave". */
    public List<Integer> subjunctive() {
        return clauses().subjunctive();
    }

    /** The adverbs beside a word: "together", "jointly". */
    public List<Integer> adverbs() {
        return tree.children(word, ADVERB);
    }

    /** What something is done for: "sent troops to guard Chad" has guard. */
    public List<Integer> purpose() {
        return clauses().purpose(ownObject());
    }

    private ClausesBelow clauses() {
        return new ClausesBelow(tree, word);
    }

    /** "here" and "there" beside a verb. */
    public List<Integer> hereOrThere() {
        return adverbs().stream()
                .filter(adverb -> tree.lemma(adverb).matches("here|there"))
                .toList();
    }

    /** What must come about if this is not to: "will close it unless Peru pays" has pays. */
    public List<Integer> unless() {
        return clauses().unless();
    }

    /** The word this one depends on. */
    public List<Integer> governor() {
        return tree.head(word).stream().toList();
    }

    /** The noun a clause describes. */
    public List<Integer> antecedent() {
        return switch (tree.relation(word)) {
            case RELATIVE_CLAUSE ->
                    tree.head(word).stream()
                            .flatMap(noun -> relative().rowOf(noun).stream())
                            .toList();
            case NOUN_CLAUSE, ADJECTIVE -> tree.head(word).stream().toList();
            case CONJUNCT ->
                    tree.isVerb(word) && tree.head(word).filter(tree::isVerb).isPresent()
                            ? of(tree, tree.head(word).get()).antecedent()
                            : List.of();
            default -> List.of();
        };
    }

    /** The subject as written: of a passive, the one acted on. */
    public List<Integer> surfaceSubject() {
        List<Integer> own =
                tree.children(word, SUBJECT, PASSIVE_SUBJECT).stream()
                        .filter(subject -> !Dates.covers(tree, subject))
                        // Of several the nearest: "Hours later Togo left" has two for a parser.
                        .min(Comparator.comparingInt(subject -> Math.abs(word - subject)))
                        .stream()
                        .toList();
        if (!own.isEmpty()) {
            return relative().ofSubject(own.get(0));
        }
        return inheritedSubject();
    }

    private List<Integer> inheritedSubject() {
        Optional<Integer> governor = tree.head(word);
        if (governor.isEmpty()) {
            return List.of();
        }
        Predicate above = of(tree, governor.get());
        return switch (tree.relation(word)) {
            case CONJUNCT -> tree.isNoun(word) ? List.of() : above.surfaceSubject();
            case OPEN_COMPLEMENT -> new Control(tree, governor.get()).ofInfinitive();
            case CLAUSAL_COMPLEMENT -> tree.isVerb(word) ? above.surfaceSubject() : List.of();
            case ADVERBIAL_CLAUSE ->
                    tree.isNoun(governor.get()) && !above.hasSubjectOfItsOwn()
                            ? above.actorsOfNoun()
                            : new Control(tree, governor.get()).ofGerund(word);
            case NOUN_CLAUSE -> above.subjectOfNounClause(word);
            case RELATIVE_CLAUSE -> relative().described(governor.get());
            default -> List.of();
        };
    }

    private List<Integer> subjectOfNounClause(int clause) {
        boolean infinitive =
                tree.children(clause, MARKER).stream()
                                .anyMatch(mark -> tree.lemma(mark).equals("to"))
                        || tree.tag(clause).equals("VB");
        boolean bare = infinitive || !tree.isNoun(word) || hasPrepositionMark(clause);
        if (Papers.say(tree, word, clause) && !holder().isEmpty()) {
            return holder();
        }
        return bare && !isSingledOut() ? actorsOfNoun() : relative().described(word);
    }

    /** "the first state to sign": it is the state that signs. */
    private boolean isSingledOut() {
        return tree.isNoun(word)
                && modifiers().stream().anyMatch(m -> SINGLING_OUT.contains(tree.lemma(m)));
    }

    private boolean hasPrepositionMark(int clause) {
        return tree.child(clause, MARKER, CASE).isPresent();
    }

    /** Whose act a noun names: "Oman's plans", "plans by Oman", "Oman dropped plans". */
    private List<Integer> actorsOfNoun() {
        List<Integer> possessor = possessor();
        if (!possessor.isEmpty()) {
            return possessor;
        }
        List<Integer> between = attached(word, "between");
        if (!between.isEmpty()) {
            return between;
        }
        List<Integer> by = agent();
        if (!by.isEmpty()) {
            return by;
        }
        List<Integer> named =
                modifiers().stream()
                        .filter(m -> tree.tag(m).startsWith("NNP") || isCapitalised(m))
                        .toList();
        return named.isEmpty() ? holder() : named;
    }

    private boolean isCapitalised(int index) {
        return Character.isUpperCase(tree.text(index).codePointAt(0)) && index > 0;
    }

    private boolean hasSubjectOfItsOwn() {
        return tree.children(word, SUBJECT, PASSIVE_SUBJECT).stream()
                .anyMatch(subject -> !relative().isPronoun(subject));
    }

    /** The object that hangs on the word itself. */
    List<Integer> ownObject() {
        List<Integer> objects =
                tree.children(word, OBJECT).stream()
                        .filter(object -> !Dates.covers(tree, object))
                        .toList();
        if (objects.isEmpty()) {
            objects =
                    tree.children(word, INDIRECT_OBJECT).stream()
                            .filter(object -> !Dates.covers(tree, object))
                            .toList();
        }
        if (!objects.isEmpty() && relative().isPronoun(objects.get(0))) {
            return relative().ofObject(objects.get(0));
        }
        return expand(objects);
    }

    private RelativePronouns relative() {
        return new RelativePronouns(tree, word);
    }

    private List<Integer> attached(int to, String preposition) {
        return PrepositionTies.of(tree, to, preposition);
    }

    private List<Integer> expand(List<Integer> heads) {
        return tree.withConjuncts(heads);
    }
}
