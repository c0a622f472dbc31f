package org.chancery.text.format.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.chancery.text.ingest.Container;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.Member;

/** Zip archives, read as a stream. */
public final class ZipContainer implements Container {
    private static final String OPENING = "PK\u0003\u0004";
    private static final String EMPTY = "PK\u0005\u0006";

    @Override
    public boolean reads(String fileName, String opening) {
        return opening.startsWith(OPENING) || opening.startsWith(EMPTY);
    }

    @Override
    public Members open(String name, InputStream bytes, IntakeSettings settings) {
        ZipArchiveInputStream entries = new ZipArchiveInputStream(bytes, "UTF-8", true, true);
        return () -> next(entries);
    }

    private static Optional<Member> next(ZipArchiveInputStream entries) throws IOException {
        while (true) {
            ZipArchiveEntry entry = entries.getNextEntry();
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
            ZipArchiveInputStream entries, ZipArchiveEntry entry, EntryPath path) {
        Optional<String> refusal =
                path.refusal()
                        .or(() -> refusal(entry))
                        .or(
                                () ->
                                        entries.canReadEntryData(entry)
                                                ? Optional.empty()
                                                : Optional.of(
                                                        "it is packed in a way that is not read; pack it anew"));
        return refusal.map(reason -> Member.refused(path.shown(), reason))
                .orElseGet(() -> Member.file(path.shown(), entries));
    }

    private static Optional<String> refusal(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("it is encrypted; unpack it with its password");
        }
        return entry.isUnixSymlink()
                ? Optional.of("it is a link, and links in archives are not followed")
                : Optional.empty();
    }
}
