package org.chancery.library.linked;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.ledger.sql.Report;
import org.chancery.library.export.Days;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.ReportText;
import org.chancery.library.export.Role;
import org.chancery.library.export.Telling;
import org.chancery.library.export.ToldEntry;
import org.chancery.library.json.JsonList;
import org.chancery.library.json.JsonText;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.text.Span;

/**
 * JSON-LD 1.1, one graph: reports, actors and what is said in the words of schema.org, every
 * finding as a W3C Web Annotation of the report (positions in code points), where it comes from in
 * PROV, and what none of these has a word for under {@code urn:chancery:ns:}.
 */
public final class JsonLdFormat implements RecordFormat {
    private static final String FILE = "record.jsonld";

    /** As many characters around a quote as Hypothesis keeps. */
    private static final int AROUND = 32;

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        String head = "{\"@context\":" + JsonText.line(context()) + ",\n\"@graph\":[";
        try (JsonList graph = new JsonList(out.text(FILE), head, "]}")) {
            new Graph(record, graph).write();
        }
        return new LeftOut();
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("schema", "https://schema.org/");
        context.put("oa", "http://www.w3.org/ns/oa#");
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("chancery", LinkedNames.NAMESPACE);
        for (String position : List.of("oa:start", "oa:end")) {
            context.put(position, Map.of("@type", "xsd:nonNegativeInteger"));
        }
        return context;
    }

    /** The objects of the graph; actors and readings when they are first spoken of. */
    private static final class Graph {
        private final RecordSource record;
        private final JsonList graph;
        private final Set<String> written = new HashSet<>();

        Graph(RecordSource record, JsonList graph) {
            this.record = record;
            this.graph = graph;
        }

        void write() throws IOException {
            for (Report report : record.reports()) {
                graph.add(report(report, record.text(report.article())));
            }
            for (Telling telling : record.findings()) {
                for (Role role : Role.of(telling.sighting().finding())) {
                    for (ActorReference reference : role.actors()) {
                        actor(reference.actor());
                    }
                }
                reading(telling.report().rules());
                graph.add(annotation(telling));
            }
            for (ToldEntry told : record.entries()) {
                graph.add(entry(told));
            }
            for (Dispute dispute : record.disputes()) {
                graph.add(dispute(dispute));
            }
        }

        private void actor(Actor actor) throws IOException {
            String id = LinkedNames.actor(actor.id());
            if (written.add(id)) {
                LinkedNode node =
                        new LinkedNode(id, LinkedNames.type(actor.type()))
                                .text("schema:name", actor.name());
                graph.add(node.fields());
            }
        }

        private void reading(String rules) throws IOException {
            String id = LinkedNames.of("reading", rules);
            if (written.add(id)) {
                graph.add(
                        new LinkedNode(id, "prov:Activity")
                                .text("schema:softwareVersion", rules)
                                .text("schema:name", "Reading by Chancery")
                                .fields());
            }
        }

        private Map<String, Object> annotation(Telling telling) {
            String report = LinkedNames.of("report", telling.report().article().value());
            LinkedNode node =
                    new LinkedNode(
                                    LinkedNames.of("finding", telling.id()),
                                    "oa:Annotation",
                                    "prov:Entity")
                            .link("oa:motivatedBy", "oa:describing")
                            .put("oa:hasBody", LinkedStatement.of(telling))
                            .put("oa:hasTarget", target(telling, report))
                            .link("prov:wasDerivedFrom", report)
                            .link(
                                    "prov:wasGeneratedBy",
                                    LinkedNames.of("reading", telling.report().rules()))
                            .text("chancery:rule", telling.sighting().finding().rule())
                            .put("chancery:confidence", telling.sighting().finding().confidence());
            telling.entry().ifPresent(id -> node.link("chancery:entry", LinkedNames.entry(id)));
            return node.fields();
        }

        private Map<String, Object> target(Telling telling, String report) {
            Span span = telling.span();
            ReportText text = record.text(telling.report().article());
            return LinkedNode.nameless("oa:SpecificResource")
                    .link("oa:hasSource", report)
                    .put(
                            "oa:hasSelector",
                            List.of(
                                    LinkedNode.nameless("oa:TextPositionSelector")
                                            .put("oa:start", span.start())
                                            .put("oa:end", span.end())
                                            .fields(),
                                    LinkedNode.nameless("oa:TextQuoteSelector")
                                            .text("oa:exact", telling.quote())
                                            .text("oa:prefix", text.before(span, AROUND))
                                            .text("oa:suffix", text.after(span, AROUND))
                                            .fields()))
                    .fields();
        }
    }

    private static Map<String, Object> report(Report report, ReportText text) {
        return new LinkedNode(
                        LinkedNames.of("report", report.article().value()),
                        "schema:NewsArticle",
                        "prov:Entity")
                .text("schema:name", report.name())
                .text("schema:headline", report.header().title())
                .text("schema:publisher", report.header().outlet())
                .text("schema:author", report.header().byline())
                .text("schema:inLanguage", report.header().language())
                .text("schema:url", text.address())
                .text(
                        "schema:datePublished",
                        Days.day(report.dating().published()).map(Object::toString))
                .date("chancery:published", report.dating().published())
                .fields();
    }

    private static Map<String, Object> entry(ToldEntry told) {
        LinkedNode node =
                new LinkedNode(
                                LinkedNames.entry(told.entry().id()),
                                "chancery:Entry",
                                "prov:Entity")
                        .text("schema:name", told.entry().title())
                        .links(
                                "prov:wasDerivedFrom",
                                told.tellings().stream()
                                        .map(one -> LinkedNames.of("finding", one.id()))
                                        .toList());
        for (Entry.Link link : told.entry().links()) {
            node.link("chancery:" + link.type().replace(' ', '-'), LinkedNames.entry(link.to()));
        }
        return node.fields();
    }

    private static Map<String, Object> dispute(Dispute dispute) {
        return LinkedNode.nameless("chancery:Dispute")
                .text("schema:name", dispute.about())
                .put("chancery:side", dispute.sides().stream().map(JsonLdFormat::side).toList())
                .fields();
    }

    private static Map<String, Object> side(Dispute.Side side) {
        return LinkedNode.nameless("chancery:Side")
                .text("schema:text", side.says())
                .links(
                        "prov:wasDerivedFrom",
                        side.findings().stream()
                                .map(id -> LinkedNames.of("finding", id.value()))
                                .toList())
                .fields();
    }
}
