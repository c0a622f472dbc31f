package org.chancery.ledger.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.statement.Dispute;

/**
 * Since when a relation holds, as its age tells: "their decade-long partnership", "a year after
 * declaring a partnership".
 */
final class RelationAges {
    /** An age is a round number; years so close are the same. */
    private static final int ROUND = 3;

    private static final WordClasses CLASSES = WordClasses.read("ages.tsv");
    private static final Map<String, Integer> YEARS = years();
    private static final Pattern AGE =
            Pattern.compile("\\b([\\p{L}-]+?|\\d+)(?:-years?)?-(?:long|old)\\b");
    private static final Pattern AFTER =
            Pattern.compile("\\b([\\p{L}]+|\\d+) years? after (\\p{L}+)");

    private RelationAges() {}

    /** The dispute of those whose words make the relation begin in different years. */
    static Optional<Dispute> differing(String title, List<Sighting> group) {
        Map<Sighting, Integer> since = new HashMap<>();
        for (Sighting one : group) {
            since(one).ifPresent(year -> since.put(one, year));
        }
        List<Sighting> dated = group.stream().filter(since::containsKey).toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        int first = since.get(dated.get(0));
        boolean apart = dated.stream().anyMatch(one -> Math.abs(since.get(one) - first) >= ROUND);
        return apart
                ? Answers.differing(
                        "How old is it: " + title + "?",
                        dated,
                        one -> Optional.of("since about " + since.get(one)))
                : Optional.empty();
    }

    /** The year in which it began, by the age that stands in its words or right before them. */
    static Optional<Integer> since(Sighting one) {
        if (one.day().equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        String quote = one.finding().evidence().quote();
        int start = one.sentence().indexOf(quote);
        return start < 0
                ? Optional.empty()
                : age(one.sentence(), start, start + quote.length())
                        .map(years -> one.day().getYear() - years);
    }

    private static Optional<Integer> age(String sentence, int start, int end) {
        Matcher age = AGE.matcher(sentence).region(start, end);
        Optional<Integer> told =
                age.results().flatMap(it -> years(it.group(1)).stream()).findFirst();
        return told.or(
                () ->
                        AFTER.matcher(sentence)
                                .results()
                                .filter(it -> it.start(2) >= start && it.end(2) <= end)
                                .filter(RelationAges::isFounding)
                                .flatMap(it -> years(it.group(1)).stream())
                                .findFirst());
    }

    private static boolean isFounding(MatchResult after) {
        return CLASSES.of("founding").contains(after.group(2).toLowerCase(Locale.ROOT));
    }

    private static Optional<Integer> years(String word) {
        return word.chars().allMatch(Character::isDigit) && word.length() < 4
                ? Optional.of(Integer.parseInt(word))
                : Optional.ofNullable(YEARS.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> years() {
        Map<String, Integer> years = new HashMap<>();
        CLASSES.classes()
                .forEach(
                        (name, words) -> {
                            if (Character.isDigit(name.charAt(0))) {
                                words.forEach(word -> years.put(word, Integer.parseInt(name)));
                            }
                        });
        return years;
    }
}
