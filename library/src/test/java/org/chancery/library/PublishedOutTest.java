package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people's own tools read, read back by JBibTeX, citeproc-java and commonmark-java. */
class PublishedOutTest {
    private static final String STYLE =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
              <info><title>plain</title><id>plain</id><updated>2020-01-01T00:00:00+00:00</updated></info>
              <citation><layout><text variable="title"/></layout></citation>
              <bibliography><layout>
                <group delimiter=", ">
                  <text variable="title"/><text variable="container-title"/>
                  <date variable="issued" form="numeric" date-parts="year-month-day"/>
                  <text variable="URL"/>
                </group>
              </layout></bibliography>
            </style>
            """;

    @TempDir static Path folder;

    @BeforeAll
    static void write() {
        try (Chancery chancery = SampleRecord.open(folder)) {
            chancery.export(ExportFormat.BIBTEX, folder.resolve("reports.bib"));
            chancery.export(ExportFormat.CSL_JSON, folder.resolve("reports.json"));
            chancery.export(ExportFormat.RIS, folder.resolve("reports.ris"));
            chancery.export(ExportFormat.MARKDOWN, folder.resolve("record.md"));
        }
    }

    @Test
    void bibtexHoldsTitlesAndAddresses() throws Exception {
        try (Reader reader = Files.newBufferedReader(folder.resolve("reports.bib"))) {
            BibTeXDatabase database = new BibTeXParser().parseFully(reader);
            assertThat(database.getEntries()).hasSize(2);
            BibTeXEntry morning =
                    database.getEntries().values().stream()
                            .filter(entry -> entry.getField(BibTeXEntry.KEY_URL) != null)
                            .findFirst()
                            .orElseThrow();
            String title = morning.getField(BibTeXEntry.KEY_TITLE).toUserString();
            assertThat(new LaTeXPrinter().print(new LaTeXParser().parse(title)))
                    .isEqualTo("Grid & Harbour: <the> \"accord\"");
            assertThat(morning.getField(BibTeXEntry.KEY_URL).toUserString())
                    .isEqualTo("https://news.example/2019/03/grid?a=1&b=2");
        }
    }

    @Test
    void risIsReadByAReferenceManager() throws IOException {
        try (Reader reader = Files.newBufferedReader(folder.resolve("reports.ris"))) {
            RISLibrary library = new RISParser().parse(reader);
            assertThat(library.getReferences()).hasSize(2);
            RISReference morning =
                    library.getReferences().stream()
                            .filter(one -> one.getURL() != null)
                            .findFirst()
                            .orElseThrow();
            assertThat(morning.getTitle()).isEqualTo("Grid & Harbour: <the> \"accord\"");
            assertThat(morning.getType()).isEqualTo(RISType.NEWS);
            assertThat(morning.getURL()).isEqualTo("https://news.example/2019/03/grid?a=1&b=2");
            assertThat(morning.getYear()).isEqualTo("2019");
        }
    }

    @Test
    void cslItemsAreSetByAProcessor() throws IOException {
        List<Map<String, Object>> items =
                new JsonMapper()
                        .readValue(
                                folder.resolve("reports.json").toFile(), new TypeReference<>() {});
        CSLItemData[] data = items.stream().map(CSLItemData::fromJson).toArray(CSLItemData[]::new);
        CSL csl = new CSL(new ListItemDataProvider(data), STYLE);
        csl.setOutputFormat("text");
        csl.registerCitationItems(Stream.of(data).map(CSLItemData::getId).toArray(String[]::new));
        Bibliography set = csl.makeBibliography();
        assertThat(String.join("\n", set.getEntries()))
                .contains(
                        "Grid & Harbour", "Fjord Post", "https://news.example/2019/03/grid?a=1&b=2")
                .contains("evening.txt")
                .contains("2019");
    }

    @Test
    void markdownSaysExactlyWhatTheReportsSay() throws IOException {
        Node document =
                Parser.builder().build().parse(Files.readString(folder.resolve("record.md")));
        List<String> headings = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        TextContentRenderer plain = TextContentRenderer.builder().build();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        headings.add(heading.getLevel() + " " + plain.render(heading).strip());
                    }

                    @Override
                    public void visit(ListItem item) {
                        lines.add(plain.render(item.getFirstChild()).strip());
                    }
                });
        assertThat(headings)
                .contains("1 The record", "2 Events", "2 Agreements", "2 Forecasts", "2 Reports");
        assertThat(lines)
                .contains(
                        "direct: “\"It is done; \\ 100% {sure}_#,\" the minister said” (morning.txt)",
                        "said not to be: “Norway did not threaten Malta” (morning.txt)",
                        "planned, 2019-05: “Norway will send aid to Malta” (morning.txt)");
        assertThat(lines).hasSize(13 + 2);
    }
}
