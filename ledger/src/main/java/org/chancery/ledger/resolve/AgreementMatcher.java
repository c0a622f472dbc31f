package org.chancery.ledger.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.time.DateRange;

/**
 * Two agreements are one when something speaks for it (the subject, the year, or a "the treaty"
 * that points back within its report) and nothing against it: parties, form and the days on which
 * each can have been signed must go together.
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

    /** The days of a plan may be so far off and still be meant as the same. */
    private static final int MONTH = 31;

    /** A time wider than a season tells little of when it is to be. */
    private static final int SEASON = 100;

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
        AgreementName name = name(sighting, said);
        return new Features(
                sighting,
                said,
                name,
                Actors.treatyPartners(said.parties()),
                birth(sighting, said, name));
    }

    /** The name, unless it is of years ago and the instrument still to come: it is another's. */
    private static AgreementName name(Sighting sighting, Agreement said) {
        AgreementName name = AgreementName.of(said);
        boolean past =
                name.year()
                        .flatMap(
                                year ->
                                        sighting.published()
                                                .earliest()
                                                .map(published -> year < published.getYear()))
                        .orElse(false);
        boolean quoted =
                name.year()
                        .map(year -> sighting.finding().evidence().quote().contains("" + year))
                        .orElse(false);
        return past && !quoted && AHEAD.contains(said.stage()) ? name.withoutSubject() : name;
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
        return against(a, b).orElseGet(() -> isOne(a, b).orElseGet(() -> mayBeOne(a, b)));
    }

    /** What speaks against it, if anything does. */
    private static Optional<Verdict> against(Features a, Features b) {
        AgreementName one = a.name();
        AgreementName other = b.name();
        if (differ(one.year(), other.year())) {
            return Optional.of(Verdict.apart("they are of different years"));
        }
        if (one.several() != other.several()) {
            return Optional.of(Verdict.apart("one is a single agreement, the other several"));
        }
        if (!one.mayBeCalled(other)) {
            return Optional.of(
                    Verdict.apart(
                            "one is called a " + one.form() + ", the other a " + other.form()));
        }
        if (!within(a, b) && !isNamed(a, b)) {
            return Optional.of(Verdict.apart("they have different parties"));
        }
        if (!one.isBare() && !other.isBare() && !one.isAbout(other)) {
            return Optional.of(Verdict.apart("their names tell of different subjects"));
        }
        if (isImaginary(a) != isImaginary(b)) {
            return Optional.of(denied(a, b));
        }
        if (areIntroduced(a, b)) {
            return Optional.of(Verdict.apart("one report introduces each as something new"));
        }
        if (endedBefore(a, b) || endedBefore(b, a)) {
            return Optional.of(Verdict.apart("one has ended, the other is still to come"));
        }
        return Spread.gap(a.birth(), b.birth()) > SLIP
                ? Optional.of(Verdict.apart("they were signed, or were to be, at different times"))
                : Optional.empty();
    }

    /** True when a report says "an accord" of the one and "a treaty" of the other. */
    private static boolean areIntroduced(Features a, Features b) {
        boolean both =
                Matcher.inOneReport(a.sighting(), b.sighting())
                        && a.name().indefinite()
                        && b.name().indefinite();
        boolean told = isToldOf(a, b) || isToldOf(b, a);
        return both
                && !told
                && !a.name().isAbout(b.name())
                && !a.said().name().equalsIgnoreCase(b.said().name());
    }

    private static boolean differ(Optional<Integer> a, Optional<Integer> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    /** What one denies and another asserts is kept apart, and shown side by side. */
    private static Verdict denied(Features a, Features b) {
        return isAlike(a, b) && a.name().isAbout(b.name())
                ? Verdict.beside(0.3, "one asserts what the other denies")
                : Verdict.apart("one is denied or merely thought of, the other is not");
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

    /** Whether what speaks for it suffices. */
    private static Optional<Verdict> isOne(Features a, Features b) {
        boolean about = a.name().isAbout(b.name());
        boolean oneReport = Matcher.inOneReport(a.sighting(), b.sighting());
        if (isNamed(a, b)) {
            return Optional.of(Verdict.same(1, "the same name and year"));
        }
        if (Spread.gap(a.birth(), b.birth()) > MONTH) {
            return Optional.empty();
        }
        if (oneReport && about && a.said().name().equals(b.said().name())) {
            return Optional.of(Verdict.same(0.99, "the same name in one report"));
        }
        if (about && (isAlike(a, b) || oneReport)) {
            int shared = Words.common(a.name().subject(), b.name().subject()).size();
            return Optional.of(Verdict.same(0.9 + 0.02 * shared, "the same parties and subject"));
        }
        if (isAlike(a, b) && isOfOneYear(a, b)) {
            return Optional.of(Verdict.same(0.8, "the same parties and year"));
        }
        if (oneReport && (pointsTo(a, b) || pointsTo(b, a))) {
            return Optional.of(Verdict.same(0.5 + near(a, b), "one report speaks of it again"));
        }
        if (oneReport && (isToldOf(a, b) || isToldOf(b, a))) {
            return Optional.of(Verdict.same(0.55, "one report tells of both in the same words"));
        }
        boolean fixed = Spread.isWithin(a.birth(), SEASON) && Spread.isWithin(b.birth(), SEASON);
        return isAlike(a, b) && fixed && a.name().isCalledLike(b.name())
                ? Optional.of(Verdict.same(0.6, "the same parties, form and time of signing"))
                : Optional.empty();
    }

    /** True when both names hold the year and most words: such names are given only once. */
    private static boolean isNamed(Features a, Features b) {
        boolean words =
                Words.common(a.name().subject(), b.name().subject()).size() > 1
                        || a.name().isShortFor(b.name())
                        || b.name().isShortFor(a.name());
        return words && a.name().year().isPresent() && a.name().year().equals(b.name().year());
    }

    /** True when one is named by its year, and the other was signed in it, long ago. */
    private static boolean isOfOneYear(Features a, Features b) {
        boolean named = a.name().year().isPresent() || b.name().year().isPresent();
        return named && isInOneYear(a) && isInOneYear(b) && a.birth().overlaps(b.birth());
    }

    private static boolean isInOneYear(Features one) {
        return Spread.isWithin(one.birth(), 366)
                && one.birth()
                        .earliest()
                        .map(LocalDate::getYear)
                        .equals(one.birth().latest().map(LocalDate::getYear));
    }

    private static boolean isAlike(Features a, Features b) {
        return a.parties().size() > 1 && a.parties().equals(b.parties());
    }

    private static boolean within(Features a, Features b) {
        return a.parties().containsAll(b.parties()) || b.parties().containsAll(a.parties());
    }

    /** True when a bare "the treaty" can mean what its report spoke of before. */
    private static boolean pointsTo(Features reference, Features introduced) {
        return reference.name().definite()
                && reference.name().isBare()
                && start(introduced) <= start(reference);
    }

    /** True when a bare "an accord" stands in a sentence with all that the other is about. */
    private static boolean isToldOf(Features bare, Features named) {
        return bare.name().isBare()
                && isAlike(bare, named)
                && bare.said().stage() == named.said().stage()
                && !named.name().isBare()
                && Words.telling(bare.sighting().sentence()).containsAll(named.name().subject());
    }

    /** Of several that a bare name can mean, the one spoken of nearest is meant. */
    private static double near(Features a, Features b) {
        return 0.15 / (1 + Math.abs(start(a) - start(b)) / 500.0);
    }

    private static int start(Features one) {
        return one.sighting().finding().evidence().raw().start();
    }

    /** A document to be signed that one report leaves unnamed can be what a later one names. */
    private static boolean isUnnamedPlan(Features plan, Features later) {
        return plan.name().isNameless()
                && plan.said().stage() == AgreementStage.SIGNING_EXPECTED
                && later.name().isTelling()
                && plan.sighting().day().isBefore(later.sighting().day())
                && (AHEAD.contains(later.said().stage())
                        || later.said().stage() == AgreementStage.SIGNED)
                && Spread.isWithin(plan.birth(), SLIP + 1);
    }

    /** A link is worth a reader's time when subject, or form and time, go together. */
    private static Verdict mayBeOne(Features a, Features b) {
        if (!isAlike(a, b)) {
            return Verdict.unrelated();
        }
        long gap = Spread.gap(a.birth(), b.birth());
        if (isUnnamedPlan(a, b) || isUnnamedPlan(b, a)) {
            return Verdict.possibly(0.2, "one report does not say which instrument it means");
        }
        if (a.name().isAbout(b.name())) {
            return Verdict.possibly(0.4, "the times of signing differ, but it may have slipped");
        }
        return a.name().isCalledLike(b.name()) && gap == 0
                ? Verdict.possibly(
                        0.3, "the same parties and form, and a time of signing they may share")
                : Verdict.unrelated();
    }
}
