package org.chancery.library.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorType;
import org.chancery.model.statement.EntryId;

/** What things are called in JSON-LD. */
final class LinkedNames {
    static final String NAMESPACE = "urn:chancery:ns:";

    private LinkedNames() {}

    /** The name of a thing: its sort and its id in the record. */
    static String of(String sort, String id) {
        return "urn:chancery:"
                + sort
                + ":"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String actor(ActorId id) {
        return of("actor", id.value());
    }

    static String entry(EntryId id) {
        return of("entry", id.value());
    }

    /** What schema.org calls actors of a type. */
    static String type(ActorType type) {
        return switch (type) {
            case STATE -> "schema:Country";
            case TERRITORY, REGION -> "schema:AdministrativeArea";
            case PERSON -> "schema:Person";
            case STATE_BODY, ARMED_FORCES -> "schema:GovernmentOrganization";
            case INTERGOVERNMENTAL_ORGANISATION, THINK_TANK, ARMED_GROUP -> "schema:Organization";
            case NON_GOVERNMENTAL_ORGANISATION -> "schema:NGO";
            case FIRM -> "schema:Corporation";
            case MEDIA -> "schema:NewsMediaOrganization";
            case GROUP -> "chancery:Group";
            case DOCUMENT -> "schema:CreativeWork";
        };
    }
}
