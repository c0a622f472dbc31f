package org.chancery.text.format.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.chancery.text.ingest.Container;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.Member;

/** Tar archives. */
public final class TarContainer implements Container {
    private static final int MAGIC_AT = 257;

    @Override
    public boolean reads(String fileName, String opening) {
        return opening.startsWith("ustar", MAGIC_AT);
    }

    @Override
    public Members open(String name, InputStream bytes, IntakeSettings settings) {
        TarArchiveInputStream entries = new TarArchiveInputStream(bytes, "UTF-8");
        return () -> next(entries);
    }

    private static Optional<Member> next(TarArchiveInputStream entries) throws IOException {
        while (true) {
            TarArchiveEntry entry = entries.getNextEntry();
            if (entry == null) {
                return Optional.empty();
            }
            EntryPath path = EntryPath.of(entry.getName());
            if (!entry.isDirectory() && !path.isHidden()) {
                return Optional.of(member(entries, entry, path));
            }
        }
    }

    private static Member member(
            TarArchiveInputStream entries, TarArchiveEntry entry, EntryPath path) {
        Optional<String> refusal =
                path.refusal()
                        .or(
                                () ->
                                        entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()
                                                ? Optional.empty()
                                                : Optional.of(
                                                        "it is a link or a device, which are not followed in archives"));
        return refusal.map(reason -> Member.refused(path.shown(), reason))
                .orElseGet(() -> Member.file(path.shown(), entries));
    }
}
