package org.chancery.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;

final class FindingTest {
    private static final Document DOCUMENT =
            Document.of(
                    Article.plain("a.txt", "Italy and Portugal are partners."),
                    AlignedText.identity("Italy and Portugal are partners."));

    @Test
    void hasTheSameIdWhenReadTwice() {
        assertThat(finding("declared").id()).isEqualTo(finding("declared").id());
        assertThat(finding("declared").id().value()).startsWith("relation-");
    }

    @Test
    void hasAnotherIdWhenItSaysSomethingElse() {
        assertThat(finding("declared").id()).isNotEqualTo(finding("denied").id());
    }

    @Test
    void quotesExactlyItsSpan() {
        Evidence evidence = finding("declared").evidence();
        assertThat(evidence.quote())
                .isEqualTo("Italy and Portugal")
                .isEqualTo(evidence.raw().in(DOCUMENT.article().raw()));
    }

    @Test
    void isNotSurerThanSure() {
        Finding one = finding("declared");
        assertThatThrownBy(
                        () -> new Finding(one.statement(), one.evidence(), List.of(), "rule", 1.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
    }

    @Test
    void isAnsweredForByKind() {
        Statement.Cases<String> cases =
                new Statement.Cases<>(
                        e -> "event",
                        a -> "agreement",
                        v -> "visit",
                        c -> "claim",
                        f -> "forecast",
                        q -> "quantity",
                        r -> "relation of " + r.a().get(0).text());
        assertThat(finding("declared").statement().match(cases)).isEqualTo("relation of Italy");
    }

    private static Finding finding(String state) {
        return new Finding(
                new Relation(
                        "partnership",
                        List.of(new ActorReference(Actor.state("ITA", "Italy"), "Italy")),
                        List.of(new ActorReference(Actor.state("PRT", "Portugal"), "Portugal")),
                        state,
                        DateRange.unknown()),
                Evidence.at(DOCUMENT, new Span(0, 18)),
                List.of(),
                "test",
                0.9);
    }
}
