package org.chancery.gold.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every word class of the readers is named by a rule or by code; a class nobody asks is deleted.
 */
class WordClassUseTest {
    private static final Path MAIN = Path.of("../extract/src/main");

    /** "class ties" of a lexicon, "doing: make, put" of a file of words. */
    private static final Pattern DECLARED = Pattern.compile("(?m)^(?:class ([\\w-]+)$|([a-z-]+):)");

    private static final Pattern QUOTED = Pattern.compile("\"([\\w-]+)\"");

    /** Sentences and words in quotes are no names of classes. */
    private static final Pattern NAMED =
            Pattern.compile("\"[^\"]*\"|(?<=[(,])\\s*([\\w-]+)(?=[,)])");

    @Test
    void everyClassIsAsked() throws IOException {
        Set<String> unused = new TreeSet<>();
        unused.addAll(names(".lexicon", DECLARED));
        unused.addAll(names(".words", DECLARED));
        assertThat(unused).as("word classes").hasSizeGreaterThan(200);
        unused.removeAll(names(".rules", NAMED));
        unused.removeAll(names(".java", QUOTED));
        assertThat(unused).as("word classes that neither a rule nor code names").isEmpty();
    }

    private static Set<String> names(String ending, Pattern pattern) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(MAIN)) {
            files = all.filter(file -> file.toString().endsWith(ending)).toList();
        }
        Set<String> names = new TreeSet<>();
        for (Path file : files) {
            pattern.matcher(Files.readString(file))
                    .results()
                    .flatMap(WordClassUseTest::groups)
                    .forEach(names::add);
        }
        return names;
    }

    private static Stream<String> groups(MatchResult found) {
        return Stream.iterate(1, group -> group <= found.groupCount(), group -> group + 1)
                .map(found::group)
                .filter(name -> name != null);
    }
}
