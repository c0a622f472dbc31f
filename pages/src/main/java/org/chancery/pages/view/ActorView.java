package org.chancery.pages.view;

import java.util.List;

/**
 * Somebody who takes part, with what the reports call and say of them.
 *
 * @param described as the dictionary has it
 * @param called the words that were read so, each with how often
 * @param offices the offices held, as far as the reports spoke of them
 * @param count how many findings, in words
 * @param pairs for a state the others that most passed with, each with how much
 * @param told the findings, by kind
 */
record ActorView(
        String name,
        String href,
        String title,
        String described,
        String type,
        List<String> called,
        List<String> offices,
        String count,
        int weight,
        String known,
        List<Link> pairs,
        List<Group> told) {

    /**
     * The findings of one kind.
     *
     * @param more where all of them are, if these are only the first; its words are empty if not
     */
    record Group(String kind, String words, List<Line> lines, Link more) {}

    /**
     * A finding in a line.
     *
     * @param look how its state is shown, such as "held"
     */
    record Line(String words, String state, String look, Quote quote) {}
}
