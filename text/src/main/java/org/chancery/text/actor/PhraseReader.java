package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase that begins at a token: determiner, modifiers, head or title, name. */
final class PhraseReader {
    private static final int LONGEST_HEAD = 5;
    private static final int LONGEST_PHRASE = 16;
    private static final Set<String> DETERMINERS =
            Set.of(
                    "the", "a", "an", "this", "that", "these", "those", "both", "another", "no",
                    "some", "many", "several", "few", "most", "all", "other");

    private final SentenceView view;
    private final Words words;

    PhraseReader(SentenceView view, Words words) {
        this.view = view;
        this.words = words;
    }

    /** The phrase that begins at {@code first}; empty when no noun phrase does. */
    Optional<Phrase> read(int first) {
        Scan scan = new Scan(first);
        scan.run();
        return scan.end > scan.start ? Optional.of(scan.phrase()) : Optional.empty();
    }

    /** One pass over one phrase. */
    private final class Scan {
        private final int first;
        private int start;
        private int end;
        private String determiner = "";
        private final List<Hit> nationals = new ArrayList<>();
        private Optional<Head> head = Optional.empty();
        private int headFirst;
        private int headEnd;
        private boolean former;

        Scan(int first) {
            this.first = first;
            this.start = first;
        }

        void run() {
            int i = first;
            while (opensPhrase(i)) {
                determiner =
                        determiner.isEmpty() ? view.lower(i) : determiner + " " + view.lower(i);
                i++;
            }
            start = i;
            while (view.has(i) && i - first < LONGEST_PHRASE) {
                int next = step(i);
                if (next == i) {
                    break;
                }
                i = next;
            }
            end = trimmed(i);
        }

        private boolean opensPhrase(int i) {
            return (DETERMINERS.contains(view.lower(i)) && !isConjunction(i) && !pointsToTime(i))
                    || (view.tag(i).equals("CD")
                            && Character.isLetterOrDigit(view.text(i).charAt(0))
                            && !isDayOfMonth(i));
        }

        /** "that the" is a conjunction and an article. */
        private boolean isConjunction(int i) {
            boolean article = view.is(i + 1, "the", "a", "an", "this", "these", "some");
            return view.is(i, "that") && (article || view.tag(i).equals("IN"));
        }

        /** "Earlier this year Polish officials": the time is no part of the phrase behind it. */
        private boolean pointsToTime(int i) {
            return view.is(i, "this", "that") && words.in("time_noun", view.lower(i + 1));
        }

        /** "On May 16 Polish officials", "on May 16-18 Polish officials". */
        private boolean isDayOfMonth(int i) {
            boolean range = view.is(i - 1, "-") && view.tag(i - 2).equals("CD");
            int month = range ? i - 3 : i - 1;
            return view.isCapital(month) && words.in("calendar_word", view.lower(month));
        }

        private int step(int i) {
            boolean day = words.in("calendar_word", view.lower(i)) && view.isCapital(i);
            boolean taken = headEnd > 0;
            if (day || (taken && saysWhen(i)) || (!taken && (isNamedPerson(i) || isGiven(i)))) {
                return i;
            }
            Optional<Hit> national = owner(i);
            if (national.isPresent() && headEnd == 0) {
                int after = national.get().end();
                nationals.add(national.get());
                return view.isPossessiveMark(after) ? after + 1 : after;
            }
            int headLength = headLength(i);
            if (headLength > 0 && !(headEnd > 0 && nameMayFollow(i))) {
                takeHead(i, headLength);
                return i + headLength;
            }
            if (words.in("former_word", view.lower(i))) {
                former = true;
                return i + 1;
            }
            boolean opens = i == start && determiner.isEmpty();
            return isInside(i) && !(opens && cannotOpen(i)) ? i + 1 : i;
        }

        /** A national name or adjective; a capital or a metonym where it owns what follows. */
        private Optional<Hit> owner(int i) {
            return view.hitAt(i)
                    .filter(hit -> view.isCapital(i))
                    .filter(
                            hit ->
                                    hit.isNational()
                                            || ((hit.has(TermKind.CAPITAL)
                                                            || hit.has(TermKind.METONYM))
                                                    && view.isPossessiveMark(hit.end())));
        }

