package org.chancery.text.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The country file of the CAMEO family ({@code CountryInfo.txt}): for each country its names,
 * capital, cities, regions, leaders with their terms, and ministers with dated codes.
 */
public final class CountryInfo implements ActorSource {
    private static final Pattern FIELD =
            Pattern.compile("<(CountryCode|ISO3166-alpha3)>([A-Z]{3})<.*");
    private static final Pattern OPENS = Pattern.compile("<([A-Za-z][^<>/]*)>");
    private static final Map<String, String> KINDS =
            Map.of(
                    "Nationality", "state",
                    "Capital", "city",
                    "MajorCities", "city",
                    "Regions", "region");

    @Override
    public String name() {
        return "countryinfo";
    }

    @Override
    public boolean reads(String fileName, List<String> opening) {
        return fileName.startsWith("CountryInfo")
                || opening.stream().anyMatch(line -> line.strip().equals("<Country>"));
    }

    @Override
    public void read(ActorFile file, TakenActors taken) throws IOException {
        Country country = new Country(taken);
        boolean comment = false;
        try (BufferedReader lines = file.open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = line.strip();
                comment |= text.startsWith("<!--") || text.startsWith("<Comment>");
                if (!comment && !text.isEmpty()) {
                    country.take(text);
                }
                comment &= !text.endsWith("-->") && !text.contains("</Comment>");
            }
        }
    }

    /** The country whose lines are being read. */
    private static final class Country {
        private final TakenActors taken;
        private Optional<String> state = Optional.empty();
        private String section = "";
        private String office = "";

        Country(TakenActors taken) {
            this.taken = taken;
        }

        void take(String line) {
            Matcher field = FIELD.matcher(line);
            Matcher opens = OPENS.matcher(line);
            if (field.matches()) {
                state = taken.stateWithCode(field.group(2)).or(() -> state);
            } else if (line.equals("<Country>")) {
                state = Optional.empty();
            } else if (opens.matches() && section.equals("Leaders")) {
                office =
                        opens.group(1)
                                .replaceFirst("s(?= of|$)", "")
                                .replaceFirst("men(?= of|$)", "man");
            } else if (opens.matches()) {
                section = opens.group(1);
            } else if (line.startsWith("</")) {
                section = line.equals("</" + section + ">") ? "" : section;
            } else if (!line.startsWith("<") && state.isPresent()) {
                entry(line);
            } else if (!line.startsWith("<") && !section.isEmpty()) {
                taken.refuse("a country the dictionary does not know", line);
            }
        }

        private void entry(String line) {
            String name = CodedName.written(line.replaceFirst("[\\[#].*", ""));
            try {
                if (section.equals("Leaders")) {
                    leader(name, line);
                } else if (section.equals("Government")) {
                    minister(name, line);
                } else if (KINDS.containsKey(section)) {
                    taken.place(name, KINDS.get(section), state.orElseThrow(), 0);
                }
            } catch (IllegalArgumentException wrong) {
                taken.refuse("a date that cannot be read", name + ": " + wrong.getMessage());
            }
        }

        /**
         * The country stands above and the office in the tag around: {@code [19951028 - 20020406]}.
         */
        private void leader(String name, String line) {
            for (ActorCode code : ActorCode.all(line)) {
                if (code.isDated() && code.letters().isEmpty()) {
                    taken.office(
                            name, List.of(), state.orElseThrow(), office, code.start(), code.end());
                }
            }
        }

        /** The office stands behind: {@code [PRTGOV 20050312 - 20060630] # Minister of Finance}. */
        private void minister(String name, String line) {
            int title = line.indexOf('#');
            List<ActorCode> codes = ActorCode.all(line);
            for (ActorCode code : codes) {
                if (title > 0 && codes.size() == 1) {
                    taken.office(
                            name,
                            List.of(),
                            state.orElseThrow(),
                            line.substring(title + 1).replaceFirst("[&,\"].*", "").strip(),
                            code.start(),
                            code.end());
                } else {
                    taken.coded(name, List.of(), code, code.isDated());
                }
            }
        }
    }
}
