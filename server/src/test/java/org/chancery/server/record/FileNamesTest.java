package org.chancery.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that others chose lead nowhere and can be shown. */
final class FileNamesTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("", "report.txt"),
                Arguments.of("   ", "report.txt"),
                Arguments.of("..", "report.txt"),
                Arguments.of("......", "report.txt"),
                Arguments.of(". . .", "report.txt"),
                Arguments.of("../../etc/passwd", "passwd.txt"),
                Arguments.of("C:\\reports\\a.txt", "a.txt"),
                Arguments.of("reports/", "report.txt"),
                Arguments.of("a\tb\u0007c\u0085d.txt", "a b c d.txt"),
                Arguments.of("a\u0000b.txt", "a b.txt"),
                Arguments.of("a\u202Etxt.exe.txt", "a txt.exe.txt"),
                Arguments.of("доклад о мире.txt", "доклад о мире.txt"),
                Arguments.of("报告.txt", "报告.txt"),
                Arguments.of("تقرير.txt", "تقرير.txt"),
                Arguments.of("report\uD83D\uDD4A.txt", "report\uD83D\uDD4A.txt"),
                Arguments.of("<b>a</b>.txt", "b .txt"),
                Arguments.of("n".repeat(3000) + ".txt", "n".repeat(116) + ".txt"),
                Arguments.of("e" + "\uD83D\uDD4A".repeat(90), "\uD83D\uDD4A".repeat(60) + ".txt"),
                Arguments.of("%2e%2e%2f%00", "%2e%2e%2f%00.txt"),
                Arguments.of("a.unheardof", "a.unheardof"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsMadeSafe(String name, String safe) {
        assertThat(FileNames.safe(name)).isEqualTo(safe);
    }
}
