package org.chancery.text.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.text.Token;
import org.chancery.text.annotate.parse.relate.RelationReader;
import org.chancery.text.annotate.parse.relate.Relations;
import org.chancery.text.annotate.parse.steps.Steps;
import org.chancery.text.annotate.parse.stored.StoredModel;

/** Finds the dependency tree of a tagged sentence. Safe to share between threads. */
public final class DependencyParser {
    /** The model file, as a resource of the class path. */
    public static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

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
        return TimeAside.find(tokens)
                .map(aside -> aside.parse(tokens, this::parsePlain))
                .orElseGet(() -> parsePlain(tokens));
    }

    private List<Token> parsePlain(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return tokens;
        }
        Relations relations = relations(tokens);
        List<Token> parsed = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (relations.head(i) != Relations.NONE) {
                int head = relations.head(i) == Relations.ROOT ? Token.ROOT : relations.head(i);
                parsed.set(i, tokens.get(i).withHead(head, relations.name(i)));
            }
        }
        return FlatCoordination.mend(attachStrays(parsed));
    }

    private Relations relations(List<Token> tokens) {
        List<String> words = tokens.stream().map(DependencyParser::word).toList();
        List<String> tags = tokens.stream().map(Token::tag).toList();
        return RelationReader.read(words, tags, model.phrases(words, tags));
    }

    /** The model knows brackets by their treebank names. */
    private static String word(Token token) {
        return switch (token.text()) {
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            default -> token.text();
        };
    }

    /** A mark, which has no relation of its own, hangs from the root. */
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
