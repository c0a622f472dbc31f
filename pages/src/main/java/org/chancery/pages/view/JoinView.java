package org.chancery.pages.view;

import java.util.List;

/**
 * What people need to say that two entries are of one happening, or one is of two.
 *
 * @param id of the entry
 * @param version what is known of it, so that nobody corrects what another has just corrected
 * @param others the entries it may be of one happening with, the likeliest first
 * @param tellings the findings that may be split off; none where there is only one
 */
record JoinView(String id, String version, List<Choice> others, List<Choice> tellings) {

    /** Something to choose: its id and version with a space between, and what it is. */
    record Choice(String value, String words) {}
}
