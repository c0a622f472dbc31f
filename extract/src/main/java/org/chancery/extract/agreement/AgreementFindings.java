package org.chancery.extract.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.Places;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.ShortestClause;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.EventTimeReader;
import org.chancery.extract.reading.Predecessors;
import org.chancery.extract.reading.Reading;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Status;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/** Makes findings of what was read about the instruments of one report. */
final class AgreementFindings {
    private static final double INHERITED = 0.65;
    private static final double INFERRED = 0.5;
    private static final int NEAR = 14;

    private final ParsedDocument parsed;
    private final InstrumentRegistry registry;
    private final InstrumentWords words;
    private final EventTimeReader times;
    private final Concluders concluders;

    /** The instruments of which some finding tells. */
    private final Set<Integer> told = new HashSet<>();

    private final ProvisionHolders holders = new ProvisionHolders();

    AgreementFindings(
            ParsedDocument parsed,
            InstrumentRegistry registry,
            InstrumentWords words,
            EventTimeReader times,
            ReportPair pair) {
        this.parsed = parsed;
        this.registry = registry;
        this.words = words;
        this.times = times;
        this.concluders = new Concluders(parsed.document(), registry, pair, new NamedStates(words));
    }

    /** The finding of a statement; empty when no state or body of states has part in it. */
    Optional<Finding> of(LifeStatement statement, Optional<Provision> provision, List<Tie> ties) {
        SentenceTree tree = statement.tree();
        ActorFinder actors = parsed.actors(tree);
        List<ActorReference> inClause = Parties.inClause(actors, statement.match());
        boolean closed =
                Parties.namesPartner(tree, statement.word(), Optional.of(statement.match()));
        Optional<Concluders.Known> known =
                concluders.of(statement.instrument(), inClause, closed, tree);
        if (known.isEmpty()
                || !new Admission(words).admits(statement, inClause, known.get().parties())) {
            return Optional.empty();
        }
        told.add(statement.instrument().number());
        DateRange when = when(statement);
        AgreementStage stage = statement.stageAt(when, parsed.document().dating().published());
        registry.learn(statement.instrument(), inClause, stage);
        Agreement agreement =
                new Agreement(
                        name(tree, statement.word(), statement.instrument()),
                        registry.now(statement.instrument()).form(),
                        then(statement, when, known.get().parties()),
                        stage,
                        when,
                        expected(statement),
                        provision.map(p -> p.words().in(text())),
                        provision.map(Provision::stance),
                        links(ties));
        Span clause = clause(statement, actors);
        Finding finding =
                new Finding(
                        agreement,
                        Evidence.at(
                                parsed.document(),
                                provision.map(p -> clause.cover(p.whole())).orElse(clause)),
                        statement.attribution().chain(),
                        "agreement/" + statement.match().rule().name(),
                        known.get().confidence());
        holders.told(statement.instrument().number(), finding);
        return Optional.of(finding);
    }

    /**
     * Gives a provision to what the report has found of its paper before, in place of that finding;
     * false where no finding takes it up.
     */
    boolean takesUp(Provision provision, List<Finding> found) {
        Optional<Finding> holder = holders.of(provision);
        holder.ifPresent(
                bare -> {
                    Finding full = ProvisionHolders.with(bare, provision, text());
                    found.set(found.indexOf(bare), full);
                    holders.replace(provision.instrument().number(), bare, full);
                });
        return holder.isPresent();
    }

    /** The parties under the names they bore: Moscow's accord of 1950 was the Soviet Union's. */
    private List<ActorReference> then(
            LifeStatement statement, DateRange when, List<ActorReference> parties) {
        boolean beginsOrEnds =
                statement.stage() == AgreementStage.SIGNED
                        || statement.stage() == AgreementStage.LAPSED;
        Optional<Integer> year =
                when.days().isPresent()
                        ? when.latest().map(LocalDate::getYear)
                        : registry.now(statement.instrument()).year().filter(y -> beginsOrEnds);
        return year.map(y -> Predecessors.in(y, parties)).orElse(parties);
    }

