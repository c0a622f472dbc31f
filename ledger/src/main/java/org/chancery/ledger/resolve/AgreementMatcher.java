package org.chancery.ledger.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.time.DateRange;

/**
 * Two agreements are one when parties, form and subject go together and both can have been signed
 * on one day. A bare "the treaty" joins what its own report says of the only one it can mean;
 * across reports it stays apart with a link.
 */
final class AgreementMatcher implements Matcher<AgreementMatcher.Features> {
    private static final Set<AgreementStage> AHEAD =
            Set.of(
                    AgreementStage.PROPOSED,
                    AgreementStage.NEGOTIATING,
                    AgreementStage.DRAFTED,
                    AgreementStage.SIGNING_EXPECTED);
    private static final Set<AgreementStage> ENDED =
            Set.of(AgreementStage.TERMINATED, AgreementStage.LAPSED, AgreementStage.SUPERSEDED);

    /** A signing may slip by so many days and still be the one that was planned. */
    private static final int SLIP = 365;

    /** For so many years a plan without a day is taken to be alive. */
    private static final int PATIENCE = 2;

    record Features(
            Sighting sighting,
            Agreement said,
            AgreementName name,
            Set<String> parties,
            DateRange birth) {}

    @Override
    public Features features(Sighting sighting) {
        Agreement said = (Agreement) sighting.statement();
        AgreementName name = AgreementName.of(said);
        return new Features(
                sighting, said, name, Actors.codes(said.parties()), birth(sighting, said, name));
    }

    /** The days on which it can have been signed. */
    private static DateRange birth(Sighting sighting, Agreement said, AgreementName name) {
        if (name.year().isPresent()) {
            return DateRange.year(name.year().get());
        }
        if (said.stage() == AgreementStage.SIGNED) {
            return said.when();
        }
        if (AHEAD.contains(said.stage())) {
            DateRange expected = said.expected().map(e -> e.when()).orElse(DateRange.unknown());
            Optional<LocalDate> published = sighting.published().earliest();
            boolean open = expected.isUnknown() || !expected.isClosed();
            Optional<LocalDate> last = sighting.published().latest();
            return open && published.isPresent() && last.isPresent()
                    ? DateRange.between(published.get(), last.get().plusYears(PATIENCE))
                    : expected;
        }
        boolean ended = ENDED.contains(said.stage()) && said.when().latest().isPresent();
        Optional<LocalDate> known = ended ? said.when().latest() : sighting.published().latest();
        return known.map(DateRange::until).orElse(DateRange.unknown());
    }

    @Override
    public Set<String> keys(Features one) {
        Set<String> keys = new TreeSet<>();
        String article = one.sighting().finding().evidence().article().value();
        keys.add("report " + article);
        if (one.parties().size() > 1) {
            keys.add("parties " + String.join(" ", one.parties()));
        }
        one.name()
                .year()
                .ifPresent(
                        year -> one.name().subject().forEach(word -> keys.add(word + " " + year)));
        return keys;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        AgreementName one = a.name();
        AgreementName other = b.name();
        if (one.year().isPresent()
                && other.year().isPresent()
                && !one.year().equals(other.year())) {
            return Verdict.apart("they are of different years");
        }
        if (one.several() != other.several()) {
            return Verdict.unrelated();
        }
        Set<String> shared = Words.common(one.subject(), other.subject());
        if (isImaginary(a) != isImaginary(b)) {
            return denied(a, b, shared);
        }
        boolean named = one.year().isPresent() && one.year().equals(other.year());
        if (named && shared.size() > 1) {
            return Verdict.same(1, "the same name and year");
        }
        if (!one.mayBeCalled(other)) {
            return Verdict.apart("one is called a " + one.form() + ", the other a " + other.form());
        }
        if (!one.isBare() && !other.isBare() && shared.isEmpty()) {
            return Verdict.apart("their names share no word");
        }
        if (endedBefore(a, b) || endedBefore(b, a)) {
            return Verdict.apart("one has ended, the other is still to come");
        }
        Verdict time = time(a, b);
        return time.answer() == Verdict.Answer.SAME ? byParties(a, b, shared, named) : time;
    }

    /** What one denies and another asserts is kept apart, and shown side by side. */
    private static Verdict denied(Features a, Features b, Set<String> shared) {
        boolean alike = a.parties().equals(b.parties()) && a.name().form().equals(b.name().form());
        return alike && !shared.isEmpty()
                ? Verdict.possibly(0.3, "one asserts what the other denies")
                : Verdict.unrelated();
    }

    private static boolean isImaginary(Features one) {
        return one.said().stage() == AgreementStage.DENIED
                || one.said().stage() == AgreementStage.HYPOTHETICAL;
    }

    private static boolean endedBefore(Features ended, Features ahead) {
        return ENDED.contains(ended.said().stage())
                && AHEAD.contains(ahead.said().stage())
                && !ended.sighting().day().isAfter(ahead.sighting().day());
    }

    private static Verdict time(Features a, Features b) {
        long gap = Spread.gap(a.birth(), b.birth());
        if (gap > SLIP) {
            return Verdict.apart("they were signed, or were to be, at different times");
        }
        if (gap > 31) {
            return Verdict.possibly(0.4, "the times of signing differ, but it may have slipped");
        }
        return Verdict.same(0.5, "");
    }

    private static Verdict byParties(Features a, Features b, Set<String> shared, boolean named) {
        boolean alike = a.parties().equals(b.parties()) && a.parties().size() > 1;
        boolean within =
                a.parties().containsAll(b.parties()) || b.parties().containsAll(a.parties());
        boolean oneReport = Matcher.inOneReport(a.sighting(), b.sighting());
        if (!within) {
            return named && !shared.isEmpty()
                    ? Verdict.possibly(0.3, "the same year and subject, but other parties")
                    : Verdict.apart("they have different parties");
        }
        boolean bothBare = a.name().isBare() && b.name().isBare();
        boolean sameName = a.said().name().equals(b.said().name());
        if (oneReport && sameName && !shared.isEmpty()) {
            return Verdict.same(0.99, "the same name in one report");
        }
        if (!shared.isEmpty() && (alike || oneReport)) {
            return Verdict.same(0.9 + 0.02 * shared.size(), "the same parties and subject");
        }
        if (named && alike) {
            return Verdict.same(0.8, "the same parties and year");
        }
        if (oneReport) {
            return bothBare
                    ? Verdict.same(0.7, "named alike in one report")
                    : Verdict.same(0.5 + near(a, b), "one report speaks of it again");
        }
        return alike && Spread.isWithin(a.birth(), 100) && Spread.isWithin(b.birth(), 100)
                ? Verdict.same(0.6, "the same parties, form and time of signing")
                : weakly(a, b, alike);
    }

    private static Verdict weakly(Features a, Features b, boolean alike) {
        boolean sameForm = a.name().form().equals(b.name().form());
        return alike && sameForm
                ? Verdict.possibly(
                        0.3, "the same parties, but nothing tells which agreement is meant")
                : Verdict.unrelated();
    }

    /** Of several that a bare name can mean, the one spoken of nearest is meant. */
    private static double near(Features a, Features b) {
        int distance =
                Math.abs(
                        a.sighting().finding().evidence().raw().start()
                                - b.sighting().finding().evidence().raw().start());
        return 0.15 / (1 + distance / 500.0);
    }
}
