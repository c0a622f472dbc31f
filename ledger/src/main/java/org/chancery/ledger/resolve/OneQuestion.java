package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.FindingId;

/** Asks a question once that several reports answer in the same two ways. */
final class OneQuestion {
    private static final Pattern PARTIES = Pattern.compile("\\(([^()]*)\\)");

    private OneQuestion() {}

    /** The disputes in their order, those of one question joined where it is first asked. */
    static List<Dispute> joined(List<Dispute> disputes) {
        Map<List<Object>, List<Dispute>> alike = new LinkedHashMap<>();
        for (Dispute one : disputes) {
            Set<String> answers =
                    one.sides().stream().map(Dispute.Side::says).collect(Collectors.toSet());
            alike.computeIfAbsent(List.of(plain(one.about()), answers), k -> new ArrayList<>())
                    .add(one);
        }
        return alike.values().stream().map(OneQuestion::join).toList();
    }

    /** The question whatever the order in which it names the parties. */
    private static String plain(String about) {
        return PARTIES.matcher(about).replaceAll(OneQuestion::sorted);
    }

    private static String sorted(MatchResult parties) {
        return Arrays.stream(parties.group(1).split(", ", -1))
                .sorted()
                .collect(Collectors.joining(", ", "(", ")"))
                .replace("$", "");
    }

    private static Dispute join(List<Dispute> some) {
        Dispute first = some.get(0);
        return some.size() == 1
                ? first
                : new Dispute(
                        first.about(),
                        first.sides().stream().map(side -> side(side.says(), some)).toList());
    }

    private static Dispute.Side side(String says, List<Dispute> some) {
        Function<Dispute, Collection<FindingId>> findings =
                one ->
                        one.sides().stream()
                                .filter(side -> side.says().equals(says))
                                .flatMap(side -> side.findings().stream())
                                .toList();
        Set<FindingId> all = new LinkedHashSet<>();
        some.forEach(one -> all.addAll(findings.apply(one)));
        return new Dispute.Side(says, List.copyOf(all));
    }
}
