package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Sentence;

/**
 * The two states a report is about, when it is clearly about two: those named in most sentences,
 * both well ahead of any third.
 *
 * @param states two states, the more often named first; or none
 */
public record ReportPair(List<Actor> states) {
    private static final double AHEAD_OF_THIRD = 1.4;

    /** A title that names two states says whom the report is about as clearly as some sentences. */
    private static final int TITLE_WEIGHT = 4;

    /** Those who tell of the dealings of states: a country's news agency is not the country. */
    private static final Set<ActorType> TELLERS =
            Set.of(ActorType.MEDIA, ActorType.THINK_TANK, ActorType.DOCUMENT);

    public ReportPair {
        states = List.copyOf(states);
    }

    /** The two states; where no two stand out, a state and a body of states may. */
    public static ReportPair of(Document document) {
        Map<String, Actor> parties = new HashMap<>();
        List<Set<String>> named = new ArrayList<>();
        document.sentences().forEach(sentence -> named.add(codes(sentence, parties)));
        Set<String> title = inTitle(document);
        title.retainAll(parties.keySet());
        for (int i = 0; title.size() == 2 && i < TITLE_WEIGHT; i++) {
            named.add(title);
        }
        return of(named, parties);
    }

    /** The states of a paragraph up to a sentence of it, when they are two. */
    public static ReportPair ofParagraph(Document document, Sentence until) {
        Map<String, Actor> parties = new HashMap<>();
        Set<String> named = new HashSet<>();
        document.structure().paragraphs().stream()
                .filter(paragraph -> paragraph.contains(until.span()))
                .flatMap(
                        paragraph ->
                                document.sentences().stream()
                                        .filter(s -> paragraph.contains(s.span())))
                .filter(sentence -> sentence.index() <= until.index())
                .forEach(sentence -> named.addAll(codes(sentence, parties)));
        List<Actor> two =
                named.size() == 2 ? named.stream().sorted().map(parties::get).toList() : List.of();
        return new ReportPair(two);
    }

    /** The states that the title names by words with which the report names them too. */
    private static Set<String> inTitle(Document document) {
        String clean = document.text().clean();
        String title = document.structure().title().map(span -> span.in(clean)).orElse("");
        Set<String> words = new HashSet<>(List.of(title.split("[^\\p{L}]+")));
        Set<String> codes = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            for (Mention mention : sentence.mentions()) {
                boolean same = words.contains(mention.span().in(clean));
                mention.actors().stream()
                        .filter(actor -> same && !TELLERS.contains(actor.type()))
                        .flatMap(actor -> actor.country().stream())
                        .filter(ReportPair::isParty)
                        .forEach(codes::add);
            }
        }
        return codes;
    }

    /**
     * The pair of a text whose sentences name these parties.
     *
     * @param named the codes that each sentence names
     * @param parties the parties by code
     */
    static ReportPair of(List<Set<String>> named, Map<String, Actor> parties) {
        Map<String, Integer> sentences = new HashMap<>();
        named.forEach(codes -> codes.forEach(code -> sentences.merge(code, 1, Integer::sum)));
        List<String> order =
                sentences.keySet().stream()
                        .sorted(
                                Comparator.comparing((String c) -> -sentences.get(c))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        List<String> states =
                order.stream()
                        .filter(code -> code.length() == 3)
                        .filter(code -> parties.get(code).type() != ActorType.REGION)
                        .toList();
        List<String> two = ahead(states, sentences);
        return new ReportPair(
                (two.isEmpty() ? ahead(order, sentences) : two)
                        .stream().map(parties::get).toList());
    }

    /** The first two of an order when both stand well ahead of the third. */
    private static List<String> ahead(List<String> order, Map<String, Integer> sentences) {
        if (order.size() < 2 || sentences.get(order.get(1)) < 2) {
            return List.of();
        }
        int second = sentences.get(order.get(1));
        int third = order.size() > 2 ? sentences.get(order.get(2)) : 0;
        return second >= third * AHEAD_OF_THIRD ? order.subList(0, 2) : List.of();
    }

    /** The codes of the parties that a sentence names; who they are is put down in the map. */
    static Set<String> codes(Sentence sentence, Map<String, Actor> parties) {
        Set<String> found = new HashSet<>();
        for (Mention mention : sentence.mentions()) {
            for (Actor actor : mention.actors()) {
                actor.country()
                        .filter(code -> isParty(code) && !TELLERS.contains(actor.type()))
                        .ifPresent(
                                code -> {
                                    found.add(code);
                                    remember(parties, code, actor);
                                });
            }
        }
        found.removeIf(code -> isGroup(parties.get(code)));
        return found;
    }

    /** A state or a body of states; the United Nations are more often the scene than a party. */
    private static boolean isParty(String code) {
        return code.length() == 3 || (code.startsWith("IGO") && !code.startsWith("IGOUNO"));
    }

    private static void remember(Map<String, Actor> parties, String code, Actor actor) {
        boolean itself =
                actor.type() == ActorType.STATE
                        || actor.type() == ActorType.REGION
                        || actor.type() == ActorType.INTERGOVERNMENTAL_ORGANISATION;
        if (itself || !parties.containsKey(code)) {
            parties.put(code, itself ? actor : Actor.state(code, code));
        }
    }

    private static boolean isGroup(Actor actor) {
        return actor.country().filter(c -> c.equals("IGO") || c.equals("WST")).isPresent();
    }

    /** The other state of the pair; empty when the country is not one of them. */
    public Optional<Actor> otherThan(String country) {
        if (states.stream().noneMatch(state -> isOf(state, country))) {
            return Optional.empty();
        }
        return states.stream().filter(state -> !isOf(state, country)).findFirst();
    }

    private static boolean isOf(Actor actor, String country) {
        return actor.country().equals(Optional.of(country));
    }
}
