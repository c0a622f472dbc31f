package org.chancery.library;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.library.json.JsonLinesReader;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Finding;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.text.ingest.Intake;
import org.chancery.text.ingest.IntakeResult;

/**
 * Tells what is lost by not reading reports and not parsing sentences that promise nothing: reads
 * the reports of a JSON Lines file both ways and compares the events. Run by hand.
 */
final class SkippingLoss {
    /** No imported actors. */
    private static final Path NOWHERE = Path.of("no-such-folder");

    private int sentences;
    private int parsed;
    private int all;
    private int lost;
    private int allBetweenStates;
    private int lostBetweenStates;

    private SkippingLoss() {}

    /**
     * Compares.
     *
     * @param arguments the file, and how many of its reports
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SkippingLoss loss = new SkippingLoss();
        Pipeline usual = StandardPipeline.create(NOWHERE);
        Pipeline thorough = StandardPipeline.thorough(NOWHERE);
        try (Stream<IntakeResult> inputs =
                Intake.standard(List.of(new JsonLinesReader()))
                        .read(List.of(Path.of(arguments[0])))) {
            inputs.filter(IntakeResult.Accepted.class::isInstance)
                    .map(input -> ((IntakeResult.Accepted) input).article())
                    .limit(Integer.parseInt(arguments[1]))
                    .forEach(report -> loss.compare(report, usual, thorough));
        }
        out.printf("parsed %d of %d sentences%n", loss.parsed, loss.sentences);
        out.printf("lost %d of %d events%n", loss.lost, loss.all);
        out.printf(
                "lost %d of %d events between two states%n",
                loss.lostBetweenStates, loss.allBetweenStates);
    }

    private void compare(Article report, Pipeline usual, Pipeline thorough) {
        Document skimmed = usual.annotate(report);
        Document whole = thorough.annotate(report);
        sentences += whole.sentences().size();
        parsed += (int) skimmed.sentences().stream().filter(one -> one.isParsed()).count();
        Set<Finding> kept = new HashSet<>(usual.extract(skimmed));
        for (Finding finding : thorough.extract(whole)) {
            if (finding.statement() instanceof Event event) {
                boolean gone = !kept.contains(finding);
                boolean between = isBetweenStates(event);
                all++;
                lost += gone ? 1 : 0;
                allBetweenStates += between ? 1 : 0;
                lostBetweenStates += gone && between ? 1 : 0;
            }
        }
    }

    private static boolean isBetweenStates(Event event) {
        Set<String> actors = countries(event.actors());
        Set<String> recipients = countries(event.recipients());
        return !actors.isEmpty() && !recipients.isEmpty() && !actors.equals(recipients);
    }

    private static Set<String> countries(List<ActorReference> actors) {
        return actors.stream()
                .map(reference -> reference.actor().country())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
