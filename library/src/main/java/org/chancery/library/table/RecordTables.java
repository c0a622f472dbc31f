package org.chancery.library.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.ledger.sql.Report;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.Telling;
import org.chancery.library.export.ToldEntry;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Revision;
import org.chancery.model.time.DateRange;

/** The tables of the record that tell of more than one kind of finding. */
final class RecordTables {
    private RecordTables() {}

    /** One step of an entry's history. */
    record Step(Entry entry, Revision revision) {
        static List<Step> of(ToldEntry told) {
            return told.entry().history().stream().map(r -> new Step(told.entry(), r)).toList();
        }
    }

    /** One link of an entry. */
    record Tie(Entry entry, Entry.Link link) {
        static List<Tie> of(ToldEntry told) {
            return told.entry().links().stream().map(l -> new Tie(told.entry(), l)).toList();
        }
    }

    /** One finding on one side of a dispute; disputes and sides are numbered from 1. */
    record Answer(long dispute, String about, long side, String says, FindingId finding) {
        static List<Answer> of(long number, Dispute dispute) {
            List<Answer> answers = new ArrayList<>();
            long side = 0;
            for (Dispute.Side one : dispute.sides()) {
                side++;
                for (FindingId finding : one.findings()) {
                    answers.add(new Answer(number, dispute.about(), side, one.says(), finding));
                }
            }
            return answers;
        }
    }

    static Table<Report> documents(RecordSource record) {
        Table<Report> table =
                new Table<Report>("documents")
                        .text("id", "the digest of its name and text", r -> r.article().value())
                        .text("document", "the name that other tables use", Report::name)
                        .text("title", "as printed", r -> r.header().title().orElse(""))
                        .text(
                                "outlet",
                                "as printed or declared",
                                r -> r.header().outlet().orElse(""))
                        .text("byline", "as printed", r -> r.header().byline().orElse(""))
                        .text("language", "ISO 639-1", r -> r.header().language());
        return dates(table, "published", "publication", r -> r.dating().published())
                .day("published_best", "the likeliest day of them", r -> r.dating().best())
                .text(
                        "copy_of",
                        "the document of which it prints the same text",
                        r -> r.copyOf().orElse(""))
                .text(
                        "address",
                        "where it was published",
                        r -> record.text(r.article()).address().orElse(""))
                .count(
                        "characters",
                        "its length in code points",
                        r -> (long) record.text(r.article()).length());
    }

    /** The columns that every kind of finding has. */
    static Table<Telling> finding(String name) {
        Table<Telling> table =
                new Table<Telling>(name)
                        .text("id", "the digest of words, place and reading", Telling::id)
                        .text("document", "the report", t -> t.sighting().report())
                        .count(
                                "start",
                                "where the quote begins in the raw report, in code points from 0",
                                t -> (long) t.span().start())
                        .count("end", "where it ends, exclusive", t -> (long) t.span().end())
                        .text("quote", "the words that say so, exactly", Telling::quote)
                        .text(
                                "stated_by",
                                "on whose word, the outermost source last, by name; parted by ';'",
                                t -> Cells.names(t.sighting().finding().statedBy()))
                        .text("rule", "the rule that found it", t -> t.sighting().finding().rule())
                        .number(
                                "confidence",
                                "how sure the reading is, from 0 to 1",
                                t ->
                                        Optional.of(
                                                BigDecimal.valueOf(
                                                        t.sighting().finding().confidence())))
                        .text("entry", "the entry it belongs to", RecordTables::entryId);
        return dates(table, "date", "happening (due date, period)", t -> t.statement().when())
                .text(
                        "date_text",
                        "the report's words for the date",
                        t -> t.statement().when().text());
    }

    private static String entryId(Telling telling) {
        return telling.entry().map(id -> id.value()).orElse("");
    }

    static <R> Table<R> dates(
            Table<R> table, String prefix, String of, Function<R, DateRange> range) {
        return table.text(
                        prefix + "_edtf",
                        "date of " + of + ", as EDTF (ISO 8601-2)",
                        r -> Cells.edtf(range.apply(r)))
                .day(prefix + "_earliest", "the first possible day", r -> range.apply(r).earliest())
                .day(prefix + "_latest", "the last possible day", r -> range.apply(r).latest())
                .text(
                        prefix + "_precision",
                        "day, month, year, interval or open",
                        r -> Cells.precision(range.apply(r)));
    }

    static Table<ToldEntry> entries() {
        return new Table<ToldEntry>("entries")
                .text("id", "the entry", told -> told.entry().id().value())
                .text("of", "the kind of its findings", told -> told.entry().of().word())
                .text("title", "how a person would call it", told -> told.entry().title())
                .text(
                        "findings",
                        "the findings it rests on, parted by ';'",
                        told ->
                                Cells.list(
                                        told.entry().findings().stream()
                                                .map(FindingId::value)
                                                .toList()));
    }

    static Table<Step> history() {
        return dates(
                        new Table<Step>("entry_history")
                                .text("entry", "the entry", step -> step.entry().id().value()),
                        "as_of",
                        "the report that says so",
                        step -> step.revision().asOf())
                .text("stage", "the stage or status reached", step -> step.revision().stage())
                .text(
                        "finding",
                        "the finding that says so",
                        step -> step.revision().because().value());
    }

    static Table<Tie> links() {
        return new Table<Tie>("entry_links")
                .text("entry", "the entry", tie -> tie.entry().id().value())
                .text(
                        "type",
                        "updates, succeeds, implements, part of, possibly same as",
                        tie -> tie.link().type())
                .text("to", "the other entry", tie -> tie.link().to().value())
                .text("reason", "why, in words", tie -> tie.link().reason());
    }

    static Table<Answer> disputes() {
        return new Table<Answer>("disputes")
                .count("dispute", "numbered from 1 within this export", Answer::dispute)
                .text("about", "the question", Answer::about)
                .count("side", "numbered from 1 within the dispute", Answer::side)
                .text("says", "the answer of that side", Answer::says)
                .text("finding", "a finding that gives it", answer -> answer.finding().value());
    }
}
