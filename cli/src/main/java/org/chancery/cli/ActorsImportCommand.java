package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.library.ActorLists;
import org.chancery.library.ActorTaking;
import org.chancery.library.ChanceryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery actors import}: takes over files of other dictionaries. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes over files of other dictionaries and says what was taken, what was not, and why.",
            "Formats: GeoNames dumps (geonames), actor and agent files of PETRARCH and TABARI"
                    + " (petrarch-actors, petrarch-agents), the CAMEO country file (countryinfo), JSON"
                    + " dumps of Wikidata (wikidata). Files may be packed (.gz, .bz2, .zip)."
        },
        footer = {"", "Example:", "  chancery actors import cities15000.zip CountryInfo.txt"})
final class ActorsImportCommand implements Callable<Integer> {
    private static final int EXAMPLES = 3;
    private static final int WIDTH = 90;

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files.")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "What the files are read as; told by their beginning when left out.")
    private Optional<String> format = Optional.empty();

    @Mixin private LedgerOption ledger;

    ActorsImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ActorLists actors = ActorLists.of(ledger.value());
        boolean all = true;
        for (Path file : files) {
            try {
                ActorTaking taking = actors.take(file, format);
                print(taking);
                all &= !taking.isEmpty();
            } catch (ChanceryException refused) {
                console.err().println(refused.getMessage());
                all = false;
            }
        }
        return all ? ExitCode.OK : ExitCode.PARTLY;
    }

    private void print(ActorTaking taking) {
        console.out()
                .println(console.style().heading(taking.file()) + ", read as " + taking.format());
        if (taking.isEmpty()) {
            console.out().println("  nothing taken");
        }
        taking.taken()
                .forEach((sort, count) -> console.out().printf("  %,7d %s taken%n", count, sort));
        for (ActorTaking.Left left : taking.refused()) {
            String examples = String.join("; ", left.examples().stream().limit(EXAMPLES).toList());
            console.out()
                    .printf(
                            "  %,7d left: %s (%s)%n",
                            left.count(), left.reason(), Prose.cut(Prose.oneLine(examples), WIDTH));
        }
    }
}
