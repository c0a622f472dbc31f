package org.chancery.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.extract.agreement.AgreementRules;
import org.chancery.extract.event.EventRules;
import org.chancery.extract.relation.RelationRules;
import org.chancery.extract.rule.Rule;
import org.chancery.extract.rule.RuleBook;
import org.chancery.extract.visit.VisitRules;
import org.chancery.model.statement.StatementKind;

/**
 * The rules that are read from files, by the names that findings bear.
 *
 * <pre>{@code
 * Rulebooks.load().rule("visit/visit-verb")
 * }</pre>
 */
public final class Rulebooks {
    private final Map<String, RuleLine> rules = new HashMap<>();

    private Rulebooks() {}

    /** The rules that come with the program. */
    public static Rulebooks load() {
        Rulebooks all = new Rulebooks();
        all.add(StatementKind.EVENT, EventRules.load());
        all.add(StatementKind.VISIT, VisitRules.load());
        all.add(StatementKind.RELATION, RelationRules.load());
        all.add(StatementKind.AGREEMENT, AgreementRules.life());
        all.add(StatementKind.AGREEMENT, AgreementRules.provisions());
        return all;
    }

    private void add(StatementKind kind, RuleBook book) {
        for (Rule rule : book.rules()) {
            String name = kind.word() + "/" + rule.name();
            rules.put(
                    name,
                    new RuleLine(
                            name,
                            rule.file(),
                            rule.line(),
                            rule.examples().stream().map(Rule.Example::text).toList(),
                            rule.counterExamples()));
        }
    }

    /** The rule of a name; empty for one that is not read from a file. */
    public Optional<RuleLine> rule(String name) {
        return Optional.ofNullable(rules.get(name));
    }
}
