package org.chancery.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.chancery.library.KnownFinding;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.StatementKind;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.dossier.Happening;
import org.chancery.pages.view.TableView.Cell;
import org.chancery.pages.view.TableView.Row;
import org.chancery.pages.words.Prose;

/** The kinds that are shown as tables: events, claims, quantities, relations. */
final class Tables {
    private static final int WIDTH = 160;

    private final Context context;

    Tables(Context context) {
        this.context = context;
    }

    /** Events that PLOVER codes, by the day they happen; comments are among the claims. */
    TableView events() {
        return events("events", context.catalogue().events());
    }

    /** Some events, in the order given. */
    TableView events(String key, List<Happening> events) {
        return TableView.of(
                context,
                key,
                List.of("when", "who", "what", "score", "status", "told"),
                events.stream().map(event -> row(event, key.equals("events"))).toList());
    }

    static Comparator<Happening> byDay() {
        return Comparator.comparing(
                        (Happening one) -> one.event().when().earliest().orElse(LocalDate.MAX))
                .thenComparing(one -> one.event().when().latest().orElse(LocalDate.MAX))
                .thenComparing(one -> one.best().id());
    }

    private Row row(Happening happening, boolean named) {
        Event event = happening.event();
        String status = event.status().word();
        List<KnownFinding> told = context.dossier().findings(happening.entry());
        List<KnownFinding> ordered = new ArrayList<>(told);
        ordered.remove(happening.best());
        ordered.add(0, happening.best());
        String what =
                context.wording().type(event)
                        + (event.cameo().isPresent() ? " · " + context.wording().cameo(event) : "");
        return new Row(
                named ? Anchors.entryName(happening.entry().id()) : "",
                Quote.day(told.get(0)),
                List.of(
                        Cell.of(context.wording().days().range(event.when())),
                        entry(context.wording().who(event), happening.entry().id()),
                        Cell.of(what),
                        happening.score().isPresent()
                                ? Cell.score(context, happening.score().getAsDouble())
                                : Cell.number(""),
                        Cell.badge(context.wording().stage(status), look(event)),
                        Cell.count(context, told.size())),
                ordered.stream().map(one -> Quote.of(context, one)).toList());
    }

    static String look(Event event) {
        return switch (event.status()) {
            case OCCURRED, ONGOING -> "held";
            case PLANNED, PREDICTED, PROPOSED -> "ahead";
            case HYPOTHETICAL, DENIED -> "denied";
        };
    }

    TableView claims() {
        return claims(context.catalogue().entries(StatementKind.CLAIM));
    }

    TableView claims(List<Entry> some) {
        return entries(
                some,
                "claims",
                List.of("speaker", "words", "form", "via"),
                (Claim claim) ->
                        List.of(
                                actors(claim.speakers()),
                                Cell.of(Prose.cut(claim.words(), WIDTH)),
                                Cell.badge(context.wording().state(claim), "plain"),
                                Cell.of(
                                        claim.chain().isEmpty()
                                                ? ""
                                                : context.wording().word(claim.chain()))));
    }

    TableView quantities() {
        return quantities(context.catalogue().entries(StatementKind.QUANTITY));
    }

    TableView quantities(List<Entry> some) {
        return entries(
                some,
                "quantities",
                List.of("amount", "of", "between", "period", "measure"),
                (Quantity quantity) ->
                        List.of(
                                Cell.number(context.wording().amount(quantity)),
                                Cell.of(quantity.of().map(Prose::oneLine).orElse("")),
                                quantity.between().isEmpty()
                                        ? Cell.of("")
                                        : actors(quantity.between()),
                                Cell.of(context.wording().days().range(quantity.period())),
                                Cell.badge(context.wording().state(quantity), "plain")));
    }

    TableView relations() {
        return relations(context.catalogue().entries(StatementKind.RELATION));
    }

    TableView relations(List<Entry> some) {
        return entries(
                some,
                "relations",
                List.of("a", "relation", "b", "state", "when"),
                (Relation relation) ->
                        List.of(
                                actors(relation.a()),
                                Cell.of(Prose.oneLine(relation.relation())),
                                relation.b().isEmpty() ? Cell.of("") : actors(relation.b()),
                                Cell.badge(context.wording().state(relation), "plain"),
                                Cell.of(context.wording().days().range(relation.when()))));
    }

    private <S extends Statement> TableView entries(
            List<Entry> some, String key, List<String> heads, Function<S, List<Cell>> cells) {
        return TableView.of(
                context, key, heads, some.stream().map(entry -> row(entry, cells)).toList());
    }

    @SuppressWarnings("unchecked") // the entries of a kind have findings of that kind
    private <S extends Statement> Row row(Entry entry, Function<S, List<Cell>> cells) {
        List<KnownFinding> told = context.dossier().findings(entry);
        return new Row(
                Anchors.entryName(entry.id()),
                Quote.day(told.get(0)),
                cells.apply((S) told.get(0).finding().statement()),
                told.stream().map(one -> Quote.of(context, one)).toList());
    }

    /** Leads to the entry where that has a page of its own. */
    private Cell entry(String words, EntryId id) {
        String href = context.to().entry(id);
        return href.startsWith("#") ? Cell.of(words) : Cell.link(words, href);
    }

    private Cell actors(List<ActorReference> actors) {
        return actors.size() == 1
                ? Cell.link(
                        context.wording().names(actors),
                        context.to().actor(actors.get(0).actor().id()))
                : Cell.of(context.wording().names(actors));
    }
}
