package org.chancery.model.actor;

/**
 * What an actor does in society: the sector codes of the PLOVER manual (Open Event Data Alliance,
 * 2023), with {@code ELI} (elites, former office holders) and {@code SPY} as they stand in CAMEO
 * (Schrodt 2012).
 */
public enum Sector {
    GOV,
    MIL,
    COP,
    JUD,
    LEG,
    SPY,
    OPP,
    PTY,
    REB,
    UAF,
    PRM,
    SEP,
    EDU,
    MED,
    BUS,
    CVL,
    LAB,
    AGR,
    REF,
    REL,
    ETH,
    NGO,
    NGM,
    IGO,
    INT,
    IMG,
    ELI,
    JEW,
    HLH,
    HRI,
    ENV,
    DEV,
    CRM,
    JRN,
    SOC
}
