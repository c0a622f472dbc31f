package org.chancery.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.grammar.Slot;
import org.chancery.extract.resource.ResourceText;
import org.chancery.extract.rule.Trigger.Kind;

/**
 * Turns a rule for a verb into rules for the nouns that name the same act: what "deployed troops to
 * Mali" tells, "the deployment of troops to Mali" tells as well.
 *
 * <p>The frame of a noun differs from that of its verb in a regular way (Quirk et al. 1985, 17.51):
 * the subject stands in the possessive, before the noun or after "by", the object after "of" or
 * before the noun, and the rest is the same. Who does it may also be the subject of a verb that
 * only says that it is done: "Togo announced the deployment". Because a noun leaves more unsaid
 * than a clause, nothing is taken from the rest of the report: the sides must stand there.
 */
final class Nominalizations {
    private static final String FILE = "nominalizations.tsv";
    private static final String DOING_VERB = "doing-verb";
    private static final Set<String> KEPT =
            Set.of("by", "complement", "infinitive", "purpose", "subjunctive");
    private static final Set<String> OTHER_SIDE = Set.of("recipient", "host");
    private static final Set<String> TAKEN_FROM_ELSEWHERE = Set.of("dyad", "onlooker");

    private final Map<List<String>, List<Trigger>> byVerb;
    private final WordTest doing;

    private Nominalizations(Map<List<String>, List<Trigger>> byVerb, WordTest doing) {
        this.byVerb = byVerb;
        this.doing = doing;
    }

    /**
     * The nouns that come with the project.
     *
     * @param lexicon must have the class {@code doing-verb}
     */
    static Nominalizations load(Lexicon lexicon) {
        Map<List<String>, List<Trigger>> byVerb = new HashMap<>();
        ResourceText.read(Nominalizations.class, FILE)
                .lines()
                .map(RuleLines::withoutComment)
                .filter(line -> !line.isBlank())
                .forEach(line -> read(line, byVerb));
        WordTest doing =
                lexicon.test(DOING_VERB)
                        .orElseThrow(() -> new IllegalStateException("No class " + DOING_VERB));
        return new Nominalizations(byVerb, doing);
    }

    private static void read(String line, Map<List<String>, List<Trigger>> byVerb) {
        String[] cells = line.split("\t", -1);
        List<Trigger> nouns =
                RuleLines.commaList(cells[1]).stream()
                        .flatMap(noun -> WordTest.spellings(noun).stream())
                        .map(noun -> new Trigger(Kind.NOUN, RuleLines.words(noun)))
                        .toList();
        for (String verb : WordTest.spellings(cells[0])) {
            byVerb.put(RuleLines.words(verb), nouns);
        }
    }

    /** The rule as it stands for nouns; none when it has no verb with a noun, or asks too much. */
    List<Rule> of(Rule rule) {
        List<Trigger> nouns =
                rule.triggers().stream()
                        .filter(trigger -> trigger.kind() == Kind.VERB)
                        .flatMap(verb -> byVerb.getOrDefault(verb.lemmas(), List.of()).stream())
                        .distinct()
                        .toList();
        Optional<List<Condition>> conditions = conditions(rule);
        if (nouns.isEmpty() || conditions.isEmpty()) {
            return List.of();
        }
        Rule named = derived(rule, nouns, conditions.get(), slots(rule, List.of()));
        List<Condition> done = new ArrayList<>(conditions.get());
        done.add(new Condition(List.of(place("governor")), List.of(doing), true));
        Rule held = derived(rule, nouns, done, slots(rule, List.of(place("holder"))));
        return List.of(named, held);
    }

    private static Rule derived(
            Rule rule,
            List<Trigger> nouns,
            List<Condition> conditions,
            Map<String, List<Slot>> slots) {
        Set<String> flags = new LinkedHashSet<>(rule.flags());
        flags.removeAll(TAKEN_FROM_ELSEWHERE);
        Set<String> needed = new LinkedHashSet<>(rule.needed());
        needed.add("actor");
        if (!flags.contains("alone") && !flags.contains("mutual-if-plural")) {
            slots.keySet().stream().filter(OTHER_SIDE::contains).findFirst().ifPresent(needed::add);
        }
        return new Rule(
                rule.name(),
                rule.file(),
                rule.line(),
                nouns,
                conditions,
                slots,
                needed,
                flags,
                rule.gives(),
                rule.planned(),
                rule.examples(),
                rule.counterExamples());
    }

    private static Map<String, List<Slot>> slots(Rule rule, List<Slot> moreActors) {
        Map<String, List<Slot>> slots = new LinkedHashMap<>();
        rule.slots()
                .forEach(
                        (name, places) -> {
                            List<Slot> mapped = mapped(places, isTransitive(rule), false);
                            if (!mapped.isEmpty()) {
                                slots.put(name, mapped);
                            }
                        });
        slots.computeIfPresent(
                "actor",
                (name, places) -> Stream.concat(places.stream(), moreActors.stream()).toList());
        return slots;
    }

    /** Nothing when a place the rule insists on has no like beside a noun. */
    private static Optional<List<Condition>> conditions(Rule rule) {
        List<Condition> mapped = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            List<Slot> places = mapped(condition.slots(), isTransitive(rule), true);
            if (places.isEmpty() && condition.wanted()) {
                return Optional.empty();
            }
            if (!places.isEmpty() && (condition.wanted() || !condition.words().isEmpty())) {
                mapped.add(new Condition(places, condition.words(), condition.wanted()));
            }
        }
        return Optional.of(mapped);
    }

    private static boolean isTransitive(Rule rule) {
        Stream<Slot> filled = rule.slots().values().stream().flatMap(List::stream);
        Stream<Slot> asked =
                rule.conditions().stream()
                        .filter(Condition::wanted)
                        .flatMap(condition -> condition.slots().stream());
        return Stream.concat(filled, asked).anyMatch(slot -> slot.steps().get(0).equals("object"));
    }

    private static List<Slot> mapped(List<Slot> places, boolean transitive, boolean condition) {
        return places.stream()
                .flatMap(place -> beside(place.steps(), transitive, condition))
                .distinct()
                .toList();
    }

    private static Stream<Slot> beside(List<String> steps, boolean transitive, boolean condition) {
        List<String> rest = steps.subList(1, steps.size());
        Stream<String> first =
                switch (steps.get(0)) {
                    case "subject" ->
                            transitive
                                    ? Stream.of("possessor", "by", "modifier")
                                    : Stream.of("possessor", "by", "modifier", "of");
                    case "object" ->
                            condition && rest.isEmpty()
                                    ? Stream.of("of", "modifier")
                                    : Stream.of("of");
                    case "indirect" -> Stream.of("to");
                    default -> kept(steps.get(0));
                };
        return first.map(step -> new Slot(Stream.concat(Stream.of(step), rest.stream()).toList()));
    }

    private static Stream<String> kept(String step) {
        return KEPT.contains(step) || Slot.PREPOSITIONS.contains(step)
                ? Stream.of(step)
                : Stream.empty();
    }

    private static Slot place(String step) {
        return new Slot(List.of(step));
    }
}
