package org.chancery.text.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chancery.model.text.Article;

/**
 * The reports in a container, part after part. When the container itself is damaged, what is left
 * of it is one refusal.
 */
final class MemberResults implements Iterator<IntakeResult> {
    private static final int STRETCH = 1 << 16;

    private final String name;
    private final Container.Members members;
    private final Unpacking unpacking;
    private final Opener opener;
    private final Deque<IntakeResult> ready = new ArrayDeque<>();
    private Optional<Open> current = Optional.empty();
    private boolean atEnd;

    /**
     * @param name the container's own
     * @param unpacking counts what comes out of it
     * @param opener reads one part
     */
    MemberResults(String name, Container.Members members, Unpacking unpacking, Opener opener) {
        this.name = name;
        this.members = members;
        this.unpacking = unpacking;
        this.opener = opener;
    }

    /** Reads one part of a container as a file. */
    interface Opener {
        Iterator<IntakeResult> open(Member member, InputStream bytes) throws IOException;
    }

    /** A part that is being read. */
    private record Open(Member member, InputStream bytes, Iterator<IntakeResult> reports) {}

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !atEnd) {
            try {
                advance();
            } catch (IOException | RuntimeException | StackOverflowError fault) {
                end(FileFaults.reason(fault));
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public IntakeResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void advance() throws IOException {
        if (current.isPresent()) {
            Open open = current.get();
            if (open.reports().hasNext()) {
                ready.add(placed(open.member(), open.reports().next()));
            } else {
                passOver(open.bytes());
                current = Optional.empty();
            }
            return;
        }
        Optional<Member> next = members.next();
        atEnd = next.isEmpty();
        if (next.isPresent()) {
            begin(next.get());
        }
    }

    private void begin(Member member) throws IOException {
        InputStream bytes = unpacking.ofMember(member.bytes());
        if (member.refusal().isPresent()) {
            ready.add(new IntakeResult.Refused(name + "/" + member.path(), member.refusal().get()));
            passOver(bytes);
            return;
        }
        current = Optional.of(new Open(member, bytes, opener.open(member, bytes)));
    }

    /** What is left of a part is counted too: unpacking it costs time, whoever reads it. */
    private static void passOver(InputStream bytes) throws IOException {
        byte[] stretch = new byte[STRETCH];
        while (bytes.read(stretch) >= 0) {
            // Nothing is done with it.
        }
    }

    private void end(String reason) {
        String part = current.map(open -> name + "/" + open.member().path()).orElse(name);
        ready.add(
                new IntakeResult.Refused(
                        part, reason + "; what follows in " + name + " was not read"));
        current = Optional.empty();
        atEnd = true;
    }

    private IntakeResult placed(Member member, IntakeResult result) {
        if (result instanceof IntakeResult.Accepted accepted) {
            Article article = member.origin().addTo(accepted.article());
            return new IntakeResult.Accepted(
                    article.in(place(member, article)), accepted.warnings());
        }
        IntakeResult.Refused refused = (IntakeResult.Refused) result;
        return refused.at(refused.within(name + "/" + member.path(), member.name()));
    }

    /** Where a report lies: in the part's folder, or within the part if that holds several. */
    private String place(Member member, Article article) {
        if (article.place().isPresent()) {
            String inner = article.place().get();
            return name + member.folder().map(folder -> "/" + folder).orElse("") + "/" + inner;
        }
        return article.name().equals(member.name())
                ? name + member.folder().map(folder -> "/" + folder).orElse("")
                : name + "/" + member.path();
    }
}
