package org.chancery.text.actor;

/** What sort of entry of the dictionary a form names, and how. */
enum TermKind {
    STATE,
    /** A state's name in one of its own languages. */
    OWN_NAME,
    ADJECTIVE,
    DEMONYM,
    /** "Sino" before a hyphen. */
    COMBINING,
    CAPITAL,
    METONYM,
    CITY,
    REGION,
    ORGANISATION,
    /** A town that stands for the organisation in it, as Brussels does for NATO. */
    SEAT,
    PERSON
}
