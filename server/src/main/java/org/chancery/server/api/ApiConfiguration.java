package org.chancery.server.api;

import org.chancery.server.record.Shelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The calls. */
@Configuration(proxyBeanMethods = false)
@Import({
    RecordCalls.class,
    SummaryCalls.class,
    QuestionCalls.class,
    CorrectionCalls.class,
    ReadingCalls.class,
    DoorCalls.class
})
public class ApiConfiguration {

    @Bean
    Listing listing(Shelf shelf) {
        return new Listing(shelf);
    }
}
