package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;

/** Reads the dictionary's tables; columns are found by their names. */
final class DictionaryLoader {
    private static final List<String> PERSON_TERMS_OF = List.of("name", "aliases");

    /** Shorter ones are too often particles or generation marks. */
    private static final int SHORTEST_LAST_WORD = 4;

    private final Map<String, StateEntry> states = new LinkedHashMap<>();
    private final Map<String, OrganisationEntry> organisations = new LinkedHashMap<>();
    private final List<OfficeTerm> offices = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Set<String>> shortNames = new TreeMap<>();
    private final Map<String, Set<String>> lastWords = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();

    private DictionaryLoader() {}

    /** The dictionary that comes with the program, and what the files given add to it. */
    static ActorDictionary load(ImportedFiles files) {
        DictionaryLoader loader = new DictionaryLoader();
        loader.each(Table.read("states.tsv"), loader::addState);
        loader.each(Table.read("igos.tsv"), loader::addIntergovernmental);
        loader.each(Table.read("organisations.tsv"), loader::addOrganisation);
        for (String table : Table.lines("holders.index")) {
            loader.each(Table.read(table.strip()), loader::addHolder);
        }
        files.of(ImportedTables.PLACES).forEach(table -> loader.each(table, loader::addPlace));
        files.of(ImportedTables.ORGANISATIONS)
                .forEach(table -> loader.each(table, loader::addOrganisation));
        files.of(ImportedTables.HOLDERS).forEach(table -> loader.each(table, loader::addHolder));
        Offices offices = new Offices(loader.offices, loader.shortNames, loader.lastWords);
        Words words = Words.read(files.of(ImportedTables.NOUNS));
        loader.addOwnNames(words, offices);
        return new ActorDictionary(
                loader.states,
                loader.organisations,
                offices,
                loader.terms.stream().distinct().toList(),
                words,
                loader.refused);
    }

    private void addOwnNames(Words words, Offices offices) {
        terms.addAll(
                OwnNames.of(
                        states.values(),
                        terms,
                        word ->
                                words.isCommon(word)
                                        || offices.isGivenName(word)
                                        || !offices.withFamilyName(word).isEmpty()));
    }

    /** Takes every row; one that makes no sense is set aside with its reason. */
    private void each(Table table, Consumer<Table.Row> taker) {
        for (Table.Row row : table.rows()) {
            try {
                taker.accept(row);
            } catch (IllegalArgumentException wrong) {
                refused.add(
                        row.table()
                                + ", "
                                + row.get("id")
                                + row.get("person")
                                + ": "
                                + wrong.getMessage());
            }
        }
    }

    private void addState(Table.Row row) {
        String id = row.get("id");
        List<String> capitals = row.list("capital");
        states.put(
                id,
                new StateEntry(
                        id,
                        row.get("code"),
                        ActorType.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        row.get("name"),
                        capitals.isEmpty()
                                ? ""
                                : Term.marked(capitals.get(0), TermKind.CAPITAL, id).form(),
                        PartialDate.range(row.get("start"), row.get("end")),
                        optional(row.get("successor")),
                        optional(row.get("parent")),
                        optional(row.get("iso2")),
                        number(row.get("cow")),
                        number(row.get("gw"))));
        if (row.list("names").stream().noneMatch(form -> isMarked(form, row.get("name")))) {
            add(row, "name", TermKind.STATE);
        }
        add(row, "formal", TermKind.STATE);
        add(row, "names", TermKind.STATE);
        add(row, "historic", TermKind.STATE);
        add(row, "adjectives", TermKind.ADJECTIVE);
        add(row, "demonyms", TermKind.DEMONYM);
        add(row, "combining", TermKind.COMBINING);
        add(row, "capital", TermKind.CAPITAL);
        add(row, "seat", TermKind.CAPITAL);
        add(row, "cities", TermKind.CITY);
        add(row, "regions", TermKind.REGION);
        for (String metonym : row.list("metonyms")) {
            addMetonym(metonym, id);
        }
    }

    /** True when a form under "names" repeats the name with a mark, which then holds. */
    private static boolean isMarked(String form, String name) {
        return form.length() > name.length()
                && form.startsWith(name)
                && form.substring(name.length()).matches("[*?]+");
    }

    private void addMetonym(String metonym, String id) {
        int colon = metonym.lastIndexOf(':');
        String form = colon < 0 ? metonym : metonym.substring(0, colon);
        Sector sector =
                colon < 0
                        ? Sector.GOV
                        : Sector.valueOf(metonym.substring(colon + 1).replaceAll("[*?]", ""));
        terms.add(Term.marked(form, TermKind.METONYM, id).withSector(sector));
    }

    /** A name of a place or a state that the tables of states do not have. */
    private void addPlace(Table.Row row) {
        String state = row.get("state");
        if (!states.containsKey(state)) {
            throw new IllegalArgumentException("There is no state '" + state + "'");
        }
        TermKind kind = TermKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        terms.add(Term.marked(row.get("form"), kind, state));
    }

    private void addIntergovernmental(Table.Row row) {
        String id = row.get("id");
        organisations.put(
                id,
                new OrganisationEntry(
                        id,
                        row.get("name"),
                        ActorType.INTERGOVERNMENTAL_ORGANISATION,
                        optional(row.get("code")),
                        Optional.of(Sector.IGO),
                        row.list("members").stream().map(Membership::of).toList(),
                        PartialDate.range(row.get("start"), row.get("end"))));
        add(row, "name", TermKind.ORGANISATION);
        add(row, "names", TermKind.ORGANISATION);
        add(row, "metonyms", TermKind.SEAT);
    }

    private void addOrganisation(Table.Row row) {
        String id = row.get("id");
        organisations.put(
                id,
                new OrganisationEntry(
                        id,
                        row.get("name"),
                        OrganisationTypes.of(row.get("type"), row.get("sector")),
                        optional(row.get("code")),
                        optional(row.get("sector")).map(Sector::valueOf),
                        List.of(),
                        PartialDate.range(row.get("start"), row.get("end"))));
        add(row, "name", TermKind.ORGANISATION);
        add(row, "names", TermKind.ORGANISATION);
    }

    private void addHolder(Table.Row row) {
        OfficeTerm term =
                new OfficeTerm(
                        row.get("person"),
                        row.get("name"),
                        row.get("family"),
                        row.get("given"),
                        row.get("country"),
                        row.get("office"),
                        row.get("title"),
                        PartialDate.range(row.get("start"), row.get("end")),
                        row.get("sex"));
        offices.add(term);
        for (String alias : row.list("aliases")) {
            String last = alias.substring(alias.lastIndexOf(' ') + 1);
            if (last.length() >= SHORTEST_LAST_WORD) {
                lastWords.computeIfAbsent(last, key -> new TreeSet<>()).add(term.person());
            }
        }
        for (String column : PERSON_TERMS_OF) {
            for (String form : row.list(column)) {
                if (form.contains(" ")) {
                    terms.add(Term.marked(form, TermKind.PERSON, term.person()));
                } else {
                    shortNames.computeIfAbsent(form, key -> new TreeSet<>()).add(term.person());
                }
            }
        }
    }

    private void add(Table.Row row, String column, TermKind kind) {
        for (String form : row.list(column)) {
            terms.add(Term.marked(form, kind, row.get("id")));
        }
    }

    private static OptionalInt number(String field) {
        return field.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field));
    }

    private static Optional<String> optional(String field) {
        return field.isBlank() ? Optional.empty() : Optional.of(field);
    }
}
