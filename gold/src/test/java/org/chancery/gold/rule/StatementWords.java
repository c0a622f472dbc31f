package org.chancery.gold.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Statement;

/** Writes a claim, forecast or quantity in the one line that the example files use. */
final class StatementWords {
    private StatementWords() {}

    static String of(Finding finding) {
        Statement statement = finding.statement();
        return switch (statement.kind()) {
            case CLAIM -> of((Claim) statement);
            case FORECAST -> of((Forecast) statement);
            case QUANTITY -> of((Quantity) statement);
            case EVENT, AGREEMENT, VISIT, RELATION ->
                    throw new IllegalArgumentException(
                            "The example files hold no " + statement.kind().word());
        };
    }

    private static String of(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(names(claim.speakers()));
        parts.add(claim.form().word());
        parts.add(claim.words());
        if (!claim.chain().isEmpty()) {
            parts.add("via " + names(claim.chain()));
        }
        claim.addressee().ifPresent(whom -> parts.add("to " + whom.text()));
        claim.medium().ifPresent(medium -> parts.add("in " + medium));
        return String.join(" | ", parts);
    }

    private static String of(Forecast forecast) {
        List<String> parts = new ArrayList<>();
        parts.add(names(forecast.forecasters()));
        parts.add(forecast.form().word());
        parts.add(forecast.due().edtf());
        forecast.probability().ifPresent(value -> parts.add(String.valueOf(value)));
        forecast.condition().ifPresent(parts::add);
        return String.join(" | ", parts);
    }

    private static String of(Quantity quantity) {
        String amount =
                quantity.comparator().map(words -> words + " ").orElse("")
                        + quantity.value().map(value -> value.toPlainString()).orElse("?")
                        + quantity.upper().map(value -> ".." + value.toPlainString()).orElse("")
                        + " "
                        + quantity.unit();
        String measure =
                quantity.measure().word() + quantity.of().map(of -> " of " + of).orElse("");
        String between =
                quantity.between().isEmpty() ? "" : " | between " + names(quantity.between());
        return String.join(" | ", amount, measure, quantity.period().edtf()) + between;
    }

    private static String names(List<ActorReference> actors) {
        return actors.isEmpty()
                ? "reporter"
                : actors.stream()
                        .map(reference -> reference.actor().name())
                        .collect(Collectors.joining(", "));
    }
}
