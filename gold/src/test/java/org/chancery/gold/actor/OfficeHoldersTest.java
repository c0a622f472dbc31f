package org.chancery.gold.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.time.DateRange;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.OfficeTerm;
import org.chancery.text.actor.StateEntry;
import org.junit.jupiter.api.Test;

/**
 * How many heads of state and government of 1990 to 2012 that another list has are known, with the
 * right country and their terms within a month.
 *
 * <p>The list closes before 2012 and has errors of its own, which count against us here.
 */
class OfficeHoldersTest {
    private static final double LEAST_NAMED = 0.95;
    private static final double LEAST_OVERALL = 0.85;
    private static final int ALPHA_3 = 3;
    private static final long MONTH = 31;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2012, 1, 16);

    /** From here on the list gives no ends of terms for the states it was not kept up for. */
    private static final LocalDate CLOSED = LocalDate.of(2008, 6, 1);

    /** The G20, which holds the permanent five. */
    private static final List<String> NAMED =
            List.of(
                    "ARG", "AUS", "BRA", "CAN", "CHN", "FRA", "DEU", "IND", "IDN", "ITA", "JPN",
                    "KOR", "MEX", "RUS", "SAU", "ZAF", "TUR", "GBR", "USA");

    private static final Pattern HEAD =
            Pattern.compile(
                    "(?i)presidents?|kings?|queens?|emirs?|sultans?|emperors?|princes?|"
                            + "grand dukes?|prime ministers?|chancellors?|premiers?|monarchs?|"
                            + "heads? of (state|government)");
    private static final Pattern TERM =
            Pattern.compile("\\[\\s*(>?)\\s*(\\d{8})(?:\\s*-\\s*(\\d{8}))?\\s*\\]");

    private final ActorDictionary dictionary = ActorDictionary.standard();

    private record Listed(
            String country, String name, Optional<LocalDate> start, Optional<LocalDate> end) {}

    @Test
    void knowsThoseWhoHeldOffice() throws IOException {
        Set<String> near = CountryNames.read().withNeighbours(NAMED);
        int[] all = new int[2];
        int[] right = new int[2];
        List<String> missed = new ArrayList<>();
        for (Listed listed : listed()) {
            int named = near.contains(listed.country()) ? 1 : 0;
            boolean known = isKnown(listed);
            all[0]++;
            all[1] += named;
            right[0] += known ? 1 : 0;
            right[1] += known ? named : 0;
            if (!known) {
                missed.add((named == 1 ? "named " : "") + listed);
            }
        }
        System.out.printf(
                "office holders: states named %d of %d, overall %d of %d; missed %s%n",
                right[1], all[1], right[0], all[0], missed);
        assertThat(right[1] / (double) all[1]).isGreaterThanOrEqualTo(LEAST_NAMED);
        assertThat(right[0] / (double) all[0]).isGreaterThanOrEqualTo(LEAST_OVERALL);
    }

    private boolean isKnown(Listed listed) {
        return names(listed.name()).stream()
                .flatMap(name -> dictionary.offices().withLastWord(name).stream())
                .anyMatch(term -> isOf(term, listed.country()) && agrees(term.term(), listed));
    }

    /** All rows of words in a coded name, one of which is the family name. */
    private static Set<String> names(String coded) {
        Set<String> names = new HashSet<>();
        for (String splitter : List.of("[_\\s{}]+", "[_\\s{}-]+")) {
            List<String> words = List.of(coded.toLowerCase(Locale.ROOT).split(splitter));
            for (int first = 0; first < words.size(); first++) {
                for (int end = first + 1; end <= words.size(); end++) {
                    names.add(String.join(" ", words.subList(first, end)));
                }
            }
        }
        return names;
    }

    /** A state that bears another code, now or in an earlier year, is the same state here. */
    private boolean isOf(OfficeTerm term, String country) {
        Optional<StateEntry> state = dictionary.state(term.country());
        while (state.isPresent()) {
            if (state.get().id().equals(country) || state.get().code().equals(country)) {
                return true;
            }
            state = state.get().successor().flatMap(dictionary::state);
        }
        return false;
    }

    private static boolean agrees(DateRange term, Listed listed) {
        return near(term.earliest(), listed.start())
                && (listed.end().isEmpty()
                        ? term.latest().map(end -> end.isAfter(CLOSED)).orElse(true)
                        : near(term.latest(), listed.end()));
    }

    private static boolean near(Optional<LocalDate> ours, Optional<LocalDate> theirs) {
        return ours.isPresent()
                && theirs.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(ours.get(), theirs.get())) <= MONTH;
    }

    private static List<Listed> listed() throws IOException {
        List<Listed> listed = new ArrayList<>();
        String country = "";
        String office = "";
        boolean leaders = false;
        Path list = Shared.file("facts", "CountryInfo.120116.txt");
        for (String raw : Files.readAllLines(list, StandardCharsets.ISO_8859_1)) {
            String line = raw.strip();
            if (line.startsWith("<CountryCode>")) {
                country = line.replaceAll("<[^>]*>|\\s.*", "");
            } else if (line.matches("</?Leaders>")) {
                leaders = line.equals("<Leaders>");
            } else if (leaders && line.matches("<[^/].*")) {
                office = line.replaceAll("[<>]", "").strip();
            } else if (leaders && HEAD.matcher(office).matches()) {
                listed.addAll(terms(country, line));
            }
        }
        return listed;
    }

    private static List<Listed> terms(String country, String line) {
        List<Listed> terms = new ArrayList<>();
        Matcher term = TERM.matcher(line);
        String name = line.replaceFirst("\\[.*", "").strip();
        while (term.find()) {
            Optional<LocalDate> start = day(term.group(2));
            Optional<LocalDate> end = term.group(3) == null ? Optional.empty() : day(term.group(3));
            boolean open = !term.group(1).isEmpty();
            boolean within =
                    start.isPresent()
                            && (open || end.isPresent())
                            && country.length() == ALPHA_3
                            && !start.get().isAfter(LAST)
                            && end.map(last -> last.isAfter(FIRST)).orElse(open);
            if (within) {
                terms.add(new Listed(country, name, start, end));
            }
        }
        return terms;
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(digits.substring(0, 4)),
                            Integer.parseInt(digits.substring(4, 6)),
                            Integer.parseInt(digits.substring(6))));
        } catch (java.time.DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
