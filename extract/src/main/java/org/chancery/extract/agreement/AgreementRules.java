package org.chancery.extract.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extract.resource.ResourceText;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.RuleBook;
import org.chancery.extract.rule.RuleVocabulary;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;

/** The rules for agreements: what is done with an instrument, and what one says. */
public final class AgreementRules {
    private AgreementRules() {}

    /** The rules on the life of an agreement. */
    public static RuleBook life() {
        return load("agreement.rules");
    }

    /** The rules on what an agreement says. */
    public static RuleBook provisions() {
        return load("provision.rules");
    }

    /** The rules on what ties one agreement to another. */
    public static RuleBook links() {
        return load("link.rules");
    }

    private static RuleBook load(String file) {
        return RuleBook.load(AgreementRules.class, List.of(file), vocabulary(), lexicon());
    }

    static Lexicon lexicon() {
        String file = "agreement.lexicon";
        return Lexicon.shared().and(ResourceText.read(AgreementRules.class, file), file);
    }

    /** The keys are explained at the head of {@code agreement.rules}. */
    static RuleVocabulary vocabulary() {
        Set<String> stages =
                Arrays.stream(AgreementStage.values())
                        .map(AgreementRules::word)
                        .collect(Collectors.toSet());
        Set<String> links =
                Arrays.stream(Agreement.Link.Kind.values())
                        .map(kind -> kind.words().replace(' ', '-'))
                        .collect(Collectors.toSet());
        return new RuleVocabulary(
                "agreements",
                Set.of("instrument", "other", "party", "partner"),
                Set.of(
                        "paper",
                        "bloc",
                        "loan",
                        "pact",
                        "firm",
                        "noun-ahead",
                        "pronoun",
                        "within",
                        "idea",
                        "there",
                        "alone",
                        "denial"),
                Map.of(
                        "stage", stages,
                        "negative", stages,
                        "hypothetical", stages,
                        "link", links));
    }

    /** The stage a rule names. */
    static AgreementStage stage(String word) {
        return AgreementStage.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String word(AgreementStage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
