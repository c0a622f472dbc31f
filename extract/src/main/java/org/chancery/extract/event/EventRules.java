package org.chancery.extract.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extract.resource.ResourceText;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.RuleBook;
import org.chancery.extract.rule.RuleVocabulary;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Status;

/** The rules for events: one file for each PLOVER type, and one for comments, which have none. */
public final class EventRules {
    static final String SPEECH_FILE = "speech.rules";

    private EventRules() {}

    /** Reads all rule files for events. */
    public static RuleBook load() {
        return RuleBook.load(EventRules.class, files(), vocabulary(), lexicon())
                .withNouns(lexicon());
    }

    /** The rule files, in the order in which they are preferred. */
    static List<String> files() {
        List<String> files =
                Arrays.stream(EventType.values())
                        .map(type -> type.name().toLowerCase(Locale.ROOT) + ".rules")
                        .collect(Collectors.toCollection(java.util.ArrayList::new));
        files.add(SPEECH_FILE);
        return List.copyOf(files);
    }

    static Lexicon lexicon() {
        String file = "event.lexicon";
        return Lexicon.shared().and(ResourceText.read(EventRules.class, file), file);
    }

    /**
     * The keys of event rules.
     *
     * <ul>
     *   <li>slots: {@code actor}, {@code recipient}, {@code host} (a recipient that a place may
     *       stand for), {@code against}
     *   <li>{@code mutual}: both sides act on both; {@code mutual-if-plural}: so only when several
     *       actors stand together and no recipient is named
     *   <li>{@code onlooker}: what a third state does to nobody named is done to the two states the
     *       report is about
     *   <li>{@code dyad}: a side left unnamed is the other of the two states the report is about
     *   <li>{@code given}: what is given or promised to nobody named is for the other of the two
     *   <li>{@code addressed}: always done to another state, the other of the two where nobody
     *       stands in its place
     *   <li>{@code reply}: done only in answer to somebody who has just turned to the actor
     *   <li>{@code alone}: there need be no recipient; {@code speech}: a comment by an official;
     *       {@code absence}: the act lies in not doing, "would not comment"; {@code located}: a
     *       form of "be" counts only before a place; {@code near}: the other side stands in a place
     *       the rule names and nowhere further down
     *   <li>{@code status}: the status of a noun when nothing else tells
     * </ul>
     */
    static RuleVocabulary vocabulary() {
        return new RuleVocabulary(
                "events",
                Set.of("actor", "recipient", "host", "against"),
                Set.of(
                        "mutual",
                        "mutual-if-plural",
                        "dyad",
                        "onlooker",
                        "given",
                        "addressed",
                        "reply",
                        "alone",
                        "speech",
                        "absence",
                        "located",
                        "near"),
                Map.of(
                        "type",
                        Arrays.stream(EventType.values())
                                .map(EventType::name)
                                .collect(Collectors.toSet()),
                        "cameo",
                        Set.copyOf(CameoCodes.load().all()),
                        "mode",
                        Set.of(),
                        "context",
                        Set.of(),
                        "status",
                        Arrays.stream(Status.values())
                                .map(Status::word)
                                .collect(Collectors.toSet())));
    }
}
