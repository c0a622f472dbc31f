package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.extract.grammar.Clauses;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Quantity;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;
import org.chancery.model.time.DateRange;

/**
 * Finds the amounts that matter between states: sums, trade, aid, arms, troops, shares, lengths of
 * time, counts of visits and people, and ranks such as "the second-largest creditor".
 *
 * <p>Each finding's evidence is the clause that carries the amount. Names with numbers in them,
 * dates and idle small numbers are left out. The unit of a rate is "USD/year"; that of a rank is
 * "rank", that of a multiple, as in "trade doubled", "time".
 */
public final class QuantityExtractor implements Extractor {
    private static final Unit PART = new Unit("part", "share");
    private static final Set<String> SCALED = Set.of("mass", "volume", "energy", "area");
    private static final String COUNT = "count";
    private static final double WITH_UNIT = 0.9;
    private static final double COUNTED = 0.75;

    private final AmountReader reader;
    private final UnitTables tables;
    private final NotAmounts notAmounts;
    private final Relevance relevance;
    private final Measures measures;
    private final StandingReader standings = new StandingReader();

    private QuantityExtractor(AmountReader reader) {
        this.reader = reader;
        this.tables = UnitTables.load();
        this.notAmounts = NotAmounts.load();
        this.relevance = Relevance.load();
        this.measures = Measures.load();
    }

    /** An extractor with the English tables. */
    public static QuantityExtractor english() {
        return new QuantityExtractor(AmountReader.english());
    }

    @Override
    public String name() {
        return "quantity";
    }

    @Override
    public Set<Layer> needs() {
        return Extractor.wordsAnd(Layer.TIMES, Layer.DATING);
    }

    @Override
    public Stream<Finding> extract(Document document) {
        return document.sentences().stream().flatMap(sentence -> of(document, sentence).stream());
    }

    private List<Finding> of(Document document, Sentence sentence) {
        SentenceAmounts amounts = SentenceAmounts.of(document, sentence);
        List<Finding> findings = new ArrayList<>();
        Optional<Amount> last = Optional.empty();
        ComparedCounts counts = new ComparedCounts(amounts, tables.units());
        List<Amount> all = LongDurations.join(reader.read(amounts.lexemes()), amounts.lexemes());
        for (Amount read : all) {
            Amount amount = withImpliedUnit(amounts, withoutModifier(amounts, read), last);
            last = isScaled(amount) ? Optional.of(amount) : last;
            finding(document, amounts, amount, counts, counts.comparedWith(amount, all))
                    .ifPresent(findings::add);
        }
        findings.addAll(standings.read(document, amounts));
        findings.sort(Comparator.comparing(finding -> finding.evidence().raw()));
        return findings;
    }

    /** "four embassy guards": no embassies are counted, but what stands behind them. */
    private static Amount withoutModifier(SentenceAmounts sentence, Amount amount) {
        List<Token> own = sentence.tokens(amount.span());
        boolean modifies =
                amount.unitClass().equals(COUNT)
                        && own.size() > 1
                        && own.get(own.size() - 1).tag().equals("NN")
                        && sentence.tokenAfter(amount.span())
                                .filter(next -> next.tag().matches("NNS?"))
                                .isPresent();
        return modifies
                ? amount.endingWith(sentence.toLocal(own.get(own.size() - 2).span()))
                : amount;
    }

    /** "from $5 billion to a target of 8 billion": a large bare number after money is money. */
    private static Amount withImpliedUnit(
            SentenceAmounts sentence, Amount amount, Optional<Amount> last) {
        boolean bare = !amount.hasUnit() && amount.large() && last.isPresent();
        if (!bare) {
            return amount;
        }
        boolean counts =
                sentence.tokenAfter(amount.span())
                        .filter(next -> next.tag().startsWith("NN") || next.tag().startsWith("JJ"))
                        .isPresent();
        return counts ? amount : amount.in(last.get());
    }

    /** Money and what is measured, which comes in millions. */
    private static boolean isScaled(Amount amount) {
        return amount.isMoney() || SCALED.contains(amount.unitClass());
    }