        /** "Anna Bishop" is a name, though "bishop" is a title. */
        private boolean isNamedPerson(int i) {
            return view.hitAt(i).filter(hit -> hit.isPerson() && hit.length() > 1).isPresent();
        }

        /** "sold Chad two ships": a number opens the phrase of what Chad is sold. */
        private boolean isGiven(int i) {
            return view.tag(i).equals("CD")
                    && nationals.stream()
                            .anyMatch(hit -> hit.end() == i && !hit.has(TermKind.ADJECTIVE));
        }

        /** "today", "last week": a time after the noun is no part of its phrase. */
        private boolean saysWhen(int i) {
            return words.in("day_word", view.lower(i))
                    || (view.is(i, "last", "next", "late", "early", "earlier", "this")
                            && (words.in("time_noun", view.lower(i + 1))
                                    || words.in("calendar_word", view.lower(i + 1))));
        }

        private boolean cannotOpen(int i) {
            boolean time = words.in("time_noun", view.lower(i)) && view.isCapital(i + 1);
            return view.is(i, "-") || time || isDayOfMonth(i) || isVerbal(i);
        }

        /** A participle that belongs to a verb before it rather than to a noun after it. */
        private boolean isVerbal(int i) {
            return view.tag(i).startsWith("VB")
                    && (view.tag(i).equals("VBG")
                            || view.isVerb(i - 1)
                            || view.tag(i - 1).startsWith("RB")
                            || words.in("own_verb", view.lemma(i)));
        }

        private boolean nameMayFollow(int i) {
            return view.isCapital(i) && !view.isCapital(i - 1) && headLength(i) == 1;
        }

        private void takeHead(int i, int length) {
            head = headOf(i, i + length);
            headFirst = i;
            headEnd = i + length;
        }

        /** Without trailing adjectives and hyphens. */
        private int trimmed(int stop) {
            int i = stop;
            while (i > start
                    && i > headEnd
                    && (view.is(i - 1, "-")
                            || (view.tag(i - 1).startsWith("JJ") && !view.isCapital(i - 1)))) {
                i--;
            }
            return i;
        }

        Phrase phrase() {
            boolean found = head.isPresent();
            int name = found ? headEnd : end;
            boolean tail = name < end && view.isCapital(name);
            return new Phrase(
                    first,
                    end,
                    determiner,
                    nationals,
                    found && (tail || headEnd == end) ? head : Optional.empty(),
                    found ? headFirst : end,
                    found ? headEnd : end,
                    tail ? name : end,
                    former);
        }
    }

    /** How many tokens the longest head or title at a token has; 0 when there is none. */
    int headLength(int i) {
        for (int length = LONGEST_HEAD; length > 0; length--) {
            if (view.has(i + length - 1) && headOf(i, i + length).isPresent()) {
                boolean verb = length == 1 && view.isVerb(i) && !view.isCapital(i);
                return verb ? 0 : length;
            }
        }
        return 0;
    }

    /** The head noun that some tokens are, in the singular or a regular plural. */
    Optional<Head> headOf(int from, int to) {
        return words.head(view.phrase(from, to))
                .or(
                        () ->
                                view.tag(to - 1).endsWith("S") && view.isNoun(to - 1)
                                        ? words.head(singular(from, to)).map(Head::asPlural)
                                        : Optional.empty());
    }

    private String singular(int from, int to) {
        String before = view.phrase(from, to - 1);
        return (before.isEmpty() ? "" : before + " ") + view.lemma(to - 1);
    }

    private boolean isInside(int i) {
        if (view.is(i, "-")) {
            return view.has(i + 1)
                    && view.token(i).span().end() == view.token(i + 1).span().start();
        }
        String tag = view.tag(i);
        if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD")) {
            return true;
        }
        boolean participle = tag.equals("VBN") || tag.equals("VBG") || tag.startsWith("RB");
        if (participle) {
            String next = view.tag(i + 1);
            boolean afterNoun = view.tag(i - 1).matches("NNP?S?") && !view.is(i + 1, "-");
            if (afterNoun && tag.equals("VBN")) {
                return false;
            }
            return next.startsWith("NN") || next.startsWith("JJ") || view.is(i + 1, "-");
        }
        return view.isCapital(i)
                && i > 0
                && (tag.equals("FW") || tag.startsWith("VB"))
                && view.isCapital(i - 1);
    }
}
