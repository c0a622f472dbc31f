package org.chancery.text.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/** The rules of {@code page.rules}, by which the parts of a page are known. */
final class PageRules {
    private static final String RESOURCE = "page.rules";

    /** No banner, byline or stamp is longer; a longer block is the report's own text. */
    private static final int LONGEST_LINE = 400;

    /** How much of a block's end is searched for sign-offs. */
    private static final int LONGEST_END = 400;

    /** So many letters of a block tell which rules it cannot meet. */
    private static final int BEGINNING = 2;

    private final List<PageRule> rules;

    /** The rules that a block may meet that begins so: found out once, for letters of ASCII. */
    private final Map<String, List<PageRule>> byBeginning = new ConcurrentHashMap<>();

    private PageRules(List<PageRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A match of a rule, in positions of the clean text. */
    record Hit(PageRule rule, Span span, Optional<String> outlet) {}

    static PageRules standard() {
        try (InputStream stream = PageRules.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its rules " + RESOURCE);
            }
            return new PageRules(
                    parse(
                            new BufferedReader(
                                            new InputStreamReader(stream, StandardCharsets.UTF_8))
                                    .lines()
                                    .toList()));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the rules " + RESOURCE, failure);
        }
    }

    List<PageRule> all() {
        return rules;
    }

    /** The first rule for whole blocks that matches; those for the head only when it is there. */
    Optional<Hit> whole(Block block, boolean inHead) {
        if (block.text().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        for (PageRule rule : rulesFor(block.text())) {
            boolean applies =
                    rule.where() == PageRule.Where.LINE
                            || (inHead && rule.where() == PageRule.Where.HEAD);
            if (applies && !rule.mark().dependsOnPlace()) {
                Matcher matcher = rule.pattern().matcher(block.text());
                if (matcher.matches()) {
                    return Optional.of(hit(rule, matcher, block));
                }
            }
        }
        return Optional.empty();
    }

    private List<PageRule> rulesFor(String text) {
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        return beginning.chars().allMatch(letter -> letter < 128)
                ? byBeginning.computeIfAbsent(
                        beginning,
                        one -> rules.stream().filter(rule -> rule.mayMatch(one)).toList())
                : rules;
    }

    /** The first rule of a mark that depends on the block's place and matches the whole block. */
    Optional<Hit> marked(Block block, PageRule.Mark mark) {
        if (block.text().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        return rules.stream()
                .filter(rule -> rule.mark() == mark)
                .flatMap(
                        rule ->
                                Optional.of(rule.pattern().matcher(block.text()))
                                        .filter(Matcher::matches)
                                        .map(matcher -> hit(rule, matcher, block))
                                        .stream())
                .findFirst();
    }

    /**
     * The rules that match at the beginning or end of a block; of those for a beginning, below the
     * report's opening, only the datelines: a digest has one for each of its stories.
     */
    List<Hit> parts(Block block, boolean isOpening) {
        List<Hit> hits = new ArrayList<>();
        int end = block.text().length();
        for (PageRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(block.text());
            boolean starts =
                    rule.where() == PageRule.Where.START
                            && (isOpening || rule.mark() == PageRule.Mark.DATELINE);
            if (starts) {
                if (matcher.region(0, Math.min(end, LONGEST_LINE)).lookingAt()) {
                    hits.add(hit(rule, matcher, block));
                }
            } else if (rule.where() == PageRule.Where.END) {
                matcher.region(Math.max(0, end - LONGEST_END), end);
                if (matcher.find() && matcher.end() == end) {
                    hits.add(hit(rule, matcher, block));
                }
            }
        }
        return hits;
    }

    private static Hit hit(PageRule rule, Matcher matcher, Block block) {
        int offset = block.span().start();
        Optional<String> outlet =
                rule.pattern().pattern().contains("(?<outlet>")
                        ? Optional.ofNullable(matcher.group("outlet")).map(String::strip)
                        : Optional.empty();
        return new Hit(
                rule,
                new Span(offset + matcher.start(), offset + matcher.end()),
                outlet.filter(name -> !name.isEmpty()));
    }

    private static List<PageRule> parse(List<String> lines) {
        List<PageRule> rules = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        for (String line : lines) {
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                addRule(fields, rules);
            } else if (!stripped.startsWith("#")) {
                int colon = stripped.indexOf(':');
                fields.put(stripped.substring(0, colon), stripped.substring(colon + 1).strip());
            }
        }
        addRule(fields, rules);
        return rules;
    }

    private static void addRule(Map<String, String> fields, List<PageRule> rules) {
        if (fields.isEmpty()) {
            return;
        }
        rules.add(
                new PageRule(
                        field(fields, "rule"),
                        PageRule.Where.valueOf(field(fields, "where").toUpperCase(Locale.ROOT)),
                        PageRule.Mark.valueOf(
                                fields.getOrDefault("mark", "furniture").toUpperCase(Locale.ROOT)),
                        Pattern.compile(field(fields, "pattern")),
                        field(fields, "example"),
                        field(fields, "not")));
        fields.clear();
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalStateException("A rule of " + RESOURCE + " lacks '" + name + "'");
        }
        return value;
    }
}
