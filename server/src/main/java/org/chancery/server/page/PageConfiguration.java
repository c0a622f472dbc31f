package org.chancery.server.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages. */
@Configuration(proxyBeanMethods = false)
@Import({
    Frames.class,
    Leaves.class,
    Done.class,
    RecordPages.class,
    SearchPage.class,
    ReviewPages.class,
    ExportPages.class,
    RunPages.class,
    DoorPages.class,
    PageFaults.class
})
public class PageConfiguration {}
