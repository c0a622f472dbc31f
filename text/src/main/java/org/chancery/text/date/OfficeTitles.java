package org.chancery.text.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the title before a name: "then-Portuguese prime minister Maria". */
final class OfficeTitles {
    private static final String RESOURCE = "office-titles.tsv";
    private static final String FORM_OF_ADDRESS =
            "(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Baroness|Count|Prof|Gen|General|Marshal|Col|Colonel"
                    + "|Lt|Maj|Major|Admiral|Adm|Sheikh|Shaikh|Prince|Princess)\\.?";

    /** Small words inside names. */
    static final String PARTICLE =
            "(?:al|el|bin|ben|ibn|bint|abu|arap|de|da|di|do|dos|del|la|le|van|von|der|den|ter|ten|y)";

    /** What stands between a name and the title after it: ", the Norwegian", ", his". */
    private static final String AFTER_NAME =
            "^,\\s+(?:(?<which>the (?:then|former|acting|interim|new)|then|former|formerly|acting|now|who was)\\s+)?"
                    + "(?:(?:the|his|her|its|their|who is)\\s+)?(?:\\p{Lu}[\\p{L}.'’-]*\\s+){0,3}";

    private static final String AROUND_GIVEN_NAMES =
            "(?:\\s+of(?:\\s+the)?(?:\\s+\\p{Lu}[\\p{L}.-]+){1,3})?,?(?:\\s+"
                    + FORM_OF_ADDRESS
                    + ")?(?<given>(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|"
                    + PARTICLE
                    + ")){0,3})\\s+$";

    /** "Prime Ministers Anna Holm and Erik": the title goes before either name. */
    private static final String PLURAL =
            "(?:s(?:(?:\\s+\\p{Lu}[\\p{L}.'’-]*){1,4}(?:\\s+of(?:\\s+\\p{Lu}[\\p{L}.-]+){1,2})?\\s+and)?)?";

    /** The given names right before a family name. */
    private static final Pattern GIVEN =
            Pattern.compile(
                    "(?<given>\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|"
                            + PARTICLE
                            + ")){0,2}\\s+)$");

    /** A deputy or a former minister is not the minister. */
    private static final Pattern QUALIFIER =
            Pattern.compile(
                    "(?i)\\b(?<which>then|former|ex|late|deceased|ousted|deputy|vice|assistant|acting|interim"
                            + "|future|opposition|shadow|rebel|would-be)[ -]+(?:\\p{L}+[ -]+){0,2}$");

    private final List<Title> titles;

    private OfficeTitles(List<Title> titles) {
        this.titles = List.copyOf(titles);
    }

    /** A title and the offices it stands for. */
    private record Title(Pattern pattern, Pattern after, List<Set<String>> offices) {}

    /**
     * The title found before a name.
     *
     * @param start where it begins
     * @param words the title
     * @param offices what it stands for: choices of offices, the first that fits being meant
     * @param given the given names between title and name
     * @param standing whether the holder holds it
     */
    record Found(
            int start, String words, List<Set<String>> offices, String given, Standing standing) {}

    /** Whether somebody with a title holds it at the time of the report. */
    enum Standing {
        CURRENT,
        ACTING,
        ELECT,
        THEN,
        FORMER,
        OTHER
    }

    static OfficeTitles standard() {
        try (InputStream stream = OfficeTitles.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its list " + RESOURCE);
            }
            List<Title> titles = new ArrayList<>();
            for (String line :
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                            .lines()
                            .filter(one -> !one.isBlank() && !one.startsWith("#"))
                            .toList()) {
                String[] fields = line.split("\t", -1);
                titles.add(
                        new Title(
                                Pattern.compile(
                                        "(?<![\\p{L}-])(?<title>(?i:"
                                                + fields[0]
                                                + "))(?<elect>[- ](?i:elect|designate))?"
                                                + PLURAL
                                                + AROUND_GIVEN_NAMES),
                                Pattern.compile(
                                        AFTER_NAME
                                                + "(?<title>(?i:"
                                                + fields[0]
                                                + "))(?![\\p{L}-])"),
                                choices(fields[1])));
            }
            return new OfficeTitles(titles);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the list " + RESOURCE, failure);
        }
    }

    private static List<Set<String>> choices(String written) {
        return List.of(written.split(" > ", -1)).stream()
                .map(choice -> Set.of(choice.split(" ", -1)))
                .toList();
    }

    /** The title that ends where the name begins; {@code before} is the sentence up to there. */
    Optional<Found> before(String before) {
        String near = before.substring(Math.max(0, before.length() - 120));
        int offset = before.length() - near.length();
        Optional<Found> longest = Optional.empty();
        for (Title title : titles) {
            Matcher matcher = title.pattern().matcher(near);
            if (matcher.find()
                    && (longest.isEmpty() || matcher.start() + offset < longest.get().start())) {
                longest = Optional.of(found(title, matcher, near, offset));
            }
        }
        return longest;
    }

    /**
     * The title that stands after a name: "Ingrid Holm, the Norwegian foreign minister".
     *
     * @param before the sentence up to the family name, which ends in the given names
     * @param after the sentence from the end of the family name
     */
    Optional<Found> after(String before, String after) {
        Matcher given = GIVEN.matcher(before);
        String near = after.substring(0, Math.min(after.length(), 120));
        Optional<Matcher> longest =
                !given.find()
                        ? Optional.empty()
                        : titles.stream()
                                .map(title -> title.after().matcher(near))
                                .filter(Matcher::find)
                                .max(
                                        Comparator.comparingInt(
                                                match -> match.group("title").length()));
        return longest.map(match -> found(match, given));
    }

    private Found found(Matcher match, Matcher given) {
        List<Set<String>> offices =
                titles.stream()
                        .filter(title -> title.after().equals(match.pattern()))
                        .findFirst()
                        .orElseThrow()
                        .offices();
        String which = Optional.ofNullable(match.group("which")).orElse("now");
        Standing standing =
                which.contains("former")
                        ? Standing.FORMER
                        : which.contains("then") || which.contains("was")
                                ? Standing.THEN
                                : which.contains("acting") || which.contains("interim")
                                        ? Standing.ACTING
                                        : Standing.CURRENT;
        return new Found(
                given.start("given"),
                match.group("title"),
                offices,
                given.group("given").strip(),
                standing);
    }

    private static Found found(Title title, Matcher matcher, String near, int offset) {
        Standing standing = standing(near.substring(0, matcher.start()));
        return new Found(
                offset + matcher.start(),
                matcher.group("title"),
                title.offices(),
                matcher.group("given").strip(),
                matcher.group("elect") == null ? standing : Standing.ELECT);
    }

    private static Standing standing(String before) {
        Matcher qualifier = QUALIFIER.matcher(before);
        if (!qualifier.find()) {
            return Standing.CURRENT;
        }
        return switch (qualifier.group("which").toLowerCase(Locale.ROOT)) {
            case "then" -> Standing.THEN;
            case "former", "ex", "late", "deceased", "ousted" -> Standing.FORMER;
            case "acting", "interim" -> Standing.ACTING;
            default -> Standing.OTHER;
        };
    }
}
