package org.chancery.text.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.actor.ActorDictionary;

/** Finds the signings a report looks back on from its own day: "a year after they signed". */
final class LookBackFinder {
    private static final String COUNT =
            "(?:(?<about>nearly|almost|less than|just under|about|some|around|more than|over|well over"
                    + "|just over|exactly)\\s+)?(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten"
                    + "|eleven|\\d{1,2})\\s+(?<unit>years?|months?|weeks?|decades?)"
                    + "(?<exact>\\s+to the day)?";
    private static final Pattern AFTER =
            Pattern.compile(
                    "\\b(?i:"
                            + COUNT
                            + ")\\s+(?:after|since|on from|ago|(?:have|has) (?:passed|gone by|elapsed)"
                            + " since)\\b");
    private static final Pattern ANNIVERSARY =
            Pattern.compile(
                    "\\b(?i:(?:(?<ordinal>\\p{L}+|\\d{1,2}(?:st|nd|rd|th))|(?<years>\\p{L}+|\\d{1,2})-year)\\s+)?"
                            + "anniversary\\b");
    private static final Pattern YEAR = Pattern.compile("\\b" + Calendar.YEAR + "\\b");

    /** Where a report tells of its own day; further down "a year after" is told of other times. */
    private static final int OPENING_PARAGRAPHS = 3;

    private final ActorDictionary dictionary;

    LookBackFinder(ActorDictionary dictionary) {
        this.dictionary = dictionary;
    }

    List<LookBack> find(ReportText report) {
        List<LookBack> found = new ArrayList<>();
        for (ReportText.Stretch sentence : report.sentences()) {
            if (sentence.paragraph() >= OPENING_PARAGRAPHS) {
                break;
            }
            String text = withoutDateline(report, sentence);
            elapsed(text)
                    .filter(elapsed -> !YEAR.matcher(text).find())
                    .ifPresent(
                            elapsed ->
                                    Subject.of(text, dictionary)
                                            .map(it -> new LookBack(it, elapsed, sentence.span()))
                                            .ifPresent(found::add));
        }
        return found;
    }

    /** The places and years of a dateline are not those of the signing. */
    private static String withoutDateline(ReportText report, ReportText.Stretch sentence) {
        return report.document()
                .structure()
                .dateline()
                .filter(span -> span.start() == sentence.span().start())
                .map(span -> Math.min(span.length(), sentence.text().length()))
                .map(length -> sentence.text().substring(length))
                .orElse(sentence.text());
    }

    private static Optional<Elapsed> elapsed(String sentence) {
        Matcher anniversary = ANNIVERSARY.matcher(sentence);
        if (anniversary.find()) {
            return Optional.of(
                    Optional.ofNullable(anniversary.group("ordinal"))
                            .or(() -> Optional.ofNullable(anniversary.group("years")))
                            .map(word -> word.replaceFirst("(?<=\\d)\\p{L}+$", ""))
                            .flatMap(Calendar::number)
                            .map(Elapsed::anniversary)
                            .orElse(Elapsed.anyAnniversary()));
        }
        Matcher after = AFTER.matcher(sentence);
        return after.find() ? Elapsed.of(after) : Optional.empty();
    }
}
