package org.chancery.text.annotate.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.State;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.text.Token;
import org.chancery.text.annotate.parse.stored.StoredModel;

/** Finds the dependency tree of a tagged sentence. Safe to share between threads. */
public final class DependencyParser {
    /** The model file, as a resource of the class path. */
    public static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

    private final StoredModel model;

    private DependencyParser(StoredModel model) {
        this.model = model;
    }

    /** Reads the model from the class path; takes some seconds. */
    public static DependencyParser load() {
        return new DependencyParser(StoredModel.read(MODEL));
    }

    /**
     * The tokens with heads and relations (Universal Dependencies, basic tree).
     *
     * @param tokens a whole sentence, tagged
     */
    public List<Token> parse(List<Token> tokens) {
        return Attribution.find(tokens)
                .flatMap(attribution -> SplitParse.of(tokens, attribution, this::parseWhole))
                .orElseGet(() -> parseWhole(tokens));
    }

    private List<Token> parseWhole(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return tokens;
        }
        List<Token> parsed = new ArrayList<>(tokens);
        for (TypedDependency dependency : dependencies(tokens)) {
            int index = dependency.dep().index() - 1;
            int head = dependency.gov().index() - 1;
            parsed.set(
                    index,
                    tokens.get(index)
                            .withHead(head < 0 ? Token.ROOT : head, dependency.reln().toString()));
        }
        return FlatCoordination.mend(attachStrays(parsed));
    }

    private Iterable<TypedDependency> dependencies(List<Token> tokens) {
        Tree tree = phrases(tokens.stream().map(DependencyParser::label).toList());
        return new UniversalEnglishGrammaticalStructure(tree).typedDependencies();
    }

    /** Takes the best step until the model says that the sentence is done. */
    private Tree phrases(List<CoreLabel> words) {
        TreeBuilder builder = new TreeBuilder(words);
        State state = ShiftReduceParser.initialStateFromTaggedSentence(words);
        while (!state.isFinished()) {
            Optional<Transition> step = model.next(state);
            if (step.isEmpty()) {
                break;
            }
            builder.take(step.get());
            state = step.get().apply(state);
        }
        return builder.tree();
    }

    private static CoreLabel label(Token token) {
        CoreLabel label = new CoreLabel();
        label.setWord(word(token));
        label.setValue(word(token));
        label.setTag(token.tag());
        label.setIndex(token.index() + 1);
        return label;
    }

    /** The model knows brackets by their treebank names. */
    private static String word(Token token) {
        return switch (token.text()) {
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            default -> token.text();
        };
    }

    /** A mark that the conversion leaves out hangs from the root. */
    private static List<Token> attachStrays(List<Token> parsed) {
        int root = 0;
        for (Token token : parsed) {
            if (token.head() == Token.ROOT) {
                root = token.index();
            }
        }
        for (int i = 0; i < parsed.size(); i++) {
            if (parsed.get(i).head() == Token.UNPARSED) {
                boolean alone = i == root;
                parsed.set(
                        i,
                        parsed.get(i)
                                .withHead(alone ? Token.ROOT : root, alone ? "root" : "punct"));
            }
        }
        return List.copyOf(parsed);
    }
}
