package org.chancery.text.format.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.chancery.text.ingest.Container;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.Member;

/** One file that is compressed by gzip or bzip2; its name is that of the compressed one. */
public final class CompressedContainer implements Container {
    private static final String GZIP = "\u001F\u008B\b";
    private static final String BZIP2 = "BZh";

    @Override
    public boolean reads(String fileName, String opening) {
        return opening.startsWith(GZIP) || isBzip2(opening);
    }

    /** The block magic after the level tells bzip2 from a text that begins "BZh". */
    private static boolean isBzip2(String opening) {
        return opening.startsWith(BZIP2) && opening.startsWith("1AY&SY", BZIP2.length() + 1);
    }

    @Override
    public Members open(String name, InputStream bytes, IntakeSettings settings)
            throws IOException {
        bytes.mark(BZIP2.length() + 1);
        boolean bzip2 = bytes.read() == BZIP2.charAt(0);
        bytes.reset();
        InputStream plain =
                bzip2
                        ? new BZip2CompressorInputStream(bytes, true)
                        : GzipCompressorInputStream.builder()
                                .setInputStream(bytes)
                                .setDecompressConcatenated(true)
                                .get();
        Iterator<Member> one = List.of(Member.file(inner(name), plain)).iterator();
        return () -> one.hasNext() ? Optional.of(one.next()) : Optional.empty();
    }

    private static String inner(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz") || lower.endsWith(".tbz")) {
            return name.substring(0, name.length() - 4) + ".tar";
        }
        for (String ending : List.of(".gz", ".gzip", ".bz2")) {
            if (lower.endsWith(ending) && name.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
