package org.chancery.extract.agreement;

/** What sort of instrument a word names; the names are those of the classes in the lexicon. */
enum InstrumentKind {
    PACT("pact"),
    PAPER("joint-paper"),
    DEAL("deal"),
    BLOC("bloc"),
    LOAN("loan");

    private final String wordClass;

    InstrumentKind(String wordClass) {
        this.wordClass = wordClass;
    }

    String wordClass() {
        return wordClass;
    }
}
