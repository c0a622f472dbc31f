package org.chancery.extract.grammar;

import java.util.List;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Token;

/**
 * The edges of a parsed sentence after the repairs. A repair that would make a word hang on itself,
 * directly or through others, is taken back: readers walk up and down trees and would never end.
 */
final class MendedTree {
    private Sentence sentence;
    private int[] heads;
    private Dependency[] relations;

    private MendedTree(Sentence sentence) {
        int size = sentence.tokens().size();
        this.sentence = sentence;
        this.heads = new int[size];
        this.relations = new Dependency[size];
        for (Token token : sentence.tokens()) {
            heads[token.index()] = token.head();
            relations[token.index()] = Dependency.of(token.relation());
        }
    }

    /**
     * A repair: changes heads and relations in place and gives the tokens, mended or as they are.
     */
    @FunctionalInterface
    interface Repair {
        List<Token> apply(List<Token> tokens, int[] heads, Dependency[] relations);
    }

    /** A repair that leaves the tokens as they are. */
    @FunctionalInterface
    interface EdgeRepair {
        void apply(List<Token> tokens, int[] heads, Dependency[] relations);
    }

    static MendedTree of(Sentence sentence) {
        MendedTree tree = new MendedTree(sentence);
        tree.mendEdges(InsertedSayingRepair::repair);
        tree.mendEdges(SetPhraseRepair::repair);
        tree.mendEdges(TreeRepair::repair);
        tree.mendEdges(LostVerbRepair::repair);
        tree.mend(LostNounRepair::repair);
        tree.mendEdges(LostObjectRepair::repair);
        tree.mendEdges(RelativeSayingRepair::repair);
        tree.mendEdges(AfterColonRepair::repair);
        tree.mendEdges(PrepositionRepair::repair);
        tree.mendEdges(NextStopRepair::repair);
        tree.mendEdges(GerundRepair::repair);
        tree.mendEdges(WhichRepair::repair);
        tree.mendEdges(ComplementRepair::repair);
        tree.mendEdges(TimeNounRepair::repair);
        tree.mendEdges(FrontedTimeRepair::repair);
        tree.mend(GardenPathRepair::repair);
        tree.mend(VerbSeriesRepair::repair);
        tree.mendEdges(FiniteConjunctRepair::repair);
        tree.mendEdges(DueRepair::repair);
        tree.mend(HiddenVerbRepair::repair);
        tree.mend(StrandedVerbRepair::repair);
        tree.mend(
                (tokens, heads, relations) ->
                        MainClauseRepair.repair(tree.sentence, heads, relations).tokens());
        return tree;
    }

    private void mendEdges(EdgeRepair repair) {
        mend(
                (tokens, heads, relations) -> {
                    repair.apply(tokens, heads, relations);
                    return tokens;
                });
    }

    void mend(Repair repair) {
        int[] newHeads = heads.clone();
        Dependency[] newRelations = relations.clone();
        List<Token> tokens = repair.apply(sentence.tokens(), newHeads, newRelations);
        if (isTree(newHeads)) {
            heads = newHeads;
            relations = newRelations;
            sentence = tokens.equals(sentence.tokens()) ? sentence : sentence.withTokens(tokens);
        }
    }

    /** True when no word is above itself. */
    static boolean isTree(int[] heads) {
        for (int word = 0; word < heads.length; word++) {
            int at = word;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return true;
    }

    Sentence sentence() {
        return sentence;
    }

    int[] heads() {
        return heads;
    }

    Dependency[] relations() {
        return relations;
    }
}
