package org.chancery.text.annotate;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.text.annotate.parse.DependencyParser;
import org.chancery.text.annotate.tag.StatisticalTagger;

/**
 * The statistical models of English. Each is loaded when it is first needed, once, and shared by
 * all annotators and threads that hold this object; make one for a program.
 *
 * <p>Source: the models that Stanford CoreNLP 4.5.10 publishes (GPL-3.0-or-later), artifact
 * classifier {@code models-english}.
 */
public final class LanguageModels {
    private static final String TAGGER =
            "edu/stanford/nlp/models/pos-tagger/english-caseless-left3words-distsim.tagger";

    private final Lazy<StatisticalTagger> tagger = new Lazy<>(LanguageModels::loadTagger);
    private final Lazy<DependencyParser> parser = new Lazy<>(DependencyParser::load);

    /** Nothing is loaded yet. */
    public LanguageModels() {}

    /** The model files that cannot be found on the class path; none when the program is whole. */
    public static List<String> missing() {
        ClassLoader loader = LanguageModels.class.getClassLoader();
        return Stream.of(TAGGER, DependencyParser.MODEL)
                .filter(file -> loader.getResource(file) == null)
                .toList();
    }

    StatisticalTagger tagger() {
        return tagger.get();
    }

    DependencyParser parser() {
        return parser.get();
    }

    private static StatisticalTagger loadTagger() {
        ToolkitLog.silence();
        return StatisticalTagger.read(TAGGER);
    }
}
