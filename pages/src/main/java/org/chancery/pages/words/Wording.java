package org.chancery.pages.words;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.library.EventCodes;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Visit;
import org.chancery.model.time.DateRange;

/** How statements are put into a line of words. */
public final class Wording {
    private static final int WIDTH = 140;

    private final Texts texts;
    private final Days days;
    private final EventCodes codes;
    private final NumberFormat numbers;
    private final Statement.Cases<String> summary =
            new Statement.Cases<>(
                    this::event,
                    agreement -> line(agreement.name()),
                    this::visit,
                    this::claim,
                    forecast -> line(forecast.expects()),
                    this::quantity,
                    this::relation);
    private final Statement.Cases<String> state =
            new Statement.Cases<>(
                    event -> event.status().word(),
                    agreement -> agreement.stage().words(),
                    visit -> visit.status().words(),
                    claim -> claim.form().word(),
                    forecast -> forecast.form().word(),
                    quantity -> quantity.measure().word(),
                    Relation::state);
    private final Statement.Cases<Optional<Place>> place =
            new Statement.Cases<>(
                    Event::place,
                    agreement -> agreement.expected().flatMap(Agreement.Expectation::place),
                    Visit::place,
                    claim -> Optional.empty(),
                    forecast -> Optional.empty(),
                    quantity -> Optional.empty(),
                    relation -> Optional.empty());

    public Wording(Texts texts, EventCodes codes) {
        this.texts = texts;
        this.days = new Days(texts);
        this.codes = codes;
        this.numbers = NumberFormat.getInstance(texts.locale());
    }

    /** What is said, such as "Norway → Sweden", "Olof Palme to Oslo". */
    public String summary(Statement statement) {
        return Prose.cut(statement.match(summary), WIDTH);
    }

    /** Its status, stage or form, such as "planned". */
    public String state(Statement statement) {
        return stage(statement.match(state));
    }

    /**
     * A word of the record for a status, a stage, a form or an outcome, in the language of the
     * page.
     */
    public String stage(String word) {
        return texts.orElse("state." + word.replace(' ', '_'), Prose.oneLine(word));
    }

    public String kind(StatementKind kind) {
        return texts.of("kind." + kind.word());
    }

    /** Where it happens, as written. */
    public String place(Statement statement) {
        return statement.match(place).map(where -> Prose.oneLine(where.name())).orElse("");
    }

    /** When: of an agreement that is still to be signed, the day expected. */
    public DateRange when(Statement statement) {
        if (statement instanceof Agreement agreement && agreement.expected().isPresent()) {
            return agreement.expected().get().when();
        }
        return statement.when();
    }

