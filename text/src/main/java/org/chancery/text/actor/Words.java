package org.chancery.text.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.actor.Sector;

/**
 * The common words that decide what names stand for: heads of noun phrases that name people, words
 * that give a sector, and word lists for contexts.
 */
final class Words {
    /** What {@code roles.tsv} calls an office that many hold at a time. */
    private static final Set<String> GENERAL_OFFICES =
            Set.of(
                    "minister",
                    "deputy_minister",
                    "official",
                    "ambassador",
                    "envoy",
                    "negotiator",
                    "diplomat",
                    "spokesperson",
                    "adviser",
                    "regional_governor",
                    "mayor",
                    "foreign_ministry",
                    "defence_ministry",
                    "igo_head");

    /** Offices that the holders' lists call otherwise than {@code roles.tsv}. */
    private static final Map<String, String> OFFICE_NAMES =
            Map.of(
                    "vice_head_of_state", "vice_president",
                    "deputy_head_of_government", "deputy_prime_minister");

    /** Words in front of a title that the reader of phrases takes by themselves. */
    private static final Pattern FORMER = Pattern.compile("^(former |ex-|ousted |deposed )");

    private static final String BY_SECTOR = "sector_";

    /** The sectors whose bodies act for a state. */
    private static final Set<Sector> BODIES =
            Set.of(
                    Sector.GOV,
                    Sector.MIL,
                    Sector.LEG,
                    Sector.JUD,
                    Sector.COP,
                    Sector.SPY,
                    Sector.OPP,
                    Sector.REB,
                    Sector.SEP,
                    Sector.UAF);

    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, Sector> deciding = new HashMap<>();
    private final Map<String, Sector> hinting = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Sector> ofOffice = new HashMap<>();

    private Words() {}

    /**
     * Reads the tables of nouns given and {@code heads.tsv}, {@code roles.tsv}, {@code
     * modifiers.tsv}, {@code offices.tsv} and {@code contexts.tsv}.
     */
    static Words read(List<Table> nouns) {
        Words words = new Words();
        for (Table.Row row : Table.read("heads.tsv").rows()) {
            words.addHead(row);
        }
        Table.read("roles.tsv").rows().forEach(words::addRole);
        nouns.forEach(table -> table.rows().forEach(words::addNewHead));
        for (Table.Row row : Table.read("modifiers.tsv").rows()) {
            Map<String, Sector> kind =
                    row.get("decides").equals("yes") ? words.deciding : words.hinting;
            kind.put(row.get("word"), Sector.valueOf(row.get("sector")));
        }
        for (Table.Row row : Table.read("offices.tsv").rows()) {
            words.ofOffice.put(row.get("office"), Sector.valueOf(row.get("sector")));
        }
        for (Table.Row row : Table.read("contexts.tsv").rows()) {
            words.lists
                    .computeIfAbsent(row.get("list"), key -> new HashSet<>())
                    .addAll(row.list("words"));
        }
        return words;
    }

    /** A noun that somebody else's dictionary adds; ours stay as they are. */
    private void addNewHead(Table.Row row) {
        if (!heads.containsKey(row.get("noun"))) {
            addHead(row);
        }
    }

    private void addHead(Table.Row row) {
        String noun = row.get("noun");
        String plural = row.get("plural");
        Head.Sort sort = Head.Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT));
        Optional<Sector> sector =
                Optional.of(row.get("sector")).filter(s -> !s.isEmpty()).map(Sector::valueOf);
        heads.put(noun, new Head(noun, sort, sector, row.list("office"), row.get("sex"), false));
        if (!plural.isEmpty()) {
            heads.put(
                    plural, new Head(noun, sort, sector, row.list("office"), row.get("sex"), true));
        }
    }

    /**
     * A group of role words; those that {@code heads.tsv} describes more closely stay as they are.
     */
    private void addRole(Table.Row row) {
        List<String> offices =
                row.list("office").stream()
                        .filter(office -> !GENERAL_OFFICES.contains(office))
                        .map(office -> OFFICE_NAMES.getOrDefault(office, office))
                        .toList();
        Head.Sort sort =
                switch (row.get("animate")) {
                    case "person" -> offices.isEmpty() ? Head.Sort.PERSON : Head.Sort.OFFICE;
                    case "body" ->
                            row.get("plural").equals("yes") ? Head.Sort.GROUP : Head.Sort.BODY;
                    default -> Head.Sort.EQUIPMENT;
                };
        Optional<Sector> sector = row.list("sector").stream().findFirst().map(Sector::valueOf);
        if (sort == Head.Sort.EQUIPMENT
                || (sort == Head.Sort.BODY && sector.filter(BODIES::contains).isEmpty())) {
            return;
        }
        boolean plural = row.get("plural").equals("yes") && sort == Head.Sort.PERSON;
        for (String word : row.list("words")) {
            boolean gone = FORMER.matcher(word).find();
            if (!gone && !word.endsWith("*")) {
                heads.putIfAbsent(word, new Head(word, sort, sector, offices, "", plural));
            }
        }
    }

    /** The head noun or title that a phrase is, in any letter case. */
    Optional<Head> head(String phrase) {
        return Optional.ofNullable(heads.get(phrase.toLowerCase(Locale.ROOT)));
    }

    /** The sector a modifier gives in spite of its head noun. */
    Optional<Sector> decidingSector(String modifier) {
        return Optional.ofNullable(deciding.get(modifier));
    }

    /** The sector a modifier gives when the head noun has none. */
    Optional<Sector> hintedSector(String modifier) {
        return Optional.ofNullable(hinting.get(modifier));
    }

    /**
     * The sector of those who hold an office that is not one of the government's; an office called
     * {@code sector_MIL} and the like says it itself.
     */
    Optional<Sector> sectorOfOffice(String office) {
        return office.startsWith(BY_SECTOR)
                ? Optional.of(Sector.valueOf(office.substring(BY_SECTOR.length())))
                : Optional.ofNullable(ofOffice.get(office));
    }

    /**
     * The sort of office a title names: of the whole title, or of its longest beginning; {@code
     * sector_GOV} and the like where only the sector can be told.
     */
    Optional<String> officeOf(String title) {
        Optional<Head> head = longestHead(title.toLowerCase(Locale.ROOT).strip());
        return head.flatMap(known -> known.offices().stream().findFirst())
                .or(() -> head.flatMap(Head::sector).map(sector -> BY_SECTOR + sector));
    }

    private Optional<Head> longestHead(String title) {
        String words = title;
        while (!words.isEmpty() && head(words).filter(Head::isPerson).isEmpty()) {
            words = words.substring(0, Math.max(0, words.lastIndexOf(' '))).strip();
        }
        return head(words);
    }

    /** True when a word stands in any list or names people. */
    boolean isCommon(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return heads.containsKey(lower)
                || lists.values().stream().anyMatch(list -> list.contains(lower));
    }

    /** True when a word, in any letter case, stands in a list of {@code contexts.tsv}. */
    boolean in(String list, String word) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("There is no word list '" + list + "'");
        }
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
