package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Mention;

/** Says who "he", "she", "it" and "they" are: the most salient of those they can refer to. */
final class PronounResolver {
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");
    private static final Set<String> OBJECTS = Set.of("him", "them", "it", "her");
    private static final int SHOWN = 3;

    private final SentenceView view;
    private final Reading reading;
    private final Clause clause;
    private final PronounContext context;

    PronounResolver(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.clause = new Clause(view, reading.words());
        this.context = new PronounContext(view, reading.words());
    }

    /** True for "he", "her", "its", "they" and their like. */
    static boolean isThirdPerson(String word) {
        return MALE.contains(word)
                || FEMALE.contains(word)
                || NEUTER.contains(word)
                || PLURAL.contains(word);
    }

    static boolean isPlural(String word) {
        return PLURAL.contains(word);
    }

    /** True when a pronoun can refer to an entity that acts, by number and sex alone. */
    static boolean agrees(String word, Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> !isPlural(word) && !NEUTER.contains(word) && sexFits(word, entity);
            case STATE, BODY -> NEUTER.contains(word);
            case GROUP -> isPlural(word) && entity.plural();
            case ROW -> isPlural(word);
            default -> false;
        };
    }

    /** The pronoun at a token, resolved or with its candidates; empty when there is none. */
    Optional<Found> read(int i) {
        String word = view.lower(i);
        if (!isThirdPerson(word) || (word.equals("it") && context.isExpletive(i))) {
            return Optional.empty();
        }
        List<Entity> subjects = ownSubjects(i, word);
        List<Discourse.Weighed> candidates =
                reading.discourse()
                        .weigh(
                                view.index(),
                                occurrence ->
                                        isPossible(i, word, occurrence.entity())
                                                && !isInOthersWords(i, word, occurrence)
                                                && subjects.stream()
                                                        .noneMatch(occurrence.entity()::same),
                                occurrence -> context.factor(i, occurrence));
        Optional<Discourse.Weighed> first = candidates.stream().findFirst();
        boolean two =
                PLURAL.contains(word)
                        && (first.filter(this::isInPassing).isPresent() || isOfTwo(i, first));
        Optional<Entity> leaders = two ? twoPersons() : Optional.empty();
        if (leaders.isPresent()) {
            return Optional.of(resolved(i, leaders.get()));
        }
        Optional<Entity> best = first.map(Discourse.Weighed::entity);
        if (best.isPresent() && best.get().kind() != Entity.Kind.THING) {
            return Optional.of(resolved(i, best.get()));
        }
        Optional<Entity> pair =
                PLURAL.contains(word) && best.isEmpty() ? lastTwo() : Optional.empty();
        return pair.map(row -> resolved(i, row)).or(() -> Optional.of(undecided(i, candidates)));
    }

    private Found resolved(int i, Entity entity) {
        Mention mention =
                Mentions.of(
                        view,
                        i,
                        i + 1,
                        Mention.Form.PRONOUN,
                        entity.actors(),
                        "the most salient that \"" + view.lower(i) + "\" can mean");
        return new Found(mention, i, Optional.of(entity));
    }

    private Found undecided(int i, List<Discourse.Weighed> candidates) {
        double total = candidates.stream().mapToDouble(Discourse.Weighed::weight).sum();
        List<Mention.Candidate> shown =
                candidates.stream()
                        .limit(SHOWN)
                        .flatMap(
                                weighed ->
                                        weighed.entity().actors().stream()
                                                .map(
                                                        actor ->
                                                                new Mention.Candidate(
                                                                        actor,
                                                                        weighed.weight() / total)))
                        .toList();
        return new Found(
                Mentions.undecided(
                        view,
                        i,
                        i + 1,
                        Mention.Form.PRONOUN,
                        shown,
                        "no actor before is more salient"),
                i,
                Optional.empty());
    }

    private boolean isPossible(int i, String word, Entity entity) {
        return (MALE.contains(word) || FEMALE.contains(word))
                ? entity.isPerson() && sexFits(word, entity)
                : NEUTER.contains(word) ? isNeuter(i, entity) : isPlural(i, entity);
    }

    /** “No general may go,” he said: the speaker is not one of whom he speaks in that sentence. */
    private boolean isInOthersWords(int i, String word, Discourse.Occurrence occurrence) {
        if (occurrence.sentence() != view.index() || view.isQuoted(i)) {
            return false;
        }
        boolean quoted = view.isQuoted(occurrence.token());
        boolean person = MALE.contains(word) || FEMALE.contains(word);
        return (quoted && person)
                || (isAttribution(i) && !view.tag(occurrence.token()).equals("PRP"));
    }

    /** "…, they said": what is told of somebody by name, he himself does not tell. */
    private boolean isAttribution(int i) {
        return i > 1
                && view.is(i - 1, ",")
                && reading.words().in("speech_verb", view.lemma(i + 1))
                && (!view.has(i + 2) || view.is(i + 2, ",", "."));
    }

    /** Those who do to somebody else what the sentence tells; named before, they stay excluded. */
    private List<Entity> ownSubjects(int i, String word) {
        return reading.discourse().latest(entity -> true).stream()
                .filter(occurrence -> isOwnSubject(i, word, occurrence))
                .map(Discourse.Occurrence::entity)
                .toList();
    }

    private static boolean sexFits(String word, Entity entity) {
        return entity.sex().isEmpty() || entity.sex().equals(FEMALE.contains(word) ? "f" : "m");
    }

    /** "asked his guest when they would meet": those two, not people of a sentence before. */
    private boolean isOfTwo(int i, Optional<Discourse.Weighed> first) {
        return context.isReciprocal(i)
                && first.filter(weighed -> weighed.last().sentence() < view.index()).isPresent()
                && reading.discourse().latest(Entity::isPerson).stream()
                        .anyMatch(occurrence -> occurrence.sentence() == view.index());
    }

    /** Things, and people who are neither subject nor object of their clause. */
    private boolean isInPassing(Discourse.Weighed weighed) {
        return switch (weighed.entity().kind()) {
            case THING, EQUIPMENT -> true;
            case GROUP ->
                    weighed.last().role() == Discourse.Role.OTHER
                            || weighed.entity()
                                    .actors()
                                    .get(0)
                                    .sector()
                                    .filter(s -> reading.words().in("general_sector", s.name()))
                                    .isPresent();
            default -> false;
        };
    }

    /** The two persons, no more, that this sentence or else the one before it has named. */
    private Optional<Entity> twoPersons() {
        for (int distance = 0; distance < 2; distance++) {
            int sentence = view.index() - distance;
            List<Actor> persons =
                    reading.discourse().latest(entity -> entity.isPerson()).stream()
                            .filter(occurrence -> occurrence.sentence() == sentence)
                            .flatMap(occurrence -> occurrence.entity().actors().stream())
                            .filter(actor -> actor.type() == ActorType.PERSON)
                            .distinct()
                            .toList();
            if (persons.size() == 2) {
                return Optional.of(Entity.row(List.of(persons.get(1), persons.get(0))));
            }
            if (!persons.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isNeuter(int i, Entity entity) {
        return switch (entity.kind()) {
            case STATE -> !context.onlyThings(i);
            case BODY ->
                    !context.onlyThings(i) && !(context.isOfState(i) && isInternational(entity));
            case THING ->
                    !entity.plural() && (!context.onlyActors(i) || context.isSaidByText(i, entity));
            default -> false;
        };
    }

    /** An organisation of states has no army and no foreign minister. */
    private static boolean isInternational(Entity entity) {
        return entity.actors().stream()
                .flatMap(actor -> actor.country().stream())
                .anyMatch(code -> code.startsWith(Sector.IGO.name()));
    }

    private boolean isPlural(int i, Entity entity) {
        return switch (entity.kind()) {
            case ROW -> true;
            case GROUP -> entity.plural();
            case EQUIPMENT -> !context.onlyActors(i);
            case THING -> entity.plural() && !context.onlyActors(i);
            default -> false;
        };
    }

    /** "X praised him": the object is not the subject of the same verb. */
    private boolean isOwnSubject(int i, String word, Discourse.Occurrence occurrence) {
        boolean object =
                OBJECTS.contains(word)
                        && !view.tag(i).equals("PRP$")
                        && clause.verbAfter(i + 1) != i + 1;
        boolean hostile = view.tag(i).equals("PRP$") && ownedByVictim(i);
        if ((!object && !hostile)
                || occurrence.sentence() != view.index()
                || occurrence.role() != Discourse.Role.SUBJECT) {
            return false;
        }
        long verbs = 0;
        for (int k = occurrence.token() + 1; k < i; k++) {
            verbs += view.isFinite(k) ? 1 : 0;
        }
        return verbs <= 1;
    }

    /** "bombed their embassy": nobody attacks what is his own. */
    private boolean ownedByVictim(int i) {
        return reading.words().in("hostile_verb", view.lemma(i - 1));
    }

    /**
     * Two persons or states that the sentence before or this one has named, when nothing plural
     * was.
     */
    private Optional<Entity> lastTwo() {
        List<Actor> two =
                reading
                        .discourse()
                        .weigh(
                                view.index(),
                                o ->
                                        (o.entity().isPerson()
                                                        || o.entity().kind() == Entity.Kind.STATE)
                                                && view.index() - o.sentence() <= 1)
                        .stream()
                        .flatMap(weighed -> weighed.entity().actors().stream())
                        .distinct()
                        .limit(2)
                        .toList();
        boolean alike = two.size() == 2 && two.get(0).type() == two.get(1).type();
        return alike ? Optional.of(Entity.row(two)) : Optional.empty();
    }
}
