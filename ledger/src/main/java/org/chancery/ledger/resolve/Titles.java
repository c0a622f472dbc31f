package org.chancery.ledger.resolve;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;
import org.chancery.model.time.DateRange;

/** How a person would call an entry, and the word for where one finding puts it. */
final class Titles {
    private static final int LONGEST = 90;
    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]|(?<!\\p{L})[‘’']|''");
    private static final Pattern OPENING =
            Pattern.compile(
                    "^((a|an|the|this|that|these|those|no|any|some|such|its|their|his|her|our|my)"
                            + "\\s+)+",
                    Pattern.CASE_INSENSITIVE);

    private Titles() {}

    /** The title of a group of findings of one kind. */
    static String title(List<Sighting> group) {
        Sighting told = group.stream().max(FULLEST).orElseThrow();
        return told.statement()
                .match(
                        new Statement.Cases<>(
                                Titles::event,
                                agreement -> agreement(agreement, group),
                                visit -> visit(visit, group),
                                claim -> names(claim.speakers()) + ": " + cut(claim.words()),
                                forecast ->
                                        names(forecast.forecasters())
                                                + ": "
                                                + cut(forecast.expects()),
                                Titles::quantity,
                                Titles::relation));
    }

    /** What a group tells, as a question asks of it: an event in the fullest words of a report. */
    static String told(List<Sighting> group) {
        Sighting fullest =
                group.stream()
                        .max(Comparator.comparingInt(Titles::shown).thenComparing(FULLEST))
                        .orElseThrow();
        return fullest.statement() instanceof Event
                ? "“" + cut(plainQuote(fullest)) + "”"
                : title(group);
    }

    /** How many characters a title may show of a quote. */
    private static int shown(Sighting one) {
        int length = plainQuote(one).length();
        return length <= LONGEST ? length : 1;
    }

    private static String plainQuote(Sighting one) {
        String quote = QUOTES.matcher(one.finding().evidence().quote()).replaceAll("");
        return quote.strip().replaceFirst("^(that|and|but) ", "");
    }

    /** The finding that knows most, judged by what it fills in; the earliest of equals. */
    private static final Comparator<Sighting> FULLEST =
            Comparator.comparingInt((Sighting one) -> fullness(one.statement()))
                    .thenComparing(Sighting.ORDER.reversed());

    private static int fullness(Statement said) {
        return said.match(
                new Statement.Cases<>(
                        event -> event.actors().size() + event.recipients().size() + dated(event),
                        agreement ->
                                20 * AgreementName.of(agreement).subject().size()
                                        + agreement.parties().size()
                                        - (agreement.stage() == AgreementStage.DENIED ? 10 : 0),
                        visit ->
                                3 * visit.visitors().size()
                                        + visit.host().stream().toList().size()
                                        + 2 * dated(visit),
                        claim -> claim.words().length(),
                        forecast -> forecast.expects().length(),
                        quantity -> quantity.of().map(String::length).orElse(0),
                        relation -> relation.a().size() + relation.b().size()));
    }

    private static int dated(Statement said) {
        return said.when().isClosed() ? 1 : 0;
    }

    private static String event(Event event) {
        return "%s: %s → %s%s"
                .formatted(
                        event.type().map(Enum::name).orElse("comment"),
                        names(event.actors()),
                        names(event.recipients()),
                        date(event.when()));
    }

    private static String agreement(Agreement agreement, List<Sighting> group) {
        Set<String> parties = new LinkedHashSet<>();
        for (Sighting one : group) {
            ((Agreement) one.statement())
                    .parties()
                    .forEach(party -> parties.add(party.actor().name()));
        }
        String between = parties.isEmpty() ? "" : " (" + String.join(", ", parties) + ")";
        return cut(plainName(agreement)) + between;
    }

    /** The name without what is of the sentence it stood in: articles, negations, quote marks. */
    private static String plainName(Agreement agreement) {
        String plain =
                OPENING.matcher(QUOTES.matcher(agreement.name()).replaceAll("").strip())
                        .replaceFirst("");
        String name = plain.isBlank() ? agreement.form() : plain;
        boolean bare = AgreementName.of(agreement).isBare() && !name.contains(" ");
        return name
                + agreement
                        .provision()
                        .filter(words -> bare)
                        .map(words -> " (“" + words + "”)")
                        .orElse("");
    }

    private static String visit(Visit visit, List<Sighting> group) {
        String to =
                visit.place()
                        .map(Place::name)
                        .or(() -> visit.host().map(host -> host.actor().name()))
                        .map(name -> " to " + name)
                        .orElse("");
        DateRange when =
                group.stream().min(SUREST).map(one -> one.statement().when()).orElse(visit.when());
        return "visit of " + names(visit.visitors()) + to + date(when);
    }

    /** The days on which it was rather than those for which it was planned; the fewest of them. */
    private static final Comparator<Sighting> SUREST =
            Comparator.comparing((Sighting one) -> !one.statement().when().isClosed())
                    .thenComparing(one -> Progress.of(one) == Progress.AHEAD)
                    .thenComparing(one -> one.statement().when().days().orElse(Long.MAX_VALUE))
                    .thenComparing(one -> one.statement().when().earliest().orElse(LocalDate.MAX))
                    .thenComparing(Sighting.ORDER.reversed());

    private static String quantity(Quantity quantity) {
        return quantity.value().map(value -> number(value) + " ").orElse("")
                + quantity.unit()
                + quantity.of().map(of -> ": " + cut(of)).orElse("");
    }

    /** A number as people write it: "20 billion", "4,500". */
    static String number(BigDecimal value) {
        BigDecimal billions = value.movePointLeft(9).stripTrailingZeros();
        BigDecimal millions = value.movePointLeft(6).stripTrailingZeros();
        if (value.abs().compareTo(BigDecimal.TEN.pow(9)) >= 0 && billions.scale() <= 3) {
            return billions.toPlainString() + " billion";
        }
        if (value.abs().compareTo(BigDecimal.TEN.pow(6)) >= 0 && millions.scale() <= 3) {
            return millions.toPlainString() + " million";
        }
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value);
    }

    private static String relation(Relation relation) {
        List<ActorReference> all = new ArrayList<>(relation.a());
        all.addAll(relation.b());
        return relation.relation() + " between " + names(all);
    }

    static String names(Collection<ActorReference> actors) {
        Set<String> names = new LinkedHashSet<>();
        actors.forEach(actor -> names.add(actor.actor().name()));
        return names.isEmpty() ? "somebody" : String.join(", ", names);
    }

    private static String date(DateRange when) {
        return when.isUnknown() ? "" : ", " + when.edtf();
    }

    static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST
                ? line
                : line.substring(
                                0,
                                line.lastIndexOf(' ', LONGEST) > 0
                                        ? line.lastIndexOf(' ', LONGEST)
                                        : LONGEST)
                        + " …";
    }

    /** The stage or status a finding reports, in the record format's words. */
    static String stage(Sighting sighting) {
        return sighting.statement()
                .match(
                        new Statement.Cases<>(
                                event -> event.status().word(),
                                agreement -> agreement.stage().words(),
                                visit -> visit.status().words(),
                                claim -> claim.form().word(),
                                forecast -> forecast.form().word(),
                                quantity -> quantity.measure().word(),
                                relation -> relation.state()));
    }
}
