package org.chancery.pages.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet and the script, and the policy that lets these run and nothing else. */
public final class Assets {
    private static final String VERSION =
            Cites.hash(read("chancery.css") + read("chancery.js")).substring(0, 12);

    private final String style = read("chancery.css");
    private final String script = read("chancery.js");

    /** The style sheet. */
    public String style() {
        return style;
    }

    /** The script, a module. */
    public String script() {
        return script;
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

    /** Changes whenever either changes, so that browsers may keep what they have. */
    static String version() {
        return VERSION;
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
