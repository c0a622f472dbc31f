package org.chancery.outlook.odds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.outlook.link.Dataset;
import org.chancery.outlook.link.Places;
import org.chancery.outlook.link.Quadruple;

/**
 * Reads a chronicle of states out of a data set made from ICEWS: actors count for the country in
 * their names, what is done for its CAMEO root.
 */
public final class IcewsActs {
    private static final String TABLE = "icews-roots.tsv";
    private static final String AGREEMENT = "Sign_formal_agreement";
    private static final List<String> VISITS = List.of("Make_a_visit", "Host_a_visit");

    private final Map<String, Integer> roots;

    private IcewsActs(Map<String, Integer> roots) {
        this.roots = roots;
    }

    /** What happened between countries; days are those of the data set. */
    public static Chronicle chronicle(Dataset data) {
        IcewsActs acts = new IcewsActs(table());
        Places places = Places.of(data.actors());
        List<Happening> happenings = new ArrayList<>();
        for (Quadruple fact : data.all()) {
            Optional<String> from = places.countryName(fact.subject());
            Optional<String> to = places.countryName(fact.object());
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                Pair pair = Pair.of(from.get(), to.get());
                for (Act act : acts.acts(data.relations().get(fact.relation()))) {
                    happenings.add(new Happening(pair, act, fact.day()));
                }
            }
        }
        return Chronicle.of(happenings);
    }

    /** What a name of ICEWS says that happened: a quad class, and more where it is special. */
    List<Act> acts(String name) {
        List<Act> acts = new ArrayList<>();
        root(name).ifPresent(root -> acts.add(Act.ofRoot(root)));
        if (name.equals(AGREEMENT)) {
            acts.add(Act.AGREEMENT);
        }
        if (VISITS.contains(name)) {
            acts.add(Act.VISIT);
        }
        return acts;
    }

    /** The CAMEO root of a name; empty when the table has none. */
    Optional<Integer> root(String name) {
        return roots.keySet().stream()
                .filter(name::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(roots::get);
    }

    static IcewsActs standard() {
        return new IcewsActs(table());
    }

    private static Map<String, Integer> table() {
        Map<String, Integer> roots = new TreeMap<>();
        try (InputStream stream = IcewsActs.class.getResourceAsStream(TABLE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    roots.put(fields[1], Integer.parseInt(fields[0]));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("The table " + TABLE + " cannot be read", fault);
        }
        return roots;
    }
}
