package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.library.KnownFinding;
import org.chancery.model.statement.Dispute;
import org.chancery.model.text.Span;
import org.chancery.pages.words.Prose;

/**
 * A question in dispute, its answers side by side.
 *
 * @param known the day from which two sides are known
 */
record DisputeView(String name, String href, String about, String known, List<Side> sides) {

    private static final Pattern SUMMER = Pattern.compile("\\b(\\d{4})-22\\b");

    /** One answer with the words that give it. */
    record Side(String says, List<Quote> quotes) {}

    static List<DisputeView> all(Context context) {
        return some(context, Integer.MAX_VALUE);
    }

    /** The first few. */
    static List<DisputeView> some(Context context, int most) {
        return context.dossier().record().disputes().stream()
                .limit(most)
                .map(dispute -> of(context, dispute))
                .toList();
    }

    static DisputeView of(Context context, Dispute dispute) {
        List<Side> sides =
                dispute.sides().stream()
                        .map(
                                side ->
                                        new Side(
                                                words(context, side.says()),
                                                distinct(context, side).stream()
                                                        .map(one -> Quote.of(context, one))
                                                        .toList()))
                        .toList();
        String known =
                sides.stream()
                        .map(
                                side ->
                                        side.quotes().stream()
                                                .map(Quote::known)
                                                .min(Comparator.naturalOrder())
                                                .orElse(""))
                        .max(Comparator.naturalOrder())
                        .orElse("");
        return new DisputeView(
                dispute.id(),
                context.to().dispute(dispute.id()),
                words(context, dispute.about()),
                known,
                sides);
    }

    /** The record's words, with a summer called so and not by its number in EDTF. */
    private static String words(Context context, String words) {
        return SUMMER.matcher(Prose.oneLine(words))
                .replaceAll(found -> context.text("days.summer", found.group(1)));
    }

    /** The findings of a side, the longer where two have words of a report in common. */
    private static List<KnownFinding> distinct(Context context, Dispute.Side side) {
        List<KnownFinding> kept = new ArrayList<>();
        side.findings().stream()
                .flatMap(id -> context.dossier().finding(id).stream())
                .sorted(
                        Comparator.comparingInt(
                                known -> -known.finding().evidence().raw().length()))
                .filter(known -> kept.stream().noneMatch(other -> overlap(known, other)))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(Quote::day).thenComparing(KnownFinding::id));
        return kept;
    }

    private static boolean overlap(KnownFinding one, KnownFinding other) {
        Span some = one.finding().evidence().raw();
        return one.report().equals(other.report())
                && some.overlaps(other.finding().evidence().raw());
    }
}
