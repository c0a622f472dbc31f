package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final Path NOWHERE = Path.of("no-such-folder");

    @Test
    void namesTheStepTheLayerAndTheRemedy() {
        assertThatThrownBy(() -> Pipeline.builder().extract(new LinePipeline.VisitLines()).build())
                .isInstanceOf(ChanceryException.class)
                .hasMessage(
                        """
                        Extractor "visit lines" needs DATING, which no earlier annotator adds.
                        Added so far: nothing. Add an annotator that adds DATING before it.""");
    }

    @Test
    void keepsTheWrittenOrder() {
        assertThat(LinePipeline.create()).hasToString("clean → date line → visit lines");
    }

    @Test
    void aDateKnownFromOtherReportsReplacesTheReportsOwn() {
        LocalDate day = LocalDate.of(2012, 1, 1);
        Dating settled = new Dating(DateRange.day(day), Optional.of(day), List.of(), List.of());
        Article article = Article.plain("a.txt", "dated 2011-05-03\n");
        assertThat(LinePipeline.create().annotate(article, Optional.of(settled)).dating())
                .isEqualTo(settled);
    }

    @Test
    void theStandardStepsFitTogether() {
        assertThat(StandardPipeline.create(NOWHERE).toString()).contains("parser");
        assertThat(RulesVersion.current(NOWHERE))
                .hasSize(16)
                .isEqualTo(RulesVersion.current(NOWHERE));
    }
}
