package org.chancery.library.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.json.JsonText;

/** An entity of FollowTheMoney: an id, a schema, and properties that are lists of texts. */
final class FtmEntity {
    private final Map<String, Object> object = new LinkedHashMap<>();
    private final Map<String, List<String>> properties = new LinkedHashMap<>();

    FtmEntity(String id, String schema) {
        object.put("id", id);
        object.put("schema", schema);
        object.put("properties", properties);
    }

    /** Adds the values that are not blank; none leaves the property out. */
    FtmEntity with(String property, List<String> values) {
        List<String> said = values.stream().filter(value -> !value.isBlank()).distinct().toList();
        if (!said.isEmpty()) {
            properties.put(property, said);
        }
        return this;
    }

    FtmEntity with(String property, String value) {
        return with(property, List.of(value));
    }

    FtmEntity with(String property, Optional<String> value) {
        return with(property, value.stream().toList());
    }

    String line() {
        return JsonText.line(object);
    }
}
