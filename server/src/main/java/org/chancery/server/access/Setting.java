package org.chancery.server.access;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.library.ChanceryException;
import org.chancery.library.RecordServer;

/**
 * How access is set up.
 *
 * @param open true where everybody may do everything: on this machine alone, with no accounts
 * @param loopback true where only this machine can reach the server
 * @param provider who tells who somebody is; empty where only passwords do
 * @param body how long what somebody sends may take to come in
 * @param trail for how many days the trail of requests is kept; empty for ever
 */
public record Setting(
        boolean open,
        boolean loopback,
        Optional<Provider> provider,
        Duration body,
        OptionalInt trail) {
    /** More than this is not taken in at once. */
    public static final long MOST_BYTES = 20_000_000;

    /**
     * An identity provider that speaks OpenID Connect.
     *
     * @param issuer its address
     * @param client what it calls this server
     * @param secret what it knows this server by
     * @param claim the claim with somebody's role
     * @param otherwise the role of those who have no such claim; empty for none
     */
    public record Provider(
            String issuer, String client, String secret, String claim, String otherwise) {}

    /** From the options of a server: {@code oidc.issuer}, {@code oidc.client} and so on. */
    public static Setting of(RecordServer.Options options, boolean nobody, boolean loopback) {
        Map<String, String> given = options.settings();
        Optional<Provider> provider =
                Optional.ofNullable(given.get("oidc.issuer"))
                        .map(
                                issuer ->
                                        new Provider(
                                                issuer,
                                                given.getOrDefault("oidc.client", "chancery"),
                                                given.getOrDefault("oidc.secret", ""),
                                                given.getOrDefault("oidc.claim", "chancery_role"),
                                                given.getOrDefault("oidc.role", "")));
        return new Setting(
                nobody && provider.isEmpty(),
                loopback,
                provider,
                seconds(given.getOrDefault("body.seconds", "120")),
                days(given.getOrDefault("audit.days", "365")));
    }

    private static OptionalInt days(String number) {
        if (!number.matches("\\d{1,5}")) {
            throw new ChanceryException(
                    "'%s' is no number of days for audit.days; give a whole number such as 365, or 0 to keep all."
                            .formatted(number));
        }
        int days = Integer.parseInt(number);
        return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
    }

    private static Duration seconds(String number) {
        if (!number.matches("[1-9]\\d{0,4}")) {
            throw new ChanceryException(
                    "'%s' is no number of seconds for body.seconds; give a whole number such as 120."
                            .formatted(number));
        }
        return Duration.ofSeconds(Integer.parseInt(number));
    }
}
