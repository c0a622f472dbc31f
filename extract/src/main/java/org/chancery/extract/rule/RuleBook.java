package org.chancery.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.ResourceText;

/**
 * All rules of one kind, ready to be matched. Immutable, safe to share between threads.
 *
 * <pre>{@code
 * RuleBook book = RuleBook.load(VisitExtractor.class, List.of("visit.rules"), vocabulary, lexicon);
 * for (Match match : book.best(tree)) { … }
 * }</pre>
 */
public final class RuleBook {
    private final List<Rule> rules;
    private final Map<String, List<Entry>> byLemma;

    /** A trigger of a rule, and the rule's place in the book. */
    private record Entry(Trigger trigger, Rule rule, int order) {}

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.byLemma = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (!names.add(rule.name())) {
                throw new RuleSyntaxException(
                        rule.file(),
                        rule.line(),
                        "There is another rule " + rule.name(),
                        "Choose another name");
            }
            add(rule, i);
        }
    }

    private void add(Rule rule, int order) {
        for (Trigger trigger : rule.triggers()) {
            byLemma.computeIfAbsent(trigger.key(), key -> new ArrayList<>())
                    .add(new Entry(trigger, rule, order));
        }
    }

    /**
     * These rules, those for verbs also on the nouns that name the same act, "deployment" for
     * "deploy". Such a noun is tried after every rule that was written for it.
     *
     * @param lexicon has the class {@code doing-verb}
     */
    public RuleBook withNouns(Lexicon lexicon) {
        Nominalizations nouns = Nominalizations.load(lexicon);
        RuleBook more = new RuleBook(rules);
        for (Rule rule : rules) {
            nouns.of(rule).forEach(derived -> more.add(derived, rules.size()));
        }
        return more;
    }

    /**
     * Reads rule files that lie beside a class.
     *
     * @throws RuleSyntaxException when a file holds something that is not understood
     */
    public static RuleBook load(
            Class<?> anchor, List<String> files, RuleVocabulary vocabulary, Lexicon lexicon) {
        List<Rule> rules = new ArrayList<>();
        for (String file : files) {
            rules.addAll(RuleFile.read(ResourceText.read(anchor, file), file, vocabulary, lexicon));
        }
        return new RuleBook(rules);
    }

    /** Reads rules from a text; the name is used in messages. */
    public static RuleBook read(
            String text, String file, RuleVocabulary vocabulary, Lexicon lexicon) {
        return new RuleBook(RuleFile.read(text, file, vocabulary, lexicon));
    }

    /** The rules in the order of their files. */
    public List<Rule> rules() {
        return rules;
    }

    /** Every rule on every word it applies to, in order of the text, the most demanding first. */
    public List<Match> matches(SentenceTree tree) {
        List<Match> found = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            matchesAt(tree, word, found);
        }
        return found;
    }

    /** At most one rule on each word: the most demanding, and of equals the first in the book. */
    public List<Match> best(SentenceTree tree) {
        List<Match> best = new ArrayList<>();
        for (Match match : matches(tree)) {
            if (best.isEmpty() || best.get(best.size() - 1).trigger() != match.trigger()) {
                best.add(match);
            }
        }
        return best;
    }

    /** True when some word of the sentence could set off a rule; needs no tree, only lemmas. */
    public boolean couldMatch(org.chancery.model.text.Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(
                        token ->
                                byLemma.containsKey(token.lemma().toLowerCase(Locale.ROOT))
                                        || byLemma.containsKey(
                                                token.text().toLowerCase(Locale.ROOT)));
    }

    /** The matches on each word that has any, in order of the text, the most demanding first. */
    public List<List<Match>> byWord(SentenceTree tree) {
        List<List<Match>> groups = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            List<Match> here = new ArrayList<>();
            matchesAt(tree, word, here);
            if (!here.isEmpty()) {
                groups.add(List.copyOf(here));
            }
        }
        return groups;
    }

    private void matchesAt(SentenceTree tree, int word, List<Match> found) {
        possible(tree, word).stream()
                .filter(entry -> entry.trigger().matches(tree, word))
                .sorted(
                        Comparator.comparing((Entry entry) -> entry.order() == rules.size())
                                .thenComparingInt(entry -> -weight(entry))
                                .thenComparingInt(Entry::order))
                .map(entry -> applied(entry.rule(), tree, word))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(found::add);
    }

    /**
     * The triggers that the word may be: by its dictionary form, and for a participle that
     * describes as an adjective does, "is opposed to", by the participle.
     */
    private List<Entry> possible(SentenceTree tree, int word) {
        List<Entry> all = new ArrayList<>(byLemma.getOrDefault(tree.lemma(word), List.of()));
        String form = tree.text(word).toLowerCase(Locale.ROOT);
        boolean describing = tree.tag(word).equals("VBN") && Predicate.of(tree, word).isPassive();
        if (describing && !form.equals(tree.lemma(word))) {
            byLemma.getOrDefault(form, List.of()).stream()
                    .filter(entry -> entry.trigger().kind() == Trigger.Kind.ADJECTIVE)
                    .forEach(all::add);
        }
        return all;
    }

    private static int weight(Entry entry) {
        return entry.rule().specificity() + 2 * (entry.trigger().lemmas().size() - 1);
    }

    private static Optional<Match> applied(Rule rule, SentenceTree tree, int word) {
        boolean holds =
                rule.conditions().stream().allMatch(condition -> condition.holds(tree, word));
        Match match = new Match(rule, tree, word);
        boolean filled = holds && rule.needed().stream().noneMatch(s -> match.slot(s).isEmpty());
        return filled ? Optional.of(match) : Optional.empty();
    }
}
