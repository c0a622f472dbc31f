package org.chancery.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chancery.library.Answer;
import org.chancery.library.Answers;
import org.chancery.server.record.Conditions;
import org.chancery.server.record.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions and their answers. */
@RestController
class QuestionCalls {
    private static final int USUAL = 5;
    private static final int MOST = 200;

    private final Questions questions;
    private final Listing listing;

    QuestionCalls(Questions questions, Listing listing) {
        this.questions = questions;
        this.listing = listing;
    }

    /** An answer with its rank. */
    private record Ranked(int rank, Answer answer) {}

    @GetMapping("/api/v1/ask")
    ResponseEntity<String> ask(HttpServletRequest request, @RequestParam("q") String question) {
        Answers answers = answers(request, question, USUAL);
        List<Map<String, Object>> best = new ArrayList<>();
        answers.best().forEach(one -> best.add(fields(new Ranked(best.size() + 1, one))));
        return Listing.one(Json.of(Json.fields("answers", best, "unknown", answers.unknown())));
    }

    private Answers answers(HttpServletRequest request, String question, int usual) {
        int limit = Conditions.number(request.getParameter("limit"), usual, MOST);
        return questions.ask(question, limit, Conditions.of(request::getParameter).day());
    }

    @GetMapping("/api/v1/search")
    ResponseEntity<String> search(HttpServletRequest request, @RequestParam("q") String question) {
        NavigableMap<String, Ranked> byRank = new TreeMap<>();
        for (Answer one :
                questions.ask(question, MOST, Conditions.of(request::getParameter).day()).best()) {
            int rank = byRank.size() + 1;
            byRank.put("%09d".formatted(rank), new Ranked(rank, one));
        }
        return listing.part(
                request,
                byRank,
                all -> true,
                new Layout<>(
                        one -> Json.of(fields(one)),
                        List.of("rank", "document", "start", "end", "quote", "entry", "finding"),
                        one ->
                                List.of(
                                        String.valueOf(one.rank()),
                                        one.answer().report(),
                                        String.valueOf(one.answer().raw().start()),
                                        String.valueOf(one.answer().raw().end()),
                                        one.answer().words(),
                                        one.answer().entry().map(e -> e.id().value()).orElse(""),
                                        one.answer()
                                                .finding()
                                                .map(known -> known.id().value())
                                                .orElse(""))));
    }

    private static Map<String, Object> fields(Ranked one) {
        Answer answer = one.answer();
        Map<String, Object> fields =
                Json.fields(
                        "rank", one.rank(),
                        "document", answer.report(),
                        "evidence",
                                Json.fields(
                                        "start", answer.raw().start(),
                                        "end", answer.raw().end(),
                                        "quote", answer.words()),
                        "score", answer.score());
        answer.entry()
                .ifPresent(
                        entry -> {
                            fields.put("entry", entry.id().value());
                            fields.put("title", entry.title());
                        });
        answer.finding()
                .ifPresent(
                        known -> {
                            fields.put("finding", known.id().value());
                            fields.put("kind", known.finding().statement().kind().word());
                            fields.put("words", known.finding().evidence().quote());
                        });
        return fields;
    }
}
