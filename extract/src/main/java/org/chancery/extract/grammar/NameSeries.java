package org.chancery.extract.grammar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.text.Mention;

/**
 * Names that stand in one list. A parser often hangs the later ones elsewhere, so the words count:
 * names joined by commas and "and".
 */
public final class NameSeries {
    private final ActorFinder actors;
    private final SentenceTree tree;

    private NameSeries(ActorFinder actors, SentenceTree tree) {
        this.actors = actors;
        this.tree = tree;
    }

    /**
     * The names of a list from one of them on: that word, those the parser listed with it, and
     * those that follow.
     *
     * @param head a word of the first name
     */
    public static List<Integer> from(ActorFinder actors, SentenceTree tree, int head) {
        Set<Integer> heads = new LinkedHashSet<>(tree.conjuncts(head));
        new NameSeries(actors, tree).addLater(head, heads);
        return List.copyOf(heads);
    }

    /**
     * Like {@link #from}, with the names before it: in "Peru, Chile and Brazil" all three,
     * whichever the parser took for the head.
     */
    public static List<Integer> around(ActorFinder actors, SentenceTree tree, int head) {
        NameSeries series = new NameSeries(actors, tree);
        int first = head;
        Optional<Integer> before = series.before(first);
        while (before.isPresent()) {
            first = before.get();
            before = series.before(first);
        }
        return from(actors, tree, first);
    }

    private void addLater(int head, Set<Integer> heads) {
        int next = actors.mention(head).map(Mention::endToken).orElse(head + 1);
        while (next + 1 < tree.size() && tree.text(next).matches(",|and")) {
            int after = tree.text(next + 1).equals("and") ? next + 2 : next + 1;
            Optional<Mention> mention = named(after);
            if (mention.isEmpty()) {
                return;
            }
            heads.add(after);
            next = mention.get().endToken();
        }
    }

    /** A word of the name before this one in the list. */
    private Optional<Integer> before(int word) {
        int joint = actors.mention(word).map(Mention::firstToken).orElse(word) - 1;
        if (joint > 0 && tree.text(joint).equals("and") && tree.text(joint - 1).equals(",")) {
            joint--;
        }
        boolean listed = joint > 0 && tree.text(joint).matches(",|and");
        int last = joint - 1;
        return listed ? named(last).map(mention -> last) : Optional.empty();
    }

    private Optional<Mention> named(int word) {
        return word < tree.size()
                ? actors.mention(word).filter(m -> m.sense() == Mention.Sense.ACTOR)
                : Optional.empty();
    }
}
