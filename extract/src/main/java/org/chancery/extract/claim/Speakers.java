package org.chancery.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.text.Mention;

/** Says who is meant by the phrase that names a speaker. */
final class Speakers {
    private static final int LONGEST_ID = 48;
    private static final int LONGEST_TAIL = 8;

    private final ReportedSentence sentence;
    private final ActorFinder finder;

    Speakers(ReportedSentence sentence) {
        this.sentence = sentence;
        this.finder = ActorFinder.of(sentence.document(), sentence.tree());
    }

    /**
     * The speakers a phrase names; somebody unnamed, such as "two shipowners", is made known by his
     * words.
     *
     * @param before who spoke last, for a pronoun that nothing else resolves
     * @param near true when that was in this sentence or the one before, so that "she said" goes on
     */
    List<ActorReference> of(Subject subject, List<ActorReference> before, boolean near) {
        boolean goesOn = near && isOnePerson(before) && isPersonalPronoun(subject);
        List<ActorReference> known = goesOn ? List.of() : mentioned(subject);
        Optional<ActorReference> named = namedBehind(subject);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        if (!known.isEmpty()) {
            return known;
        }
        boolean pronoun = sentence.tree().tag(subject.head()).startsWith("PRP");
        if (pronoun && !before.isEmpty()) {
            String words = sentence.text(subject.head());
            return before.stream().map(it -> new ActorReference(it.actor(), words)).toList();
        }
        return List.of(unnamed(subject));
    }

    private boolean isPersonalPronoun(Subject subject) {
        return sentence.text(subject.head()).matches("(?i)s?he");
    }

    /** Somebody with a name or a role of his own. */
    private static boolean isOnePerson(List<ActorReference> speakers) {
        return speakers.size() == 1
                && switch (speakers.get(0).actor().type()) {
                    case PERSON, GROUP -> true;
                    default -> false;
                };
    }

