package org.chancery.library;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Revision;
import org.chancery.model.statement.VisitStatus;

/** What no report tells of an entry, though its life would lead there next. */
public enum Silence {
    UNSIGNED("no evidence that it was signed"),
    NOT_RATIFIED("no evidence that it was ratified or is in force"),
    NOT_HELD("no evidence that it took place");

    private static final Set<String> AHEAD =
            words(
                    AgreementStage.PROPOSED,
                    AgreementStage.NEGOTIATING,
                    AgreementStage.DRAFTED,
                    AgreementStage.SIGNING_EXPECTED);
    private static final Set<String> OVER =
            words(
                    AgreementStage.RATIFIED,
                    AgreementStage.IN_FORCE,
                    AgreementStage.INVOKED,
                    AgreementStage.CONTESTED,
                    AgreementStage.SUSPENDED,
                    AgreementStage.TERMINATED,
                    AgreementStage.LAPSED,
                    AgreementStage.ABANDONED,
                    AgreementStage.SUPERSEDED);
    private static final Set<VisitStatus> PLANNED =
            Set.of(
                    VisitStatus.INVITED,
                    VisitStatus.PROPOSED,
                    VisitStatus.PLANNED,
                    VisitStatus.EXPECTED);

    private static final Set<String> RATIFIED =
            Set.of("treaty", "pact", "convention", "agreement", "accord");

    private final String words;

    Silence(String words) {
        this.words = words;
    }

    /** What is missing, in English. */
    public String words() {
        return words;
    }

    /**
     * What is not told of an agreement.
     *
     * @param form what it is called; a contract or a statement is never ratified
     */
    public static Optional<Silence> ofAgreement(Entry entry, String form) {
        Set<String> told = stages(entry);
        if (told.stream().anyMatch(OVER::contains)) {
            return Optional.empty();
        }
        if (told.contains(AgreementStage.SIGNED.words())) {
            return RATIFIED.contains(form) ? Optional.of(NOT_RATIFIED) : Optional.empty();
        }
        return told.stream().anyMatch(AHEAD::contains) ? Optional.of(UNSIGNED) : Optional.empty();
    }

    /** What is not told of a visit. */
    public static Optional<Silence> ofVisit(Entry entry) {
        Set<String> planned = PLANNED.stream().map(VisitStatus::words).collect(Collectors.toSet());
        return planned.containsAll(stages(entry)) ? Optional.of(NOT_HELD) : Optional.empty();
    }

    private static Set<String> stages(Entry entry) {
        return entry.history().stream().map(Revision::stage).collect(Collectors.toSet());
    }

    private static Set<String> words(AgreementStage... stages) {
        return Set.of(stages).stream().map(AgreementStage::words).collect(Collectors.toSet());
    }
}
