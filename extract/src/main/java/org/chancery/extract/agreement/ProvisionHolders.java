package org.chancery.extract.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Finding;

/**
 * The findings of one report that may take up what a later sentence says of the content of their
 * paper: a provision says what a paper holds and not where it stands, and is no further step of its
 * life.
 */
final class ProvisionHolders {
    private final Map<Integer, List<Finding>> holders = new HashMap<>();

    /** Keeps a finding of an instrument. */
    void told(int instrument, Finding finding) {
        holders.computeIfAbsent(instrument, number -> new ArrayList<>()).add(finding);
    }

    /** The last finding that can take a provision up: of the same paper, on the same word. */
    Optional<Finding> of(Provision provision) {
        return holders.getOrDefault(provision.instrument().number(), List.of()).stream()
                .filter(holder -> mayHold((Agreement) holder.statement()))
                .filter(holder -> holder.statedBy().equals(provision.attribution().chain()))
                .reduce((earlier, later) -> later);
    }

    /** One finding in place of another. */
    void replace(int instrument, Finding bare, Finding full) {
        holders.get(instrument).remove(bare);
        told(instrument, full);
    }

    /** What is to be signed will hold something; that is told of the future and stands alone. */
    private static boolean mayHold(Agreement agreement) {
        return agreement.provision().isEmpty()
                && agreement.stage() != AgreementStage.SIGNING_EXPECTED;
    }

    /** The same finding with the words of a provision. */
    static Finding with(Finding holder, Provision provision, String text) {
        Agreement bare = (Agreement) holder.statement();
        Agreement full =
                new Agreement(
                        bare.name(),
                        bare.form(),
                        bare.parties(),
                        bare.stage(),
                        bare.when(),
                        bare.expected(),
                        Optional.of(provision.words().in(text)),
                        Optional.of(provision.stance()),
                        bare.links());
        return new Finding(
                full, holder.evidence(), holder.statedBy(), holder.rule(), holder.confidence());
    }
}
