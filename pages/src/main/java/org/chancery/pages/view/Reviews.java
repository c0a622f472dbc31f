package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.library.KnownFinding;
import org.chancery.model.correction.Anchor;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.StatementKind;
import org.chancery.pages.address.Paths;
import org.chancery.pages.view.TableView.Cell;
import org.chancery.pages.view.TableView.Row;
import org.chancery.pages.words.Prose;

/** What people look at one finding at a time, and what they said. */
final class Reviews {
    private static final int ROWS = 50;
    private static final int MADE = 20;
    private static final Comparator<KnownFinding> LEAST_SURE =
            Comparator.comparingDouble((KnownFinding known) -> known.finding().confidence())
                    .thenComparing(KnownFinding::id);

    private final Context context;
    private final Frame frame;
    private final List<Correction> made;
    private final Versions versions;
    private final Set<FindingId> seen;

    Reviews(Context context, Frame frame, List<Correction> made) {
        this.context = context;
        this.frame = frame;
        this.made = made;
        this.versions = new Versions(made);
        Set<String> undone = undone(made);
        this.seen =
                made.stream()
                        .filter(one -> !undone.contains(Long.toString(one.number())))
                        .flatMap(one -> one.anchors().stream())
                        .map(Anchor::finding)
                        .collect(Collectors.toSet());
    }

    /** The numbers of corrections that do not count any more; taking back may be taken back. */
    private static Set<String> undone(List<Correction> made) {
        Set<String> undone = new TreeSet<>();
        for (int i = made.size() - 1; i >= 0; i--) {
            Correction one = made.get(i);
            if (one.change().act() == Change.Act.UNDO
                    && !undone.contains(Long.toString(one.number()))) {
                undone.add(one.change().value());
            }
        }
        return undone;
    }

    private List<KnownFinding> waiting(Optional<String> kind) {
        return context.dossier().record().findings().stream()
                .filter(known -> !seen.contains(known.id()))
                .filter(known -> kind.map(kind(known)::equals).orElse(true))
                .sorted(LEAST_SURE)
                .toList();
    }

    private static String kind(KnownFinding known) {
        return known.finding().statement().kind().word();
    }

    private static String path(KnownFinding known, Optional<String> kind) {
        return "/review/"
                + Paths.word(known.id().value())
                + kind.map(word -> "?kind=" + Paths.word(word)).orElse("");
    }

    QueueView queue(Optional<String> kind, int number) {
        List<KnownFinding> waiting = waiting(kind);
        PagerView.Part<KnownFinding> part = PagerView.part(context, frame, waiting, number, ROWS);
        TableView table =
                TableView.of(
                        context,
                        "review",
                        List.of("sure", "kind", "what", "source"),
                        part.rows().stream()
                                .map(
                                        known ->
                                                new Row(
                                                        "",
                                                        "",
                                                        List.of(
                                                                Cell.number(sure(known)),
                                                                Cell.of(
                                                                        context.wording()
                                                                                .kind(
                                                                                        known.finding()
                                                                                                .statement()
                                                                                                .kind())),
                                                                Cell.link(
                                                                        context.wording()
                                                                                .summary(
                                                                                        known.finding()
                                                                                                .statement()),
                                                                        path(known, kind)),
                                                                Cell.of(
                                                                        Quote.source(
                                                                                context, known))),
                                                        List.of()))
                                .toList());
        return new QueueView(
                context.text("review.waiting", waiting.size(), seen.size()),
                kinds(),
                part.pager(),
                table,
                lately());
    }

    private String sure(KnownFinding known) {
        return context.wording().percent(known.finding().confidence());
    }

    private List<FileView.Item> kinds() {
        List<FileView.Item> kinds = new ArrayList<>();
        kinds.add(new FileView.Item(context.text("review.all"), "/review", ""));
        for (StatementKind kind : StatementKind.values()) {
            kinds.add(
                    new FileView.Item(
                            context.wording().kind(kind), "/review?kind=" + kind.word(), ""));
        }
        return kinds;
    }

