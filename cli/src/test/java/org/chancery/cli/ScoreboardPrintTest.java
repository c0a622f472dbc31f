package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Outcome.Verdict;
import org.chancery.model.time.DateRange;
import org.chancery.outlook.score.Scoreboard;
import org.chancery.outlook.score.StatedForecast;
import org.junit.jupiter.api.Test;

class ScoreboardPrintTest {
    private static ScoreboardPrint of(int cameTrue, int failed) {
        List<StatedForecast> all = new ArrayList<>();
        for (int i = 0; i < cameTrue + failed; i++) {
            all.add(
                    new StatedForecast(
                            new Forecast(
                                    List.of(),
                                    Forecast.Form.PREDICTION,
                                    "the strait will freeze",
                                    Optional.empty(),
                                    DateRange.unknown(),
                                    List.of("likely"),
                                    OptionalDouble.of(0.65),
                                    Optional.empty()),
                            i < cameTrue ? Verdict.CAME_TRUE : Verdict.FAILED));
        }
        return new ScoreboardPrint(Scoreboard.of(all));
    }

    @Test
    void tellsCountsBelowTenAndRatesFromTen() {
        assertThat(of(3, 1).lines(9))
                .contains(
                        "4 forecasts, 4 settled, 3 of them right; too few for a rate, which takes"
                                + " 10.");
        assertThat(of(9, 3).lines(9))
                .contains(
                        "12 forecasts, 12 settled, 9 of them right (75 %, 47 to 91).",
                        "Likelihoods: 12 settled, Brier score 0.198, log score 0.586",
                        "   60 to  80 %:  12 said, mean 65 %, came true 75 %");
    }

    @Test
    void writesOneObjectALine() {
        assertThat(of(9, 3).jsonLines())
                .hasSize(4)
                .last()
                .isEqualTo(
                        "{\"kind\":\"calibration\",\"from\":0.6000,\"to\":0.8000,\"count\":12,"
                                + "\"forecast\":0.6500,\"happened\":0.7500}");
    }
}
