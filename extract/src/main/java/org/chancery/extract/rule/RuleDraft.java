package org.chancery.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extract.grammar.Slot;
import org.chancery.extract.rule.RuleFile.NumberedLine;

/** A rule while its lines are read. */
final class RuleDraft {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern CONDITION = Pattern.compile("([^(]*)(?:\\(([^)]*)\\))?");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final String name;
    private final String file;
    private final int line;
    private final RuleVocabulary vocabulary;
    private final Lexicon lexicon;
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final Map<String, List<Slot>> slots = new LinkedHashMap<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final Set<String> flags = new LinkedHashSet<>();
    private final Map<String, String> gives = new LinkedHashMap<>();
    private final Map<String, String> planned = new LinkedHashMap<>();
    private final List<Rule.Example> examples = new ArrayList<>();
    private final List<String> counterExamples = new ArrayList<>();

    private RuleDraft(
            String name, String file, int line, RuleVocabulary vocabulary, Lexicon lexicon) {
        this.name = name;
        this.file = file;
        this.line = line;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    static RuleDraft begin(
            NumberedLine line, String file, RuleVocabulary vocabulary, Lexicon lexicon) {
        String name = line.afterFirstWord();
        if (!name.matches("[a-z0-9-]+")) {
            throw new RuleSyntaxException(
                    file,
                    line.number(),
                    "'" + name + "' is no rule name",
                    "Use lower-case letters, digits and hyphens");
        }
        return new RuleDraft(name, file, line.number(), vocabulary, lexicon);
    }

    void add(NumberedLine next) {
        String key = RuleLines.words(next.text()).get(0);
        String rest = next.afterFirstWord();
        int number = next.number();
        switch (key) {
            case "verb" -> addTriggers(Trigger.Kind.VERB, rest, number);
            case "noun" -> addTriggers(Trigger.Kind.NOUN, rest, number);
            case "adjective" -> addTriggers(Trigger.Kind.ADJECTIVE, rest, number);
            case "phrase" -> addPhrases(rest, number);
            case "with" -> conditions.add(condition(rest, true, number));
            case "without" -> conditions.add(condition(rest, false, number));
            case "needs" -> needed.addAll(slotNames(rest, number));
            case "planned" -> planned.putAll(GivesReader.read(rest, number, file, vocabulary));
            case "example" -> examples.add(example(rest, number));
            case "not" -> counterExamples.add(example(rest, number).text());
            default -> addOwnKey(key, rest, next);
        }
    }

    private void addOwnKey(String key, String rest, NumberedLine next) {
        if (vocabulary.slots().contains(key)) {
            slots.put(key, slotList(rest, next.number()));
        } else if (vocabulary.flags().contains(key) && rest.isEmpty()) {
            flags.add(key);
        } else if (vocabulary.gives().containsKey(key)) {
            gives.putAll(GivesReader.read(next, file, vocabulary));
        } else {
            Set<String> known =
                    new TreeSet<>(
                            Set.of(
                                    "verb",
                                    "noun",
                                    "adjective",
                                    "phrase",
                                    "with",
                                    "without",
                                    "needs",
                                    "planned",
                                    "example",
                                    "not"));
            known.addAll(vocabulary.slots());
            known.addAll(vocabulary.flags());
            known.addAll(vocabulary.gives().keySet());
            throw fault(
                    next.number(),
                    "'" + key + "' is not understood here",
                    "Known: " + String.join(", ", known));
        }
    }

    private void addTriggers(Trigger.Kind kind, String rest, int number) {
        for (String words : RuleLines.commaList(rest)) {
            if (!words.equals(words.toLowerCase(Locale.ROOT))) {
                throw fault(
                        number,
                        "The trigger '" + words + "' has a capital",
                        "Write the dictionary form in lower case");
            }
            for (String spelling : WordTest.spellings(words)) {
                triggers.add(new Trigger(kind, RuleLines.words(spelling)));
            }
        }
    }

    private void addPhrases(String rest, int number) {
        Matcher quoted = QUOTED.matcher(rest);
        while (quoted.find()) {
            List<String> words =
                    RuleLines.words(quoted.group(1)).stream()
                            .filter(word -> !ARTICLES.contains(word))
                            .toList();
            if (words.size() != 2) {
                throw fault(
                        number,
                        "The phrase \"" + quoted.group(1) + "\" is not a verb and its object",
                        "Write, for example, phrase \"pay a visit\"");
            }
            triggers.add(new Trigger(Trigger.Kind.PHRASE, words));
        }
    }

    private Condition condition(String rest, boolean wanted, int number) {
        Matcher parts = CONDITION.matcher(rest);
        if (!parts.matches()) {
            throw fault(number, "'" + rest + "' is no condition", "Write 'with object (treaty)'");
        }
        List<WordTest> words = new ArrayList<>();
        if (parts.group(2) != null) {
            for (String word : RuleLines.commaList(parts.group(2))) {
                words.add(wordTest(word, number));
            }
        }
        return new Condition(slotList(parts.group(1).strip(), number), words, wanted);
    }

    private WordTest wordTest(String word, int number) {
        if (word.startsWith("\"") && word.endsWith("\"")) {
            String bare = word.substring(1, word.length() - 1);
            return WordTest.of(bare, List.of(bare));
        }
        return lexicon.test(word)
                .orElseThrow(
                        () ->
                                fault(
                                        number,
                                        "There is no word class '" + word + "'",
                                        "Put a single word in quotation marks; classes: "
                                                + String.join(", ", lexicon.names())));
    }

    private List<Slot> slotList(String text, int number) {
        List<Slot> list = new ArrayList<>();
        for (String path : RuleLines.commaList(text)) {
            List<String> steps = Arrays.asList(path.split("\\.", -1));
            for (String step : steps) {
                if (!Slot.NAMES.contains(step) && !Slot.PREPOSITIONS.contains(step)) {
                    Set<String> known = new TreeSet<>(Slot.NAMES);
                    throw fault(
                            number,
                            "'" + step + "' is neither a place in a clause nor a preposition",
                            "Places: " + String.join(", ", known));
                }
            }
            list.add(new Slot(steps));
        }
        if (list.isEmpty()) {
            throw fault(number, "No place in the clause is named", "Name one, such as 'subject'");
        }
        return list;
    }

    private List<String> slotNames(String text, int number) {
        List<String> names = RuleLines.commaList(text);
        for (String slot : names) {
            if (!vocabulary.slots().contains(slot)) {
                throw fault(
                        number,
                        "'" + slot + "' is no slot",
                        "Known: " + String.join(", ", new TreeSet<>(vocabulary.slots())));
            }
        }
        return names;
    }

    private Rule.Example example(String text, int number) {
        Matcher quoted = QUOTED.matcher(text);
        if (!quoted.lookingAt()) {
            throw fault(number, "The sentence is not in quotation marks", "Put it in \"…\"");
        }
        String after = text.substring(quoted.end()).strip();
        String expected = after.startsWith("=>") ? after.substring(2).strip() : after;
        return new Rule.Example(quoted.group(1), expected);
    }

    private RuleSyntaxException fault(int number, String fault, String remedy) {
        return new RuleSyntaxException(file, number, "Rule " + name + ": " + fault, remedy);
    }

    Rule finish(Map<String, String> throughout) {
        if (triggers.isEmpty()) {
            throw fault(line, "It has no trigger", "Add a line 'verb …', 'noun …' or 'phrase …'");
        }
        if (examples.isEmpty()) {
            throw fault(line, "It has no example", "Add a line example \"…\" => what is expected");
        }
        Map<String, String> all = new LinkedHashMap<>(throughout);
        all.putAll(gives);
        return new Rule(
                name,
                file,
                line,
                triggers,
                conditions,
                slots,
                needed,
                flags,
                all,
                planned,
                examples,
                counterExamples);
    }
}
