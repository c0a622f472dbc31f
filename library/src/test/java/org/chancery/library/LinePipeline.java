package org.chancery.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.chancery.text.annotate.Annotator;

/**
 * Steps that need no models: a first line "dated 2011-05-03", then lines such as "NOR to SWE on
 * 2011-05-02: held", each of which is a visit, or a forecast of one when it is "expected".
 */
final class LinePipeline {
    private static final Pattern DATED = Pattern.compile("^dated (\\S+)$", Pattern.MULTILINE);
    private static final Pattern VISIT =
            Pattern.compile("^(\\w{3}) to (\\w{3}) on (\\S+): (\\w+)$", Pattern.MULTILINE);

    private LinePipeline() {}

    static Pipeline create() {
        return Pipeline.builder()
                .version("lines-1")
                .annotate(new DateLine())
                .extract(new VisitLines())
                .build();
    }

    /** Adds the date of the first line. */
    static final class DateLine implements Annotator {
        @Override
        public String name() {
            return "date line";
        }

        @Override
        public Set<Layer> needs() {
            return Set.of();
        }

        @Override
        public Set<Layer> adds() {
            return Set.of(Layer.DATING);
        }

        @Override
        public Document annotate(Document document) {
            Matcher dated = DATED.matcher(document.text().clean());
            if (!dated.find()) {
                return document.withDating(Dating.unknown());
            }
            LocalDate day = LocalDate.parse(dated.group(1));
            Span span = new Span(dated.start(1), dated.end(1));
            return document.withDating(
                    new Dating(
                            DateRange.day(day),
                            Optional.of(day),
                            List.of(
                                    new Dating.Clue(
                                            document.text().toRawCodePoints(span),
                                            dated.group(1),
                                            "the first line",
                                            DateRange.day(day))),
                            List.of()));
        }
    }

    /** Finds one visit a line. */
    static final class VisitLines implements Extractor {
        @Override
        public String name() {
            return "visit lines";
        }

        @Override
        public Set<Layer> needs() {
            return Set.of(Layer.DATING);
        }

        @Override
        public Stream<Finding> extract(Document document) {
            List<Finding> findings = new ArrayList<>();
            Matcher line = VISIT.matcher(document.text().clean());
            while (line.find()) {
                findings.add(
                        new Finding(
                                statement(line),
                                Evidence.at(document, new Span(line.start(), line.end())),
                                List.of(),
                                "<visitor> to <host>",
                                0.9));
            }
            if (document.text().clean().contains("broken")) {
                throw new IllegalStateException("a step that cannot bear this");
            }
            return findings.stream();
        }

        private static Statement statement(Matcher line) {
            DateRange when = DateRange.day(LocalDate.parse(line.group(3)));
            boolean expected = line.group(4).equals("expected");
            VisitStatus status = expected ? VisitStatus.EXPECTED : VisitStatus.HELD;
            Visit visit =
                    new Visit(
                            List.of(state(line.group(1))),
                            Optional.of(state(line.group(2))),
                            Optional.of(new Place(line.group(2), Optional.of(line.group(2)))),
                            when,
                            status,
                            Optional.empty());
            if (!expected) {
                return visit;
            }
            return new Forecast(
                    List.of(),
                    Forecast.Form.EXPECTATION,
                    line.group(),
                    Optional.of(visit),
                    when,
                    List.of("expected"),
                    OptionalDouble.empty(),
                    Optional.empty());
        }

        private static ActorReference state(String code) {
            return new ActorReference(Actor.state(code, code), code);
        }
    }
}
