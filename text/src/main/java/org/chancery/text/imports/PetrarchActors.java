package org.chancery.text.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Actor files of TABARI and PETRARCH: a name in capitals, its other names after {@code +}, and
 * codes in brackets, dated where they changed.
 *
 * <pre>{@code
 * GUTERRES_ANTONIO_ ; head of government
 * +ANTONIO_GUTERRES_
 *     [PRTGOV 19951028-20020406]
 *     [PRTELI >20020406]
 * }</pre>
 */
public final class PetrarchActors implements ActorSource {
    @Override
    public String name() {
        return "petrarch-actors";
    }

    @Override
    public boolean reads(String fileName, List<String> opening) {
        return opening.stream()
                        .anyMatch(line -> line.matches("[A-Z][A-Z_ .'-]*\\s*\\[[A-Z-]{3,}.*"))
                || opening.stream().anyMatch(line -> line.matches("\\s+\\[[A-Z]{3,}.*\\]\\s*"));
    }

    @Override
    public void read(ActorFile file, TakenActors taken) throws IOException {
        CodedEntry entry = new CodedEntry("");
        try (BufferedReader lines = file.open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                entry = next(entry, line.replaceFirst("[;#].*", ""), taken);
            }
        }
        entry.hand(taken);
    }

    private static CodedEntry next(CodedEntry before, String line, TakenActors taken) {
        if (line.isBlank() || line.startsWith("<") || line.startsWith("!")) {
            return before;
        }
        CodedEntry entry = before;
        String name = line.replaceFirst("\\[.*", "").strip();
        if (name.startsWith("+")) {
            before.aliases().add(name.substring(1));
        } else if (!name.isEmpty() && !Character.isWhitespace(line.charAt(0))) {
            before.hand(taken);
            entry = new CodedEntry(name);
        }
        try {
            entry.codes().addAll(ActorCode.all(line));
        } catch (IllegalArgumentException wrong) {
            taken.refuse(
                    "a date that cannot be read",
                    CodedName.written(entry.name()) + ": " + wrong.getMessage());
        }
        return entry;
    }

    /** A name with all that is said of it. */
    private record CodedEntry(String name, List<String> aliases, List<ActorCode> codes) {
        CodedEntry(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }

        void hand(TakenActors taken) {
            if (name.isEmpty()) {
                return;
            }
            List<String> names =
                    Stream.concat(Stream.of(name), aliases.stream())
                            .flatMap(CodedName::readings)
                            .filter(written -> !written.isEmpty())
                            .distinct()
                            .toList();
            if (codes.isEmpty() || names.isEmpty()) {
                taken.refuse(codes.isEmpty() ? "no code" : "no name", name);
                return;
            }
            boolean person = codes.stream().anyMatch(ActorCode::isDated);
            List<String> others = names.subList(1, names.size());
            for (ActorCode code : codes) {
                taken.coded(names.get(0), others, code, person);
            }
        }
    }
}
