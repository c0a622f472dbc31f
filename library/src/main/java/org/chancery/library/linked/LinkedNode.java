package org.chancery.library.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.time.DateRange;

/** An object of JSON-LD under construction; what is blank or unknown is left out. */
final class LinkedNode {
    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private final Map<String, Object> fields = new LinkedHashMap<>();

    LinkedNode(String id, String... types) {
        fields.put("@id", id);
        fields.put("@type", List.of(types));
    }

    private LinkedNode() {}

    /** One that nothing else speaks of. */
    static LinkedNode nameless(String type) {
        LinkedNode node = new LinkedNode();
        node.fields.put("@type", type);
        return node;
    }

    LinkedNode put(String property, Object value) {
        fields.put(property, value);
        return this;
    }

    LinkedNode text(String property, String value) {
        return value.isEmpty() ? this : put(property, value);
    }

    LinkedNode text(String property, Optional<String> value) {
        return text(property, value.orElse(""));
    }

    LinkedNode link(String property, String id) {
        return put(property, Map.of("@id", id));
    }

    LinkedNode links(String property, List<String> ids) {
        return ids.isEmpty()
                ? this
                : put(property, ids.stream().map(id -> Map.of("@id", id)).toList());
    }

    LinkedNode date(String property, DateRange range) {
        return range.isUnknown()
                ? this
                : put(property, Map.of("@type", EDTF, "@value", range.edtf()));
    }

    Map<String, Object> fields() {
        return fields;
    }
}
