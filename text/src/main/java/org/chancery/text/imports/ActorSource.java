package org.chancery.text.imports;

import java.io.IOException;
import java.util.List;

/** A format in which others publish what they know of actors. Stateless. */
public interface ActorSource {
    /** What a user calls the format, such as {@code geonames}. */
    String name();

    /** True when a file looks like this format. */
    boolean reads(String fileName, List<String> opening);

    /**
     * Hands over everything in a file.
     *
     * @throws IOException when the file cannot be read to its end
     */
    void read(ActorFile file, TakenActors taken) throws IOException;
}
