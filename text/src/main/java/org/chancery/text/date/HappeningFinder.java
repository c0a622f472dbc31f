package org.chancery.text.date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;
import org.chancery.text.actor.ActorDictionary;

/** Finds what a report tells of as planned, with a time, and as just held. */
final class HappeningFinder {
    private static final Pattern PLANNED_TIME =
            Pattern.compile(
                    "\\b(?:this (?<season>spring|summer|autumn|fall)|in (?<month>"
                            + Calendar.MONTH
                            + ")(?!\\.?,?\\s+\\d)|(?<words>next week|next month|later this month|this year))\\b");
    private static final Pattern NEWS =
            Pattern.compile(
                    "\\b(?:on )?(?<!next )"
                            + Calendar.WEEKDAY
                            + "\\b(?! next)|\\b(?:yesterday|today)\\b");
    private static final Pattern SIGNING =
            Pattern.compile("\\b(?:sign|signing|signature|signs)\\b");
    private static final Pattern SIGNED =
            Pattern.compile("\\b(?:signed|inked|initialled|concluded)\\b");
    private static final Pattern PAPER =
            Pattern.compile(
                    "\\b(?:treaty|pact|accord|agreement|convention|declaration|protocol|memorandum)\\b");
    private static final Pattern VISIT =
            Pattern.compile(
                    "\\b(?:visits?|visiting|travels?|trip|arrives?|tour|comes? to|go(?:es)? to)\\b");
    private static final Pattern VISITED =
            Pattern.compile(
                    "\\b(?:arrived|visited|travell?ed|flew|landed|began|opened|wrapped up|met)\\b");
    private static final Pattern SUMMIT = Pattern.compile("\\b(?:summit|conference)\\b");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}-]{2,}");
    private static final Set<String> NO_NAMES =
            Set.of(
                    "president",
                    "prime",
                    "minister",
                    "foreign",
                    "defense",
                    "defence",
                    "chairman",
                    "secretary",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "the",
                    "three",
                    "two",
                    "but",
                    "this",
                    "that",
                    "after",
                    "while",
                    "its",
                    "they",
                    "deputy",
                    "general",
                    "barring",
                    "both",
                    "under",
                    "last",
                    "next",
                    "once");

    /** News of the day stands at the top. */
    private static final int NEWS_PARAGRAPHS = 6;

    /** Enough letters to tell names apart and to join "Portugal" with "Portuguese". */
    private static final int LETTERS = 4;

    private final ActorDictionary dictionary;

    HappeningFinder(ActorDictionary dictionary) {
        this.dictionary = dictionary;
    }

    List<Happening> find(ReportText report) {
        List<Happening> found = new ArrayList<>();
        for (ReportText.Stretch sentence : report.sentences()) {
            planned(sentence).ifPresent(found::add);
            if (sentence.paragraph() < NEWS_PARAGRAPHS) {
                found.addAll(held(sentence));
            }
        }
        return found;
    }

    private static Optional<Happening> planned(ReportText.Stretch sentence) {
        String text = sentence.text();
        Matcher time = PLANNED_TIME.matcher(text);
        if (!time.find() || !Tense.isAhead(text)) {
            return Optional.empty();
        }
        Optional<String> action = Optional.empty();
        if (SIGNING.matcher(text).find() && PAPER.matcher(text).find()) {
            action = Optional.of("signing");
        } else if (VISIT.matcher(text).find()) {
            action = Optional.of("visit");
        } else if (SUMMIT.matcher(text).find()) {
            action = Optional.of("summit");
        }
        return action.map(
                what ->
                        new Happening(
                                what,
                                names(text),
                                Optional.empty(),
                                Happening.Time.of(time),
                                false,
                                sentence.span()));
    }

    private List<Happening> held(ReportText.Stretch sentence) {
        String text = sentence.text();
        if (!NEWS.matcher(text).find()) {
            return List.of();
        }
        List<Happening> found = new ArrayList<>();
        if (SIGNED.matcher(text).find() && PAPER.matcher(text).find()) {
            found.add(held("signing", text, Subject.of(text, dictionary), sentence.span()));
        }
        if (VISITED.matcher(text).find()) {
            found.add(held("visit", text, Optional.empty(), sentence.span()));
        }
        if (SUMMIT.matcher(text).find() && !Tense.isAhead(text)) {
            found.add(held("summit", text, Optional.empty(), sentence.span()));
        }
        return found;
    }

    private static Happening held(
            String action, String text, Optional<Subject> subject, Span span) {
        Happening.Time time = new Happening.Time(Happening.Time.Unit.DAYS_AGO, 7);
        return new Happening(action, names(text), subject, time, true, span);
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            for (String part : matcher.group().toLowerCase(Locale.ROOT).split("-", -1)) {
                if (part.length() > 2 && !NO_NAMES.contains(part)) {
                    names.add(part.substring(0, Math.min(LETTERS, part.length())));
                }
            }
        }
        return names;
    }
}
