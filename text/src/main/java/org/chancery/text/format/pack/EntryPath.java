package org.chancery.text.format.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.ingest.Shown;

/**
 * The path of an entry of an archive.
 *
 * @param shown with forward slashes and without empty names
 * @param isHidden true for what tools put beside the files of people
 * @param refusal why its entry is not read
 */
record EntryPath(String shown, boolean isHidden, Optional<String> refusal) {

    static EntryPath of(String written) {
        List<String> names = new ArrayList<>();
        boolean leadsOut = written.startsWith("/") || written.matches("^[A-Za-z]:.*");
        boolean hidden = false;
        for (String name : written.replace('\\', '/').split("/", -1)) {
            if (name.isEmpty() || name.equals(".")) {
                continue;
            }
            leadsOut |= name.equals("..");
            hidden |= (name.startsWith(".") && !name.equals("..")) || name.equals("__MACOSX");
            names.add(Shown.inOneLine(name));
        }
        return new EntryPath(
                String.join("/", names),
                hidden || names.isEmpty(),
                leadsOut
                        ? Optional.of("its path leads out of the archive, as only hostile ones do")
                        : Optional.empty());
    }
}
