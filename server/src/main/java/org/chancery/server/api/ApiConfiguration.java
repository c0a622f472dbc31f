package org.chancery.server.api;

import org.springframework.context.annotation.Configuration;

/** The calls. */
@Configuration(proxyBeanMethods = false)
public class ApiConfiguration {}