    /**
     * "under its treaty of 1960 Mali would help", "it obliges Mali to help": who does what a paper
     * lays down, or is bound to by it, has part in it.
     */
    private List<ActorReference> bound(Provision provision) {
        SentenceTree tree = provision.tree();
        Predicate act = Predicate.of(tree, provision.trigger());
        List<Integer> doers = List.of();
        if (provision.rule().equals(UnderReader.RULE)) {
            doers = act.surfaceSubject();
        } else if (words.is("binding-verb", tree, provision.trigger())) {
            doers = act.object();
        }
        return Parties.powers(parsed.actors(tree).actors(doers));
    }

    /** The finding of a provision that stands alone. */
    Optional<Finding> of(Provision provision, List<Tie> ties) {
        Instrument instrument = registry.now(provision.instrument());
        boolean closed = Parties.namesPartner(provision.tree(), provision.word(), Optional.empty());
        Optional<Concluders.Known> known =
                concluders.of(instrument, bound(provision), closed, provision.tree());
        boolean deal = instrument.kind() != InstrumentKind.PACT;
        if (isFloated(provision, instrument)) {
            return Optional.empty();
        }
        if (known.isEmpty() || (deal && Parties.countries(known.get().parties()).size() < 2)) {
            return Optional.empty();
        }
        told.add(instrument.number());
        Agreement agreement =
                new Agreement(
                        instrument.name(),
                        instrument.form(),
                        known.get().parties(),
                        instrument.stage().orElseGet(() -> usualStage(provision)),
                        times.open(Status.ONGOING),
                        Optional.empty(),
                        Optional.of(provision.words().in(text())),
                        Optional.of(provision.stance()),
                        links(ties));
        return Optional.of(
                new Finding(
                        agreement,
                        Evidence.at(parsed.document(), provision.whole()),
                        provision.attribution().chain(),
                        provision.rule(),
                        known.get().confidence()));
    }

    /** The finding of a tie of which nothing else tells; empty where nobody knows the parties. */
    Optional<Finding> of(Tie tie, List<Tie> ties) {
        Instrument instrument = registry.now(tie.instrument());
        boolean closed = Parties.namesPartner(tie.tree(), tie.word(), Optional.empty());
        return concluders
                .of(instrument, List.of(), closed, tie.tree())
                .filter(known -> Parties.countries(known.parties()).size() > 1)
                .filter(known -> tie.stands() || instrument.stage().isPresent())
                .map(
                        known ->
                                new Finding(
                                        new Agreement(
                                                instrument.name(),
                                                instrument.form(),
                                                known.parties(),
                                                instrument.stage().orElse(AgreementStage.SIGNED),
                                                times.open(Status.ONGOING),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                links(ties)),
                                        Evidence.at(parsed.document(), tie.whole()),
                                        tie.attribution().chain(),
                                        tie.rule(),
                                        known.confidence()));
    }

    /** The finding of a treaty that is only named, with those who concluded it. */
    Optional<Finding> of(NamedOnly named) {
        Instrument instrument = registry.now(named.instrument());
        SentenceTree tree = named.tree();
        boolean closed = Parties.namesPartner(tree, named.word(), Optional.empty());
        List<ActorReference> doing =
                instrument.year().isPresent()
                        ? Parties.powers(parsed.actors(tree).actors(named.doers()))
                        : List.of();
        boolean nameless = instrument.parties().isEmpty() && doing.isEmpty();
        if (instrument.kind() != InstrumentKind.PACT
                || instrument.several()
                || nameless
                || !told.add(instrument.number())) {
            return Optional.empty();
        }
        return concluders
                .of(instrument, doing, closed, tree)
                .map(Concluders.Known::parties)
                .filter(parties -> Parties.countries(parties).size() > 1)
                .map(parties -> finding(named, instrument, parties));
    }