    /** When and where; empty when neither is known. */
    public String moment(Statement statement) {
        DateRange when = when(statement);
        return Stream.of(when.isClosed() ? days.range(when) : "", place(statement))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What sort of event: "CONSULT, visit". */
    public String type(Event event) {
        return negated(event)
                + event.type()
                        .map(
                                type ->
                                        type.name()
                                                + event.mode().map(mode -> " · " + mode).orElse(""))
                        .orElse(texts.of("event.comment"));
    }

    /** "not " before an act that is said not to be. */
    private String negated(Event event) {
        return event.polarity() == Polarity.NEGATIVE ? texts.of("event.not") + " " : "";
    }

    /** The CAMEO code with its name, such as "042 Make a visit". */
    public String cameo(Event event) {
        return event.cameo()
                .map(code -> code + codes.name(code).map(name -> " " + name).orElse(""))
                .orElse("");
    }

    /** Who acts on whom, and what is done: "Norway → Sweden: make a visit". */
    private String event(Event event) {
        String done =
                event.cameo()
                        .flatMap(codes::name)
                        .map(name -> name.replaceFirst(", not specified below$", ""))
                        .map(
                                name ->
                                        name.substring(0, 1).toLowerCase(Locale.ROOT)
                                                + name.substring(1))
                        .orElseGet(() -> type(event));
        return who(event) + ": " + negated(event) + done;
    }

    /** Who acts on whom: "Norway and Sweden" for what both do, "Norway → Sweden" else. */
    public String who(Event event) {
        List<ActorReference> to = event.recipients();
        boolean mutual = !to.isEmpty() && Set.copyOf(event.actors()).equals(Set.copyOf(to));
        String against =
                event.against().isEmpty()
                        ? ""
                        : " " + texts.of("event.against", names(event.against()));
        if (mutual) {
            return names(to) + against;
        }
        return names(event.actors()) + (to.isEmpty() ? "" : " → " + names(to)) + against;
    }

    /** The names, each once: "Norway, Sweden and Finland". */
    public String names(List<ActorReference> actors) {
        List<String> names =
                actors.stream().map(a -> Prose.oneLine(a.actor().name())).distinct().toList();
        if (names.size() < 2) {
            return names.isEmpty() ? "?" : names.get(0);
        }
        String most = String.join(", ", names.subList(0, names.size() - 1));
        return texts.of("list.and", most, names.get(names.size() - 1));
    }

    /** On whose word, the outermost source last; the reporter's own when nobody is named. */
    public String word(List<ActorReference> statedBy) {
        return statedBy.isEmpty() ? texts.of("word.reporter") : String.join(" ← ", each(statedBy));
    }

    private static List<String> each(List<ActorReference> actors) {
        return actors.stream().map(a -> Prose.oneLine(a.actor().name())).distinct().toList();
    }

    private String visit(Visit visit) {
        Optional<String> to =
                visit.place()
                        .map(place -> Prose.oneLine(place.name()))
                        .or(() -> visit.host().map(host -> Prose.oneLine(host.actor().name())));
        return names(visit.visitors()) + to.map(where -> " → " + where).orElse("");
    }

    private String claim(Claim claim) {
        String speaker = claim.speakers().isEmpty() ? "?" : names(claim.speakers());
        return speaker + ": " + line(claim.words());
    }

    private String quantity(Quantity quantity) {
        return amount(quantity) + quantity.of().map(of -> " · " + line(of)).orElse("");
    }

    /** The amount with its unit: "nearly 7 billion USD". */
    public String amount(Quantity quantity) {
        String value = quantity.value().map(this::number).orElse("?");
        String upper = quantity.upper().map(end -> "–" + number(end)).orElse("");
        return quantity.comparator().map(c -> c + " ").orElse("")
                + value
                + upper
                + " "
                + quantity.currency().orElse(quantity.unit());
    }

    private String number(BigDecimal value) {
        BigDecimal billion = BigDecimal.valueOf(1_000_000_000);
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        if (value.abs().compareTo(billion) >= 0) {
            return texts.of("number.billion", numbers.format(value.divide(billion)));
        }
        if (value.abs().compareTo(million) >= 0) {
            return texts.of("number.million", numbers.format(value.divide(million)));
        }
        return numbers.format(value);
    }

    private String relation(Relation relation) {
        String sides = relation.b().isEmpty() ? names(relation.a()) : both(relation);
        return sides + ": " + line(relation.relation()).toLowerCase(Locale.ROOT);
    }

    private String both(Relation relation) {
        return names(relation.a()) + " – " + names(relation.b());
    }

    /** How many there are. */
    public String count(long number) {
        return texts.of("number", number);
    }

    /** A place on the scale of scores, with its sign. */
    public String score(double score) {
        return texts.of("score", tenths(score));
    }

    /** A number to one decimal, halves away from zero. */
    public static BigDecimal tenths(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
    }

    /** A probability as percent. */
    public String percent(double probability) {
        return NumberFormat.getPercentInstance(texts.locale()).format(probability);
    }

    private static String line(String text) {
        return Prose.oneLine(text);
    }

    /** The forecast's likelihood words. */
    public String likelihood(Forecast forecast) {
        String words = String.join(", ", forecast.likelihood());
        return forecast.probability().isPresent()
                ? (words + " (" + percent(forecast.probability().getAsDouble()) + ")").strip()
                : words;
    }

    public Texts texts() {
        return texts;
    }

    public Days days() {
        return days;
    }
}
