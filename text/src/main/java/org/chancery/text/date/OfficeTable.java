package org.chancery.text.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.time.DateRange;

/**
 * The terms of the {@code holders-*.tsv} lists of the actor dictionary, found by family name and by
 * the aliases of family names, which the dictionary itself does not offer.
 */
final class OfficeTable implements OfficeTerms {
    private static final String FOLDER = "/org/chancery/text/actor/";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int COLUMNS = 10;

    private final Map<String, List<Term>> byFamily = new HashMap<>();

    private OfficeTable() {}

    static OfficeTable standard() {
        OfficeTable table = new OfficeTable();
        for (String list : lines("holders.index")) {
            lines(list).forEach(table::add);
        }
        return table;
    }

    @Override
    public List<Term> withFamilyName(String family) {
        return byFamily.getOrDefault(fold(family), List.of());
    }

    static String fold(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < COLUMNS || fields[0].equals("person")) {
            return;
        }
        String family = fields[2];
        Term term =
                new Term(
                        fields[0],
                        fields[3],
                        fields[1].startsWith(family + " "),
                        fields[6],
                        fields[7],
                        range(fields[8], fields[9]));
        for (String name : familyNames(family, fields[4])) {
            byFamily.computeIfAbsent(name, key -> new ArrayList<>()).add(term);
        }
    }

    /** The family name, aliases of one word, and the last word of longer ones. */
    private static Set<String> familyNames(String family, String aliases) {
        Set<String> names = new LinkedHashSet<>();
        names.add(fold(family));
        for (String alias : aliases.split("\\|", -1)) {
            String last = alias.substring(alias.lastIndexOf(' ') + 1);
            if (last.length() > 3) {
                names.add(fold(last));
            }
        }
        return names;
    }

    private static DateRange range(String start, String end) {
        Optional<LocalDate> first = day(start, false);
        Optional<LocalDate> last = day(end, true);
        return new DateRange(first, last, "");
    }

    private static Optional<LocalDate> day(String text, boolean atEnd) {
        return switch (text.length()) {
            case 0 -> Optional.empty();
            case 4 -> {
                int year = Integer.parseInt(text);
                yield Optional.of(atEnd ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield Optional.of(atEnd ? month.atEndOfMonth() : month.atDay(1));
            }
            default -> Optional.of(LocalDate.parse(text));
        };
    }

    private static List<String> lines(String name) {
        try (InputStream stream = OfficeTable.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its list " + name);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the list " + name, failure);
        }
    }
}