    private List<ActorReference> mentioned(Subject subject) {
        List<ActorReference> all = new ArrayList<>();
        for (Mention mention : sentence.tree().sentence().mentions()) {
            boolean heads =
                    mention.covers(subject.head())
                            || (mention.firstToken() >= subject.from()
                                    && mention.endToken() <= subject.to()
                                    && isCoordinated(mention, subject));
            if (heads && mention.sense() != Mention.Sense.PLACE) {
                mention.actors().stream()
                        .map(actor -> new ActorReference(actor, words(mention, subject, actor)))
                        .filter(it -> !isKnown(all, it))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** "a spokesman for the ministry, Ali Hassan, said": the person named between the commas. */
    private Optional<ActorReference> namedBehind(Subject subject) {
        int first = subject.to() + 1;
        if (!sentence.isComma(subject.to()) || first >= sentence.size() || !isPerson(subject)) {
            return Optional.empty();
        }
        int name = overInitials(first);
        return sentence.mention(name)
                .filter(it -> sentence.tree().tag(it.endToken() - 1).startsWith("NNP"))
                .filter(
                        it ->
                                it.firstToken() <= name
                                        && it.firstToken() >= first
                                        && (it.endToken() >= sentence.end()
                                                || isOpenDivider(it.endToken())))
                .filter(it -> it.actors().size() == 1)
                .filter(it -> it.actors().get(0).type() == ActorType.PERSON)
                .map(it -> new ActorReference(it.actors().get(0), sentence.words(it.span())));
    }

    /** "R. K." before the name they belong to. */
    private int overInitials(int first) {
        int at = first;
        while (at + 1 < sentence.size() && sentence.text(at).matches("\\p{Lu}\\.")) {
            at++;
        }
        return at;
    }

    /** A role that one person fills: neither a paper nor a body nor a plural. */
    private boolean isPerson(Subject subject) {
        int head = subject.head();
        return sentence.tree().tag(head).equals("NN")
                && !sentence.is("speaking-text", head)
                && !sentence.is("speaking-outlet", head)
                && !sentence.is("speaking-group", head);
    }

    /** Those known by their role alone with all that tells who they are: "diplomats in Lima". */
    private String words(Mention mention, Subject subject, Actor actor) {
        boolean described =
                actor.type() == ActorType.GROUP
                        && mention.covers(subject.head())
                        && mention.endToken() < subject.to()
                        && subject.to() - mention.endToken() < LONGEST_TAIL;
        return described
                ? sentence.words(sentence.span(mention.firstToken(), subject.to()))
                : sentence.words(mention.span());
    }

    private static boolean isKnown(List<ActorReference> all, ActorReference next) {
        return all.stream().anyMatch(it -> it.actor().id().equals(next.actor().id()));
    }

    /** "Diallo and Traore said": both speak; "the envoy of Mali said": Mali does not. */
    private boolean isCoordinated(Mention mention, Subject subject) {
        for (int i = mention.endToken(); i <= subject.head() && i < sentence.size(); i++) {
            if (sentence.text(i).equals("and") && i == mention.endToken()) {
                return true;
            }
        }
        return mention.firstToken() > subject.from()
                && sentence.text(mention.firstToken() - 1).equals("and")
                && mention.firstToken() > subject.head();
    }

    private ActorReference unnamed(Subject subject) {
        int from = subject.from();
        while (from < subject.head() && sentence.tree().tag(from).matches("DT|PDT|JJS|RB|IN")) {
            from++;
        }
        int behind = nameBehind(subject.head());
        from = behind > subject.head() ? behind : from;
        int end = Math.max(from + 1, endOfName(Math.max(subject.head(), behind)));
        String words = sentence.words(sentence.span(from, end));
        boolean isName = from > subject.head();
        boolean isShort = !isName && subject.to() - subject.head() < LONGEST_TAIL;
        String name = isShort ? whole(from, subject) : words;
        String id = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "_");
        boolean text = sentence.is("speaking-text", subject.head());
        boolean outlet = sentence.is("speaking-outlet", subject.head());
        Optional<Actor> owner =
                finder.actors(subject.head()).stream().findFirst().map(FoundActor::actor);
        Actor actor =
                new Actor(
                        new ActorId(id.substring(0, Math.min(LONGEST_ID, id.length()))),
                        name,
                        text ? ActorType.DOCUMENT : outlet ? ActorType.MEDIA : ActorType.GROUP,
                        owner.flatMap(Actor::country),
                        Optional.empty(),
                        Optional.empty());
        return new ActorReference(actor, words);
    }

    /** "its news agency APS": the outlet's name begins behind the noun that says what it is. */
    private int nameBehind(int head) {
        boolean named =
                sentence.is("speaking-outlet", head)
                        && head + 1 < sentence.end()
                        && sentence.tree().tag(head).equals("NN")
                        && isCapitalised(head + 1);
        return named ? head + 1 : head;
    }

    private boolean isCapitalised(int word) {
        return Character.isUpperCase(sentence.text(word).codePointAt(0));
    }

    private int endOfName(int from) {
        int end = from + 1;
        boolean name = isCapitalised(from) && sentence.tree().isNoun(from);
        while (name && end < sentence.end() && isCapitalised(end)) {
            end++;
        }
        return end;
    }

    /** "an official of the bank": with what tells him from others. */
    private String whole(int from, Subject subject) {
        int to = Math.max(subject.to(), subject.head() + 1);
        return sentence.words(sentence.span(from, to));
    }

    /**
     * The office in the report's words: the actor's, or what stands after the name between commas.
     */
    Optional<String> office(Subject subject, List<ActorReference> speakers) {
        return speakers.stream()
                .map(it -> it.actor().office())
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> apposition(subject));
    }

    /**
     * A mark that opens a quotation closes no apposition: "according to Ali, the war "is over"".
     */
    private boolean isOpenDivider(int word) {
        return sentence.isDivider(word) && !sentence.isQuoteMark(word);
    }

    private Optional<String> apposition(Subject subject) {
        int comma = sentence.mention(subject.head()).map(Mention::endToken).orElse(subject.to());
        if (!sentence.isComma(comma) || comma + 1 >= sentence.size()) {
            return Optional.empty();
        }
        Optional<Subject> phrase = new NounPhrases(sentence).startingAt(comma + 1);
        return phrase.filter(it -> !sentence.tree().tag(it.head()).matches("NNPS?|PRP|WP"))
                .filter(it -> it.to() >= sentence.end() || isOpenDivider(it.to()))
                .map(it -> sentence.words(sentence.span(it.from(), it.to())));
    }
}
