package org.chancery.text.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.model.actor.Sector;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.StateEntry;

/**
 * What has been taken from a file so far, and what was refused. The dictionary that comes with the
 * program goes before: what it knows already is not taken again, and no word it has gets another
 * meaning.
 */
public final class TakenActors {
    private static final int EXAMPLES = 5;
    private static final int SHORT_NAME = 4;
    private static final String KNOWN = "already in the dictionary";
    private static final String TAKEN_WORD = "the name of something else in the dictionary";
    private static final Set<String> GROUPS =
            Set.of("IGO", "NGO", "MNC", "IMG", "INT", "NGM", "UIS", "SET");

    private final ActorDictionary dictionary;
    private final PlaceNames places = new PlaceNames();
    private final List<ImportedRow> rows = new ArrayList<>();
    private final Set<ImportedRow> seen = new HashSet<>();
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final Map<String, Refused> refused = new LinkedHashMap<>();
    private final Map<String, String> byAlpha2 = new HashMap<>();
    private final Map<String, String> byCode = new HashMap<>();

    private static final class Refused {
        private int count;
        private final List<String> examples = new ArrayList<>();
    }

    public TakenActors(ActorDictionary dictionary) {
        this.dictionary = dictionary;
        for (StateEntry state : dictionary.states()) {
            byCode.merge(state.code(), state.id(), (a, b) -> a);
            state.alpha2()
                    .filter(code -> state.existed().latest().isEmpty())
                    .ifPresent(code -> byAlpha2.put(code, state.id()));
        }
        dictionary.states().forEach(state -> byCode.put(state.id(), state.id()));
    }

    /** The id of the present state or territory with an ISO 3166-1 alpha-2 code. */
    public Optional<String> stateWithAlpha2(String code) {
        return Optional.ofNullable(byAlpha2.get(code));
    }

    /** The id of the state with an alpha-3 or CAMEO code. */
    public Optional<String> stateWithCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Sets something aside. */
    public void refuse(String reason, String what) {
        Refused group = refused.computeIfAbsent(reason, key -> new Refused());
        group.count++;
        if (group.examples.size() < EXAMPLES && !group.examples.contains(what)) {
            group.examples.add(what);
        }
    }

    /**
     * A name of a place or a state.
     *
     * @param kind "state", "city" or "region"
     * @param people how many live there; 0 when unknown
     */
    public void place(String name, String kind, String state, long people) {
        if (name.length() < 2 || !Character.isUpperCase(name.charAt(0))) {
            refuse("not a name in Latin letters with a capital", name);
        } else if (dictionary.names(name, state)) {
            refuse(KNOWN, name);
        } else if (dictionary.knows(name)) {
            refuse(TAKEN_WORD, name);
        } else {
            boolean common = name.length() <= SHORT_NAME || dictionary.isCommonWord(name);
            places.add(name, kind, state, people, common);
        }
    }

    /**
     * A coded name of the TABARI family: a state's name, a person's term, or an organisation.
     *
     * @param person true when some code of the name is dated, as only people's are
     */
    void coded(String name, List<String> aliases, ActorCode code, boolean person) {
        Optional<String> state = stateWithCode(code.country());
        boolean group = GROUPS.contains(code.country());
        if (state.isEmpty() && !group) {
            refuse("a code of no state the dictionary knows", name + " " + code.letters());
        } else if (code.isCountry() && !group) {
            place(name, "state", state.orElseThrow(), 0);
            aliases.forEach(alias -> place(alias, "state", state.orElseThrow(), 0));
        } else if ((person || code.sector().filter(Sector.ELI::equals).isPresent())
                && state.isPresent()) {
            official(name, aliases, state.get(), code);
        } else {
            organisation(name, aliases, group ? code.letters() : state.orElseThrow(), code);
        }
    }

    private void official(String name, List<String> aliases, String state, ActorCode code) {
        Optional<Sector> sector = code.sector();
        if (sector.isEmpty() || sector.get() == Sector.ELI) {
            refuse("a time out of office, which follows from the terms", name);
            return;
        }
        if (isTitled(name)) {
            refuse("a title and a surname, which may be somebody else's", name);
            return;
        }
        List<String> names = aliases.stream().filter(alias -> !isTitled(alias)).toList();
        add(new Term(name, names, state, "sector_" + sector.get(), "", code.start(), code.end()));
    }

