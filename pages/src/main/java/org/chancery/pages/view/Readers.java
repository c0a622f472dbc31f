package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.Citations;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownReport;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.reader.Mark;
import org.chancery.pages.reader.MarkedText;

/** Reports to be read, with their findings beside them. */
final class Readers {
    /** A card takes about as much room as so many characters of text. */
    private static final int CARD = 62;

    private static final int LEAST = 3;

    /** What a reader looks for first. */
    private static final List<StatementKind> BY_WEIGHT =
            List.of(
                    StatementKind.AGREEMENT,
                    StatementKind.VISIT,
                    StatementKind.EVENT,
                    StatementKind.QUANTITY,
                    StatementKind.FORECAST,
                    StatementKind.CLAIM,
                    StatementKind.RELATION);

    private final Context context;
    private final Cards cards;

    Readers(Context context) {
        this.context = context;
        this.cards = new Cards(context);
    }

    List<ReaderView> all() {
        List<KnownReport> reports = context.dossier().reports();
        List<ReaderView> all = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Link before = i == 0 ? new Link("", "") : link(reports.get(i - 1));
            Link after = i + 1 == reports.size() ? new Link("", "") : link(reports.get(i + 1));
            reader(reports.get(i), before, after).ifPresent(all::add);
        }
        return all;
    }

    /** One report, with the one before it and the one after. */
    Optional<ReaderView> of(ArticleId id) {
        List<KnownReport> reports = context.dossier().reports();
        Optional<KnownReport> wanted = context.dossier().report(id);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int at = reports.indexOf(wanted.get());
        Link before = at <= 0 ? new Link("", "") : link(reports.get(at - 1));
        Link after = at + 1 >= reports.size() ? new Link("", "") : link(reports.get(at + 1));
        return reader(wanted.get(), before, after);
    }

    private Link link(KnownReport report) {
        return new Link(ReportName.of(report), context.to().report(report.article()));
    }

    private Optional<ReaderView> reader(KnownReport report, Link before, Link after) {
        return context.dossier()
                .article(report.article())
                .map(
                        article ->
                                new ReaderView(
                                        Anchors.reportName(report.article()),
                                        ReportView.of(context, report),
                                        report.language(),
                                        blocks(report, article),
                                        Cites.hash(context, report.article()),
                                        Citations.bibtex(List.of(Cites.of(context, report))),
                                        before,
                                        after));
    }

    private List<ReaderView.Block> blocks(KnownReport report, Article article) {
        List<KnownFinding> findings = context.dossier().findingsIn(report.article());
        Map<String, CardView> byId = new LinkedHashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (KnownFinding known : findings) {
            CardView card = cards.card(known, marks.size() + 1);
            byId.put(card.id(), card);
            marks.add(
                    new Mark(
                            card.id(),
                            Anchors.markName(known.id()),
                            context.to().card(report.article(), known.id()),
                            card.kindWords() + " " + card.number() + ": " + card.title(),
                            card.kind(),
                            card.number(),
                            known.finding().evidence().raw()));
        }
        MarkedText text =
                new MarkedText(
                        article,
                        marks,
                        report.furniture().stream().map(KnownReport.Mark::raw).toList());
        return text.paragraphs().stream().map(paragraph -> block(paragraph, byId)).toList();
    }

    private static ReaderView.Block block(
            MarkedText.Paragraph paragraph, Map<String, CardView> byId) {
        List<CardView> cards = paragraph.begins().stream().map(byId::get).toList();
        List<CardView> first =
                cards.stream()
                        .sorted(Comparator.comparingInt(Readers::weight))
                        .limit(Math.max(LEAST, paragraph.length() / CARD))
                        .sorted(Comparator.comparingInt(CardView::number))
                        .toList();
        List<CardView> more = cards.stream().filter(card -> !first.contains(card)).toList();
        return new ReaderView.Block(paragraph.words(), paragraph.aside(), first, more);
    }

    private static int weight(CardView card) {
        for (int i = 0; i < BY_WEIGHT.size(); i++) {
            if (BY_WEIGHT.get(i).word().equals(card.kind())) {
                return i;
            }
        }
        throw new IllegalStateException("A kind without a weight: " + card.kind());
    }
}
