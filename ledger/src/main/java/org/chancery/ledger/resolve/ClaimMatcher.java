package org.chancery.ledger.resolve;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.ActorType;
import org.chancery.model.statement.Claim;

/**
 * Two claims are one when one speaker says them in all but the same words, or denies the same thing
 * to one report and to another. What a treaty says is not so, its parties may have said of it.
 */
final class ClaimMatcher implements Matcher<ClaimMatcher.Features> {
    private static final double NEARLY_ALIKE = 0.75;

    /** What parties say of a treaty and what it says itself lie no more days apart. */
    private static final int YEAR = 366;

    record Features(
            Sighting sighting,
            Set<String> speakers,
            Set<String> words,
            Set<String> topic,
            boolean negative,
            Set<String> denied,
            boolean ofInstrument) {}

    @Override
    public Features features(Sighting sighting) {
        Claim said = (Claim) sighting.statement();
        return new Features(
                sighting,
                Actors.ids(said.speakers()),
                Words.telling(said.words()),
                Words.telling(said.topic().orElse("")),
                Denials.isNegative(said),
                Words.telling(Denials.denied(said)),
                isInstrument(said) || AgreementName.speaksOfSigning(said.words()));
    }

    /** True when an instrument speaks: "it is aimed at nobody, the treaty says". */
    private static boolean isInstrument(Claim said) {
        return !said.speakers().isEmpty()
                && said.speakers().stream()
                        .map(one -> one.actor())
                        .allMatch(
                                actor ->
                                        actor.type() == ActorType.DOCUMENT
                                                && AgreementName.speaksOfSigning(actor.name()));
    }

    /** The alphabetically first words; near-identical claims share at least one of three. */
    @Override
    public Set<String> keys(Features one) {
        Set<String> keys = new TreeSet<>();
        for (String speaker : one.speakers()) {
            one.words().stream().limit(3).forEach(word -> keys.add(speaker + " " + word));
            if (one.negative()) {
                one.topic().forEach(word -> keys.add(speaker + " denies " + word));
            }
        }
        if (one.ofInstrument()) {
            one.denied().forEach(word -> keys.add("instrument denies " + word));
        }
        return keys;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        double likeness = Words.likeness(a.words(), b.words());
        boolean denied =
                a.negative()
                        && b.negative()
                        && Actors.meet(a.topic(), b.topic())
                        && !Matcher.inOneReport(a.sighting(), b.sighting());
        if (denied && a.speakers().equals(b.speakers()) && !a.speakers().isEmpty()) {
            return Verdict.same(0.5, "the same speaker denies the same thing again");
        }
        if (isOfOneInstrument(a, b)) {
            return Verdict.same(0.45, "a treaty and its parties deny the same thing");
        }
        return likeness >= NEARLY_ALIKE && a.speakers().equals(b.speakers())
                ? Verdict.same(likeness, "the same speaker in the same words")
                : Verdict.unrelated();
    }

    private static boolean isOfOneInstrument(Features a, Features b) {
        boolean spoken =
                isInstrument((Claim) a.sighting().statement())
                        != isInstrument((Claim) b.sighting().statement());
        boolean alike = !a.denied().isEmpty() && a.denied().equals(b.denied());
        long days = Math.abs(ChronoUnit.DAYS.between(a.sighting().day(), b.sighting().day()));
        return spoken && alike && a.ofInstrument() && b.ofInstrument() && days <= YEAR;
    }
}
