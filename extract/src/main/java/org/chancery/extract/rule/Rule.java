package org.chancery.extract.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.extract.grammar.Slot;

/**
 * One rule, as read from its file. See {@link RuleFile} for the language.
 *
 * @param name its name, unique within its kind
 * @param file the file it stands in
 * @param line the line it begins on
 * @param triggers the words that set it off; one is enough
 * @param conditions what must hold, all of them
 * @param slots where each slot is filled from, in order of preference
 * @param needed the slots that must be filled
 * @param flags the bare words it carries, such as "mutual"
 * @param gives what it gives, such as type CONSULT
 * @param planned what it gives instead when the act lies ahead
 * @param examples sentences it must find, with what is expected of them
 * @param counterExamples sentences in which it must find nothing
 */
public record Rule(
        String name,
        String file,
        int line,
        List<Trigger> triggers,
        List<Condition> conditions,
        Map<String, List<Slot>> slots,
        Set<String> needed,
        Set<String> flags,
        Map<String, String> gives,
        Map<String, String> planned,
        List<Example> examples,
        List<String> counterExamples) {

    /**
     * A sentence a rule must find something in.
     *
     * @param text the sentence
     * @param expected what stands after the arrow, read by each kind; blank when nothing does
     */
    public record Example(String text, String expected) {}

    public Rule {
        triggers = List.copyOf(triggers);
        conditions = List.copyOf(conditions);
        // In the order in which they are written: what is derived from a rule goes by it.
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
        needed = Set.copyOf(needed);
        flags = Set.copyOf(flags);
        gives = Map.copyOf(gives);
        planned = Map.copyOf(planned);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** How much the rule asks for: of two rules on one word the more demanding wins. */
    int specificity() {
        long asked = conditions.stream().filter(Condition::wanted).count();
        long named = conditions.stream().filter(c -> c.wanted() && !c.words().isEmpty()).count();
        return 3 * (int) asked + (int) named;
    }

    /** The file and the name. */
    @Override
    public String toString() {
        return file + " " + name;
    }
}
