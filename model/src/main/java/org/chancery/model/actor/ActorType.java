package org.chancery.model.actor;

/** What sort of thing an actor is. */
public enum ActorType {
    STATE,
    TERRITORY,
    REGION,
    PERSON,
    STATE_BODY,
    ARMED_FORCES,
    INTERGOVERNMENTAL_ORGANISATION,
    NON_GOVERNMENTAL_ORGANISATION,
    FIRM,
    MEDIA,
    THINK_TANK,
    ARMED_GROUP,
    /** People known by their role alone, such as "a defence ministry official". */
    GROUP,
    /** A text that speaks, such as "the treaty said". */
    DOCUMENT
}
