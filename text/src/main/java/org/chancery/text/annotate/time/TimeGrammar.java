package org.chancery.text.annotate.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression.Kind;
import org.chancery.model.time.DateRange;

/**
 * The time expressions of English, read from a lexicon and two rule files: simple times, and times
 * made of times ("the end of last year"), which are found again and again until nothing is left to
 * join.
 *
 * <pre>{@code
 * TimeGrammar.english().find("They met in mid-December.").get(0)
 *         .resolve(new Anchor(Optional.of(LocalDate.of(2024, 3, 12)), Tense.PAST))
 * // 2023-12-10/2023-12-20
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TimeGrammar {
    /** No text without one of these can hold a time; spares the rules most sentences. */
    private static final char FIRST_MARK = '\uE000';

    private static final char FILLER = '\uEFFF';
    private static final int DEEPEST = 4;

    /** A sentence of more dates is a list, in which each stands for itself. */
    private static final int MOST_JOINED = 20;

    private final TimeLexicon lexicon;
    private final TimeRules simple;
    private final TimeRules composite;
    private final Pattern trigger;

    /** Finds a word of each class that some rule cannot do without. */
    private final Map<String, Pattern> needed;

    private TimeGrammar(TimeLexicon lexicon, TimeRules simple, TimeRules composite) {
        this.lexicon = lexicon;
        this.simple = simple;
        this.composite = composite;
        this.needed =
                Stream.of(simple, composite)
                        .flatMap(rules -> rules.rules().stream())
                        .flatMap(rule -> rule.needed().stream())
                        .distinct()
                        .collect(Collectors.toUnmodifiableMap(name -> name, this::anyWord));
        this.trigger =
                Pattern.compile(
                        "\\d|\\b" + lexicon.anyOf("trigger"),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private Pattern anyWord(String wordClass) {
        return Pattern.compile(
                lexicon.anyOf(wordClass), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Reads the English lexicon and rules; some milliseconds. */
    public static TimeGrammar english() {
        TimeLexicon lexicon = TimeLexicon.read("english-lexicon.tsv");
        return new TimeGrammar(
                lexicon,
                TimeRules.read("english-simple.rules", lexicon),
                TimeRules.read("english-composite.rules", lexicon));
    }

    /** Words that say when, not yet reckoned from any day. */
    public static final class Found {
        private final Span span;
        private final Reading reading;

        private Found(Span span, Reading reading) {
            this.span = span;
            this.reading = reading;
        }

        /** Where the words stand in the text searched. */
        public Span span() {
            return span;
        }

        public Kind kind() {
            return reading.kind();
        }

        /** True when the days depend on the report's day. */
        public boolean relative() {
            return reading.relative();
        }

        /** The days meant; unknown when the anchor lacks the day they are reckoned from. */
        public DateRange resolve(Anchor anchor) {
            return reading.days().apply(anchor);
        }

        /** The TIMEX3 value, as far as the anchor allows. */
        public String value(Anchor anchor) {
            return reading.value(resolve(anchor));
        }
    }

    /** The times in {@code text}, in order, none overlapping. */
    public List<Found> find(String text) {
        if (!trigger.matcher(text).find()) {
            return List.of();
        }
        Set<String> missing = missing(text);
        List<Found> found = longest(matches(possible(simple, missing), text, Map.of()));
        List<TimeRule> joining = found.isEmpty() ? List.of() : possible(composite, missing);
        for (int depth = 0; depth < DEEPEST && !found.isEmpty(); depth++) {
            List<Found> joined = join(joining, text, found);
            if (joined.isEmpty()) {
                break;
            }
            found = longest(Stream.concat(found.stream(), joined.stream()).toList());
        }
        return found;
    }

    /** The classes of which the text holds no word. */
    private Set<String> missing(String text) {
        Set<String> missing = new HashSet<>();
        needed.forEach(
                (wordClass, word) -> {
                    if (!word.matcher(text).find()) {
                        missing.add(wordClass);
                    }
                });
        return missing;
    }

    private static List<TimeRule> possible(TimeRules rules, Set<String> missing) {
        return rules.rules().stream()
                .filter(rule -> Collections.disjoint(rule.needed(), missing))
                .toList();
    }

    /** Times made of those found: of several at once, or of one and words around it. */
    private List<Found> join(List<TimeRule> rules, String text, List<Found> found) {
        List<Found> joined = new ArrayList<>();
        List<Found> dates = found.stream().filter(time -> time.kind() == Kind.DATE).toList();
        if (dates.size() > 1) {
            joined.addAll(join(rules, text, dates, found));
        }
        for (Found one : dates.subList(0, Math.min(MOST_JOINED, dates.size()))) {
            joined.addAll(join(rules, text, List.of(one), found));
        }
        return joined;
    }

    private List<Found> join(
            List<TimeRule> rules, String text, List<Found> parts, List<Found> found) {
        Map<Character, Reading> times = new HashMap<>();
        return matches(rules, mask(text, parts, times), times).stream()
                .filter(time -> found.stream().noneMatch(old -> old.span.contains(time.span)))
                .toList();
    }

    private List<Found> matches(List<TimeRule> rules, String text, Map<Character, Reading> times) {
        List<Found> all = new ArrayList<>();
        for (TimeRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                Reading reading = rule.read(matcher, lexicon, times);
                all.add(new Found(new Span(matcher.start(), matcher.end()), reading));
            }
        }
        return all;
    }

    /** Those that overlap no longer one, in the order of the text. */
    private static List<Found> longest(List<Found> all) {
        List<Found> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt(time -> -time.span.length()))
                .filter(time -> kept.stream().noneMatch(has -> has.span.overlaps(time.span)))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(Found::span));
        return List.copyOf(kept);
    }

    /** The text with each time hidden behind a private-use character, as long as before. */
    private static String mask(String text, List<Found> found, Map<Character, Reading> times) {
        StringBuilder masked = new StringBuilder(text);
        char mark = FIRST_MARK;
        for (Found time : found) {
            if (mark == FILLER) {
                break;
            }
            masked.setCharAt(time.span.start(), mark);
            for (int i = time.span.start() + 1; i < time.span.end(); i++) {
                masked.setCharAt(i, FILLER);
            }
            times.put(mark, time.reading);
            mark++;
        }
        return masked.toString();
    }

    /** The examples of the rule files, for the build to check. */
    List<TimeRules.Example> examples() {
        List<TimeRules.Example> all = new ArrayList<>(simple.examples());
        all.addAll(composite.examples());
        return all;
    }

    /** The one time that fills the whole of {@code words}, if they are one. */
    Optional<Found> whole(String words) {
        return find(words).stream()
                .filter(time -> time.span.equals(new Span(0, words.length())))
                .findFirst();
    }
}
