package org.chancery.text.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.actor.Sector;

/**
 * Agent files of TABARI and PETRARCH: nouns for people and bodies with the sector they give.
 *
 * <pre>{@code
 * !MINIST! = MINISTER, MINISTRY
 * POLICE_OFFICER {POLICE_OFFICERS} [~COP]
 * FISHERIES_!MINIST!_ [~GOV]
 * }</pre>
 */
public final class PetrarchAgents implements ActorSource {
    private static final Pattern SET = Pattern.compile("(![A-Z]+!)\\s*=\\s*(.*)");
    private static final Pattern AGENT =
            Pattern.compile("([A-Z!][A-Z!_ .'-]*?)\\s*(?:\\{([A-Z_ .'-]*)\\})?\\s*(\\[~.*)");

    @Override
    public String name() {
        return "petrarch-agents";
    }

    @Override
    public boolean reads(String fileName, List<String> opening) {
        return opening.stream().anyMatch(line -> line.contains("[~"));
    }

    @Override
    public void read(ActorFile file, TakenActors taken) throws IOException {
        Map<String, List<String>> sets = new HashMap<>();
        List<String> agents = new ArrayList<>();
        try (BufferedReader lines = file.open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = line.replaceFirst("[;#].*", "").strip();
                Matcher set = SET.matcher(text);
                if (set.matches()) {
                    sets.put(set.group(1), List.of(set.group(2).split("\\s*,\\s*")));
                } else if (text.contains("[")) {
                    agents.add(text);
                }
            }
        }
        agents.forEach(agent -> hand(agent, sets, taken));
    }

    private static void hand(String line, Map<String, List<String>> sets, TakenActors taken) {
        Matcher agent = AGENT.matcher(line);
        if (!agent.matches() || ActorCode.all(agent.group(3)).isEmpty()) {
            taken.refuse("not an agent with a code", line);
            return;
        }
        Optional<Sector> sector =
                ActorCode.all(agent.group(3)).stream()
                        .flatMap(code -> code.sector().stream())
                        .findFirst();
        if (sector.isEmpty()) {
            taken.refuse("no sector of PLOVER or CAMEO", line);
            return;
        }
        String plural = agent.group(2);
        expanded(agent.group(1), sets)
                .map(CodedName::small)
                .forEach(
                        noun ->
                                taken.noun(
                                        noun,
                                        plural == null
                                                ? regularPlural(noun)
                                                : CodedName.small(plural),
                                        sector.get()));
    }

    /** The name with every member of the sets it mentions. */
    private static Stream<String> expanded(String name, Map<String, List<String>> sets) {
        return sets.entrySet().stream()
                .filter(set -> name.contains(set.getKey()))
                .findFirst()
                .map(
                        set ->
                                set.getValue().stream()
                                        .map(member -> name.replace(set.getKey(), member))
                                        .flatMap(next -> expanded(next, sets)))
                .orElseGet(() -> Stream.of(name));
    }

    /** As PETRARCH forms it where the file gives none. */
    private static String regularPlural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.endsWith("s") || noun.endsWith("men") || noun.endsWith("people")) {
            return "";
        }
        return noun.matches(".*[^aeiou]y")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun + "s";
    }
}
