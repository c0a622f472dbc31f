/**
 * Who is meant: the dictionary of states, offices, organisations and their names, and the reading
 * of names, descriptions and pronouns in a report.
 *
 * <p>What a mention holds, for those who build on it: a mention of a person or a role covers the
 * whole noun phrase with title, possessor ("China's foreign minister") and apposition, and no other
 * actor mention lies inside it; an adjective before anything that does not act ("Danish arms
 * sales") is a mention of the state on the adjective alone. A capital is an actor or a place by its
 * context, and carries its place in both cases.
 *
 * <p>The package does not know what anybody does to anybody; that is for extraction. It invents no
 * answer either: where nothing decides, a mention has candidates and no actor.
 */
package org.chancery.text.actor;
