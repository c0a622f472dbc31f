package org.chancery.text.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.OfficeTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorImportTest {
    private static final String TOWNS =
            """
            1	Entroncamento	Entroncamento		39.4	-8.4	P	PPL	PT		14				20206		29	Europe/Lisbon	2020-01-01
            2	Ponte de Sor	Ponte de Sor		39.2	-8.0	P	PPL	PT		14				9000		29	Europe/Lisbon	2020-01-01
            3	Lisbon	Lisbon		38.7	-9.1	P	PPLC	PT		14				517802		29	Europe/Lisbon	2020-01-01
            8	Vila Morta	Vila Morta		39.2	-8.0	P	PPLH	PT		14				19000		29	Europe/Lisbon	2020-01-01
            4	Perth	Perth		-31.9	115.8	P	PPLA	ZZ		08				1896548		29	Australia/Perth	2020-01-01
            5	Rio Torto	Rio Torto		39.4	-8.4	H	STM	PT		14				0		29	Europe/Lisbon	2020-01-01
            6	Kilbeggan	Kilbeggan		53.3	-7.5	P	PPL	IE		L				90000		29	Europe/Dublin	2020-01-01
            7	Kilbeggan	Kilbeggan		43.3	-97.5	P	PPL	CA		08				88000		29	America/Regina	2020-01-01
            not a line of this format
            """;

    private static final String ACTORS =
            """
            PORTALEGRE_  ; a town that stands for the state
            +PORTUS_ALACER_
                [PRT]
            OLIVEIRA_TAVARES_ ;
                [PRTGOV 19951028-20020406]
                [PRTELI >20020406]
            CARBONARI_OF_BRAGA [PRTREB]
            SOMEBODY_ELSE [QQQGOV]
            OYSTER_LIBERATION_FRONT_(OYLF)_ [PRTREB] #  abc 21 Mar 13
            +OYSTER_MEN_(KARATE_FACTION)_
            TERESA_QUEIMADO_
            +PRESIDENT_QUEIMADO_
            	[PRTGOV >011222]
            	[PRTELI]
            ACTING_MINISTER_LOBO_
            	[PRTGOV >011222]
            """;

    private static final String AGENTS =
            """
            !FLEET! = TRAWLER, DREDGER
            !HAND! = MAN, MEN
            SHELLFISH_INSPECTOR {SHELLFISH_INSPECTORS} [~GOV]
            !FLEET!_HAND [~LAB]
            OYSTER!HAND! [~AGR]  # a comment
            CHARGE_D'HUITRES {CHARGES_D'HUITRES} [~GOV]
            SHELL_KEEPER [~GOV}
            MINISTER [~GOV]
            PILGRIM [~QQQ]
            """;

    private static final String COUNTRY =
            """
            <!-- <Country> of the head is none -->
            <Country>
            <CountryCode>PRT</CountryCode>
            <Nationality>
            	LUSITANIAN_
            </Nationality>
            <MajorCities>
            	ENTRONCAMENTO_
            </MajorCities>
            <Leaders>
            <Prime ministers>
            	OLIVEIRA_TAVARES_	[19951028 - 20020406]  [B:19490430]
            </Prime ministers>
            </Leaders>
            <Government>
            	BEATRIZ_QUEIMADO_	[PRTGOV 20050312 - 20060231]	# Minister of Finance
            	RUI_QUEIMADO_	[PRTGOV 20059912 - 1]	# Minister of Finance
            </Government>
            </Country>
            """;

    @TempDir private Path folder;

    private ImportReport take(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new ActorImport(List.of()).take(file, Optional.empty(), actors());
    }

    private Path actors() {
        return folder.resolve("actors");
    }

    private ActorDictionary dictionary() {
        ActorDictionary dictionary = ActorDictionary.with(actors());
        assertThat(dictionary.refused()).isEmpty();
        return dictionary;
    }

    @Test
    void townsOfGeoNamesBecomePlaces() throws IOException {
        ImportReport report = take("cities15000.txt", TOWNS);
        assertThat(report.format()).isEqualTo("geonames");
        assertThat(dictionary().names("Entroncamento", "PRT")).isTrue();
        assertThat(dictionary().knows("Ponte de Sor")).isFalse();
        assertThat(report.refused())
                .extracting(ImportReport.Refusal::reason)
                .containsExactlyInAnyOrder(
                        "fewer than 15,000 people",
                        "already in the dictionary",
                        "a town that is no longer there",
                        "a country the dictionary does not know",
                        "neither a town nor a first-order division",
                        "a line without nineteen columns");
    }

    /** The layout of {@code allCountries}: towns among very many things that are none. */
    @Test
    void townsAreFoundAmongThousandsOfOtherPlaces() throws IOException {
        String line =
                "%d\t%s\t%s\t\t39.4\t-8.4\t%s\tPT\t\t14\t\t\t\t%d\t\t29\tEurope/Lisbon\t2020-01-01\n";
        StringBuilder dump = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String name = (i % 50 == 0 ? "Vilarelho" : "Ribeira") + i;
            String kind = i % 50 == 0 ? "P\tPPL" : "H\tSTM";
            dump.append(line.formatted(i, name, name, kind, i % 100 == 0 ? 20_000 : 500));
        }
        dump.append("cut off\tin the mid");
        ImportReport report = take("allCountries.txt", dump.toString());
        assertThat(report.taken()).containsExactly(entry("names of places", 200));
        assertThat(report.refused())
                .extracting(ImportReport.Refusal::reason, ImportReport.Refusal::count)
                .containsExactly(
                        tuple("neither a town nor a first-order division", 19_600),
                        tuple("fewer than 15,000 people", 200),
                        tuple("a line without nineteen columns", 1));
    }

    @Test
    void namesakesOfLikeSizeAreDoubtful() throws IOException {
        take("cities15000.txt", TOWNS);
        assertThat(dictionary().meanings("Kilbeggan"))
                .extracting(ActorDictionary.Meaning::entry, ActorDictionary.Meaning::doubtful)
                .containsExactlyInAnyOrder(tuple("IRL", true), tuple("CAN", true));
    }

    @ParameterizedTest
    @CsvSource({
        "Portalegre, state, PRT",
        "Portus Alacer, state, PRT",
        "Carbonari of Braga, organisation, import_carbonari_of_braga",
        "Oliveira Tavares, person, import_prt_tavares_oliveira",
        "Oyster Liberation Front, organisation, import_oyster_liberation_front",
        "OYLF, organisation, import_oyster_liberation_front",
        "Oyster Men, organisation, import_oyster_liberation_front",
        "Teresa Queimado, person, import_prt_queimado_teresa"
    })
    void codedActorsBecomeWhatTheirCodesSay(String name, String kind, String entry)
            throws IOException {
        ImportReport report = take("actors.txt", ACTORS);
        assertThat(report.format()).isEqualTo("petrarch-actors");
        assertThat(dictionary().meanings(name))
                .extracting(ActorDictionary.Meaning::kind, ActorDictionary.Meaning::entry)
                .containsExactly(tuple(kind, entry));
    }

    @Test
    void theTermOfADatedCodeIsKeptAndTheTimeAfterFollowsFromIt() throws IOException {
        ImportReport report = take("actors.txt", ACTORS);
        List<OfficeTerm> terms =
                dictionary().offices().terms("import_prt_tavares_oliveira").orElseThrow();
        assertThat(terms)
                .extracting(term -> term.term().edtf(), OfficeTerm::office)
                .containsExactly(tuple("1995-10-28/2002-04-06", "sector_GOV"));
        assertThat(report.refused())
                .extracting(ImportReport.Refusal::reason)
                .containsExactlyInAnyOrder(
                        "a time out of office, which follows from the terms",
                        "a title and a surname, which may be somebody else's",
                        "a code of no state the dictionary knows");
        assertThat(dictionary().knows("President Queimado")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shellfish inspector",
                "shellfish inspectors",
                "trawler hand",
                "dredger hands",
                "oysterman",
                "oystermen",
                "charges d'huitres"
            })
    void agentsBecomeNouns(String noun) throws IOException {
        assertThat(ActorDictionary.standard().isRole(noun)).isFalse();
        ImportReport report = take("agents.txt", AGENTS);
        assertThat(report.format()).isEqualTo("petrarch-agents");
        assertThat(dictionary().isRole(noun)).isTrue();
        assertThat(report.refused())
                .extracting(ImportReport.Refusal::reason)
                .containsExactlyInAnyOrder(
                        "already in the dictionary",
                        "not an agent with a code",
                        "no sector of PLOVER or CAMEO");
    }

    @Test
    void aCountryFileGivesNamesLeadersAndMinisters() throws IOException {
        ImportReport report = take("CountryInfo.txt", COUNTRY);
        ActorDictionary dictionary = dictionary();
        assertThat(report.format()).isEqualTo("countryinfo");
        assertThat(dictionary.names("Lusitanian", "PRT")).isTrue();
        assertThat(dictionary.offices().terms("import_prt_tavares_oliveira").orElseThrow())
                .extracting(OfficeTerm::office)
                .containsExactly("head_of_government");
        assertThat(dictionary.offices().terms("import_prt_queimado_beatriz").orElseThrow())
                .extracting(OfficeTerm::office, term -> term.term().edtf())
                .containsExactly(tuple("finance_minister", "2005-03-12/2006-02-28"));
        assertThat(report.refused())
                .extracting(ImportReport.Refusal::reason)
                .containsExactly("a date that cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cities.txt.gz", "cities.txt.bz2", "cities.zip"})
    void packedFilesAreUnpacked(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream packed = packed(name, raw)) {
            packed.write(
                    TOWNS.replace("not a line of this format\n", "")
                            .getBytes(StandardCharsets.UTF_8));
        }
        new ActorImport(List.of()).take(file, Optional.empty(), actors());
        assertThat(dictionary().names("Entroncamento", "PRT")).isTrue();
    }

    private static OutputStream packed(String name, OutputStream raw) throws IOException {
        if (name.endsWith(".gz")) {
            return new GZIPOutputStream(raw);
        }
        if (name.endsWith(".bz2")) {
            return new BZip2CompressorOutputStream(raw);
        }
        ZipOutputStream zip = new ZipOutputStream(raw);
        zip.putNextEntry(new ZipEntry("cities.txt"));
        return zip;
    }

    @Test
    void takingAFileAgainReplacesWhatItGave() throws IOException {
        take("actors.txt", ACTORS);
        take("actors.txt", "ODEMIRA_ [PRT]\n");
        assertThat(dictionary().knows("Portalegre")).isFalse();
        assertThat(dictionary().knows("Odemira")).isTrue();
    }

    @Test
    void aFileOfNoKnownFormatIsRefusedWithTheFormatsThereAre() {
        assertThatThrownBy(() -> take("notes.txt", "Dear diary\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("geonames, petrarch-actors, petrarch-agents");
    }
}
