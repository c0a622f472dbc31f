package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorType;
import org.chancery.model.text.Document;
import org.chancery.model.text.Furniture;
import org.chancery.model.text.Sections;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;

/**
 * Where a sentence stands in its report: with which sentence its paragraph begins, and which states
 * the heading above it names.
 */
final class Passages {
    private static final String DATELINE = "dateline";

    private final List<Integer> paragraphStarts;
    private final List<List<String>> headings;
    private final List<Optional<String>> datelines;
    private final List<SentenceView> views;
    private final StateChooser states;

    private Passages(
            List<Integer> paragraphStarts,
            List<List<String>> headings,
            List<Optional<String>> datelines,
            List<SentenceView> views,
            StateChooser states) {
        this.paragraphStarts = List.copyOf(paragraphStarts);
        this.headings = List.copyOf(headings);
        this.datelines = List.copyOf(datelines);
        this.views = List.copyOf(views);
        this.states = states;
    }

    static Passages of(
            Document document,
            List<SentenceView> views,
            ActorDictionary dictionary,
            StateChooser states) {
        Sections sections = Sections.of(document);
        List<List<String>> headings = new ArrayList<>();
        Optional<Sentence> last = Optional.empty();
        for (SentenceView view : views) {
            Optional<Sentence> heading = sections.headingOf(view.index());
            boolean same = !headings.isEmpty() && heading.equals(last);
            headings.add(
                    same
                            ? headings.get(headings.size() - 1)
                            : heading.map(line -> named(views.get(line.index()), states))
                                    .orElse(List.of()));
            last = heading;
        }
        return new Passages(
                starts(document),
                headings,
                datelines(document, new DatelineState(dictionary, states::spokenOf)),
                views,
                states);
    }

    private static List<String> named(SentenceView heading, StateChooser states) {
        return heading.hits().stream()
                .filter(hit -> hit.isNational() || hit.has(TermKind.CAPITAL))
                .flatMap(hit -> states.choose(hit).stream())
                .flatMap(choice -> choice.state().stream())
                .filter(state -> state.type() == ActorType.STATE)
                .map(StateEntry::id)
                .distinct()
                .toList();
    }

    /** For each sentence the state of the dateline above it, in a report that has several. */
    private static List<Optional<String>> datelines(Document document, DatelineState places) {
        List<Span> lines =
                document.structure().furniture().stream()
                        .filter(line -> line.reason().equals(DATELINE))
                        .map(Furniture::span)
                        .sorted()
                        .toList();
        List<Optional<String>> states = new ArrayList<>();
        Optional<String> last = Optional.empty();
        int next = 0;
        for (Sentence sentence : document.sentences()) {
            while (next < lines.size() && lines.get(next).start() <= sentence.span().start()) {
                last = places.of(lines.get(next).in(document.text().clean())).map(StateEntry::id);
                next++;
            }
            states.add(last);
        }
        return states;
    }

    private static List<Integer> starts(Document document) {
        List<Integer> starts = new ArrayList<>();
        List<Span> paragraphs = document.structure().paragraphs();
        int paragraph = 0;
        int start = 0;
        for (Sentence sentence : document.sentences()) {
            int before = paragraph;
            while (paragraph + 1 < paragraphs.size()
                    && paragraphs.get(paragraph).end() <= sentence.span().start()) {
                paragraph++;
            }
            start = paragraph > before ? sentence.index() : start;
            starts.add(start);
        }
        return starts;
    }

    /** The id of the state whose dateline stands above a sentence that is not under the first. */
    Optional<String> dateline(int sentence) {
        return datelines.get(sentence);
    }

    /**
     * The id of the state in which a sentence says it plays: "In London, an official said"; else of
     * the dateline above it.
     */
    Optional<String> scene(int sentence) {
        return opening(sentence).filter(states::isParty).or(() -> dateline(sentence));
    }

    /** The id of the state whose place a sentence opens with: "In Lima the ministry denied it". */
    Optional<String> opening(int sentence) {
        SentenceView view = views.get(sentence);
        return view.hits().stream()
                .filter(hit -> hit.first() == 1 && view.is(0, "in", "at", "from"))
                .filter(hit -> !view.isPossessiveMark(hit.end()))
                .flatMap(hit -> states.choose(hit).stream())
                .flatMap(choice -> choice.state().stream())
                .filter(state -> state.type() == ActorType.STATE)
                .map(StateEntry::id)
                .findFirst();
    }

    /** The first sentence of the paragraph that a sentence stands in. */
    int paragraphStart(int sentence) {
        return paragraphStarts.get(sentence);
    }

    /** The ids of the states that the heading above a sentence names, in its order. */
    List<String> heading(int sentence) {
        return headings.get(sentence);
    }

    /** The ids of the states to which somebody goes in a sentence: "flew to Oslo". */
    List<String> destinations(int sentence, Words words) {
        SentenceView view = views.get(sentence);
        return view.hits().stream()
                .filter(hit -> view.is(hit.first() - 1, "to", "in", "for"))
                .filter(hit -> isMotion(view, hit.first() - 2, words))
                .flatMap(hit -> states.choose(hit).stream())
                .flatMap(choice -> choice.state().stream())
                .filter(state -> state.type() == ActorType.STATE)
                .map(StateEntry::id)
                .distinct()
                .toList();
    }

    private static boolean isMotion(SentenceView view, int verb, Words words) {
        return view.isVerb(verb) && words.in("motion_verb", view.lemma(verb));
    }
}
