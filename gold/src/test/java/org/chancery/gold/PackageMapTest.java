package org.chancery.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The map of the house in {@code docs/ARCHITECTURE.md} has every package, and none that is gone.
 */
class PackageMapTest {
    private static final Path ROOT = Path.of("..");

    /** "text/…/annotate/{tag,time}" in code quotes: a module, and packages below its own. */
    private static final Pattern PLACE =
            Pattern.compile("`(\\w+)/…/((?:\\w+/)*)(\\w+|\\{[\\w,]+})`");

    private static final Pattern DECLARED =
            Pattern.compile("(\\w+)/src/main/java/org/chancery/\\1/([\\w/]+)/package-info\\.java");

    @Test
    void theMapHasEveryPackage() throws IOException {
        String map = Files.readString(ROOT.resolve("docs/ARCHITECTURE.md"));
        assertThat(placesIn(map)).isEqualTo(packages());
    }

    @Test
    void bracesStandForSeveral() {
        assertThat(placesIn("| tags | `text/…/annotate/{tag,time}`, `text/…/clean` |"))
                .containsExactlyInAnyOrder("text/annotate/tag", "text/annotate/time", "text/clean");
    }

    private static Set<String> placesIn(String map) {
        return PLACE.matcher(map)
                .results()
                .flatMap(PackageMapTest::places)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> places(MatchResult found) {
        return Stream.of(found.group(3).replaceAll("[{}]", "").split(","))
                .map(name -> found.group(1) + "/" + found.group(2) + name);
    }

    private static Set<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT, 12)) {
            return files.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .map(DECLARED::matcher)
                    .filter(java.util.regex.Matcher::matches)
                    .map(matcher -> matcher.group(1) + "/" + matcher.group(2))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
