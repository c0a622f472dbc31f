package org.chancery.extract.visit;

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
import org.chancery.model.statement.VisitStatus;

/** The rules for visits. */
public final class VisitRules {
    private VisitRules() {}

    /** Reads the rules that come with the project. */
    public static RuleBook load() {
        return RuleBook.load(VisitRules.class, List.of("visit.rules"), vocabulary(), lexicon());
    }

    static Lexicon lexicon() {
        String file = "visit.lexicon";
        return Lexicon.shared().and(ResourceText.read(VisitRules.class, file), file);
    }

    /** The keys are explained at the head of {@code visit.rules}. */
    static RuleVocabulary vocabulary() {
        Set<String> statuses =
                Arrays.stream(VisitStatus.values())
                        .map(VisitRules::word)
                        .collect(Collectors.toSet());
        return new RuleVocabulary(
                "visits",
                Set.of("visitor", "host", "place"),
                Set.of(
                        "firm",
                        "states",
                        "place-needed",
                        "same-act",
                        "during",
                        "tied",
                        "town",
                        "known",
                        "dateline",
                        "closing",
                        "located",
                        "located-person",
                        "weak",
                        "the-visit",
                        "of-two"),
                Map.of("status", statuses));
    }

    /** The status a rule names. */
    static VisitStatus status(String word) {
        return VisitStatus.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String word(VisitStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