    /** "Minister Lobo": all but the last word name an office, not a person. */
    private boolean isTitled(String name) {
        String front = name.substring(0, Math.max(0, name.lastIndexOf(' ')));
        String title = front.toLowerCase(Locale.ROOT).replaceFirst("^acting ", "");
        return dictionary.isRole(title) && dictionary.offices().withGivenName(front).isEmpty();
    }

    private void organisation(String name, List<String> aliases, String country, ActorCode code) {
        if (dictionary.knows(name)) {
            refuse(KNOWN, name);
            return;
        }
        List<String> names = aliases.stream().filter(alias -> !dictionary.knows(alias)).toList();
        boolean group = GROUPS.contains(code.country());
        String sector =
                code.sector()
                        .map(Sector::name)
                        .orElse(
                                code.country().equals("IGO") || code.country().equals("NGO")
                                        ? code.country()
                                        : "");
        boolean common = dictionary.isCommonWord(name);
        put(
                "organisations",
                ImportedRow.organisation(
                        PersonName.slug(name),
                        group && sector.equals("IGO") ? country : group ? "" : country,
                        sector,
                        name + (common ? "?" : ""),
                        names));
    }

    /** True when words begin with a title of a person that the dictionary knows. */
    public boolean isTitle(String words) {
        return dictionary.officeOf(words).isPresent();
    }

    /**
     * A term of office.
     *
     * @param name the usual name
     * @param aliases other names in full
     * @param state the state's id
     * @param title the office in words
     * @param start yyyy-mm-dd, yyyy-mm or yyyy; blank when open or unknown
     * @param end the same
     */
    public void office(
            String name,
            List<String> aliases,
            String state,
            String title,
            String start,
            String end) {
        Optional<String> office = dictionary.officeOf(title);
        if (office.isEmpty()) {
            refuse("an office the dictionary does not know", title);
            return;
        }
        add(new Term(name, aliases, state, office.get(), title, start, end));
    }

    private void add(Term term) {
        if (!term.isInOrder()) {
            refuse("a term that ends before it begins", term.name());
        } else if (term.isTimeless()) {
            refuse("a term without a date", term.name());
        } else if (!term.name().contains(" ")) {
            refuse("a person known by one word only", term.name());
        } else if (dictionary.holds(term.name(), term.country(), term.office(), term.range())) {
            refuse(KNOWN, term.name());
        } else {
            put(
                    "terms of office",
                    ImportedRow.holder(term, dictionary.personNamed(term.name(), term.country())));
        }
    }

    /** A noun for people or a body. */
    public void noun(String noun, String plural, Sector sector) {
        if (dictionary.isRole(noun)) {
            refuse(KNOWN, noun);
        } else {
            put("nouns", ImportedRow.noun(noun, plural, sector));
        }
    }

    private void put(String sort, ImportedRow row) {
        if (seen.add(row)) {
            rows.add(row);
            counts.merge(sort, 1, Integer::sum);
        } else {
            refuse("given twice", row.fields().get(0));
        }
    }

    /** Everything taken, as rows of tables. */
    List<ImportedRow> rows() {
        List<ImportedRow> all = new ArrayList<>(rows);
        all.addAll(places.rows());
        return all;
    }

    ImportReport report(String file, String format) {
        SortedMap<String, Integer> taken = new TreeMap<>(counts);
        places.rows().forEach(row -> taken.merge("names of places", 1, Integer::sum));
        List<ImportReport.Refusal> refusals =
                refused.entrySet().stream()
                        .map(
                                group ->
                                        new ImportReport.Refusal(
                                                group.getKey(),
                                                group.getValue().count,
                                                group.getValue().examples))
                        .sorted((a, b) -> Integer.compare(b.count(), a.count()))
                        .toList();
        return new ImportReport(file, format, taken, refusals);
    }
}
