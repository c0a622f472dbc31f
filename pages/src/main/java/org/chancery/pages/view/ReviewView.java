package org.chancery.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * A finding to be looked at by a person.
 *
 * @param version what is known of it, so that nobody corrects what another has just corrected
 * @param before the words before the quote in its sentence
 * @param fields what can be given another value
 * @param said what people have said of it
 * @param join its entry, for who may correct it
 * @param next the one after it in the queue; empty when it is the last
 */
record ReviewView(
        CardView card,
        String report,
        String published,
        String word,
        String before,
        String quote,
        String afterwards,
        String version,
        List<String> fields,
        List<String> said,
        Optional<JoinView> join,
        Link previous,
        Link next) {}
