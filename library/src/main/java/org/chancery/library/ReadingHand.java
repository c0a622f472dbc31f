package org.chancery.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.sql.Reading;
import org.chancery.library.json.Parcels;

/**
 * Carries out orders to read a report. Its models are large: one hand serves all threads of a
 * process.
 *
 * <pre>{@code
 * String answer = ReadingHand.standard(actors).carryOut(order);
 * }</pre>
 */
public final class ReadingHand {
    private final String version;
    private final ReportReader reader;

    ReadingHand(Pipeline pipeline) {
        this.version = pipeline.version();
        this.reader = new ReportReader(pipeline);
    }

    /**
     * With the steps that Chancery itself brings.
     *
     * @param actors the folder of imported actors; it need not exist
     */
    public static ReadingHand standard(Path actors) {
        return new ReadingHand(StandardPipeline.create(actors));
    }

    /** The folder of imported actors that an order wants to be read with. */
    public static Path actors(String order) {
        return Path.of(Parcels.order(order).actors());
    }

    /**
     * Reads the report of an order.
     *
     * @throws ChanceryException when the order is of another version of the steps
     */
    public String carryOut(String text) {
        Parcels.Order order = Parcels.order(text);
        if (!order.version().equals(version)) {
            throw new ChanceryException(
                    "An order of version %s came to a hand of version %s. Give every machine the same Chancery and the same imported actors (%s)."
                            .formatted(order.version(), version, order.actors()));
        }
        ReportReader.Attempt attempt = reader.attempt(order.article(), order.settled());
        return Parcels.answer(answer(attempt));
    }

    private Parcels.Answer answer(ReportReader.Attempt attempt) {
        Optional<Reading> reading = attempt.read().map(ReportReader.Read::reading);
        return new Parcels.Answer(
                reading.map(
                        one ->
                                new Parcels.Found(
                                        one.header(),
                                        one.dating(),
                                        one.furniture(),
                                        one.findings())),
                attempt.read().map(ReportReader.Read::remarks).orElse(List.of()),
                attempt.fault());
    }
}
