package org.chancery.outlook.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The country and the sector that an actor's name tells, as in "Police (Kenya)". A name without
 * brackets that stands in other names' brackets is a country itself.
 */
public final class Places {
    /** Of whose country or sector the name says nothing. */
    static final int UNKNOWN = 0;

    private static final Pattern BRACKETS = Pattern.compile("(.*?)_?\\(([^()]+)\\)");

    private final int[] country;
    private final int[] sector;
    private final int state;
    private final Map<Integer, String> names;

    private Places(int[] country, int[] sector, int state, Map<Integer, String> names) {
        this.names = Map.copyOf(names);
        this.country = country;
        this.sector = sector;
        this.state = state;
    }

    /** What these names tell. */
    public static Places of(List<String> names) {
        Map<String, Integer> countries = new HashMap<>();
        Map<String, Integer> sectors = new HashMap<>();
        int[] country = new int[names.size()];
        int[] sector = new int[names.size()];
        for (int i = 0; i < country.length; i++) {
            Matcher match = BRACKETS.matcher(names.get(i));
            if (match.matches()) {
                country[i] = number(countries, match.group(2));
                sector[i] = number(sectors, match.group(1));
            }
        }
        int state = number(sectors, "");
        for (int i = 0; i < country.length; i++) {
            Integer itself = countries.get(names.get(i));
            if (itself != null && country[i] == UNKNOWN) {
                country[i] = itself;
                sector[i] = state;
            }
        }
        Map<Integer, String> byNumber = new HashMap<>();
        countries.forEach((name, number) -> byNumber.put(number, name));
        return new Places(country, sector, state, byNumber);
    }

    private static int number(Map<String, Integer> numbers, String name) {
        int next = numbers.size() + 1;
        return numbers.computeIfAbsent(name, n -> next);
    }

    /** The country that an actor's name tells, such as "Kenya". */
    public Optional<String> countryName(int actor) {
        return Optional.ofNullable(names.get(country[actor]));
    }

    int country(int actor) {
        return country[actor];
    }

    int sector(int actor) {
        return sector[actor];
    }

    boolean isState(int actor) {
        return sector[actor] == state;
    }
}
