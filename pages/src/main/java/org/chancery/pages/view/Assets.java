package org.chancery.pages.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * The style sheet and the scripts, and the policy that lets those of a file run and nothing else.
 */
public final class Assets {
    private static final String STYLE = "chancery.css";
    private static final String SCRIPT = "chancery.js";

    /** Shows networks to zoom and to move in; loaded where there is one. */
    private static final String NETWORK = "network.js";

    /** The library that it draws with, as it was published. */
    private static final String LIBRARY = "cytoscape.js";

    private static final String CSS = "text/css; charset=utf-8";
    private static final String MODULE = "text/javascript; charset=utf-8";

    private static final String VERSION =
            Cites.hash(read(STYLE) + read(SCRIPT) + read(NETWORK) + libraryVersion())
                    .substring(0, 12);

    private final String style = read(STYLE);
    private final String script = read(SCRIPT);

    /** Something that a page loads: what it is, and its text. */
    public record Asset(String type, String text) {}

    /** What a page loads by this name; empty for any other name. */
    public Optional<Asset> find(String name) {
        return switch (name) {
            case STYLE -> Optional.of(new Asset(CSS, style));
            case SCRIPT -> Optional.of(new Asset(MODULE, script));
            case NETWORK -> Optional.of(new Asset(MODULE, read(NETWORK)));
            case LIBRARY -> Optional.of(new Asset(MODULE, library()));
            default -> Optional.empty();
        };
    }

    /** The style sheet. */
    String style() {
        return style;
    }

    /** The script, a module. */
    String script() {
        return script;
    }

    /** Where a server has what a page loads; another place whenever anything of it changes. */
    static String path(String name) {
        return "/assets/" + name + "?" + VERSION;
    }

    /**
     * A Content-Security-Policy for a page that carries both in itself. A style or a script from a
     * report, should one ever get through, has another digest and does not run.
     */
    String policy() {
        return "default-src 'none'; style-src 'sha256-"
                + digest(style)
                + "'; script-src 'sha256-"
                + digest(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /** The library with its licence, which goes wherever it goes. */
    private static String library() {
        String folder = "/META-INF/resources/webjars/cytoscape/" + libraryVersion();
        return "/*!\n"
                + read(folder + "/LICENSE")
                + "*/\n"
                + read(folder + "/dist/cytoscape.esm.min.mjs");
    }

    private static String libraryVersion() {
        String file = "/META-INF/maven/org.webjars.npm/cytoscape/pom.properties";
        try (InputStream bytes = Assets.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(bytes);
            return properties.getProperty("version");
        } catch (IOException failure) {
            throw new UncheckedIOException("The program's own file " + file, failure);
        }
    }

    private static String read(String name) {
        try (InputStream bytes = Assets.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The program's own file " + name, failure);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
