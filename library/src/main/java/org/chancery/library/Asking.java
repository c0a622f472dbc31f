package org.chancery.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.search.Hit;
import org.chancery.ledger.search.Question;
import org.chancery.ledger.search.QuestionParser;
import org.chancery.ledger.search.SearchIndex;
import org.chancery.ledger.sql.Ledger;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;

/** Puts a question to an index, and follows what it finds to the findings and their entries. */
final class Asking {
    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}’'-]+");

    private final Ledger ledger;
    private final Optional<Supplier<Resolution>> record;

    /**
     * @param record the record that the index is of, where it is not the one that is kept
     */
    Asking(Ledger ledger, Optional<Supplier<Resolution>> record) {
        this.ledger = ledger;
        this.record = record;
    }

    /** The answers to a question. */
    Answers answer(Question question, int count, SearchIndex index) {
        List<String> names =
                question.plain()
                        ? NAME.matcher(question.words()).results().map(r -> r.group()).toList()
                        : List.of();
        List<String> unknown = index.unknown(names);
        boolean nothing = !names.isEmpty() && unknown.size() == names.size();
        List<Hit> hits = nothing ? List.of() : index.search(question, count);
        return new Answers(answers(hits), unknown);
    }

    private List<Answer> answers(List<Hit> hits) {
        List<FindingId> ids = hits.stream().flatMap(hit -> hit.finding().stream()).toList();
        Map<FindingId, Sighting> findings =
                ledger.findings(ids).stream()
                        .collect(Collectors.toMap(Sighting::id, Function.identity(), (a, b) -> a));
        List<Entry> entries =
                record.map(one -> one.get().entries())
                        .orElseGet(() -> ledger.kept().of(ids).entries());
        Map<FindingId, Entry> entryOf = new HashMap<>();
        for (Entry entry : entries) {
            entry.findings().forEach(finding -> entryOf.put(finding, entry));
        }
        Map<ArticleId, String> names =
                ledger.names(hits.stream().map(Hit::article).collect(Collectors.toSet()));
        return hits.stream()
                .map(hit -> answer(hit, names.getOrDefault(hit.article(), ""), findings, entryOf))
                .toList();
    }

    private static Answer answer(
            Hit hit,
            String report,
            Map<FindingId, Sighting> findings,
            Map<FindingId, Entry> entryOf) {
        Optional<Sighting> finding = hit.finding().map(findings::get);
        Optional<Entry> entry = hit.finding().map(entryOf::get);
        return new Answer(
                report,
                hit.raw(),
                hit.words(),
                finding.map(one -> KnownFinding.of(one, entry.map(Entry::id))),
                entry,
                hit.score());
    }

    /** A question taken apart; what cannot be understood is told in words. */
    static Question parsed(String question) {
        try {
            return QuestionParser.parse(question);
        } catch (IllegalArgumentException fault) {
            throw new ChanceryException(fault.getMessage(), fault);
        }
    }
}
