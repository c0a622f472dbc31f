package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Quantity;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/** Looking at the near ones only finds what looking at all would. */
class OverlapsTest {
    @Property(tries = 200)
    void findsAllThatShareWords(@ForAll long seed) {
        Random random = new Random(seed);
        List<Sighting> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(sighting(random));
        }
        all.sort(Sighting.ORDER);
        Overlaps overlaps = new Overlaps(all.stream());

        for (Sighting one : all) {
            assertThat(overlaps.of(one))
                    .containsExactlyElementsOf(
                            all.stream().filter(other -> shareHalf(one, other)).toList());
        }
    }

    private static boolean shareHalf(Sighting one, Sighting other) {
        Span a = one.finding().evidence().raw();
        Span b = other.finding().evidence().raw();
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return Matcher.inOneReport(one, other) && 2 * common >= Math.min(a.length(), b.length());
    }

    private static Sighting sighting(Random random) {
        int start = random.nextInt(100);
        Span span = new Span(start, start + 1 + random.nextInt(random.nextInt(4) == 0 ? 90 : 9));
        String report = "r" + random.nextInt(2);
        Quantity said =
                new Quantity(
                        Optional.of(BigDecimal.valueOf(random.nextInt(1000))),
                        Optional.empty(),
                        "tonnes",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        DateRange.unknown(),
                        Quantity.Measure.COUNT);
        Evidence evidence = new Evidence(new ArticleId(report), span, "x".repeat(span.length()));
        Finding finding = new Finding(said, evidence, List.of(), "a rule", 0.5);
        return new Sighting(
                finding.id(),
                finding,
                report,
                DateRange.unknown(),
                Optional.empty(),
                finding.evidence().quote());
    }
}
