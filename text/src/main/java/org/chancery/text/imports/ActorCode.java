package org.chancery.text.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.actor.Sector;

/**
 * One code of a TABARI or PETRARCH dictionary with the days it holds on: {@code [PRTGOV
 * 19951028-20020406]}, {@code [PRT]}, {@code [PRTELI >20020406]}.
 *
 * @param letters the code without its dates, such as {@code PRTGOV}
 * @param start the first day as the tables write it; blank when open
 * @param end the last day; blank when open
 */
record ActorCode(String letters, String start, String end) {
    private static final Pattern CODE =
            Pattern.compile(
                    "\\[\\s*([A-Z~][A-Z~/]*|-+)?\\s*(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+))?\\s*\\]");
    private static final int UNIT = 3;

    /** All codes in a line, those of births and deaths left out. */
    static List<ActorCode> all(String line) {
        List<ActorCode> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(line);
        while (matcher.find()) {
            String letters = matcher.group(1) == null ? "" : matcher.group(1);
            String from = matcher.group(4);
            String bound = matcher.group(3);
            boolean until = "<".equals(matcher.group(2));
            codes.add(
                    new ActorCode(
                            letters,
                            from != null ? CodedDate.iso(from) : until ? "" : date(bound),
                            from != null
                                    ? CodedDate.iso(matcher.group(5))
                                    : until ? date(bound) : ""));
        }
        return codes;
    }

    private static String date(String digits) {
        return digits == null ? "" : CodedDate.iso(digits);
    }

    /** The country's or group's three letters; blank for an agent's code. */
    String country() {
        return letters.startsWith("~") || letters.length() < UNIT ? "" : letters.substring(0, UNIT);
    }

    /** The first sector after the country. */
    Optional<Sector> sector() {
        String rest = letters.startsWith("~") ? letters.substring(1) : rest();
        for (int i = 0; i + UNIT <= rest.length(); i += UNIT) {
            Optional<Sector> known = sector(rest.substring(i, i + UNIT));
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private static Optional<Sector> sector(String unit) {
        String current = unit.equals("CIV") ? "CVL" : unit;
        return List.of(Sector.values()).stream().filter(s -> s.name().equals(current)).findFirst();
    }

    boolean isDated() {
        return !start.isEmpty() || !end.isEmpty();
    }

    /** True for a country alone, without a sector. */
    boolean isCountry() {
        return letters.length() == UNIT && !letters.startsWith("~");
    }

    private String rest() {
        return letters.length() > UNIT ? letters.substring(UNIT) : "";
    }
}
