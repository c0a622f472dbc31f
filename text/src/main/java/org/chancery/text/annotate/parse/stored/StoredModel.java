package org.chancery.text.annotate.parse.stored;

import edu.stanford.nlp.parser.shiftreduce.BinaryTransition;
import edu.stanford.nlp.parser.shiftreduce.CompoundUnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.IdleTransition;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.chancery.text.annotate.parse.steps.Step;
import org.chancery.text.annotate.parse.steps.Steps;

/** Reads a shift-reduce model of the toolkit from the class path. */
public final class StoredModel {
    private static final String TOOLKIT = "edu.stanford.nlp.parser.shiftreduce.";
    private static final Map<String, Class<?>> OURS =
            Map.of(
                    TOOLKIT + "ShiftReduceParser", ShiftReduceParser.class,
                    TOOLKIT + "PerceptronModel", PerceptronModel.class,
                    TOOLKIT + "BaseModel", BaseModel.class,
                    TOOLKIT + "WeightMap", WeightMap.class);

    private StoredModel() {}

    /**
     * The parser that the model makes.
     *
     * @param name such as {@code edu/stanford/nlp/models/srparser/englishSR.ser.gz}
     * @throws IllegalStateException when the class path has no such file or it is of another kind
     */
    public static Steps read(String name) {
        try (InputStream stream = StoredModel.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks the parser model " + name);
            }
            InputStream plain = new BufferedInputStream(new GZIPInputStream(stream, 1 << 16));
            try (ModelStream objects = new ModelStream(plain)) {
                return parser(((ShiftReduceParser) objects.readObject()).model(), name);
            }
        } catch (ClassNotFoundException | ClassCastException unfit) {
            throw unfit(name, unfit);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the parser model " + name, failure);
        }
    }

    private static Steps parser(PerceptronModel model, String name) {
        List<Step> steps = new ArrayList<>();
        for (Transition transition : model.transitions()) {
            steps.add(step(transition).orElseThrow(() -> unfit(name, null)));
        }
        if (!model.hasBasicFeatures()) {
            throw unfit(name, null);
        }
        return new Steps(steps, model.weights());
    }

    private static IllegalStateException unfit(String name, Exception cause) {
        return new IllegalStateException(
                "Not a shift-reduce model of a known kind: " + name, cause);
    }

    /** The toolkit's transition as ours; empty for a kind that English models lack. */
    private static Optional<Step> step(Transition transition) {
        if (transition instanceof ShiftTransition) {
            return Optional.of(Step.plain(Step.Kind.SHIFT));
        }
        if (transition instanceof FinalizeTransition) {
            return Optional.of(Step.plain(Step.Kind.FINISH));
        }
        if (transition instanceof IdleTransition) {
            return Optional.of(Step.plain(Step.Kind.REST));
        }
        if (transition instanceof BinaryTransition two) {
            boolean left = two.side == BinaryTransition.Side.LEFT;
            return Optional.of(new Step(Step.Kind.JOIN, List.of(two.label), left, two.isRoot));
        }
        if (transition instanceof CompoundUnaryTransition one) {
            return Optional.of(new Step(Step.Kind.WRAP, List.of(one.labels), true, one.isRoot));
        }
        return Optional.empty();
    }

    /** Puts our classes in the place of the toolkit's. */
    private static final class ModelStream extends ObjectInputStream {
        ModelStream(InputStream stream) throws IOException {
            super(stream);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description)
                throws IOException, ClassNotFoundException {
            Class<?> ours = OURS.get(description.getName());
            return ours == null ? super.resolveClass(description) : ours;
        }
    }
}
