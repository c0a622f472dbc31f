package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.library.Citations;
import org.chancery.library.KnownFinding;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;
import org.chancery.model.time.DateRange;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.view.CardView.Fact;
import org.chancery.pages.words.Prose;

/** Findings as cards: what is said, and why it was read so. */
final class Cards {
    private final Context context;
    private final Statement.Cases<List<Fact>> particulars =
            new Statement.Cases<>(
                    this::event,
                    this::agreement,
                    this::visit,
                    this::claim,
                    this::forecast,
                    this::quantity,
                    relation -> List.of());
    private static final Statement.Cases<List<ActorReference>> ACTORS =
            new Statement.Cases<>(
                    event -> all(List.of(event.actors(), event.recipients(), event.against())),
                    Agreement::parties,
                    visit -> all(List.of(visit.visitors(), visit.host().stream().toList())),
                    claim -> all(List.of(claim.speakers(), claim.addressee().stream().toList())),
                    Forecast::forecasters,
                    Quantity::between,
                    relation -> all(List.of(relation.a(), relation.b())));

    Cards(Context context) {
        this.context = context;
    }

    CardView card(KnownFinding known, int number) {
        Finding finding = known.finding();
        Statement statement = finding.statement();
        return new CardView(
                known.id().value(),
                Anchors.cardName(known.id()),
                context.to().mark(finding.evidence().article(), known.id()),
                number,
                statement.kind().word(),
                context.wording().kind(statement.kind()),
                context.wording().summary(statement),
                context.wording().state(statement),
                look(statement),
                facts(known),
                readAs(finding),
                context.text(
                        "why.rule",
                        finding.rule(),
                        context.wording().percent(finding.confidence())),
                example(finding.rule()),
                Citations.bibtex(Cites.of(context, List.of(known))));
    }

    static String look(Statement statement) {
        if (statement instanceof Event event) {
            return Tables.look(event);
        }
        if (statement instanceof Agreement agreement) {
            return Rung.look(agreement.stage().words());
        }
        return statement instanceof Visit visit ? Rung.look(visit.status().words()) : "plain";
    }

    private List<Fact> facts(KnownFinding known) {
        Finding finding = known.finding();
        List<Fact> facts = new ArrayList<>(finding.statement().match(particulars));
        DateRange when = context.wording().when(finding.statement());
        if (!when.isUnknown()) {
            facts.add(fact("when", context.wording().days().range(when) + written(when)));
        }
        String place = context.wording().place(finding.statement());
        if (!place.isEmpty()) {
            facts.add(fact("where", place));
        }
        facts.add(fact("word", context.wording().word(finding.statedBy())));
        entry(known).ifPresent(facts::add);
        outcome(known).ifPresent(facts::add);
        for (Dispute dispute : context.dossier().disputesOf(List.of(known))) {
            facts.add(
                    new Fact(
                            context.text("fact.disputed"),
                            Prose.oneLine(dispute.about()),
                            context.to().dispute(dispute.id())));
        }
        return facts;
    }

    /** The words the date was read from, and its form for machines. */
    private static String written(DateRange when) {
        String words = when.text().isBlank() ? "" : " “" + Prose.oneLine(when.text()) + "”";
        return words + " [" + when.edtf() + "]";
    }

    private Optional<Fact> entry(KnownFinding known) {
        return known.entry()
                .flatMap(context.dossier()::entry)
                .map(
                        entry -> {
                            long told = entry.findings().size();
                            return new Fact(
                                    context.text("fact.entry"),
                                    context.title(entry) + " · " + context.text("count.told", told),
                                    context.to().entry(entry.id()));
                        });
    }

    private Optional<Fact> outcome(KnownFinding known) {
        return context.dossier()
                .outcomeOf(known.id())
                .map(
                        outcome ->
                                fact(
                                        "outcome",
                                        context.wording().stage(outcome.verdict().word())
                                                + ": "
                                                + Prose.oneLine(outcome.reason())));
    }

    private Fact fact(String key, String words) {
        return new Fact(context.text("fact." + key), words, "");
    }

    private List<Fact> event(Event event) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("type", context.wording().type(event)));
        if (event.cameo().isPresent()) {
            facts.add(fact("cameo", context.wording().cameo(event)));
        }
        if (context.codes().goldstein(event).isPresent()) {
            facts.add(
                    fact(
                            "score",
                            context.wording()
                                    .score(context.codes().goldstein(event).getAsDouble())));
        }
        return facts;
    }

    private List<Fact> agreement(Agreement agreement) {
        List<Fact> facts = new ArrayList<>();
        if (!agreement.parties().isEmpty()) {
            facts.add(fact("parties", context.wording().names(agreement.parties())));
        }
        agreement
                .provision()
                .ifPresent(
                        words ->
                                facts.add(
                                        fact(
                                                "provision",
                                                agreement
                                                                .stance()
                                                                .map(
                                                                        one ->
                                                                                context.wording()
                                                                                                .stage(
                                                                                                        one
                                                                                                                .word())
                                                                                        + ": ")
                                                                .orElse("")
                                                        + Prose.oneLine(words))));
        return facts;
    }

    private List<Fact> visit(Visit visit) {
        return visit.purpose().stream()
                .map(words -> fact("purpose", Prose.oneLine(words)))
                .toList();
    }

    private List<Fact> claim(Claim claim) {
        List<Fact> facts = new ArrayList<>();
        claim.office().ifPresent(office -> facts.add(fact("office", Prose.oneLine(office))));
        claim.medium().ifPresent(medium -> facts.add(fact("medium", Prose.oneLine(medium))));
        if (!claim.chain().isEmpty()) {
            facts.add(fact("via", context.wording().word(claim.chain())));
        }
        return facts;
    }

    private List<Fact> forecast(Forecast forecast) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                fact(
                        "forecaster",
                        forecast.forecasters().isEmpty()
                                ? context.text("word.reporter")
                                : context.wording().names(forecast.forecasters())));
        if (!forecast.likelihood().isEmpty()) {
            facts.add(fact("likelihood", context.wording().likelihood(forecast)));
        }
        forecast.condition().ifPresent(words -> facts.add(fact("condition", Prose.oneLine(words))));
        return facts;
    }

    private List<Fact> quantity(Quantity quantity) {
        return quantity.between().isEmpty()
                ? List.of()
                : List.of(fact("between", context.wording().names(quantity.between())));
    }

    private List<Fact> readAs(Finding finding) {
        return Stream.concat(
                        finding.statement().match(ACTORS).stream(), finding.statedBy().stream())
                .map(
                        one ->
                                new Fact(
                                        Prose.oneLine(one.text()),
                                        described(one.actor()),
                                        context.to().actor(one.actor().id())))
                .distinct()
                .toList();
    }

    /** As the dictionary has it: name, office, country and sector. */
    static String described(Actor actor) {
        String codes =
                Stream.of(actor.country(), actor.sector().map(Enum::name))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return Stream.of(
                        Optional.of(Prose.oneLine(actor.name())),
                        actor.office().map(Prose::oneLine),
                        Optional.of(codes).filter(words -> !words.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private String example(String rule) {
        return context.rules()
                .rule(rule)
                .map(
                        line ->
                                context.text(
                                        "why.example",
                                        line.file() + ":" + line.line(),
                                        line.example().isEmpty() ? "" : line.example().get(0)))
                .orElse("");
    }

    private static List<ActorReference> all(List<List<ActorReference>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    /** Everybody who takes part in a statement, in the order of their roles. */
    static List<ActorReference> actors(Statement statement) {
        return statement.match(ACTORS);
    }
}
