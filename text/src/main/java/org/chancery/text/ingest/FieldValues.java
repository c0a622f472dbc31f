package org.chancery.text.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.text.Article;

/** Makes reports of named values, as tables and JSON objects hold them. */
public final class FieldValues {
    private FieldValues() {}

    /**
     * The report that the values make, or what they lack.
     *
     * @param place what to call it in a refusal
     * @param name what to call it where the values hold no id
     * @param values by the names that the file has for them; empty ones count as absent
     * @param warnings what was noticed of its encoding
     */
    public static IntakeResult report(
            String place,
            String name,
            FieldNames names,
            Map<String, String> values,
            List<String> warnings) {
        Optional<String> text =
                Optional.ofNullable(values.get(names.nameOf(FieldNames.Field.TEXT)));
        if (text.isEmpty()) {
            return new IntakeResult.Refused(
                    place,
                    "it lacks \"%s\", which must hold the text; if it is called otherwise, say so by --field text=NAME"
                            .formatted(names.nameOf(FieldNames.Field.TEXT)));
        }
        Article article =
                new Article(
                        given(names, values, FieldNames.Field.ID).orElse(name),
                        Optional.empty(),
                        given(names, values, FieldNames.Field.TITLE),
                        given(names, values, FieldNames.Field.OUTLET),
                        given(names, values, FieldNames.Field.URL),
                        given(names, values, FieldNames.Field.DATE).flatMap(DeclaredDays::read),
                        Article.Markup.PLAIN,
                        text.get());
        return new IntakeResult.Accepted(article, warnings);
    }

    private static Optional<String> given(
            FieldNames names, Map<String, String> values, FieldNames.Field field) {
        return Optional.ofNullable(values.get(names.nameOf(field)))
                .filter(value -> !value.isBlank());
    }
}
