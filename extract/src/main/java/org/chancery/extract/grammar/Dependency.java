package org.chancery.extract.grammar;

import java.util.Locale;
import java.util.Map;

/**
 * The grammatical relations that are told apart here, under one name whichever version of Universal
 * Dependencies the parser was trained on.
 *
 * <p>Source of the labels: the relation lists of Universal Dependencies 1 and 2, with the English
 * subtypes that Stanford CoreNLP 4.5 uses.
 */
public enum Dependency {
    ROOT,
    SUBJECT,
    PASSIVE_SUBJECT,
    CLAUSAL_SUBJECT,
    EXPLETIVE,
    OBJECT,
    INDIRECT_OBJECT,
    /** A noun under a verb, usually with a preposition; in version 1 told by its head. */
    OBLIQUE,
    /** A noun under a noun, usually with a preposition. */
    NOMINAL,
    /** A bare noun that says when. */
    TEMPORAL,
    POSSESSIVE,
    /** A participle or infinitive under a noun. */
    NOUN_CLAUSE,
    RELATIVE_CLAUSE,
    ADVERBIAL_CLAUSE,
    /** A complement clause with a subject of its own. */
    CLAUSAL_COMPLEMENT,
    /** A complement whose subject is an argument of its governor. */
    OPEN_COMPLEMENT,
    CONJUNCT,
    COORDINATOR,
    MARKER,
    AUXILIARY,
    PASSIVE_AUXILIARY,
    COPULA,
    NEGATION,
    ADVERB,
    ADJECTIVE,
    COMPOUND,
    PARTICLE,
    APPOSITION,
    PARATAXIS,
    CASE,
    DETERMINER,
    NUMBER,
    PUNCTUATION,
    OTHER;

    private static final Map<String, Dependency> BY_LABEL =
            Map.ofEntries(
                    Map.entry("root", ROOT),
                    Map.entry("nsubj", SUBJECT),
                    Map.entry("nsubjpass", PASSIVE_SUBJECT),
                    Map.entry("nsubj:pass", PASSIVE_SUBJECT),
                    Map.entry("csubj", CLAUSAL_SUBJECT),
                    Map.entry("csubjpass", CLAUSAL_SUBJECT),
                    Map.entry("expl", EXPLETIVE),
                    Map.entry("obj", OBJECT),
                    Map.entry("dobj", OBJECT),
                    Map.entry("iobj", INDIRECT_OBJECT),
                    Map.entry("obl", OBLIQUE),
                    Map.entry("nmod", NOMINAL),
                    Map.entry("obl:tmod", TEMPORAL),
                    Map.entry("nmod:tmod", TEMPORAL),
                    Map.entry("obl:npmod", OTHER),
                    Map.entry("nmod:npmod", OTHER),
                    Map.entry("nmod:poss", POSSESSIVE),
                    Map.entry("acl", NOUN_CLAUSE),
                    Map.entry("acl:relcl", RELATIVE_CLAUSE),
                    Map.entry("advcl", ADVERBIAL_CLAUSE),
                    Map.entry("ccomp", CLAUSAL_COMPLEMENT),
                    Map.entry("xcomp", OPEN_COMPLEMENT),
                    Map.entry("conj", CONJUNCT),
                    Map.entry("cc", COORDINATOR),
                    Map.entry("mark", MARKER),
                    Map.entry("aux", AUXILIARY),
                    Map.entry("auxpass", PASSIVE_AUXILIARY),
                    Map.entry("aux:pass", PASSIVE_AUXILIARY),
                    Map.entry("cop", COPULA),
                    Map.entry("neg", NEGATION),
                    Map.entry("advmod", ADVERB),
                    Map.entry("amod", ADJECTIVE),
                    Map.entry("compound", COMPOUND),
                    Map.entry("name", COMPOUND),
                    Map.entry("flat", COMPOUND),
                    Map.entry("compound:prt", PARTICLE),
                    Map.entry("appos", APPOSITION),
                    Map.entry("parataxis", PARATAXIS),
                    Map.entry("case", CASE),
                    Map.entry("det", DETERMINER),
                    Map.entry("nummod", NUMBER),
                    Map.entry("punct", PUNCTUATION));

    /** The relation that a parser's label stands for, subtypes it does not know included. */
    public static Dependency of(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        Dependency exact = BY_LABEL.get(lower);
        if (exact != null) {
            return exact;
        }
        int colon = lower.indexOf(':');
        return colon < 0 ? OTHER : BY_LABEL.getOrDefault(lower.substring(0, colon), OTHER);
    }

    public boolean isSubject() {
        return this == SUBJECT || this == PASSIVE_SUBJECT;
    }

    /** True for a noun under a verb or noun that a preposition usually introduces. */
    public boolean isPrepositional() {
        return this == OBLIQUE || this == NOMINAL;
    }

    /** True for what a verb is said of or acts on. */
    boolean isArgument() {
        return this == OBJECT || this == PASSIVE_SUBJECT || this == SUBJECT;
    }

    /** True for a clause that depends on another word. */
    public boolean isSubordinateClause() {
        return switch (this) {
            case NOUN_CLAUSE,
                    RELATIVE_CLAUSE,
                    ADVERBIAL_CLAUSE,
                    CLAUSAL_COMPLEMENT,
                    OPEN_COMPLEMENT,
                    CLAUSAL_SUBJECT,
                    PARATAXIS ->
                    true;
            default -> false;
        };
    }
}
