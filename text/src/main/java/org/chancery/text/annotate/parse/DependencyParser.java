package org.chancery.text.annotate.parse;

import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.model.text.Token;
import org.chancery.text.annotate.parse.steps.Steps;
import org.chancery.text.annotate.parse.stored.StoredModel;

/** Finds the dependency tree of a tagged sentence. Safe to share between threads. */
public final class DependencyParser {
    /** The model file, as a resource of the class path. */
    public static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

    /** Shared, since both are immutable and making them costs as much as half a sentence. */
    private static final HeadFinder HEADS = new UniversalSemanticHeadFinder(true);

    private static final Predicate<String> NO_MARKS =
            new PennTreebankLanguagePack().punctuationWordRejectFilter();

    private final Steps model;

    private DependencyParser(Steps model) {
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
        List<String> words = tokens.stream().map(DependencyParser::word).toList();
        List<String> tags = tokens.stream().map(Token::tag).toList();
        Tree tree = PhraseTree.of(words, tags, model.phrases(words, tags));
        return new UniversalEnglishGrammaticalStructure(tree, NO_MARKS, HEADS).typedDependencies();
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
