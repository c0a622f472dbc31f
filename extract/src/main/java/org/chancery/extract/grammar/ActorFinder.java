package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Mention.Sense;

/**
 * Says which actors a noun phrase stands for.
 *
 * <p>The mention that holds the head of the phrase decides; without one, a mention inside that
 * makes it an actor's: "the leaders of Chad and Niger", "Cairo's recent moves", "Omani officials".
 * A place counts only for {@link #hosts}.
 */
public final class ActorFinder {
    private static final List<Set<String>> INNER_PREPOSITIONS =
            List.of(Set.of("of", "between", "among"), Set.of("from", "in", "for"));

    private static final Set<String> POINTING_BACK =
            Set.of("it", "they", "them", "he", "she", "its", "their", "his", "her");

    private static final Set<String> LEADING = GrammarWords.of("leading");

    /** Nouns for those who stand opposite the one who has them: Chad's neighbour is not Chad. */
    private static final Set<String> OPPOSITE =
            Set.of(
                    "neighbor",
                    "neighbour",
                    "rival",
                    "enemy",
                    "foe",
                    "adversary",
                    "opponent",
                    "ally",
                    "counterpart",
                    "critic",
                    "creditor",
                    "patron");

    private final String text;
    private final SentenceTree tree;

    private ActorFinder(String text, SentenceTree tree) {
        this.text = text;
        this.tree = tree;
    }

    public static ActorFinder of(Document document, SentenceTree tree) {
        return new ActorFinder(document.text().clean(), tree);
    }

    /** The actors of the phrase with this head, in order of the text; each once. */
    public List<FoundActor> actors(int head) {
        return distinct(find(head, false, 0));
    }

    /**
     * The actors of several phrases. Where some of the heads are actors themselves, those that only
     * hold one inside are left out: in "French influence, Chad and Niger" the parser has joined
     * what does not belong together.
     */
    public List<FoundActor> actors(List<Integer> heads) {
        List<Integer> named = heads.stream().filter(this::isActor).toList();
        return distinct(
                (named.isEmpty() ? heads : named)
                        .stream().flatMap(head -> find(head, false, 0).stream()).toList());
    }

    private boolean isActor(int head) {
        return mention(head)
                .filter(mention -> mention.sense() == Sense.ACTOR && !mention.actors().isEmpty())
                .isPresent();
    }

    /** Like {@link #actors(List)}, with a place standing for the state it lies in. */
    public List<FoundActor> hosts(List<Integer> heads) {
        return distinct(heads.stream().flatMap(head -> find(head, true, 0).stream()).toList());
    }

    /** The mention that holds a word; the longest when several do. */
    public Optional<Mention> mention(int word) {
        return tree.sentence().mentions().stream()
                .filter(mention -> mention.covers(word))
                .max(Comparator.comparingInt(m -> m.endToken() - m.firstToken()));
    }

    /** The newspapers and agencies a phrase names. */
    public List<FoundActor> outlets(List<Integer> heads) {
        List<FoundActor> found = new ArrayList<>();
        for (int head : heads) {
            mention(head)
                    .filter(mention -> mention.sense() == Sense.OUTLET)
                    .ifPresent(mention -> found.addAll(references(mention, mention.actors())));
        }
        return distinct(found);
    }

    private List<FoundActor> find(int head, boolean placesToo, int depth) {
        Optional<Mention> mention = mention(head);
        if (isOpenPronoun(head, mention)) {
            return depth > 3 ? List.of() : subjectAbove(head, depth + 1);
        }
        if (mention.isEmpty()) {
            return depth > 3 ? List.of() : nested(head, placesToo, depth + 1);
        }
        List<FoundActor> leaders = depth > 3 ? List.of() : all(leaders(head), false, depth + 1);
        if (!leaders.isEmpty() && mention.get().form() == Mention.Form.DESCRIPTION) {
            return leaders;
        }
        List<FoundActor> direct = direct(mention.get(), placesToo);
        boolean stateless =
                mention.get().sense() == Sense.ACTOR
                        && direct.stream().noneMatch(f -> f.actor().country().isPresent());
        if (stateless && depth <= 3) {
            List<FoundActor> inner = nested(head, placesToo, depth + 1);
            return inner.isEmpty() ? direct : inner;
        }
        return direct.isEmpty() ? direct : withPartners(head, mention.get(), direct);
    }

    private boolean isOpenPronoun(int head, Optional<Mention> mention) {
        return POINTING_BACK.contains(tree.text(head).toLowerCase(Locale.ROOT))
                && tree.isPronoun(head)
                && mention.filter(found -> !found.actors().isEmpty()).isEmpty();
    }

    /**
     * "Chad said it would leave": who is meant where nothing else tells is who the clause is of.
     */
    private List<FoundActor> subjectAbove(int pronoun, int depth) {
        for (int above : tree.ancestors(pronoun)) {
            List<Integer> subject =
                    tree.isVerb(above) ? Predicate.of(tree, above).surfaceSubject() : List.of();
            if (!subject.isEmpty() && !subject.contains(pronoun)) {
                return all(subject, false, depth);
            }
        }
        return List.of();
    }

