package org.chancery.outlook.odds;

import java.util.List;

/** What may happen between two actors. The last four divide all there is, as quad classes do. */
public enum Act {
    AGREEMENT("sign an agreement"),
    VISIT("visit one another"),
    VERBAL_COOPERATION("cooperate in words"),
    MATERIAL_COOPERATION("cooperate in deeds"),
    VERBAL_CONFLICT("quarrel in words"),
    MATERIAL_CONFLICT("clash in deeds");

    /** The acts that divide all there is. */
    static final List<Act> QUADS =
            List.of(VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT, MATERIAL_CONFLICT);

    private final String words;

    Act(String words) {
        this.words = words;
    }

    /** Such as "sign an agreement". */
    public String words() {
        return words;
    }

    /**
     * The quad class of a CAMEO code.
     *
     * @param root the first two digits, from 1 to 20
     */
    public static Act ofRoot(int root) {
        if (root < 1 || root > 20) {
            throw new IllegalArgumentException("CAMEO has no root " + root);
        }
        if (root <= 5) {
            return VERBAL_COOPERATION;
        }
        if (root <= 8) {
            return MATERIAL_COOPERATION;
        }
        return root <= 13 ? VERBAL_CONFLICT : MATERIAL_CONFLICT;
    }
}
