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
 * <p>Where to begin, from the door inwards:
 *
 * <ol>
 *   <li>The dictionary: {@link org.chancery.text.actor.ActorDictionary}, which {@code
 *       DictionaryLoader} makes of tables and {@code ImportedFiles}; its rows are {@code
 *       StateEntry}, {@code OrganisationEntry} and {@code OfficeTerm}, the forms they are written
 *       in {@code Term}, found in text by {@code TermMatcher}. Common nouns are in {@code Words}.
 *   <li>The report: {@link org.chancery.text.actor.MentionFinder} has {@code ReportSurvey} go
 *       through it once, then {@code SentenceReader} read each sentence from left to right. {@code
 *       Reading} holds what is at hand, {@code Discourse} whom it has spoken of, {@code
 *       SentenceView} one sentence.
 *   <li>Names: {@code StateMentions}, {@code OrganisationMentions}, {@code PersonMentions}, each
 *       with helpers that say which of several is meant ({@code StateChooser}, {@code
 *       PersonLookup}, {@code PlaceSense}).
 *   <li>Descriptions: {@code RoleMentions} with {@code OnePerson} and {@code RoleGroups} ("the
 *       foreign minister"), {@code DescribedStates} ("the kingdom"), {@code GroupDescriptions}
 *       ("both sides"), {@code OtherSides} ("its neighbour"), {@code OrganisationNouns} ("the
 *       bloc").
 *   <li>Pronouns: {@code PronounResolver}, {@code Cataphora}; in quotations {@code QuotedSpeakers},
 *       {@code FirstPerson}, {@code QuotedOthers}, which run last.
 * </ol>
 *
 * <p>The package does not know what anybody does to anybody; that is for extraction. It invents no
 * answer either: where nothing decides, a mention has candidates and no actor.
 */
package org.chancery.text.actor;
