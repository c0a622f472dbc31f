package org.chancery.library.linked;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ledger.sql.Report;
import org.chancery.library.export.Days;
import org.chancery.library.export.Digests;
import org.chancery.library.export.Happened;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.ReportText;
import org.chancery.library.export.Role;
import org.chancery.library.export.StateCodes;
import org.chancery.library.export.Telling;
import org.chancery.library.export.ToldEntry;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Visit;
import org.chancery.model.time.DateRange;

/**
 * FollowTheMoney 3.8, one entity a line, as OpenAleph and Datashare take it: reports as {@code
 * Article}, what happened as {@code Event} with {@code Documentation} for each finding, members as
 * {@code Membership}, claims as {@code Note}.
 *
 * <p>Forecasts, amounts and other relations have no place there.
 */
public final class FollowTheMoneyFormat implements RecordFormat {
    private static final String FILE = "followthemoney.jsonl";
    private static final Set<String> MEMBER = Set.of("member", "joined", "current");

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        LeftOut left = new LeftOut();
        try (Writer target = out.text(FILE)) {
            for (Report report : record.reports()) {
                target.write(article(report, record.text(report.article())).line() + "\n");
            }
            new Entities(record, target, left).write();
        }
        return left;
    }

    private static FtmEntity article(Report report, ReportText text) {
        return new FtmEntity(document(report), "Article")
                .with("fileName", report.name())
                .with("title", report.header().title())
                .with("author", report.header().byline())
                .with("publisher", report.header().outlet())
                .with("publishedAt", date(report.dating().published()))
                .with("language", language(report.header().language()))
                .with("contentHash", Digests.hex("SHA-1", text.raw()))
                .with("sourceUrl", text.address());
    }

    private static String document(Report report) {
        return "document-" + report.article().value();
    }

    /** As much of a date as is certain: a day, a month or a year. */
    private static Optional<String> date(DateRange range) {
        return Days.day(range)
                .map(Object::toString)
                .or(() -> Days.month(range).map(Object::toString))
                .or(() -> Days.year(range).map(Object::toString));
    }

    /** ISO 639-3, as FollowTheMoney has it. */
    private static Optional<String> language(String code) {
        try {
            return Optional.of(Locale.forLanguageTag(code).getISO3Language());
        } catch (MissingResourceException unknown) {
            return Optional.empty();
        }
    }

    /** What comes of the entries. */
    private static final class Entities {
        private final RecordSource record;
        private final Writer target;
        private final LeftOut left;
        private final Happened happened;
        private final FtmActors actors;
        private final StateCodes states = StateCodes.load();

        Entities(RecordSource record, Writer target, LeftOut left) {
            this.record = record;
            this.target = target;
            this.left = left;
            this.happened = new Happened(record, left);
            this.actors = new FtmActors(target);
        }

        void write() throws IOException {
            for (ToldEntry told : record.entries()) {
                switch (told.entry().of()) {
                    case EVENT, VISIT, AGREEMENT -> event(told);
                    case CLAIM -> claims(told);
                    case RELATION -> relations(told);
                    case FORECAST, QUANTITY ->
                            told.tellings().forEach(one -> left.add(told.entry().of().word()));
                }
            }
        }

        private void event(ToldEntry told) throws IOException {
            List<Telling> tellings = told.tellings().stream().filter(happened::test).toList();
            if (tellings.isEmpty()) {
                return;
            }
            List<String> involved = new ArrayList<>();
            for (Telling telling : tellings) {
                for (Role role : Role.of(telling.sighting().finding())) {
                    if (!role.name().equals("stated_by")) {
                        involved.addAll(actors.ids(role.actors()));
                    }
                }
            }
            String id = told.entry().id().value();
            List<Place> places = tellings.stream().flatMap(Entities::place).toList();
            line(
                    new FtmEntity(id, "Event")
                            .with("name", told.entry().title())
                            .with("date", narrowest(tellings).flatMap(FollowTheMoneyFormat::date))
                            .with("involved", involved)
                            .with("location", places.stream().map(Place::name).toList())
                            .with("country", countries(places))
                            .with("summary", tellings.get(0).quote())
                            .with("sourceUrl", tellings.stream().flatMap(this::address).toList())
                            .with(
                                    "proof",
                                    tellings.stream().map(one -> document(one.report())).toList()));
            for (Telling telling : tellings) {
                documentation(telling, id);
            }
        }

        private static Optional<DateRange> narrowest(List<Telling> tellings) {
            return tellings.stream()
                    .map(one -> one.statement().when())
                    .min(Comparator.comparing(when -> when.days().orElse(Long.MAX_VALUE)));
        }

        private static Stream<Place> place(Telling telling) {
            if (telling.statement() instanceof Event event) {
                return event.place().stream();
            }
            return telling.statement() instanceof Visit visit
                    ? visit.place().stream()
                    : Stream.empty();
        }

        private List<String> countries(List<Place> places) {
            return places.stream()
                    .flatMap(place -> place.country().flatMap(states::alpha2).stream())
                    .toList();
        }

        private Stream<String> address(Telling telling) {
            return record.text(telling.report().article()).address().stream();
        }

        private void documentation(Telling telling, String entity) throws IOException {
            line(
                    new FtmEntity("documentation-" + telling.id(), "Documentation")
                            .with("document", document(telling.report()))
                            .with("entity", entity)
                            .with("summary", telling.quote()));
        }

        private void claims(ToldEntry told) throws IOException {
            for (Telling telling : told.tellings()) {
                Claim claim = (Claim) telling.statement();
                String id = "note-" + telling.id();
                line(
                        new FtmEntity(id, "Note")
                                .with("name", told.entry().title())
                                .with("description", claim.words())
                                .with("entity", actors.ids(claim.speakers()))
                                .with("proof", document(telling.report())));
                documentation(telling, id);
            }
        }

        private void relations(ToldEntry told) throws IOException {
            for (Telling telling : told.tellings()) {
                Relation relation = (Relation) telling.statement();
                if (relation.relation().equals("membership") && MEMBER.contains(relation.state())) {
                    memberships(telling, relation);
                } else {
                    left.add("relation");
                }
            }
        }

        private void memberships(Telling telling, Relation relation) throws IOException {
            for (String member : actors.ids(relation.a())) {
                for (String organisation : actors.ids(relation.b())) {
                    String id = telling.id() + " " + member + " " + organisation;
                    line(
                            new FtmEntity("membership-" + Digests.number(id), "Membership")
                                    .with("member", member)
                                    .with("organization", organisation)
                                    .with("summary", telling.quote())
                                    .with("sourceUrl", address(telling).toList()));
                }
            }
        }

        private void line(FtmEntity entity) throws IOException {
            target.write(entity.line() + "\n");
        }
    }
}
