package org.chancery.extract.event;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extract.resource.ResourceText;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Sector;

/**
 * What people of a sector are to the state they live in, where no word says whose they are. The
 * table is {@code home.tsv}.
 *
 * <pre>{@code
 * HomeTrait.OPPOSED.isOf(rebels)   // true
 * }</pre>
 */
enum HomeTrait {
    /** A state meets them at home only: another state's miners are told as such. */
    AT_HOME,
    /** They act at home, whoever it is on. */
    HOME_BOUND,
    /** They stand outside the state's service, and turn against it where nobody else is named. */
    OUTSIDE,
    /** A government meets them as another side. */
    OPPOSED,
    /** They do not protest in the streets. */
    IN_SERVICE,
    /** A state deals with them because they are not its own. */
    FOREIGN;

    private static final Map<Sector, Set<HomeTrait>> TABLE = read();

    /** True of an actor whose sector the table gives this trait; false of one without a sector. */
    boolean isOf(Actor actor) {
        return actor.sector()
                .filter(sector -> TABLE.getOrDefault(sector, Set.of()).contains(this))
                .isPresent();
    }

    private static Map<Sector, Set<HomeTrait>> read() {
        Map<Sector, Set<HomeTrait>> table = new EnumMap<>(Sector.class);
        ResourceText.rows(HomeTrait.class, "home.tsv")
                .forEach(cells -> table.put(Sector.valueOf(cells.get(0)), named(cells.get(1))));
        return Map.copyOf(table);
    }

    private static Set<HomeTrait> named(String cell) {
        return Arrays.stream(cell.split(" "))
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toUnmodifiableSet());
    }
}
