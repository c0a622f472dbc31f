package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.model.statement.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PloverScaleTest {
    private static final PloverScale SCALE = PloverScale.load();

    @ParameterizedTest
    @CsvSource({
        "CONSULT, visit, 4, 1",
        "CONSULT, huddle, 2.5, 1",
        "AID, , 10, 2",
        "ACCUSE, , -3, 3",
        "SANCTION, , -6, 3",
        "ASSAULT, aerial, -9, 4",
    })
    void weighsTypesAndModes(EventType type, String mode, double score, int quad) {
        assertThat(SCALE.intensity(type, Optional.ofNullable(mode))).isEqualTo(score);
        assertThat(SCALE.quad(type).number()).isEqualTo(quad);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void conflictIsNeverPositive(EventType type) {
        boolean conflict = SCALE.quad(type).number() > 2;
        double score = SCALE.intensity(type, Optional.empty());
        assertThat(conflict ? -score : score).isGreaterThanOrEqualTo(0);
    }
}
