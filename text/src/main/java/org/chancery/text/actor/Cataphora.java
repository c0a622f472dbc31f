package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.text.Mention;

/**
 * Gives a pronoun in a clause that opens the sentence to the subject of the main clause after it:
 * "After a visit during which he met farmers, the Kenyan minister flew home".
 *
 * <p>Runs when the sentence has been read, since that subject comes after the pronoun.
 */
final class Cataphora {
    private final SentenceView view;
    private final Words words;
    private final Clause clause;

    Cataphora(SentenceView view, Words words) {
        this.view = view;
        this.words = words;
        this.clause = new Clause(view, words);
    }

    /** The mentions of the sentence, those pronouns given to the subject they wait for. */
    List<Found> resolve(List<Found> found) {
        if (!opensWithClause()) {
            return found;
        }
        List<Found> resolved = new ArrayList<>(found);
        for (int k = 0; k < found.size(); k++) {
            if (waits(found, k)) {
                int pronoun = k;
                subject(found, k)
                        .filter(subject -> fits(pronoun, subject, found))
                        .ifPresent(
                                subject -> resolved.set(pronoun, given(pronoun, subject, found)));
            }
        }
        return List.copyOf(resolved);
    }

    /** "After", "During", "Having": what follows waits for its main clause. */
    private boolean opensWithClause() {
        int first = 0;
        while (view.isMark(first) || view.is(first, "but", "and", "yet", "even", "just", "only")) {
            first++;
        }
        return words.in("clause_opener", view.lower(first)) || view.tag(first).equals("VBG");
    }

    private boolean waits(List<Found> found, int k) {
        Mention mention = found.get(k).mention();
        int i = mention.firstToken();
        boolean third =
                mention.form() == Mention.Form.PRONOUN
                        && PronounResolver.isThirdPerson(view.lower(i));
        return third
                && (isDependent(i) || inSubordinateClause(i))
                && found.subList(0, k).stream().noneMatch(before -> agrees(i, before));
    }

    /** "his", "him": no subject of a main clause. */
    private boolean isDependent(int i) {
        return view.tag(i).equals("PRP$") || clause.verbAfter(i + 1) < 0;
    }

    private boolean inSubordinateClause(int i) {
        int before = i - 1;
        while (view.tag(before).startsWith("RB") && !view.is(before, "when", "while")) {
            before--;
        }
        return words.in("subordinator", view.lower(before)) || view.tag(before).startsWith("W");
    }

    /** The noun phrase right after the comma that ends the opening clause, when it is a subject. */
    private Optional<Found> subject(List<Found> found, int k) {
        int pronoun = found.get(k).mention().firstToken();
        return found.subList(k + 1, found.size()).stream()
                .filter(next -> view.is(next.mention().firstToken() - 1, ","))
                .filter(next -> endsOpening(pronoun, next.mention().firstToken() - 1))
                .filter(next -> isSubject(next, found))
                .findFirst();
    }

    private boolean isSubject(Found next, List<Found> found) {
        Mention last = lastOfRow(next, found).mention();
        return clause.role(next.mention().firstToken(), last.endToken(), next.head())
                        == Discourse.Role.SUBJECT
                || clause.verbAfter(last.endToken()) >= 0;
    }

    /** True when no other main clause stands between the pronoun and the comma. */
    private boolean endsOpening(int pronoun, int comma) {
        boolean passed = false;
        for (int i = pronoun + 1; i < comma; i++) {
            passed |= view.is(i, ",");
            if (passed && view.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int pronoun, Found subject, List<Found> found) {
        int i = found.get(pronoun).mention().firstToken();
        boolean several =
                PronounResolver.isPlural(view.lower(i))
                        && !lastOfRow(subject, found).equals(subject);
        return several || agrees(i, subject);
    }

    private boolean agrees(int pronoun, Found other) {
        return other.mention().form() != Mention.Form.PRONOUN
                && other.entity()
                        .filter(entity -> PronounResolver.agrees(view.lower(pronoun), entity))
                        .isPresent();
    }

    private Found lastOfRow(Found first, List<Found> found) {
        int next = found.indexOf(first) + 1;
        boolean joined =
                next < found.size()
                        && view.phrase(
                                        first.mention().endToken(),
                                        found.get(next).mention().firstToken())
                                .equals("and");
        return joined ? found.get(next) : first;
    }

    private Found given(int pronoun, Found subject, List<Found> found) {
        Mention mention = found.get(pronoun).mention();
        List<Actor> actors = new ArrayList<>(subject.mention().actors());
        if (PronounResolver.isPlural(view.lower(mention.firstToken()))) {
            lastOfRow(subject, found).mention().actors().stream()
                    .filter(actor -> !actors.contains(actor))
                    .forEach(actors::add);
        }
        Mention decided =
                Mentions.of(
                        view,
                        mention.firstToken(),
                        mention.endToken(),
                        Mention.Form.PRONOUN,
                        actors,
                        "the subject of the main clause that follows");
        return new Found(decided, found.get(pronoun).head(), subject.entity());
    }
}
