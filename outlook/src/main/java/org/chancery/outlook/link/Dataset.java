package org.chancery.outlook.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Facts to learn from, facts to choose by and facts to be judged on, in the order of time.
 *
 * @param actors names by number
 * @param relations names by number
 * @param train what is learnt from
 * @param valid what settings are chosen by
 * @param test what the result is judged on
 */
public record Dataset(
        List<String> actors,
        List<String> relations,
        List<Quadruple> train,
        List<Quadruple> valid,
        List<Quadruple> test) {

    public Dataset {
        actors = List.copyOf(actors);
        relations = List.copyOf(relations);
        train = List.copyOf(train);
        valid = List.copyOf(valid);
        test = List.copyOf(test);
    }

    /**
     * Reads a folder in the layout of RE-GCN and of most work on temporal knowledge graphs: {@code
     * entity2id.txt} and {@code relation2id.txt} with a name and a number to the line, and {@code
     * train.txt}, {@code valid.txt} and {@code test.txt} with subject, relation, object and hour.
     *
     * @throws IllegalArgumentException naming the file and line that cannot be understood
     */
    public static Dataset read(Path folder) {
        List<String> actors = names(folder.resolve("entity2id.txt"));
        List<String> relations = names(folder.resolve("relation2id.txt"));
        List<List<Quadruple>> parts = new ArrayList<>();
        for (String part : List.of("train.txt", "valid.txt", "test.txt")) {
            parts.add(facts(folder.resolve(part), actors.size(), relations.size()));
        }
        int step = step(parts);
        return new Dataset(
                actors,
                relations,
                days(parts.get(0), step),
                days(parts.get(1), step),
                days(parts.get(2), step));
    }

    /** Everything, in the order of time. */
    public List<Quadruple> all() {
        return Stream.of(train, valid, test).flatMap(List::stream).toList();
    }

    /** The last day that is learnt from. */
    public int lastTrainingDay() {
        return lastDay(train);
    }

    /** The last day of some facts. */
    static int lastDay(List<Quadruple> facts) {
        return facts.stream().mapToInt(Quadruple::day).max().orElse(-1);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(
                    "The data set's file "
                            + file
                            + " cannot be read; a data set has entity2id.txt,"
                            + " relation2id.txt, train.txt, valid.txt and test.txt",
                    fault);
        }
    }

    private static List<String> names(Path file) {
        List<String> names = new ArrayList<>();
        for (String line : lines(file)) {
            int tab = line.lastIndexOf('\t');
            if (tab > 0) {
                int number = number(file, names.size() + 1, line.substring(tab + 1).strip());
                if (number != names.size()) {
                    throw fault(file, names.size() + 1, "numbers must run from 0 without a gap");
                }
                names.add(line.substring(0, tab));
            }
        }
        return names;
    }

    private static List<Quadruple> facts(Path file, int actors, int relations) {
        List<Quadruple> facts = new ArrayList<>();
        int count = 0;
        for (String line : lines(file)) {
            count++;
            String[] fields = line.strip().split("\\s+", -1);
            if (fields.length < 4) {
                throw fault(file, count, "a line has subject, relation, object and time");
            }
            Quadruple fact =
                    new Quadruple(
                            number(file, count, fields[0]),
                            number(file, count, fields[1]),
                            number(file, count, fields[2]),
                            number(file, count, fields[3]));
            if (Math.max(fact.subject(), fact.object()) >= actors || fact.relation() >= relations) {
                throw fault(file, count, "it names an actor or a relation that has no name");
            }
            facts.add(fact);
        }
        return facts;
    }

    private static int number(Path file, int line, String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException notANumber) {
            throw fault(file, line, "'" + text + "' is no number");
        }
    }

    private static IllegalArgumentException fault(Path file, int line, String why) {
        return new IllegalArgumentException("Line " + line + " of " + file + ": " + why);
    }

    /** The time between two steps: hours are given, days are meant, unless hours differ. */
    private static int step(List<List<Quadruple>> parts) {
        int step = 0;
        for (List<Quadruple> part : parts) {
            for (Quadruple fact : part) {
                step = divisor(step, fact.day());
            }
        }
        return Math.max(1, step);
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    private static List<Quadruple> days(List<Quadruple> facts, int step) {
        return facts.stream()
                .map(f -> new Quadruple(f.subject(), f.relation(), f.object(), f.day() / step))
                .sorted((a, b) -> Integer.compare(a.day(), b.day()))
                .toList();
    }
}
