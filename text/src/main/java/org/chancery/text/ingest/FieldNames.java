package org.chancery.text.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the fields of a table or of a JSON object are called that hold a report's text and what is
 * known of it.
 *
 * <pre>{@code
 * FieldNames.parse("text=body,date=published.day").nameOf(FieldNames.Field.TEXT)   // "body"
 * }</pre>
 */
public final class FieldNames {
    private static final FieldNames USUAL = new FieldNames(Map.of());

    private final Map<Field, String> names;

    private FieldNames(Map<Field, String> names) {
        this.names = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            this.names.put(field, names.getOrDefault(field, field.word()));
        }
    }

    /** What a field may hold. */
    public enum Field {
        ID,
        TEXT,
        TITLE,
        OUTLET,
        URL,
        DATE;

        /** Its usual name, such as "text". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Each field is called as its word. */
    public static FieldNames usual() {
        return USUAL;
    }

    /**
     * The usual names with some replaced.
     *
     * @param pairs such as "text=body,date=published"; a dot leads into an object within an object
     * @throws IllegalArgumentException when a pair is not of this form, or names no known field
     */
    public static FieldNames parse(String pairs) {
        Map<Field, String> names = new EnumMap<>(Field.class);
        for (String pair : pairs.split(",", -1)) {
            int equals = pair.indexOf('=');
            String word = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
            String name = equals < 0 ? "" : pair.substring(equals + 1).strip();
            Optional<Field> field =
                    Arrays.stream(Field.values()).filter(it -> it.word().equals(word)).findFirst();
            if (field.isEmpty() || name.isEmpty()) {
                throw new IllegalArgumentException(
                        "'%s' does not say what a field is called. Give pairs such as text=body, with these words before the '=': %s."
                                .formatted(pair, String.join(", ", words())));
            }
            names.put(field.get(), name);
        }
        return new FieldNames(names);
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Field field : Field.values()) {
            words.add(field.word());
        }
        return words;
    }

    /** What the field is called. */
    public String nameOf(Field field) {
        return names.get(field);
    }
}
