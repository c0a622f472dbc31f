package org.chancery.server;

import org.chancery.server.access.AccessConfiguration;
import org.chancery.server.api.ApiConfiguration;
import org.chancery.server.page.PageConfiguration;
import org.chancery.server.record.Copies;
import org.chancery.server.record.Desk;
import org.chancery.server.record.Folders;
import org.chancery.server.record.Questions;
import org.chancery.server.record.Runs;
import org.chancery.server.record.Shelf;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The server put together: named one by one, so that nothing else is looked for. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({AccessConfiguration.class, PageConfiguration.class, ApiConfiguration.class})
class ServerConfiguration {

    @Bean(destroyMethod = "close")
    Runs runs(Shelf shelf) {
        return new Runs(shelf, Folders.make("chancery-sent-"));
    }

    @Bean(destroyMethod = "close")
    Copies copies(Shelf shelf) {
        return new Copies(shelf);
    }

    @Bean
    Desk desk(Shelf shelf) {
        return new Desk(shelf);
    }

    @Bean
    Questions questions(Shelf shelf) {
        return new Questions(shelf);
    }
}
