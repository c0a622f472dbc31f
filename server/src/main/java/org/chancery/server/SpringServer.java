package org.chancery.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chancery.library.AccountBook;
import org.chancery.library.Chancery;
import org.chancery.library.ChanceryException;
import org.chancery.library.RecordServer;
import org.chancery.server.access.Accounts;
import org.chancery.server.access.Setting;
import org.chancery.server.record.Shelf;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The server, as the command line finds it. */
public final class SpringServer implements RecordServer {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger QUIET = Logger.getLogger("org.apache");

    /** For {@link java.util.ServiceLoader}. */
    public SpringServer() {}

    @Override
    public AccountBook accounts(String ledger) {
        return Accounts.of(ledger);
    }

    @Override
    public Running start(Options options) {
        Accounts accounts = Accounts.of(options.ledger());
        Setting setting = Setting.of(options, accounts.isEmpty(), isLoopback(options.host()));
        if (setting.open() && !isLoopback(options.host())) {
            throw new ChanceryException(
                    "Others could reach the server at %s, and nobody has an account. Add one with chancery serve accounts add NAME --role admin, or leave --host out."
                            .formatted(options.host()));
        }
        Chancery chancery = Chancery.open(options.ledger());
        Shelf shelf = new Shelf(chancery, options.ledger());
        try {
            return running(run(options, accounts, setting, shelf), options, shelf);
        } catch (ApplicationContextException failure) {
            shelf.close();
            throw told(failure, options);
        }
    }

    private static ConfigurableApplicationContext run(
            Options options, Accounts accounts, Setting setting, Shelf shelf) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        // Else it would look for Log4j, of which a reader of files brings half.
        System.setProperty(
                "org.apache.commons.logging.LogFactory",
                "org.apache.commons.logging.impl.Slf4jLogFactory");
        QUIET.setLevel(Level.WARNING);
        return new SpringApplicationBuilder(ServerConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(properties(options))
                .initializers(
                        context -> {
                            GenericApplicationContext beans = (GenericApplicationContext) context;
                            beans.registerBean(Accounts.class, () -> accounts);
                            beans.registerBean(Setting.class, () -> setting);
                            beans.registerBean(Shelf.class, () -> shelf);
                        })
                .run();
    }

    private static Map<String, Object> properties(Options options) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("server.address", options.host());
        all.put("server.port", options.port());
        all.put("server.shutdown", "graceful");
        all.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
        all.put("server.compression.enabled", true);
        all.put(
                "server.compression.mime-types",
                "text/html,text/css,text/javascript,text/csv,text/plain,application/json,application/x-ndjson,application/problem+json");
        all.put("server.server-header", "");
        all.put("server.tomcat.connection-timeout", "10s");
        all.put("server.tomcat.keep-alive-timeout", "20s");
        all.put("server.tomcat.threads.max", 64);
        all.put("server.tomcat.threads.min-spare", 4);
        all.put("server.tomcat.max-connections", 2000);
        all.put("server.tomcat.max-swallow-size", "2MB");
        all.put("server.tomcat.max-http-form-post-size", "200KB");
        all.put("server.tomcat.max-part-header-size", "8KB");
        all.put("server.max-http-request-header-size", "16KB");
        all.put("server.servlet.session.timeout", "8h");
        all.put("server.servlet.session.tracking-modes", "cookie");
        all.put("server.servlet.session.cookie.name", "chancery");
        all.put("server.servlet.session.cookie.http-only", true);
        all.put("server.servlet.session.cookie.same-site", "lax");
        all.put("spring.servlet.multipart.max-file-size", Setting.MOST_BYTES + "B");
        all.put("spring.servlet.multipart.max-request-size", Setting.MOST_BYTES + "B");
        all.put("spring.web.resources.add-mappings", false);
        all.put("spring.main.lazy-initialization", false);
        all.put("spring.main.register-shutdown-hook", false);
        all.put("spring.jmx.enabled", false);
        return all;
    }

    private static Running running(
            ConfigurableApplicationContext context, Options options, Shelf shelf) {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        CountDownLatch closed = new CountDownLatch(1);
        return new Running() {
            @Override
            public String address() {
                return "http://" + host + ":" + port + "/";
            }

            @Override
            public void await() throws InterruptedException {
                closed.await();
            }

            @Override
            public void close() {
                SpringApplication.exit(context);
                shelf.close();
                closed.countDown();
            }
        };
    }

    private static ChanceryException told(ApplicationContextException failure, Options options) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new ChanceryException(
                        "Port %d of %s is taken; end what listens there, or choose another with --port."
                                .formatted(options.port(), options.host()),
                        failure);
            }
        }
        return new ChanceryException(
                "The server could not listen at %s:%d (%s)."
                        .formatted(options.host(), options.port(), failure.getMessage()),
                failure);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new ChanceryException(
                    "There is no host '%s' here; give an address of this machine, such as 127.0.0.1."
                            .formatted(host),
                    unknown);
        }
    }
}
