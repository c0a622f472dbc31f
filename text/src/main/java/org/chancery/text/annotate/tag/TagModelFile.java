package org.chancery.text.annotate.tag;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the toolkit's file of a tagger's model, part after part, in the order of the file. */
final class TagModelFile {
    /** Past, participle, base form and present are offered together. */
    private static final List<List<String>> TOGETHER =
            List.of(List.of("VBD", "VBN"), List.of("VB", "VBP"));

    private final DataInputStream in;
    private final String name;

    private TagModelFile(DataInputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    static TagModel read(String name) {
        try (InputStream stream = TagModelFile.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks the tagger's model " + name);
            }
            return new TagModelFile(
                            new DataInputStream(new BufferedInputStream(stream, 1 << 16)), name)
                    .model();
        } catch (ClassNotFoundException unfit) {
            throw unfit(name, unfit);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the tagger's model " + name, failure);
        }
    }

    private static IllegalStateException unfit(String name, Exception cause) {
        return new IllegalStateException("Not a tagger's model of a known kind: " + name, cause);
    }

    private TagModel model() throws IOException, ClassNotFoundException {
        String features = TaggerConfig.readConfig(in).getArch();
        if (!features.startsWith("left3words,wordshapes(-1,1),distsim(")) {
            throw unfit(name, null);
        }
        in.readInt();
        in.readInt();
        Map<String, Map<String, Integer>> counts = counts();
        skipVerbs();
        List<String> tags = new ArrayList<>();
        List<String> open = new ArrayList<>();
        tags(tags, open);
        Distsim classes = classes();
        WordTags unseen = new WordTags(indices(tags, open), 0);
        Map<String, WordTags> seen = new HashMap<>();
        counts.forEach((word, count) -> seen.put(word, seen(tags, count)));
        return new TagModel(tags, unseen, seen, classes::getMapping, weights(tags));
    }

    private static WordTags seen(List<String> tags, Map<String, Integer> count) {
        int sum = count.values().stream().mapToInt(Integer::intValue).sum();
        return new WordTags(indices(tags, List.copyOf(count.keySet())), sum);
    }

    private static int[] indices(List<String> all, List<String> some) {
        List<String> with = new ArrayList<>(some);
        for (List<String> pair : TOGETHER) {
            if (pair.stream().filter(some::contains).count() == 1) {
                pair.stream().filter(tag -> !some.contains(tag)).forEach(with::add);
            }
        }
        return with.stream().mapToInt(all::indexOf).filter(i -> i >= 0).toArray();
    }

    private Map<String, Map<String, Integer>> counts() throws IOException {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String word = in.readUTF();
            Map<String, Integer> count = new HashMap<>();
            for (int tagsLeft = in.readInt(); tagsLeft > 0; tagsLeft--) {
                count.put(in.readUTF(), in.readInt());
            }
            counts.put(word, count);
        }
        return counts;
    }

    /** Verbs with particles, which this kind of model does not use: a key, a word, four counts. */
    private void skipVerbs() throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            in.readInt();
            in.skipNBytes(in.readInt());
            in.skipNBytes(4L * Integer.BYTES);
        }
    }

    private void tags(List<String> tags, List<String> open) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            String tag = in.readUTF();
            tags.add(tag);
            if (!in.readBoolean()) {
                open.add(tag);
            }
        }
    }

    /** Reads the toolkit's descriptions of the features, and picks the classes of words out. */
    private Distsim classes() throws IOException, ClassNotFoundException {
        ClassPicker objects = new ClassPicker(in);
        objects.readObject();
        objects.readObject();
        if (objects.picked == null) {
            throw unfit(name, null);
        }
        return objects.picked;
    }

    private Map<Feature, Map<String, double[]>> weights(List<String> tags) throws IOException {
        int size = in.readInt();
        int[] places = new int[size];
        double[][] rows = new double[size][];
        int[] columns = new int[size];
        Map<Feature, Map<String, double[]>> weights = new EnumMap<>(Feature.class);
        List<Feature> features = List.of(Feature.values());
        features.forEach(feature -> weights.put(feature, new HashMap<>()));
        for (int i = 0; i < size; i++) {
            places[i] = in.readInt();
            Feature feature = features.get(in.readInt());
            rows[i] =
                    weights.get(feature)
                            .computeIfAbsent(in.readUTF(), value -> new double[tags.size()]);
            columns[i] = tags.indexOf(in.readUTF());
        }
        double[] numbers = LambdaSolve.read_lambdas(in);
        for (int i = 0; i < size; i++) {
            rows[i][columns[i]] = numbers[places[i]];
        }
        return weights;
    }

    /** Lets the toolkit's objects be read and remembers the classes of words among them. */
    private static final class ClassPicker extends ObjectInputStream {
        private Distsim picked;

        ClassPicker(InputStream stream) throws IOException {
            super(stream);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            if (object instanceof Distsim classes) {
                picked = classes;
            }
            return object;
        }
    }
}
