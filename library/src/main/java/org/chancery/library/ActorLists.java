package org.chancery.library;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.ledger.sql.LedgerAddress;
import org.chancery.library.json.WikidataDump;
import org.chancery.model.time.DateRange;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.OfficeTerm;
import org.chancery.text.actor.OrganisationEntry;
import org.chancery.text.actor.StateEntry;
import org.chancery.text.imports.ActorImport;

/**
 * The dictionary of actors that a ledger is read with: what comes with the program, and what was
 * imported into the ledger's folder.
 *
 * <pre>{@code
 * ActorLists actors = ActorLists.of(Path.of("chancery-ledger"));
 * actors.take(Path.of("cities15000.zip"), Optional.empty());
 * actors.meanings("Entroncamento", Optional.empty());
 * }</pre>
 */
public final class ActorLists {
    private static final String FOLDER = "actors";
    private final Path folder;
    private final ActorImport imports = new ActorImport(List.of(new WikidataDump()));

    private ActorLists(Path folder) {
        this.folder = folder;
    }

    /** The dictionary of the ledger in a folder, which need not exist yet. */
    public static ActorLists of(Path ledger) {
        return new ActorLists(folder(ledger));
    }

    /** The dictionary of the ledger in a folder or at an address. */
    public static ActorLists of(String ledger) {
        return Troubles.told(() -> of(LedgerAddress.of(ledger).companion()));
    }

    /** Where a ledger keeps what was imported. */
    static Path folder(Path ledger) {
        return ledger.resolve(FOLDER);
    }

    /** What the formats that can be imported are called. */
    public List<String> formats() {
        return imports.formats();
    }

    /**
     * Imports a file of another dictionary. Reports read before are read again with it.
     *
     * @param format one of {@link #formats()}; guessed when empty
     * @throws ChanceryException when it cannot be read or is of no known format
     */
    public ActorTaking take(Path file, Optional<String> format) {
        if (format.isPresent() && !formats().contains(format.get())) {
            throw new ChanceryException(
                    "There is no format '%s'. Did you mean '%s'?"
                            .formatted(format.get(), Spelling.nearest(format.get(), formats())));
        }
        try {
            return ActorTaking.of(imports.take(file, format, folder));
        } catch (NoSuchFileException missing) {
            throw new ChanceryException(
                    "Cannot import '" + file + "': there is no such file.", missing);
        } catch (IOException failure) {
            throw new ChanceryException(
                    "Cannot import '" + file + "': " + failure.getMessage() + ".", failure);
        }
    }

    /** The states, territories and regions, by id. */
    public List<ActorLine> states() {
        return dictionary().states().stream()
                .sorted(Comparator.comparing(StateEntry::id))
                .map(ActorLine::of)
                .toList();
    }

    /** The organisations, by id. */
    public List<ActorLine> organisations() {
        return dictionary().organisations().stream()
                .sorted(Comparator.comparing(OrganisationEntry::id))
                .map(ActorLine::of)
                .toList();
    }

    /**
     * Who held any office of a state or an organisation, in the order of the tables.
     *
     * @param country an alpha-3 id, or an organisation's CAMEO code
     * @param day only those in office on it
     */
    public List<ActorLine> holders(String country, Optional<LocalDate> day) {
        DateRange when = day.map(DateRange::day).orElse(DateRange.unknown());
        return dictionary().offices().holders(country, when).stream().map(ActorLine::of).toList();
    }

    /**
     * All that a name may mean, as reading looks it up.
     *
     * @param day of terms of office, only those that cover it
     */
    public List<ActorMeaning> meanings(String name, Optional<LocalDate> day) {
        ActorDictionary dictionary = dictionary();
        List<ActorMeaning> meanings = new ArrayList<>();
        for (ActorDictionary.Meaning meaning : dictionary.meanings(name)) {
            meanings.add(
                    new ActorMeaning(
                            meaning.kind(),
                            meaning.doubtful(),
                            lines(dictionary, meaning.entry(), day)));
        }
        dictionary.calledAbroad(name).stream()
                .filter(called -> !dictionary.names(name, called.state().id()))
                .forEach(called -> meanings.add(abroad(called)));
        List<ActorLine> bearers = terms(dictionary.offices().withFamilyName(name), day);
        if (!bearers.isEmpty()) {
            meanings.add(new ActorMeaning("surname", true, bearers));
        }
        return meanings;
    }

    private static ActorMeaning abroad(ActorDictionary.Abroad called) {
        String languages = String.join(", ", called.languages());
        return new ActorMeaning(
                "name in " + languages + "; not looked for in reports",
                false,
                List.of(ActorLine.of(called.state())));
    }

    private static List<ActorLine> lines(
            ActorDictionary dictionary, String entry, Optional<LocalDate> day) {
        Stream<ActorLine> state = dictionary.state(entry).map(ActorLine::of).stream();
        Stream<ActorLine> organisation = dictionary.organisation(entry).map(ActorLine::of).stream();
        List<OfficeTerm> held = dictionary.offices().terms(entry).orElse(List.of());
        return Stream.of(state, organisation, terms(held, day).stream())
                .flatMap(all -> all)
                .toList();
    }

    private static List<ActorLine> terms(List<OfficeTerm> all, Optional<LocalDate> day) {
        return all.stream()
                .filter(term -> day.map(term.term()::contains).orElse(true))
                .map(ActorLine::of)
                .toList();
    }

    /** What is wrong with the dictionary, in words a user understands; none when it is in order. */
    public List<String> faults() {
        ActorDictionary dictionary = dictionary();
        Stream<String> unknown =
                dictionary.states().stream()
                        .flatMap(state -> state.successor().stream())
                        .filter(id -> dictionary.state(id).isEmpty())
                        .map(id -> "A successor '" + id + "' is no state of the dictionary");
        return Stream.concat(dictionary.refused().stream(), unknown).toList();
    }

    private ActorDictionary dictionary() {
        return ActorDictionary.with(folder);
    }
}
