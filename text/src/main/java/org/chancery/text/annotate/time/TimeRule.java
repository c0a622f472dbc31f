package org.chancery.text.annotate.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of saying when: a pattern and what it means.
 *
 * @param source the pattern as the rule file writes it
 * @param pattern its regular expression
 * @param classes the lexicon class or "time" of each named group
 * @param needed lexicon classes of which every match holds a word
 * @param constants values that hold for every match
 * @param meaning from what was caught to what is meant
 */
record TimeRule(
        String source,
        Pattern pattern,
        Map<String, String> classes,
        Set<String> needed,
        Map<String, String> constants,
        Function<Captures, Reading> meaning) {

    private static final Pattern MACRO = Pattern.compile("\\{([a-z-]+)(?::([a-z]))?\\}");
    private static final String TIME = "[\\uE000-\\uEFFE]\\uEFFF*";

    /**
     * @param source a regular expression in which a blank is any white space, {@code ~} any dash,
     *     {@code {month}} any word of the class month, {@code {month:b}} a second one and {@code
     *     {time}} a time found before
     */
    static TimeRule compile(
            String source,
            TimeLexicon lexicon,
            Map<String, String> constants,
            Function<Captures, Reading> meaning) {
        Map<String, String> classes = new LinkedHashMap<>();
        StringBuilder expression = new StringBuilder();
        Matcher macro = MACRO.matcher(source);
        int last = 0;
        while (macro.find()) {
            expression.append(plain(source.substring(last, macro.start())));
            String suffix = macro.group(2) == null ? "" : macro.group(2);
            String group = baseName(macro.group(1)) + suffix;
            String inner = macro.group(1).equals("time") ? TIME : lexicon.anyOf(macro.group(1));
            expression.append("(?<").append(group).append('>').append(inner).append(')');
            classes.put(group, macro.group(1));
            last = macro.end();
        }
        expression.append(plain(source.substring(last)));
        Pattern pattern =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}_$£€.])(?:" + expression + ")(?![\\p{L}\\p{N}_]|[.,]\\d)",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new TimeRule(
                source,
                pattern,
                Map.copyOf(classes),
                needed(source),
                Map.copyOf(constants),
                meaning);
    }

    /** The classes that stand outside all brackets; none when there are alternatives there. */
    private static Set<String> needed(String source) {
        Set<String> needed = new HashSet<>();
        String plain = source.replaceAll("\\\\.|\\[[^\\]]*\\]", "");
        Matcher macro = MACRO.matcher(plain);
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth == 0 && letter == '|') {
                return Set.of();
            }
            boolean certain =
                    depth == 0
                            && letter == '{'
                            && macro.region(i, plain.length()).lookingAt()
                            && !plain.startsWith("?", macro.end());
            if (certain && !macro.group(1).equals("time")) {
                needed.add(macro.group(1));
            }
        }
        return Set.copyOf(needed);
    }

    /** "day-figure" and "day-ordinal" are both caught as "day". */
    private static String baseName(String wordClass) {
        int hyphen = wordClass.indexOf('-');
        return hyphen < 0 ? wordClass : wordClass.substring(0, hyphen);
    }

    private static String plain(String text) {
        return text.replace("~", "\\s?(?:--?|[‐‑–—])\\s?")
                .replace(" ?", "\\s*")
                .replace(" ", "\\s+");
    }

    /**
     * What a match means.
     *
     * @param times the time behind each private-use character of the text
     */
    Reading read(Matcher match, TimeLexicon lexicon, Map<Character, Reading> times) {
        Map<String, String> values = new HashMap<>(constants);
        Map<String, Reading> caughtTimes = new HashMap<>();
        classes.forEach(
                (group, wordClass) -> {
                    String caught = match.group(group);
                    if (caught == null) {
                        return;
                    }
                    if (wordClass.equals("time")) {
                        caughtTimes.put(group, times.get(caught.charAt(0)));
                    } else {
                        values.putIfAbsent(group, lexicon.value(wordClass, caught));
                    }
                });
        return meaning.apply(new Captures(values, caughtTimes));
    }
}
