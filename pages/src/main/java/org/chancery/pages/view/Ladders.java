package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.List;
import org.chancery.outlook.score.Scoreboard;
import org.chancery.outlook.score.Tally;
import org.chancery.pages.view.TableView.Cell;
import org.chancery.pages.view.TableView.Row;
import org.chancery.pages.words.Prose;

/** What is drawn elsewhere, as tables: ladders, disputes, and who foretold how well. */
final class Ladders {
    private static final int SPEAKERS = 15;

    private final Context context;

    Ladders(Context context) {
        this.context = context;
    }

    TableView lives(String key, List<LifeView> lives) {
        List<Row> rows = new ArrayList<>();
        for (LifeView life : lives) {
            for (Rung rung : life.rungs()) {
                rows.add(
                        new Row(
                                "",
                                rung.known(),
                                List.of(
                                        Cell.link(life.title(), life.href()),
                                        Cell.badge(rung.stage(), rung.look()),
                                        Cell.of(rung.moment()),
                                        Cell.of(rung.quote().map(Quote::words).orElse("")),
                                        Cell.of(rung.quote().map(Quote::source).orElse("")),
                                        Cell.of(rung.quote().map(Quote::published).orElse(""))),
                                List.of()));
            }
        }
        return TableView.of(
                context,
                key,
                List.of("title", "step", "moment", "words", "source", "published"),
                rows);
    }

    TableView scores(Scoreboard scoreboard) {
        List<Row> rows =
                scoreboard.speakers().stream()
                        .limit(SPEAKERS)
                        .map(
                                one ->
                                        new Row(
                                                "",
                                                "",
                                                List.of(
                                                        Cell.of(Prose.oneLine(one.name())),
                                                        number(one.told()),
                                                        number(one.settled()),
                                                        number(one.hits()),
                                                        number(one.undecided()),
                                                        Cell.of(rate(one))),
                                                List.of()))
                        .toList();
        return TableView.of(
                context,
                "scoreboard",
                List.of("speaker", "forecasts", "settled", "hits", "open", "rate"),
                rows);
    }

    private Cell number(int number) {
        return Cell.count(context, number);
    }

    private String rate(Tally tally) {
        return tally.rate()
                .map(
                        rate ->
                                context.wording().percent(rate.share())
                                        + " ("
                                        + context.wording().percent(rate.interval().low())
                                        + "–"
                                        + context.wording().percent(rate.interval().high())
                                        + ")")
                .orElseGet(() -> context.text("scoreboard.few"));
    }

    TableView disputes(List<DisputeView> disputes) {
        List<Row> rows = new ArrayList<>();
        for (DisputeView dispute : disputes) {
            for (DisputeView.Side side : dispute.sides()) {
                for (Quote quote : side.quotes()) {
                    rows.add(
                            new Row(
                                    "",
                                    quote.known(),
                                    List.of(
                                            Cell.link(dispute.about(), dispute.href()),
                                            Cell.of(side.says()),
                                            Cell.of(quote.words()),
                                            Cell.of(quote.source()),
                                            Cell.of(quote.published())),
                                    List.of()));
                }
            }
        }
        return TableView.of(
                context,
                "disputes",
                List.of("question", "answer", "words", "source", "published"),
                rows);
    }
}
