package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.chancery.ledger.passage.Sentences;
import org.chancery.ledger.resolve.Participants;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Statement;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/** Makes the documents of one report: one for each finding, one for each sentence without any. */
final class Documents {
    private final Indexed report;

    Documents(Indexed report) {
        this.report = report;
    }

    List<Document> all() {
        List<Sentences.Sentence> sentences =
                new Sentences(report.raw())
                        .all().stream().filter(one -> !isFurniture(one.raw())).toList();
        NavigableMap<Integer, List<Sighting>> findings = new TreeMap<>();
        for (Sighting one : report.findings()) {
            findings.computeIfAbsent(
                            one.finding().evidence().raw().start(), start -> new ArrayList<>())
                    .add(one);
        }
        List<Document> all = new ArrayList<>();
        String before = report.title();
        for (Sentences.Sentence sentence : sentences) {
            List<Sighting> within =
                    findings.subMap(sentence.raw().start(), sentence.raw().end()).values().stream()
                            .flatMap(List::stream)
                            .toList();
            String names = within.stream().map(Documents::names).collect(Collectors.joining(" "));
            for (Sighting one : within) {
                Document document = sentence(sentence, before, names);
                addFinding(document, one);
                all.add(document);
            }
            if (within.isEmpty()) {
                all.add(sentence(sentence, before, ""));
            }
            before = report.title() + ". " + sentence.words();
        }
        return all;
    }

    private boolean isFurniture(Span span) {
        return report.furniture().stream()
                .anyMatch(mark -> mark.start() <= span.start() && span.end() <= mark.end());
    }

    private Document sentence(Sentences.Sentence sentence, String before, String names) {
        Document document = new Document();
        document.add(new TextField(Fields.SENTENCE, sentence.words(), Field.Store.NO));
        document.add(new TextField(Fields.BEFORE, before, Field.Store.NO));
        document.add(new TextField(Fields.NAMES, names, Field.Store.NO));
        document.add(new StringField(Fields.ARTICLE, report.article().value(), Field.Store.YES));
        document.add(new StoredField(Fields.START, sentence.raw().start()));
        document.add(new StoredField(Fields.END, sentence.raw().end()));
        document.add(new StoredField(Fields.WORDS, sentence.words()));
        addCondition(document, Fields.of(Question.Field.REPORT), report.name());
        addDays(document, report.published(), Fields.PUBLISHED);
        return document;
    }

    private void addFinding(Document document, Sighting one) {
        Statement said = one.statement();
        document.add(new StoredField(Fields.FINDING, one.id().value()));
        document.add(new TextField(Fields.QUOTE, one.finding().evidence().quote(), Field.Store.NO));
        Optional.ofNullable(report.titles().get(one.id()))
                .ifPresent(
                        title -> document.add(new TextField(Fields.ENTRY, title, Field.Store.NO)));
        addCondition(document, Fields.KIND, said.kind().word());
        addCondition(document, Fields.of(Question.Field.STATUS), one.stage());
        Optional.ofNullable(report.outcomes().get(one.id()))
                .ifPresent(word -> addCondition(document, Fields.of(Question.Field.STATUS), word));
        if (said instanceof Event event) {
            event.type()
                    .ifPresent(
                            type ->
                                    addCondition(
                                            document,
                                            Fields.of(Question.Field.TYPE),
                                            type.name().toLowerCase(Locale.ROOT)));
        }
        addActors(document, Question.Field.ACTOR, Participants.actors(said));
        addActors(document, Question.Field.RECIPIENT, Participants.recipients(said));
        addDays(document, said.when(), Fields.WHEN);
        if (said.when().isClosed()) {
            addCondition(document, Fields.DATED, "yes");
        }
    }

    private static void addActors(
            Document document, Question.Field field, List<ActorReference> actors) {
        for (ActorReference reference : actors) {
            addCondition(document, Fields.of(field), lower(reference.actor().id().value()));
            reference
                    .actor()
                    .country()
                    .ifPresent(code -> addCondition(document, Fields.of(field), lower(code)));
        }
    }

    /** What has no date at all is found by no date. */
    private static void addDays(Document document, DateRange days, String field) {
        if (!days.isUnknown()) {
            Days.of(field, days).forEach(document::add);
        }
    }

    private static void addCondition(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static String names(Sighting one) {
        List<ActorReference> all = new ArrayList<>(Participants.all(one.statement()));
        all.addAll(one.finding().statedBy());
        return all.stream()
                .map(
                        reference ->
                                reference.actor().name()
                                        + " "
                                        + reference.actor().office().orElse("")
                                        + " "
                                        + reference.text())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
