package org.chancery.text.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dumps of GeoNames ({@code cities15000.txt}, {@code allCountries.txt}, or one country's file): one
 * place a line, nineteen columns.
 *
 * <p>Taken are towns of at least 15,000 people, capitals and seats of first-order divisions, and
 * those divisions. Other names of a place are left: the dump does not say in which language they
 * are.
 */
public final class GeoNames implements ActorSource {
    private static final int COLUMNS = 19;
    private static final int NAME = 1;
    private static final int ASCII_NAME = 2;
    private static final int CLASS = 6;
    private static final int CODE = 7;
    private static final int COUNTRY = 8;
    private static final int POPULATION = 14;
    private static final long LEAST = 15_000;
    private static final Set<String> SEATS = Set.of("PPLC", "PPLA");

    /** Historical, abandoned and destroyed towns, and former capitals. */
    private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

    @Override
    public String name() {
        return "geonames";
    }

    @Override
    public boolean reads(String fileName, List<String> opening) {
        return opening.stream().limit(1).anyMatch(line -> line.split("\t", -1).length == COLUMNS);
    }

    @Override
    public void read(ActorFile file, TakenActors taken) throws IOException {
        try (BufferedReader lines = file.open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", -1);
                if (fields.length == COLUMNS) {
                    take(fields, taken);
                } else if (!line.isBlank()) {
                    taken.refuse("a line without nineteen columns", line);
                }
            }
        }
    }

    private static void take(String[] fields, TakenActors taken) {
        boolean town = fields[CLASS].equals("P");
        boolean division = fields[CODE].equals("ADM1");
        if (!town && !division) {
            taken.refuse("neither a town nor a first-order division", fields[NAME]);
            return;
        }
        if (GONE.contains(fields[CODE])) {
            taken.refuse("a town that is no longer there", fields[NAME]);
            return;
        }
        long people = people(fields[POPULATION]);
        if (town && people < LEAST && !SEATS.contains(fields[CODE])) {
            taken.refuse("fewer than 15,000 people", fields[NAME]);
            return;
        }
        Optional<String> state = taken.stateWithAlpha2(fields[COUNTRY]);
        if (state.isEmpty()) {
            taken.refuse(
                    "a country the dictionary does not know",
                    fields[NAME] + ", " + fields[COUNTRY]);
            return;
        }
        String kind = town ? "city" : "region";
        taken.place(fields[NAME], kind, state.get(), people);
        if (!fields[ASCII_NAME].equals(fields[NAME])) {
            taken.place(fields[ASCII_NAME], kind, state.get(), people);
        }
    }

    private static long people(String digits) {
        return digits.matches("\\d{1,12}") ? Long.parseLong(digits) : 0;
    }
}
