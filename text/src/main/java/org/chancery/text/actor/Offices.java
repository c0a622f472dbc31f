package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.time.DateRange;

/**
 * Who held which office when. Immutable.
 *
 * <pre>{@code
 * Offices offices = ActorDictionary.standard().offices();
 * offices.holders("PRT", "foreign_minister", DateRange.month(YearMonth.of(2003, 5)));
 * offices.terms("kohl_helmut");
 * }</pre>
 *
 * <p>Source: the {@code holders-*.tsv} resources, whose heads say where they come from.
 */
public final class Offices {
    private static final int LETTERS_ALIKE = 4;

    private final Map<String, List<OfficeTerm>> byPerson = new LinkedHashMap<>();
    private final Map<String, List<OfficeTerm>> byCountry = new HashMap<>();
    private final Map<String, Set<String>> byFamily = new HashMap<>();
    private final Map<String, Set<String>> byGiven = new HashMap<>();
    private final Map<String, Set<String>> byLastWord = new HashMap<>();
    private final Map<String, Set<String>> bySpelling = new HashMap<>();

    /**
     * @param terms all terms
     * @param shortNames other spellings of a family name, with the persons they may mean
     * @param lastWords how longer other names end, with the persons they may mean
     */
    Offices(
            Collection<OfficeTerm> terms,
            Map<String, Set<String>> shortNames,
            Map<String, Set<String>> lastWords) {
        lastWords.forEach(
                (word, persons) ->
                        byLastWord
                                .computeIfAbsent(key(word), same -> new LinkedHashSet<>())
                                .addAll(persons));
        shortNames.forEach(
                (name, persons) ->
                        byFamily.computeIfAbsent(key(name), same -> new LinkedHashSet<>())
                                .addAll(persons));
        for (OfficeTerm term : terms) {
            byPerson.computeIfAbsent(term.person(), id -> new ArrayList<>()).add(term);
            byCountry.computeIfAbsent(term.country(), code -> new ArrayList<>()).add(term);
            byFamily.computeIfAbsent(key(term.family()), name -> new LinkedHashSet<>())
                    .add(term.person());
            bySpelling
                    .computeIfAbsent(
                            Spelling.key(lastWord(term.family())), name -> new LinkedHashSet<>())
                    .add(term.person());
            if (!term.given().isBlank()) {
                byGiven.computeIfAbsent(key(term.given()), name -> new LinkedHashSet<>())
                        .add(term.person());
            }
        }
    }

    /** All terms of a person in all offices; empty when the person is not known. */
    public Optional<List<OfficeTerm>> terms(String person) {
        return Optional.ofNullable(byPerson.get(person)).map(List::copyOf);
    }

    /**
     * Those who held an office at some time in an interval, in the order of the list.
     *
     * @param country alpha-3 code such as {@code PRT}, or an organisation's CAMEO code
     * @param office such as {@code foreign_minister}
     * @param when the interval; one that is unknown takes every holder there was
     */
    public List<OfficeTerm> holders(String country, String office, DateRange when) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(term -> term.office().equals(office))
                .filter(term -> term.term().overlaps(when))
                .toList();
    }

    /** The codes of all states and organisations whose offices are listed. */
    public Set<String> countries() {
        return Set.copyOf(byCountry.keySet());
    }

    /** Everybody who held any office of a state in an interval. */
    public List<OfficeTerm> holders(String country, DateRange when) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(term -> term.term().overlaps(when))
                .toList();
    }

    /** The terms of all who go by a family name, letter case and diacritics aside. */
    public List<OfficeTerm> withFamilyName(String family) {
        return termsOf(byFamily.getOrDefault(key(family), Set.of()));
    }

    /**
     * The terms of all whose name may be written with this word at its end: the family name or the
     * last word of an alias. Wider than {@link #withFamilyName}, for readers that check the office
     * before the name as well.
     */
    public List<OfficeTerm> withLastWord(String word) {
        Set<String> persons = new LinkedHashSet<>(byFamily.getOrDefault(key(word), Set.of()));
        persons.addAll(byLastWord.getOrDefault(key(word), Set.of()));
        return termsOf(persons);
    }

    /**
     * The terms of all whose family name a word may be another transliteration of. Wider still: for
     * readers that check office and given name as well.
     */
    public List<OfficeTerm> spelledLike(String word) {
        return termsOf(bySpelling.getOrDefault(Spelling.key(word), Set.of()));
    }

    /** True when one name begins as the other does, transliterations aside. */
    public static boolean beginAlike(String first, String second) {
        String one = Spelling.key(first);
        String other = Spelling.key(second);
        int shared = Math.min(LETTERS_ALIKE, Math.min(one.length(), other.length()));
        return shared > 0 && other.startsWith(one.substring(0, shared));
    }

    /** The terms of all who bear a given name, letter case and diacritics aside. */
    public List<OfficeTerm> withGivenName(String given) {
        return termsOf(byGiven.getOrDefault(key(given), Set.of()));
    }

    /**
     * True when some office holder bears this given name: a good sign that the word names a person.
     */
    boolean isGivenName(String word) {
        return byGiven.containsKey(key(word));
    }

    /** The sex of most office holders with this given name; blank when unknown. */
    String sexOf(String given) {
        List<OfficeTerm> bearers = withGivenName(given);
        long women = bearers.stream().filter(term -> term.sex().equals("f")).count();
        return bearers.isEmpty() ? "" : women * 2 > bearers.size() ? "f" : "m";
    }

    private List<OfficeTerm> termsOf(Set<String> persons) {
        return persons.stream().flatMap(person -> byPerson.get(person).stream()).toList();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String key(String name) {
        return Fold.all(name);
    }
}
