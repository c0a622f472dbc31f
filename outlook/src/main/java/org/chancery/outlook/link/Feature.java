package org.chancery.outlook.link;

/** What is measured of each candidate; the order is that of the columns. */
enum Feature {
    // The triple: the subject did just this to the candidate.
    TRIPLE_3("did just this to it, lately"),
    TRIPLE_14("did just this to it, these weeks"),
    TRIPLE_60("did just this to it, these months"),
    TRIPLE_COUNT("times it did just this to it"),
    TRIPLE_AGE("days since it did just this to it"),
    TRIPLE_SHARE_14("share of it among those it did this to these weeks"),
    TRIPLE_SHARE_60("share of it among those it did this to these months"),
    TRIPLE_SHARE("share of it among those it ever did this to"),
    TRIPLE_RANK("place among those it did this to"),
    // The reverse: the candidate did it to the subject.
    BACK_14("did this to the subject, these weeks"),
    BACK_60("did this to the subject, these months"),
    BACK_AGE("days since it did this to the subject"),
    // The pair: they had to do with each other.
    PAIR_3("dealings of both, lately"),
    PAIR_14("dealings of both, these weeks"),
    PAIR_60("dealings of both, these months"),
    PAIR_COUNT("dealings of both in all"),
    PAIR_AGE("days since both had to do with each other"),
    PAIR_SHARE_14("its share of the subject's dealings these weeks"),
    PAIR_SHARE_60("its share of the subject's dealings these months"),
    PAIR_SHARE_OTHER("the subject's share of its dealings these months"),
    PAIR_RANK_14("place among the subject's partners these weeks"),
    PAIR_RANK_60("place among the subject's partners these months"),
    // Whoever did it to the candidate.
    SUFFERED_3("this was done to it, lately"),
    SUFFERED_14("this was done to it, these weeks"),
    SUFFERED_60("this was done to it, these months"),
    SUFFERED_COUNT("times this was done to it"),
    SUFFERED_AGE("days since this was done to it"),
    SUFFERED_SHARE("its share of all to whom this is done"),
    SUFFERED_OF_ALL("share of this in all that concerns it"),
    SUFFERED_RANK("place among those to whom this is done"),
    SUFFERED_RANK_3("place among those to whom this is done lately"),
    // The candidate as such.
    ACTOR_3("heard of lately"),
    ACTOR_14("heard of these weeks"),
    ACTOR_60("heard of these months"),
    ACTOR_COUNT("times heard of"),
    ACTOR_AGE("days since last heard of"),
    // Countries and sectors.
    COMPATRIOTS_14("compatriots did this to it, these weeks"),
    COMPATRIOTS_60("compatriots did this to it, these months"),
    COMPATRIOTS_COUNT("times compatriots did this to it"),
    COMPATRIOTS_AGE("days since a compatriot did this to it"),
    COMPATRIOTS_RANK("place among those compatriots do this to"),
    TOWARDS_14("did this to its country, these weeks"),
    TOWARDS_60("did this to its country, these months"),
    COUNTRIES_60("dealings of their countries, these months"),
    SECTORS("times its sector suffered this from the subject's"),
    SECTORS_SHARE("share of its sector in what the subject's does of this"),
    SAME_COUNTRY("of one country"),
    IS_STATE("a state as a whole"),
    HAS_COUNTRY("its country is known"),
    // Rules.
    RULE_SCORE("weight of the rules that point to it"),
    RULE_MARGIN("weight of the rules below the first's"),
    RULE_RANK("place by the rules"),
    RULE_BEST("the surest rule that points to it"),
    RULE_ANY("chance that any rule is right"),
    RULE_COUNT("rules that point to it"),
    // Walks.
    LIKE_MINDED("those like the subject do this to it"),
    LIKE_MINDED_RANK("place by what those like the subject do"),
    ACQUAINTANCES("dealings with the subject's partners"),
    // The question: the same for all its candidates.
    ASK_DOING_14("the subject does this, these weeks"),
    ASK_DOING_COUNT("times the subject did this"),
    ASK_DOING_AGE("days since the subject did this"),
    ASK_OBJECTS("to how many the subject did this"),
    ASK_PARTNERS("with how many the subject had to do"),
    ASK_SUBJECT_14("the subject was heard of these weeks"),
    ASK_RELATION("how often this is done"),
    ASK_REPEATS("how often this is done again to the same"),
    ASK_RELATION_NUMBER("what is done"),
    ASK_SIDE("whether the subject acts or suffers"),
    ASK_STALE("days that nothing is known of");

    private final String words;

    Feature(String words) {
        this.words = words;
    }

    /** Where it stands in a row. */
    @SuppressWarnings("EnumOrdinal") // the order of the columns is the order above
    int column() {
        return ordinal();
    }

    /** What it measures, in words a reader of an explanation understands. */
    String words() {
        return words;
    }
}