    private List<QueueView.Made> lately() {
        Set<String> undone = undone(made);
        return made.stream()
                .sorted(Comparator.comparingLong(Correction::number).reversed())
                .limit(MADE)
                .map(
                        one ->
                                new QueueView.Made(
                                        Long.toString(one.number()),
                                        words(one),
                                        Prose.oneLine(one.author())
                                                + ", "
                                                + one.made().toString().substring(0, 10),
                                        Prose.oneLine(one.reason()),
                                        !undone.contains(Long.toString(one.number()))))
                .toList();
    }

    private String words(Correction one) {
        String what = (one.change().field() + " " + one.change().value()).strip();
        String id = one.anchors().stream().map(a -> a.finding().value()).findFirst().orElse("");
        return Prose.oneLine(
                (context.text("act." + one.change().act().word()) + " " + what + " " + id).strip());
    }

    Optional<ReviewView> of(FindingId id, Optional<String> kind) {
        return context.dossier().finding(id).map(known -> view(known, kind));
    }

    private ReviewView view(KnownFinding known, Optional<String> kind) {
        List<KnownFinding> waiting = waiting(kind);
        Quote quote = Quote.of(context, known);
        String words = known.finding().evidence().quote();
        int at = known.sentence().indexOf(words);
        return new ReviewView(
                new Cards(context).card(known, 1),
                quote.source(),
                quote.published(),
                quote.by(),
                at < 0 ? "" : known.sentence().substring(0, at),
                words,
                at < 0 ? "" : known.sentence().substring(at + words.length()),
                versions.of(known.id()),
                fields(known.finding().statement().kind()),
                made.stream().filter(one -> concerns(one, known.id())).map(this::words).toList(),
                join(known),
                neighbour(waiting, known, kind, false),
                neighbour(waiting, known, kind, true));
    }

    /** The entry it stands in, and those that may be of the same happening. */
    private Optional<JoinView> join(KnownFinding known) {
        return frame.mayCorrect()
                ? known.entry()
                        .flatMap(context.dossier()::entry)
                        .map(new Joins(context, versions)::of)
                : Optional.empty();
    }

    private static boolean concerns(Correction one, FindingId id) {
        return one.anchors().stream().anyMatch(anchor -> anchor.finding().equals(id));
    }

    /** What can be given another value: what the ledger takes. */
    private static List<String> fields(StatementKind kind) {
        return switch (kind) {
            case EVENT -> List.of("status", "type", "cameo", "place");
            case AGREEMENT -> List.of("stage", "name", "form");
            case VISIT -> List.of("status", "place");
            case QUANTITY -> List.of("value", "unit");
            case RELATION -> List.of("relation", "state");
            case FORECAST -> List.of("outcome");
            case CLAIM -> List.of();
        };
    }

    private Link neighbour(
            List<KnownFinding> waiting, KnownFinding known, Optional<String> kind, boolean after) {
        Stream<KnownFinding> side =
                waiting.stream()
                        .filter(one -> (LEAST_SURE.compare(one, known) > 0) == after)
                        .filter(one -> !one.id().equals(known.id()));
        Optional<KnownFinding> found =
                after ? side.findFirst() : side.reduce((first, second) -> second);
        return found.map(
                        one ->
                                new Link(
                                        context.wording().summary(one.finding().statement()),
                                        path(one, kind)))
                .orElse(new Link("", ""));
    }

    String after(FindingId id, Optional<String> kind) {
        Optional<KnownFinding> known = context.dossier().finding(id);
        String queue = "/review" + kind.map(word -> "?kind=" + Paths.word(word)).orElse("");
        if (known.isEmpty()) {
            return queue;
        }
        String next = neighbour(waiting(kind), known.get(), kind, true).href();
        return next.isEmpty() ? queue : next;
    }
}
