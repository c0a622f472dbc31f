package org.chancery.outlook.odds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.time.DateRange;

/**
 * What the record tells as having happened between states: events that occurred, visits that were
 * held, agreements that were signed. What is planned, denied or undated is left out, and so is what
 * is recalled long after: how often it happened then, nobody counted.
 */
public final class RecordActs {
    /**
     * What is dated no better than this, in days, has no day; what is told later than this after
     * its day is recalled.
     */
    private static final long LONGEST = 31;

    private static final Set<String> VISITS = Set.of("042", "043");
    private static final String SIGNING = "057";

    private RecordActs() {}

    /**
     * Something told in a report.
     *
     * @param statement what is told
     * @param known the day the report was published
     */
    public record Told(Statement statement, LocalDate known) {}

    /**
     * What happened, by the tellings of one entry: dated by the telling that dates it best, known
     * from the first of them.
     */
    public static List<Happening> happenings(Collection<Told> entry) {
        List<Told> dated =
                entry.stream()
                        .filter(told -> !acts(told.statement()).isEmpty())
                        .filter(told -> days(told) <= LONGEST)
                        .filter(told -> !isRecalled(told))
                        .toList();
        Optional<LocalDate> known = dated.stream().map(Told::known).min(Comparator.naturalOrder());
        Optional<Told> best = dated.stream().min(Comparator.comparing(RecordActs::days));
        List<Happening> happenings = new ArrayList<>();
        if (best.isPresent()) {
            Statement told = best.get().statement();
            int day = (int) told.when().middle().orElseThrow().toEpochDay();
            for (Pair pair : pairs(told)) {
                for (Act act : acts(told)) {
                    happenings.add(new Happening(pair, act, day, (int) known.get().toEpochDay()));
                }
            }
        }
        return happenings;
    }

    private static boolean isRecalled(Told told) {
        LocalDate end = told.statement().when().latest().orElseThrow();
        return end.plusDays(LONGEST).isBefore(told.known());
    }

    private static long days(Told told) {
        DateRange when = told.statement().when();
        return when.days().orElse(Long.MAX_VALUE);
    }

    private static Set<Act> acts(Statement statement) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        if (statement instanceof Event event) {
            if (event.status() == Status.OCCURRED && event.polarity() == Polarity.POSITIVE) {
                acts.addAll(acts(event));
            }
        } else if (statement instanceof Visit visit) {
            if (visit.status() == VisitStatus.HELD) {
                acts.addAll(EnumSet.of(Act.VISIT, Act.VERBAL_COOPERATION));
            }
        } else if (statement instanceof Agreement agreement
                && agreement.stage() == AgreementStage.SIGNED) {
            acts.addAll(EnumSet.of(Act.AGREEMENT, Act.VERBAL_COOPERATION));
        }
        return acts;
    }

    private static Set<Act> acts(Event event) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        String code = event.cameo().orElse("");
        if (code.length() >= 2) {
            acts.add(Act.ofRoot(Integer.parseInt(code.substring(0, 2))));
        } else {
            event.type().ifPresent(type -> acts.add(ofType(type)));
        }
        if (code.startsWith(SIGNING)) {
            acts.add(Act.AGREEMENT);
        }
        if (VISITS.contains(code)) {
            acts.add(Act.VISIT);
        }
        return acts;
    }

    private static Act ofType(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> Act.VERBAL_COOPERATION;
            case COOPERATE, AID, RETREAT -> Act.MATERIAL_COOPERATION;
            case REQUEST, ACCUSE, REJECT, THREATEN -> Act.VERBAL_CONFLICT;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> Act.MATERIAL_CONFLICT;
        };
    }

    private static List<Pair> pairs(Statement statement) {
        Set<String> from = new TreeSet<>();
        Set<String> to = new TreeSet<>();
        if (statement instanceof Event event) {
            from.addAll(countries(event.actors()));
            to.addAll(countries(event.recipients()));
        } else if (statement instanceof Visit visit) {
            from.addAll(countries(visit.visitors()));
            visit.host().ifPresent(host -> to.addAll(countries(List.of(host))));
            visit.place().flatMap(place -> place.country()).ifPresent(to::add);
        } else if (statement instanceof Agreement agreement) {
            from.addAll(countries(agreement.parties()));
            to.addAll(from);
        }
        return from.stream()
                .flatMap(a -> to.stream().filter(b -> !a.equals(b)).map(b -> Pair.of(a, b)))
                .distinct()
                .toList();
    }

    private static Set<String> countries(List<ActorReference> actors) {
        return actors.stream()
                .flatMap(one -> Stream.ofNullable(one.actor().country().orElse(null)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
