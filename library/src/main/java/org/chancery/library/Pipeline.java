package org.chancery.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.extract.Inference;
import org.chancery.model.statement.Finding;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.text.annotate.Annotator;

/**
 * The steps from a report to its findings, in the order in which they were written down. Immutable,
 * safe to share between threads when its steps are.
 *
 * <pre>{@code
 * Pipeline.builder()
 *         .clean(new Cleaner()::clean)
 *         .annotate(new SentenceSplitter(), new Tagger(models))
 *         .extract(new VisitExtractor())
 *         .build();
 * }</pre>
 */
public final class Pipeline {
    private static final Comparator<Finding> TEXT_ORDER =
            Comparator.comparing((Finding finding) -> finding.evidence().raw());

    private final String version;
    private final Function<Article, Document> cleaner;
    private final Optional<CommonDater> together;
    private final List<Annotator> annotators;
    private final List<Extractor> extractors;
    private final List<Inference> inferences;

    private Pipeline(Builder steps) {
        this.version = steps.version;
        this.cleaner = steps.cleaner;
        this.together = steps.together;
        this.annotators = List.copyOf(steps.annotators);
        this.extractors = List.copyOf(steps.extractors);
        this.inferences = List.copyOf(steps.inferences);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The version of the steps and their rules; a report read with it is not read again. */
    public String version() {
        return version;
    }

    /** The report with all layers. */
    public Document annotate(Article article) {
        return annotate(article, Optional.empty());
    }

    /**
     * The report with all layers, taken to be of a date that is known already.
     *
     * @param settled the date from the other reports; replaces what the report alone would give
     */
    public Document annotate(Article article, Optional<Dating> settled) {
        Document document = cleaner.apply(article);
        for (Annotator annotator : annotators) {
            boolean onlyDates = annotator.adds().equals(Set.of(Layer.DATING));
            document =
                    settled.isPresent() && onlyDates
                            ? document.withDating(settled.get())
                            : annotator.annotate(document);
        }
        return document;
    }

    /** True when reports can be dated together. */
    boolean datesTogether() {
        return together.isPresent();
    }

    /**
     * The dates of reports as they follow from all of them, in their order.
     *
     * @param articles the one of a number; may be asked for twice
     */
    List<Dating> dateTogether(int count, IntFunction<Article> articles) {
        return together.orElseThrow().date(count, number -> cleaner.apply(articles.apply(number)));
    }

    /** Dates reports by one another. They may be too many to hold, so it asks for each. */
    public interface CommonDater {

        /**
         * The dating of each of {@code count} reports, in their order, which must not matter.
         *
         * @param documents the one of a number, cleaned; may be asked for twice
         */
        List<Dating> date(int count, IntFunction<Document> documents);
    }

    /** What the annotated report states, in the order of its text. */
    public List<Finding> extract(Document document) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Extractor extractor : extractors) {
            try (Stream<Finding> found = extractor.extract(document)) {
                found.forEach(findings::add);
            }
        }
        for (Inference inference : inferences) {
            inference.infer(List.copyOf(findings)).forEach(findings::add);
        }
        return findings.stream().sorted(TEXT_ORDER).toList();
    }

    /** The steps by name, in order. */
    @Override
    public String toString() {
        return Stream.concat(
                        annotators.stream().map(Annotator::name),
                        Stream.concat(
                                extractors.stream().map(Extractor::name),
                                inferences.stream().map(Inference::name)))
                .collect(Collectors.joining(" → ", "clean → ", ""));
    }

    /** Collects steps; {@link #build} checks that each finds the layers it needs. */
    public static final class Builder {
        private String version = "unnamed";
        private Function<Article, Document> cleaner = Builder::asItIs;
        private Optional<CommonDater> together = Optional.empty();
        private final List<Annotator> annotators = new ArrayList<>();
        private final List<Extractor> extractors = new ArrayList<>();
        private final List<Inference> inferences = new ArrayList<>();

        private Builder() {}

        private static Document asItIs(Article article) {
            return Document.of(article, AlignedText.identity(article.raw()));
        }

        /**
         * Names the version of the steps; to be changed whenever they would find something else.
         */
        public Builder version(String name) {
            version = name;
            return this;
        }

        /** How a report becomes clean text; without this it is taken as it is. */
        public Builder clean(Function<Article, Document> step) {
            cleaner = step;
            return this;
        }

        /** How reports are dated by one another. Without this each report is dated alone. */
        public Builder dateTogether(CommonDater step) {
            together = Optional.of(step);
            return this;
        }

        /** Adds annotators, which run in this order. */
        public Builder annotate(Annotator... steps) {
            annotators.addAll(List.of(steps));
            return this;
        }

        /** Adds extractors, whose findings come out in the order of the text. */
        public Builder extract(Extractor... steps) {
            extractors.addAll(List.of(steps));
            return this;
        }

        /**
         * Adds what follows from all that was found in a report; each sees what those before add.
         */
        public Builder infer(Inference... steps) {
            inferences.addAll(List.of(steps));
            return this;
        }

        /**
         * The pipeline.
         *
         * @throws ChanceryException when a step needs a layer that no earlier step adds; names the
         *     step, the layer, the layers present and the step to put before it
         */
        public Pipeline build() {
            Set<Layer> present = EnumSet.noneOf(Layer.class);
            for (Annotator annotator : annotators) {
                require("Annotator", annotator.name(), annotator.needs(), present);
                present.addAll(annotator.adds());
            }
            for (Extractor extractor : extractors) {
                require("Extractor", extractor.name(), extractor.needs(), present);
            }
            return new Pipeline(this);
        }

        private void require(String sort, String name, Set<Layer> needs, Set<Layer> present) {
            // The structure layer comes from cleaning, which is a function and cannot declare it.
            Set<Layer> missing = EnumSet.noneOf(Layer.class);
            missing.addAll(needs);
            missing.removeAll(present);
            missing.remove(Layer.STRUCTURE);
            if (missing.isEmpty()) {
                return;
            }
            throw new ChanceryException(
                    """
                    %s "%s" needs %s, which no earlier annotator adds.
                    Added so far: %s. %s"""
                            .formatted(sort, name, list(missing), list(present), remedy(missing)));
        }

        private String remedy(Set<Layer> missing) {
            return annotators.stream()
                    .filter(annotator -> annotator.adds().stream().anyMatch(missing::contains))
                    .findFirst()
                    .map(later -> "Put \"" + later.name() + "\" before it.")
                    .orElse("Add an annotator that adds " + list(missing) + " before it.");
        }

        private static String list(Set<Layer> layers) {
            return layers.isEmpty()
                    ? "nothing"
                    : layers.stream().sorted().map(Layer::name).collect(Collectors.joining(", "));
        }
    }
}