    private Finding finding(NamedOnly named, Instrument instrument, List<ActorReference> parties) {
        DateRange when =
                times.when(named.tree(), named.word(), named.reading(), named.attribution());
        Span clause =
                ShortestClause.of(
                        named.tree(),
                        named.top(),
                        Set.of(named.word()),
                        named.attribution().speechVerb());
        return new Finding(
                new Agreement(
                        instrument.name(),
                        instrument.form(),
                        parties,
                        named.stage(),
                        when,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                Evidence.at(parsed.document(), clause),
                named.attribution().chain(),
                NamedOnly.RULE,
                INFERRED);
    }

    /** The finding of what states agreed to do. */
    Finding of(AgreedAct agreed, SentenceTree tree, Reading reading, Attribution attribution) {
        String words = tree.span(tree.subtree(agreed.act())).in(text());
        Set<Integer> needed = new LinkedHashSet<>(Set.of(agreed.act()));
        needed.addAll(Predicate.of(tree, agreed.verb()).surfaceSubject());
        needed.addAll(Predicate.of(tree, agreed.act()).object());
        needed.removeIf(word -> Math.abs(word - agreed.verb()) > NEAR);
        return new Finding(
                new Agreement(
                        "agreement " + words,
                        "agreement",
                        agreed.parties(),
                        AgreementStage.SIGNED,
                        times.when(tree, agreed.verb(), reading, attribution),
                        Optional.empty(),
                        Optional.of(words),
                        Optional.of(Agreement.Stance.STATED),
                        List.of()),
                Evidence.at(
                        parsed.document(),
                        ShortestClause.of(tree, agreed.verb(), needed, attribution.speechVerb())),
                attribution.chain(),
                AgreedAct.RULE,
                INHERITED);
    }

    private List<Agreement.Link> links(List<Tie> ties) {
        return ties.stream()
                .map(tie -> new Agreement.Link(tie.kind(), tie.other().in(text())))
                .toList();
    }

    /** "ways to verify a pact to end tests": nothing is told of such a pact. */
    private boolean isFloated(Provision provision, Instrument instrument) {
        boolean told = provision.tree().tag(provision.trigger()).equals("VBD");
        return !told
                && provision.stance() == Agreement.Stance.STATED
                && instrument.stage().isEmpty()
                && instrument.mentions() == 1
                && instrument.year().isEmpty()
                && words.isIndefinite(provision.tree(), provision.word());
    }

    /** An instrument of which only its content is told stands as its content is spoken of. */
    private static AgreementStage usualStage(Provision provision) {
        boolean draft = provision.tree().hasChild(provision.word(), Set.of("draft"));
        return switch (provision.stance()) {
            case STATED -> draft ? AgreementStage.DRAFTED : AgreementStage.SIGNED;
            case EXPECTED, DENIED ->
                    draft
                            ? AgreementStage.DRAFTED
                            : provision.instrument().year().isPresent()
                                    ? AgreementStage.SIGNED
                                    : AgreementStage.NEGOTIATING;
            case HYPOTHETICAL -> AgreementStage.HYPOTHETICAL;
        };
    }

    private String name(SentenceTree tree, int word, Instrument instrument) {
        boolean bare = tree.isPronoun(word) || words.isBare(tree, word);
        Instrument now = registry.now(instrument);
        return bare && (now.isTold() || tree.isPronoun(word))
                ? now.name()
                : words.name(tree, word).in(text());
    }

    private DateRange when(LifeStatement statement) {
        return statement.stage() == AgreementStage.SIGNING_EXPECTED
                ? times.open(Status.ONGOING)
                : times.when(
                        statement.tree(),
                        statement.match().trigger(),
                        statement.reading(),
                        statement.attribution());
    }

    private Optional<Agreement.Expectation> expected(LifeStatement statement) {
        if (statement.stage() != AgreementStage.SIGNING_EXPECTED) {
            return Optional.empty();
        }
        SentenceTree tree = statement.tree();
        int trigger = statement.match().trigger();
        DateRange when =
                times.expression(tree, trigger, statement.attribution())
                        .map(time -> time.range().withText(time.span().in(text())))
                        .orElseGet(() -> times.open(Status.PLANNED));
        return Optional.of(new Agreement.Expectation(when, Places.of(parsed, tree, trigger)));
    }

    private Span clause(LifeStatement statement, ActorFinder actors) {
        SentenceTree tree = statement.tree();
        int trigger = statement.match().trigger();
        Set<Integer> needed = new LinkedHashSet<>(statement.reading().cues());
        needed.add(statement.word());
        for (String slot : List.of("party", "partner")) {
            statement.match().slot(slot).stream()
                    .filter(head -> !actors.actors(head).isEmpty())
                    .forEach(needed::add);
        }
        times.expression(tree, trigger, statement.attribution())
                .ifPresent(time -> needed.add(time.endToken() - 1));
        needed.removeIf(word -> Math.abs(word - trigger) > NEAR && word != statement.word());
        return ShortestClause.of(tree, trigger, needed, statement.attribution().speechVerb());
    }

    private String text() {
        return parsed.document().text().clean();
    }
}
