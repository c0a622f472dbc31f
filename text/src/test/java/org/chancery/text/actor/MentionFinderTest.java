package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of a line or two, words in them, and who is meant. */
class MentionFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # a capital that acts, and a town
                    Bonn protested on Monday.                     | Bonn      | Germany DEU GOV
                    Ties between Oslo and Lima have cooled.       | Lima      | Peru PER GOV
                    Lisbon's policy has changed.                  | Lisbon    | Portugal PRT GOV
                    The sale was a blow to Ankara.                | Ankara    | Turkey TUR GOV
                    The envoy urged Nairobi to act.               | Nairobi   | Kenya KEN GOV
                    The accord was signed in Vienna.              | Vienna    | place AUT
                    The Vienna accord angered Greece.             | Vienna    | place AUT
                    The minister flew to Dublin.                  | Dublin    | place IRL
                    The minister visited Helsinki.                | Helsinki  | place FIN
                    A trip to Jakarta was cancelled.              | Jakarta   | place IDN
                    Crowds filled Cairo's Tahrir Square.          | Cairo     | place EGY
                    # where a sentence plays
                    In Lima the Foreign Ministry denied it.       | the Foreign Ministry | Foreign Ministry of Peru PER GOV
                    # states, adjectives, compounds, people
                    Dutch exports to Chile rose.                  | Dutch     | Netherlands NLD
                    U.S. plans alarmed Mexico.                    | U.S.      | United States USA
                    Franco-German talks began.                    | Franco-German | France FRA + Germany DEU
                    Sino-Indian trade grew.                       | Sino-Indian | China CHN + India IND
                    The Danes rejected the plan.                  | The Danes | Denmark DNK
                    The treaty was signed in Peru.                | Peru      | place PER
                    The Kremlin denied the report.                | The Kremlin | Russia RUS GOV
                    # bodies, groups, outlets
                    The Norwegian government resigned.            | The Norwegian government | Norway NOR GOV
                    Swedish Defense Ministry officials declined.  | Swedish Defense Ministry officials | Swedish Defense Ministry officials SWE GOV
                    A senior Brazilian diplomat resigned.         | A senior Brazilian diplomat | a senior Brazilian diplomat BRA GOV
                    Chilean troops crossed the border.            | Chilean troops | Chilean troops CHL MIL
                    Greek analysts doubt it.                      | Greek analysts | Greek analysts GRC EDU
                    The Financial Times reported the deal.        | The Financial Times | outlet Financial Times
                    NATO rejected the offer.                      | NATO | North Atlantic Treaty Organization IGOWSTNAT IGO
                    Tokyo hosts the Lisbon Treaty debate.         | Lisbon | nothing
                    # no day before them, nor the word that opens their clause
                    On May 16-18 Danish officials met.            | Danish officials | Danish officials DNK GOV
                    On May 3 Danish officials met.                | Danish officials | Danish officials DNK GOV
                    Earlier this year Danish officials met.       | Danish officials | Danish officials DNK GOV
                    Oslo said that Danish officials would come.   | Danish officials | Danish officials DNK GOV
                    # no person in a predicate, no state in "ethnic", no West in the West Bank
                    Peru is the only member of OPEC there.        | the only member of OPEC there | nothing
                    Danish boats collided with Swedish troops.    | Swedish troops | Swedish troops SWE MIL
                    Leaders in West Kordofan agreed.              | West | nothing
                    Lt. Gen. Ole Berg of Norway resigned.         | Lt. Gen. Ole Berg | Ole Berg NOR
                    Ethnic Hungarians live there.                 | Ethnic Hungarians | Ethnic Hungarians  CVL
                    Farmers left the West Bank today.             | West Bank | Palestine PSE
                    The Swedish navy thanked NATO officials.      | NATO officials | NATO officials IGOWSTNAT GOV
                    Greek and Turkish officials met.              | Greek and Turkish officials | Greece GRC GOV + Turkey TUR GOV
                    Brussels warned Turkey, and NATO agreed.      | Brussels | North Atlantic Treaty Organization IGOWSTNAT IGO
                    Brussels said Belgian farmers would be paid.  | Brussels | Belgium BEL GOV
                    Eugene Holt, president of Goldman Sachs, quit. | Eugene Holt, president of Goldman Sachs | Eugene Holt USA BUS
                    Iraq threatened its eastern neighbors.        | eastern neighbors | nothing
                    USDA officials declined.                      | USDA officials | USDA officials USA GOV
                    # owners, employers, compounds and times beside a role
                    Lisbon's foreign ministry protested.          | Lisbon's foreign ministry | Lisbon's foreign ministry PRT GOV
                    Havana radio reported the raid.               | Havana radio | outlet Havana radio
                    The Finnish government today resigned.        | The Finnish government | Finland FIN GOV
                    Danish officials last week declined.          | Danish officials | Danish officials DNK GOV
                    Franco-German troops landed.                  | Franco-German troops | France FRA MIL + Germany DEU MIL
                    The Danish and Greek navies met.              | The Danish and Greek navies | Denmark DNK MIL + Greece GRC MIL
                    Hezbollah leaders left Tripoli.               | Hezbollah leaders | Hezbollah leaders LBN REB
                    Red Cross officials left Peru.                | Red Cross officials | Red Cross officials  NGO
                    Danish-backed rebels attacked.                | Danish-backed rebels | Danish-backed rebels  REB
                    They cited a Norway expert.                   | a Norway expert | a Norway expert  EDU
                    Ships crossed the South China Sea.            | China | nothing
                    Portugall rejected the plan.                  | Portugall | Portugal PRT
                    Columbia rejected the paper.                  | Columbia | nothing
                    """)
    void readsSingleSentences(String text, String words, String expected) {
        assertThat(ReadReports.reading(ReadReports.read(text, DateRange.unknown()), words))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1995 | German Chancellor Helmut Kohl arrived. | German Chancellor Helmut Kohl | Helmut Kohl DEU GOV
                    2001 | Former Chancellor Helmut Kohl spoke. | Former Chancellor Helmut Kohl | Helmut Kohl DEU ELI
                    1995 | Chancellor Kohl met President Mitterrand in Paris. | President Mitterrand | Francois Mitterrand FRA GOV
                    1992 | Britain thanked Poland. Thatcher left for Warsaw. | Thatcher | Margaret Thatcher GBR ELI
                    2009 | Britain thanked Poland. Thatcher left for Warsaw. | Thatcher | nothing
                    1995 | Canadian Foreign Minister Andre Ouellet spoke. Ouellet left later. | Ouellet | Andre Ouellet CAN GOV
                    1995 | Norway's Gro Harlem Brundtland arrived. | Norway's Gro Harlem Brundtland | Gro Harlem Brundtland NOR GOV
                    1995 | Undersecretary of Fisheries Ana Rojas spoke. | Undersecretary of Fisheries Ana Rojas | Ana Rojas  GOV
                    1995 | French President Francois Mitterand spoke. | French President Francois Mitterand | Francois Mitterrand FRA GOV
                    1985 | Congo rejected the plan. | Congo | Republic of the Congo COG
                    1985 | NATO met in Oslo. The alliance agreed. | The alliance | North Atlantic Treaty Organization IGOWSTNAT IGO
                    1987 | The Soviet leader met Polish officials. | The Soviet leader | Mikhail Gorbachev SUN GOV
                    1999 | The French president welcomed it. | The French president | Jacques Chirac FRA GOV
                    1999 | Japan's prime minister, Keizo Obuchi, agreed. | Japan's prime minister, Keizo Obuchi | Keizo Obuchi JPN GOV
                    1999 | Deputy Trade Minister Karel Novotny of Czechia left. He was tired. | He | Karel Novotny CZE GOV
                    1999 | Ingrid Solheim, a Norwegian historian, disagreed. She wrote a book. | She | Ingrid Solheim NOR EDU
                    1999 | French President Jacques Chirac urged German Chancellor Gerhard Schroeder to change his policy. | his | Gerhard Schroeder DEU GOV
                    1999 | French President Jacques Chirac told German Chancellor Gerhard Schroeder that his policy stood. | his | Jacques Chirac FRA GOV
                    1999 | A letter to Chirac was lost. | Chirac | Jacques Chirac FRA GOV
                    1959 | A letter to Chirac was lost. | Chirac | nothing
                    1999 | The Chirac Prize was given. | Chirac | nothing
                    1999 | The plan angered Novotny. Deputy Trade Minister Karel Novotny of Czechia left. | Novotny | Karel Novotny CZE GOV
                    1999 | A Turkish general spoke to a Greek envoy. The envoy declined. | The envoy | a Greek envoy GRC GOV
                    # titles that few states have, and an office that tells of no state
                    1975 | Turkey sent an envoy to Iran. The Shah thanked Ankara. | The Shah | Mohammad Reza Pahlavi IRN GOV
                    1995 | Turkey warned Greece. In Amman the King offered help. | the King | Hussein JOR GOV
                    1995 | Germany sold ships to Greece. The Chancellor denied it. | The Chancellor | Helmut Kohl DEU GOV
                    1996 | France warned Morocco. The president flew home. | The president | Jacques Chirac FRA GOV
                    1996 | France met Germany. Both prime ministers were present. | Both prime ministers | Alain Juppe FRA GOV + Helmut Kohl DEU GOV
                    1988 | Claudia Blum, the Cuban envoy, agreed.        | Claudia Blum, the Cuban envoy | Claudia Blum CUB GOV
                    2020 | Claudia Blum, the Colombian minister, agreed. | Claudia Blum, the Colombian minister | Claudia Blum COL GOV
                    """)
    void readsPeopleInTheirOffices(int year, String text, String words, String expected) {
        assertThat(ReadReports.reading(ReadReports.read(text, DateRange.year(year)), words))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway and Sweden agreed. The two countries will meet. | The two countries | Norway NOR + Sweden SWE
                    Norway and Sweden agreed. Both sides were pleased.     | Both sides | Norway NOR + Sweden SWE
                    Norway and Sweden agreed. The former will pay.         | The former | Norway NOR
                    Norway offered Sweden a loan. The latter declined.     | The latter | Sweden SWE
                    Peru met Chile in May; the former wanted a loan, while the latter refused. | the former | Peru PER
                    Peru met Chile in May; the former wanted a loan, while the latter refused. | the latter | Chile CHL
                    Norway met Peru and Chile. The former refused.         | The former | Peru PER
                    Norwegian officials told Swedish officials that their troops would leave. | their | Norwegian officials NOR GOV
                    Peru assured Chile that its navy would leave.          | its | Peru PER
                    The Kurds in Iraq rejected the plan.                   | The Kurds | Kurds of Iraq IRQ CVL
                    Turkey's Kurds rejected the plan.                      | Kurds | Kurds of Turkey TUR CVL
                    The Kurds rejected the plan.                           | The Kurds | Kurdistan KUR
                    Opposition leaders in Kenya condemned the pact between Chile and Peru. | Opposition leaders | opposition leaders KEN OPP
                    Norway and Sweden agreed. They will meet again.        | They | Norway NOR + Sweden SWE
                    Peru said it would withdraw its envoy.                 | its | Peru PER
                    Norway and Sweden signed. Norway and the Soviet Union met in 1957. Both sides were pleased. | Both sides | Norway NOR + Sweden SWE
                    Norway and Sweden agreed. Officials on both sides were pleased. | Officials on both sides | Norway NOR GOV + Sweden SWE GOV
                    Peru and Chile hold a treaty. The treaty covers a port. It says the navy may call. | It | nobody
                    Peru said it would withdraw its envoy.                 | it | Peru PER
                    It is clear that Peru will not sign.                   | It | nothing
                    Chile signed the pact. Peru denied it.                 | it | nobody
                    Danish jets bombed their embassy after Libyan leaders refused. | their | nobody
                    Libyan leaders refused after Danish jets bombed their embassy. | their | Libyan leaders LBY GOV
                    # those who stand opposite
                    Peru met Chile. Peru made an offer. The other side refused. | The other side | Chile CHL
                    Peru met Chile. Peru said its larger neighbour refused. | larger neighbour | Chile CHL
                    Peru met Chile. Peru said its neighbour, Bolivia, refused. | neighbour | nothing
                    A Danish minister flew to Norway. His hosts paid. | hosts | Norway NOR
                    A Danish envoy met Norwegian officials. The visitor spoke. | The visitor | a Danish envoy DNK GOV
                    A Danish envoy was received by the foreign minister of Norway. | the foreign minister of Norway | foreign minister of Norway NOR GOV
                    Peru met Chile. Both navies sailed. | Both navies | Peru PER + Chile CHL
                    Cyprus asked the Security Council to meet, its foreign minister said. | its | Cyprus CYP
                    Peru and Chile met. Neither government agreed.   | Neither government | Peru PER + Chile CHL
                    Peru, Chile and Cuba met. The three agreed.      | The three | Peru PER + Chile CHL + Cuba CUB
                    Peru met Chile. Peru left. Chile spoke. The neighbours met. | The neighbours | Chile CHL + Peru PER
                    Peru met Chile. Peru spoke. Chile spoke. Peru left. Chile left. Laos hit Cuba. Laos sent boats, and Cuba laid mines. The two sides talked. | The two sides | Laos LAO + Cuba CUB
                    Peru sold Chile two ships.                       | Chile two ships | nothing
                    Peru sold Chile two ships.                       | Chile | Chile CHL
                    Chile accused Peru of arming Norway and recalled its envoy. | its | Chile CHL
                    Norwegian officials spoke. Danish Minister Ole Holt asked Greek Minister Ana Melas when they would meet. | they | Ole Holt DNK GOV + Ana Melas GRC GOV
                    The International Court ruled. Peru left. The judges were sad. | The judges | International Court of Justice IGOUNOICJ IGO
                    The Parana river rose in Peru.                   | Parana | nothing
                    # scenes and owners
                    Chile met Peru. Chile agreed. In Peru, a Defense Ministry source said it was late. | a Defense Ministry source | a Defense Ministry source PER MIL
                    Chile met Peru. In Peru, Foreign Minister Blas Cano spoke. | Foreign Minister Blas Cano | Blas Cano PER GOV
                    Chile met Peru. In Peru, Foreign Minister Blas Cano spoke. The foreign minister, Luis Rey, agreed. | The foreign minister, Luis Rey | Luis Rey CHL GOV
                    America met Peru. America agreed. "No," said Foreign Minister Blas Cano. | Foreign Minister Blas Cano | Blas Cano  GOV
                    Chile met Peru. Chile agreed. "No," said Foreign Minister Blas Cano. | Foreign Minister Blas Cano | Blas Cano CHL GOV
                    Chile met Peru. Mining Minister Blas Cano said in Lima it was late. | Mining Minister Blas Cano | Blas Cano PER GOV
                    Chile met Peru. Peru left. Coffee Institute President Blas Cano agreed. | Coffee Institute President Blas Cano | Blas Cano  GOV
                    The Danish premier came to Peru. His trade minister, Ole Holt, stayed. | trade minister, Ole Holt | Ole Holt DNK GOV
                    Peru left the talks. Protesters marched through Lima. | Protesters | protesters PER CVL
                    Peru left the talks. Protesters marched. | Protesters | protesters  CVL
                    # states that are described
                    Nepal asked India for salt. The Himalayan country is poor. | The Himalayan country | Nepal NPL
                    Chile and Bolivia quarrel. The landlocked country wants a port. | The landlocked country | Bolivia BOL
                    Malta asked Italy for water. The island is dry. | The island | Malta MLT
                    Malta asked Italy for water. The island of Gozo is dry. | The island | nothing
                    Malta sold an island to Italy. The island is dry. | The island | nothing
                    Tunisia wrote to Libya. The former colonial powers wrote back. | The former colonial powers | nothing
                    Angola wrote to Mozambique. The former colonial power wrote back. | The former colonial power | Portugal PRT
                    """)
    void takesUpWhatWasNamed(String text, String words, String expected) {
        assertThat(ReadReports.reading(ReadReports.read(text, DateRange.unknown()), words))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kofi Annan came. After a visit during which he met farmers, Chilean Foreign Minister Juan Gabriel Valdes flew home. | he | Juan Gabriel Valdes CHL GOV
                    Danish officials left. Before it joins the bank, Norway will hold a vote. | it | Norway NOR
                    Danish officials left. Despite their quarrels, Peru and Chile signed. | their | Peru PER + Chile CHL
                    German Chancellor Gerhard Schroeder met French President Jacques Chirac. Their talks lasted a day. | Their | Gerhard Schroeder DEU GOV + Jacques Chirac FRA GOV
                    Norwegian Foreign Minister Knut Vollebaek met Swedish Foreign Minister Anna Lindh. Vollebaek said his counterpart had agreed. | counterpart | Anna Lindh SWE GOV
                    Former Prime Minister Carl Bildt of Sweden spoke. | Former Prime Minister Carl Bildt | Carl Bildt SWE ELI
                    Carl Bildt is a diplomat. In 1993 Carl Bildt visited Riga. | Carl Bildt | Carl Bildt SWE GOV
                    """)
    void looksAheadAndBackInTime(String text, String words, String expected) {
        assertThat(ReadReports.reading(ReadReports.read(text, DateRange.year(1999)), words))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "We expect an answer," said Danish Foreign Minister Niels Petersen. | We | Denmark DNK
                    "I will go," Finnish diplomat Aino Salmi said. | I | Aino Salmi FIN GOV
                    Denmark met Norway. "They will pay," a Danish envoy said. | They | Norway NOR
                    Denmark met Norway. "The mines are old. They cost too much," a Danish envoy said. | They | nobody
                    Denmark met Norway. They will meet again, a Danish envoy said. | They | Denmark DNK + Norway NOR
                    """)
    void knowsWhoSpeaks(String text, String words, String expected) {
        assertThat(ReadReports.reading(ReadReports.read(text, DateRange.unknown()), words))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OSLO, May 3   | Norwegian ships sailed. An expert in naval law disagreed. | An expert | an expert NOR EDU
                    GENEVA, May 3 | Peru and Chile met. Peru left. An expert in naval law disagreed. | An expert | an expert  EDU
                    """)
    void guessesNobodysStateFromThePlaceOfAMeeting(
            String dateline, String text, String words, String expected) {
        assertThat(ReadReports.reading(ReadReports.readBelow(dateline, text), words))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The two countries | Chile CHL + Peru PER
                    The foreign minister | foreign minister CHL GOV
                    His hosts | nothing
                    hosts | Peru PER
                    The presidents | Finland FIN GOV + Sweden SWE GOV
                    """)
    void headingsSayWhomAPartIsAbout(String words, String expected) {
        String report =
                """
                Norway, Denmark and Iceland have all kept out of this.

                CHILE AND PERU

                The two countries closed a port. The foreign minister flew to the town. His hosts paid.

                FINLAND - SWEDEN

                The presidents spoke of a bridge.
                """;
        assertThat(ReadReports.reading(ReadReports.readLaidOut(report), words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Foreign Minister | foreign minister PER GOV
                    The finance minister | finance minister CHL GOV
                    """)
    void datelinesSayWhoseOfficesFollow(String words, String expected) {
        String report =
                """
                A digest of the week's news

                SANTIAGO, May 3 (Reuter) - Chile has asked Peru and Bolivia for salt. The finance minister left.

                LIMA, May 4 (Reuter) - There was no answer. The Foreign Minister was abroad.
                """;
        assertThat(ReadReports.reading(ReadReports.readLaidOut(report), words))
                .isEqualToIgnoringCase(expected);
    }
}
