package org.chancery.model.actor;

import java.util.Optional;

/**
 * Where something happens.
 *
 * @param name the name as written in the report, such as "Lisbon"
 * @param country the alpha-3 code of the state it lies in; empty when unknown
 */
public record Place(String name, Optional<String> country) {}
