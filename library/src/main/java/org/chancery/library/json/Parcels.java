package org.chancery.library.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.sql.Reading;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;

/**
 * Reports on their way to a hand that reads them, and what it found on its way back: everything, in
 * JSON that nobody keeps. What came back equals what was sent.
 */
public final class Parcels {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .addMixIn(Statement.class, Kinds.class)
                    .build();

    private Parcels() {}

    /**
     * A report to be read.
     *
     * @param version of the steps to read it with
     * @param actors the folder of imported actors
     * @param settled the date it is known to be of
     */
    public record Order(String version, String actors, Article article, Optional<Dating> settled) {}

    /**
     * What came of an order.
     *
     * @param found empty when the report could not be read
     * @param remarks what is to be said of the report
     * @param fault why it could not be read
     */
    public record Answer(Optional<Found> found, List<String> remarks, String fault) {
        public Answer {
            remarks = List.copyOf(remarks);
        }
    }

    /** What a reading holds beside the report itself. */
    public record Found(
            Reading.Header header,
            Dating dating,
            List<Reading.Mark> furniture,
            List<Finding> findings) {
        public Found {
            furniture = List.copyOf(furniture);
            findings = List.copyOf(findings);
        }
    }

    /** How the seven kinds are told apart. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Event.class, name = "event"),
        @JsonSubTypes.Type(value = Agreement.class, name = "agreement"),
        @JsonSubTypes.Type(value = Visit.class, name = "visit"),
        @JsonSubTypes.Type(value = Claim.class, name = "claim"),
        @JsonSubTypes.Type(value = Forecast.class, name = "forecast"),
        @JsonSubTypes.Type(value = Quantity.class, name = "quantity"),
        @JsonSubTypes.Type(value = Relation.class, name = "relation")
    })
    private interface Kinds {}

    public static String order(Order order) {
        return write(order);
    }

    public static Order order(String text) {
        return read(text, Order.class);
    }

    public static String answer(Answer answer) {
        return write(answer);
    }

    public static Answer answer(String text) {
        return read(text, Answer.class);
    }

    private static String write(Object parcel) {
        try {
            return MAPPER.writeValueAsString(parcel);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A parcel cannot be packed", failure);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(
                    "A parcel cannot be unpacked: " + JsonFaults.of(failure), failure);
        }
    }
}
