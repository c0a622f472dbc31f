package org.chancery.extract.relation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.extract.resource.ResourceText;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.RuleBook;
import org.chancery.extract.rule.RuleVocabulary;

/** The rules for relations. */
public final class RelationRules {
    private static final List<String> FILES =
            List.of(
                    "ties.rules",
                    "diplomacy.rules",
                    "alliance.rules",
                    "commerce.rules",
                    "dispute.rules",
                    "policy.rules",
                    "stance.rules");

    private RelationRules() {}

    /** Reads the rules that come with the project. */
    public static RuleBook load() {
        return RuleBook.load(RelationRules.class, FILES, vocabulary(), lexicon());
    }

    static Lexicon lexicon() {
        String file = "relation.lexicon";
        return Lexicon.shared().and(ResourceText.read(RelationRules.class, file), file);
    }

    /** The keys are explained at the head of each file. */
    static RuleVocabulary vocabulary() {
        return new RuleVocabulary(
                "relations",
                Set.of("a", "b"),
                Set.of(
                        "mutual",
                        "dyad",
                        "again",
                        "itself",
                        "ground",
                        "counterpart",
                        "list",
                        "stand-in",
                        "firm",
                        "third",
                        "organisation"),
                Map.of("relation", Set.of(), "state", Set.of(), "negative", Set.of()));
    }
}
