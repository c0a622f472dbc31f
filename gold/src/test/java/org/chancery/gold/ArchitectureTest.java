package org.chancery.gold;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house, as docs/ARCHITECTURE.md states them. */
@AnalyzeClasses(packages = "org.chancery", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule modelStandsAlone =
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery.model..")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages("org.chancery.model..", "java..")
                    .because("every room shares the nouns, so they may bring nothing along");

    @ArchTest
    static final ArchRule extractMeetsNoSibling =
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery.extract..")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "org.chancery.extract..", "org.chancery.model..", "java..")
                    .because(
                            "extraction reads an annotated document; it neither makes one nor stores what it"
                                    + " found, and it brings no library along");

    @ArchTest
    static final ArchRule textMeetsNoSibling =
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery.text..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.chancery.extract..",
                            "org.chancery.ledger..",
                            "org.chancery.outlook..",
                            "org.chancery.library..",
                            "org.chancery.cli..")
                    .because("reading, understanding and remembering meet in the library only");

    @ArchTest
    static final ArchRule ledgerMeetsNoSibling =
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery.ledger..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.chancery.extract..",
                            "org.chancery.text..",
                            "org.chancery.outlook..",
                            "org.chancery.library..",
                            "org.chancery.cli..")
                    .because("reading, understanding and remembering meet in the library only");

    @ArchTest
    static final ArchRule outlookKnowsTheRecordOnly =
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery.outlook..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.chancery.extract..",
                            "org.chancery.text..",
                            "org.chancery.library..",
                            "org.chancery.cli..")
                    .because("what comes next is judged from what is known, not from texts");

    @ArchTest
    static final ArchRule libraryKnowsNoDoor =
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery.library..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.chancery.pages..",
                            "org.chancery.cli..",
                            "org.chancery.server..",
                            "org.chancery.spark..",
                            "org.apache.spark..")
                    .because("arrows run down only");

    @ArchTest
    static final ArchRule pagesStandOnTheLibrary =
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery.pages..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.chancery.text..",
                            "org.chancery.extract..",
                            "org.chancery.ledger..",
                            "org.chancery.cli..",
                            "org.chancery.server..",
                            "java.nio.file..")
                    .because(
                            "a page shows what the library answers, the same for a file and for a server");

    @ArchTest
    static final ArchRule serverStandsOnLibraryAndPages =
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery.server..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.chancery.text..",
                            "org.chancery.extract..",
                            "org.chancery.ledger..",
                            "org.chancery.outlook..",
                            "org.chancery.cli..")
                    .because(
                            "a server asks the library and shows pages; doors do not import doors");

    @ArchTest
    static final ArchRule commandLineImportsNoServer =
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.chancery.server..")
                    .because("doors do not import doors; serve is found by ServiceLoader");

    @ArchTest
    static final ArchRule onlyTheServerKnowsSpring =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.chancery.server..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..")
                    .because("whoever does not serve must not carry a server along");

    @ArchTest
    static final ArchRule onlyTheJsonPackageKnowsJson =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.chancery.library.json..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.fasterxml..")
                    .because("the record format is written and read in one place");

    @ArchTest
    static final ArchRule onlyTablesKnowParquet =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.chancery.library.table..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.parquet..", "blue.strategic..")
                    .because("what is not asked for Parquet must run without it");

    @ArchTest
    static final ArchRule onlyTheLedgerKnowsSql =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.chancery.ledger.sql..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.jdbi..", "org.flywaydb..", "org.sqlite..", "java.sql..")
                    .because("the rest of the house must not care where the record is kept");

    @ArchTest
    static final ArchRule onlySearchKnowsTheIndex =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.chancery.ledger.search..", "org.chancery.ledger.copies..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.lucene..")
                    .because(
                            "the index is thrown away and made again behind one door, and only the"
                                    + " wording of reports is compared with its tools");

    @ArchTest
    static final ArchRule onlyLinksKnowTheTrees =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.chancery.outlook.link..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.microsoft.ml..", "io.github.metarank..")
                    .because("native code is held, and let go, in one place");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.chancery.cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .because("a library that prints cannot be embedded");

    @ArchTest
    static final ArchRule extractHasNoClockNetworkOrDisk =
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery.extract..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net..", "java.nio.file..", "java.time.chrono..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.time.Clock")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .because(
                            "'today' is the report's date, and the same report must always read the same");

    @ArchTest
    static final ArchRule onlyIngestOpensSockets =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.chancery.text.ingest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.Socket")
                    .because("reading a report must never call home");

    @ArchTest
    static final ArchRule noCirclesBetweenPackages =
            slices().matching("org.chancery.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("packages have no wall but this one");

    /** An empty scan must not pass. */
    @ArchTest
    static void everyRoomIsSeen(JavaClasses classes) {
        for (String room :
                new String[] {
                    "model", "text", "extract", "ledger", "outlook", "library", "pages", "server",
                    "cli"
                }) {
            assertThat(
                            classes.stream()
                                    .filter(
                                            type ->
                                                    type.getPackageName()
                                                            .startsWith("org.chancery." + room)))
                    .as("classes of the room '%s'", room)
                    .hasSizeGreaterThan(5);
        }
    }
}
