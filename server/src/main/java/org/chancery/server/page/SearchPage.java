package org.chancery.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.chancery.library.Answers;
import org.chancery.library.ChanceryException;
import org.chancery.server.record.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search with facets. */
@RestController
class SearchPage {
    private static final int ANSWERS = 50;

    private final Leaves leaves;
    private final Questions questions;

    SearchPage(Leaves leaves, Questions questions) {
        this.leaves = leaves;
        this.questions = questions;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(
            HttpServletRequest request,
            @RequestParam(name = "q", defaultValue = "") String question) {
        return leaves.showKept(
                request,
                (pages, out) -> {
                    Answers none = new Answers(List.of(), List.of());
                    if (question.isBlank()) {
                        return pages.search("", none, "", out);
                    }
                    try {
                        Answers answers = questions.ask(question, ANSWERS, Frames.asOf(request));
                        return pages.search(question, answers, "", out);
                    } catch (ChanceryException fault) {
                        return pages.search(question, none, fault.getMessage(), out);
                    }
                });
    }
}