    /** "Chadian and Libyan officials": the mention may hold the second adjective only. */
    private List<FoundActor> withPartners(int head, Mention mention, List<FoundActor> found) {
        List<FoundActor> all = new ArrayList<>();
        List<FoundActor> after = insidePartners(mention);
        for (int modifier : tree.children(head, ADJECTIVE, COMPOUND)) {
            boolean outside = !mention.covers(modifier) && modifier < mention.firstToken();
            boolean paired = tree.conjuncts(modifier).stream().anyMatch(mention::covers);
            if (outside && (paired || tree.conjuncts(modifier).size() > 1)) {
                mention(modifier)
                        .filter(other -> other.sense() == Sense.ACTOR)
                        .ifPresent(other -> all.addAll(references(other, other.actors())));
            }
        }
        all.addAll(found);
        all.addAll(after);
        return all;
    }

    /** "leaders of the bloc and Chad": the mention may end before the second of those it names. */
    private List<FoundActor> insidePartners(Mention mention) {
        List<FoundActor> all = new ArrayList<>();
        for (int word = mention.firstToken(); word < mention.endToken(); word++) {
            if (tree.relation(word) == NOMINAL
                    && tree.head(word).filter(mention::covers).isPresent()) {
                tree.conjuncts(word).stream()
                        .filter(partner -> !mention.covers(partner))
                        .flatMap(partner -> mention(partner).stream())
                        .filter(other -> other.sense() == Sense.ACTOR)
                        .forEach(other -> all.addAll(references(other, other.actors())));
            }
        }
        return all;
    }

    private List<FoundActor> direct(Mention mention, boolean placesToo) {
        return switch (mention.sense()) {
            case ACTOR -> references(mention, mention.actors());
            case PLACE -> placesToo ? state(mention) : List.of();
            case OUTLET -> List.of();
        };
    }

    private List<FoundActor> state(Mention mention) {
        if (!mention.actors().isEmpty()) {
            return references(mention, mention.actors());
        }
        return mention.place()
                .flatMap(place -> place.country())
                .map(code -> references(mention, List.of(StateNames.state(code))))
                .orElse(List.of());
    }

    private List<FoundActor> nested(int head, boolean placesToo, int depth) {
        List<Integer> possessors = Predicate.of(tree, head).possessor();
        List<FoundActor> found = List.of();
        if (possessors.stream().anyMatch(tree::isPronoun)) {
            // "their Libyan captors" are Libyans, whoever they are.
            found = all(nationalities(head), placesToo, depth);
        }
        if (found.isEmpty() && !OPPOSITE.contains(tree.lemma(head))) {
            found = all(possessors, placesToo, depth);
        }
        if (!found.isEmpty()) {
            return found;
        }
        // "a visit to Oslo, her first": an ordinal is no name for what it follows.
        found =
                all(
                        tree.children(head, APPOSITION).stream().filter(tree::isNoun).toList(),
                        placesToo,
                        depth);
        if (!found.isEmpty()) {
            return found;
        }
        found = all(modifiersOutsideOfName(head), placesToo, depth);
        if (found.isEmpty()) {
            found = all(leaders(head), false, depth);
        }
        for (Set<String> prepositions : INNER_PREPOSITIONS) {
            if (!found.isEmpty()) {
                return found;
            }
            found = all(nominals(head, prepositions), true, depth);
        }
        return found;
    }

    /** "a delegation headed by the Chadian minister": it is Chad's. */
    private List<Integer> leaders(int head) {
        return tree.children(head, NOUN_CLAUSE).stream()
                .filter(word -> LEADING.contains(tree.lemma(word)) && tree.tag(word).equals("VBN"))
                .flatMap(word -> Predicate.of(tree, word).prepositional("by").stream())
                .toList();
    }

    /** Without "Colonel" in "Colonel Haddad of Chad", which would stand for the colonel himself. */
    private List<Integer> modifiersOutsideOfName(int head) {
        Optional<Mention> name = mention(head);
        return Predicate.of(tree, head).modifiers().stream()
                .filter(modifier -> name.isEmpty() || !name.get().covers(modifier))
                .toList();
    }

    private List<Integer> nationalities(int head) {
        return tree.children(head, ADJECTIVE).stream()
                .filter(word -> Character.isUpperCase(tree.text(word).codePointAt(0)))
                .toList();
    }

    /** In the order of the text. */
    private List<Integer> nominals(int head, Set<String> prepositions) {
        return tree.children(head, NOMINAL).stream()
                .filter(child -> tree.preposition(child).filter(prepositions::contains).isPresent())
                .flatMap(child -> tree.conjuncts(child).stream())
                .toList();
    }

    private List<FoundActor> all(List<Integer> heads, boolean placesToo, int depth) {
        return heads.stream().flatMap(head -> find(head, placesToo, depth).stream()).toList();
    }

    private List<FoundActor> references(Mention mention, List<Actor> actors) {
        String words = mention.span().in(text);
        return actors.stream()
                .map(actor -> new FoundActor(new ActorReference(actor, words), mention))
                .toList();
    }

    private static List<FoundActor> distinct(List<FoundActor> all) {
        Map<String, FoundActor> once = new LinkedHashMap<>();
        for (FoundActor found : all) {
            once.putIfAbsent(found.actor().id().value(), found);
        }
        return List.copyOf(once.values());
    }
}