    private Optional<Finding> finding(
            Document document,
            SentenceAmounts sentence,
            Amount amount,
            ComparedCounts counts,
            List<Span> compared) {
        if (notAmounts.test(sentence, amount)) {
            return Optional.empty();
        }
        Optional<CountedNoun> noun = counts.noun(amount);
        Optional<Unit> unit =
                amount.hasUnit()
                        ? Optional.of(new Unit(amount.unit(), amount.unitClass()))
                        : isPart(amount, sentence)
                                ? Optional.of(PART)
                                : noun.map(CountedNoun::unit);
        boolean joined =
                amount.hasUnit()
                        ? isJoined(amount, sentence)
                        : noun.filter(it -> it.joined()).isPresent();
        if (unit.isEmpty() || !relevance.test(sentence, amount, unit.get(), joined)) {
            return Optional.empty();
        }
        Context context = new Context(document, sentence, amount, unit.get(), noun, compared);
        return Optional.of(finding(context));
    }

    /** "a third of the coal", "fell by a third": no count but a share. */
    private static boolean isPart(Amount amount, SentenceAmounts sentence) {
        boolean of = sentence.lexemeAfter(amount.span()).filter(it -> it.is("of")).isPresent();
        boolean by = sentence.lexemeBefore(amount.whole(), 1).filter(it -> it.is("by")).isPresent();
        return (of || by)
                && amount.value().filter(it -> it.compareTo(BigDecimal.ONE) < 0).isPresent();
    }

    /** "two-day": the unit hangs on the number by a hyphen. */
    private static boolean isJoined(Amount amount, SentenceAmounts sentence) {
        return amount.span().in(sentence.text()).matches("(?s).*[\\p{L}\\d][-–]\\p{L}+");
    }

    /** An amount that is kept, with what is known of it. */
    private record Context(
            Document document,
            SentenceAmounts sentence,
            Amount amount,
            Unit unit,
            Optional<CountedNoun> noun,
            List<Span> compared) {

        Span at() {
            return sentence.toClean(amount.whole());
        }

        private int first() {
            return sentence.tokens(amount.span()).get(0).index();
        }

        /** "by a fifth": the part, not its article. */
        private int last() {
            List<Token> tokens = sentence.tokens(amount.span());
            return tokens.get(tokens.size() - 1).index();
        }

        int word() {
            return noun.filter(it -> !amount.hasUnit())
                    .map(CountedNoun::head)
                    .orElseGet(() -> amount.hasUnit() ? first() : last());
        }
    }

    private static Optional<LocalDate> today(Document document) {
        return document.dating().best().or(() -> document.dating().published().earliest());
    }

    private Finding finding(Context context) {
        SentenceAmounts sentence = context.sentence();
        Amount amount = context.amount();
        Span clause =
                Clauses.of(sentence.tree())
                        .span(context.word())
                        .cover(context.at())
                        .cover(context.noun().map(CountedNoun::phrase).orElse(context.at()));
        String clean = context.document().text().clean();
        DateRange period =
                Periods.of(sentence.sentence(), clean, context.at(), clause, context.compared());
        if (context.unit().unitClass().equals("duration")) {
            period =
                    Periods.stretched(
                            period,
                            sentence.sentence(),
                            amount.value().orElse(BigDecimal.ZERO),
                            context.unit().name());
            period =
                    new Lengths(sentence.sentence(), clean, context.at(), today(context.document()))
                            .period(period, amount.value(), context.unit().name());
        }
        Optional<String> of = Subjects.of(sentence, clean, amount, context.noun());
        Quantity quantity =
                new Quantity(
                        amount.value(),
                        amount.upper(),
                        context.unit().name(),
                        amount.currency(),
                        amount.comparator(),
                        of,
                        AmountParties.of(context.document(), sentence, context.word()),
                        period,
                        measures.of(context.unit(), of.orElse("") + " " + clause.in(clean)));
        return new Finding(
                quantity,
                Evidence.at(context.document(), clause),
                List.of(),
                amount.hasUnit() ? "quantity/amount with unit" : "quantity/counted noun",
                amount.hasUnit() ? WITH_UNIT : COUNTED);
    }
}
