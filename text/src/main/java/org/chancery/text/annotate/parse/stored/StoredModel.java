package org.chancery.text.annotate.parse.stored;

import edu.stanford.nlp.parser.shiftreduce.FeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.State;
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

/** A shift-reduce model that says which step to take next. Safe to share between threads. */
public final class StoredModel {
    private static final String TOOLKIT = "edu.stanford.nlp.parser.shiftreduce.";
    private static final Map<String, Class<?>> OURS =
            Map.of(
                    TOOLKIT + "ShiftReduceParser", ShiftReduceParser.class,
                    TOOLKIT + "PerceptronModel", PerceptronModel.class,
                    TOOLKIT + "BaseModel", BaseModel.class,
                    TOOLKIT + "WeightMap", WeightMap.class);

    private final List<Transition> transitions;
    private final FeatureFactory features;
    private final WeightMap weights;

    private StoredModel(PerceptronModel model) {
        List<Transition> all = new ArrayList<>();
        model.transitions().forEach(all::add);
        this.transitions = List.copyOf(all);
        this.features = model.features();
        this.weights = model.weights();
    }

    /**
     * Reads a model from the class path.
     *
     * @param name such as {@code edu/stanford/nlp/models/srparser/englishSR.ser.gz}
     * @throws IllegalStateException when the class path has no such file or it is of another kind
     */
    public static StoredModel read(String name) {
        try (InputStream stream = StoredModel.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks the parser model " + name);
            }
            InputStream plain = new BufferedInputStream(new GZIPInputStream(stream, 1 << 16));
            try (ModelStream objects = new ModelStream(plain)) {
                return new StoredModel(((ShiftReduceParser) objects.readObject()).model());
            }
        } catch (ClassNotFoundException | ClassCastException unfit) {
            throw new IllegalStateException("Not a shift-reduce model: " + name, unfit);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the parser model " + name, failure);
        }
    }

    /** The best step that is legal in {@code state}; empty when none is. */
    public Optional<Transition> next(State state) {
        float[] scores = new float[transitions.size()];
        for (String feature : features.featurize(state)) {
            weights.addTo(scores, feature);
        }
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            boolean better = best < 0 || scores[i] > scores[best];
            if (better && transitions.get(i).isLegal(state, null)) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(transitions.get(best));
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
