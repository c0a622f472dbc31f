package org.chancery.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may use the server of a ledger, and as what. Passwords and tokens are kept as digests. */
public interface AccountBook {

    /** What somebody may do; each may do what those before it may. */
    enum Role {
        /** Look at everything. */
        READER,
        /** Say what is right and wrong. */
        ANNOTATOR,
        /** Add reports, and take back what others said. */
        CURATOR,
        /** See who did what. */
        ADMIN
    }

    /** Somebody who may use the server. */
    record Account(String name, Role role, List<Token> tokens) {
        public Account {
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * A word by which a program uses the server in somebody's name.
     *
     * @param label what it is for
     * @param scope what it may do at most
     * @param expires from when on it is of no use
     */
    record Token(String label, Role scope, Instant expires) {}

    /** All accounts, by name. */
    List<Account> all();

    /** One account. */
    Optional<Account> find(String name);

    /**
     * Adds an account, or gives one another role and password.
     *
     * @param password at least ten characters
     * @throws ChanceryException when the name or the password cannot be used
     */
    Account put(String name, Role role, String password);

    /**
     * Gives an account another role, which counts with the next thing that is asked in its name.
     *
     * @return false when there is none
     */
    boolean setRole(String name, Role role);

    /**
     * Removes an account and its tokens.
     *
     * @return false when there is none
     */
    boolean remove(String name);

    /**
     * Makes a token. It is told this once, and kept as a digest.
     *
     * @throws ChanceryException when there is no such account, or the token would last no time
     */
    String token(String name, Token token);

    /**
     * Makes the tokens of an account with this label useless.
     *
     * @return false when there is none
     */
    boolean revoke(String name, String label);
}
