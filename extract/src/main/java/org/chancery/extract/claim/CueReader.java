package org.chancery.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.claim.Cue.Frame;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;

/** Finds the words of saying in a sentence, and how each is built into it. */
final class CueReader {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor", "neither");

    /** Prepositions and conjunctions with which a reported clause may open. */
    private static final Set<String> BEFORE_SUBJECT =
            Set.of(
                    "in",
                    "on",
                    "at",
                    "by",
                    "after",
                    "since",
                    "despite",
                    "with",
                    "under",
                    "for",
                    "during",
                    "if",
                    "as",
                    "although",
                    "because",
                    "unlike",
                    "without");

    private static final Set<String> NEVER_FIRST = Set.of("to", "when", "where", "while");
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_ADVERBIAL = 6;
    private static final Set<String> RELATIVES =
            Set.of("who", "which", "whose", "where", "when", "as", "while", "after", "before");

    private final ReportedSentence sentence;
    private final Subjects subjects;
    private final Attachments attachments;
    private final NamedSources sources;
    private final Interruptions interruptions;
    private final SpeakingSubjects voices;

    CueReader(ReportedSentence sentence) {
        this.sentence = sentence;
        this.subjects = new Subjects(sentence);
        this.attachments = new Attachments(sentence);
        this.sources = new NamedSources(sentence);
        this.interruptions = new Interruptions(sentence);
        this.voices = new SpeakingSubjects(sentence);
    }

    /** The cues, in order of the text. */
    List<Cue> read() {
        List<Cue> cues = new ArrayList<>();
        PassedOn passedOn = new PassedOn(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.isQuoted(i)) {
                at(i, cues).map(passedOn::fromSource).ifPresent(cues::add);
            }
        }
        return cues;
    }

    private Optional<Cue> at(int word, List<Cue> before) {
        if (sentence.text(word).equalsIgnoreCase("according")) {
            return sources.according(word);
        }
        if (sentence.is("voice", word)) {
            return sources.voiced(word);
        }
        if (sentence.tree().lemma(word).equals("put") && !isSpent(word, before)) {
            return sources.putting(word);
        }
        if (!isReporting(word) || isNegated(word) || isSpent(word, before)) {
            return Optional.empty();
        }
        return switch (sentence.tree().tag(word)) {
            case "VBD", "VBZ", "VBP" ->
                    isModifier(word) || isAside(word) || isReducedPassive(word)
                            ? Optional.empty()
                            : finite(word, before);
            case "VBN" ->
                    isPassive(word) || isModifier(word) || isBare(word)
                            ? toldBy(word)
                            : finite(word, before);
            case "VB" -> subjects.isHearsay(word) ? finite(word, before) : Optional.empty();
            case "VBG" -> participle(word, before);
            default -> Optional.empty();
        };
    }

    /** "Diallo, asked whether it was true, laughed": who is asked says nothing by it. */
    private boolean isAside(int word) {
        return sentence.isComma(word - 1)
                && sentence.tree().lemma(word).matches("ask|press|question|remind|tell")
                && word + 1 < sentence.size()
                && sentence.text(word + 1).matches("whether|if|about|by|why|what|how|when|on");
    }

    private boolean isReporting(int word) {
        return sentence.tree().isVerb(word)
                && (sentence.is("saying", word)
                        || sentence.is("telling", word)
                        || sentence.is("holding", word)
                        || sentence.is("quoting-only", word)
                        || sentence.tree().lemma(word).equals("quote"));
    }

    /** "the perceived threat", "Chad's expected reply": no verb, whatever its tag. */
    private boolean isModifier(int word) {
        return word > 0
                && sentence.tree().tag(word - 1).matches("DT|POS|PRP\\$|JJ")
                && !sentence.text(word - 1).matches("both|all|some|many|this|that|these|those")
                && word + 1 < sentence.size()
                && sentence.tree().tag(word + 1).matches("NN.*|JJ.*");
    }

    /** A word inside the attribution of the cue before, such as "saying" in "quoted as saying". */
    private static boolean isSpent(int word, List<Cue> before) {
        return before.stream().anyMatch(cue -> cue.from() <= word && word < cue.to());
    }

    private boolean isNegated(int word) {
        for (int i = word - 1; i >= Math.max(0, word - 3) && !sentence.isDivider(i); i--) {
            boolean only = sentence.text(i + 1).equals("only");
            if (NEGATIONS.contains(sentence.text(i).toLowerCase(Locale.ROOT)) && !only) {
                return true;
            }
        }
        return false;
    }

    /** "is said to", "was told": nobody says it here. */
    private boolean isPassive(int word) {
        for (int i = word - 1; i >= Math.max(0, word - 3); i--) {
            String lemma = sentence.tree().lemma(i);
            if (lemma.equals("have")) {
                return false;
            }
            if (lemma.equals("be") || lemma.equals("get")) {
                return !sentence.tree().lemma(word).equals("quote");
            }
        }
        return false;
    }

    /** "waters claimed by Chad": a participle without auxiliary or subject reports nothing. */
    private boolean isBare(int word) {
        if (isReducedPassive(word)) {
            return true;
        }
        boolean auxiliary =
                sentence.tree()
                        .child(word, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY)
                        .isPresent();
        return !auxiliary
                && sentence.tree().child(word, Dependency.SUBJECT).isEmpty()
                && !sentence.tree().lemma(word).equals("quote")
                && !sentence.isDivider(word - 1);
    }

    /** "the closure, announced by Mali on Monday, …": a description, although a comma is before. */
    private boolean isReducedPassive(int word) {
        return sentence.isComma(word - 1)
                && sentence.tree().tag(word).matches("VBN|VBD")
                && word + 1 < sentence.size()
                && sentence.text(word + 1).matches("by|at|as")
                && !sentence.isSpeech(Math.max(0, word - 2));
    }

    /** "the rebels had been told by the envoy that …": he speaks. */
    private Optional<Cue> toldBy(int word) {
        Optional<Integer> agent =
                Predicate.of(sentence.tree(), word).agent().stream()
                        .filter(noun -> noun > word)
                        .findFirst();
        if (!sentence.is("telling", word) || agent.isEmpty()) {
            return Optional.empty();
        }
        for (int that = agent.get() + 1; that < sentence.end(); that++) {
            if (sentence.text(that).equals("that")) {
                int to = that;
                return subjects.around(agent.get())
                        .map(by -> new Cue(word, Frame.BEFORE, Optional.of(by), word, to));
            }
        }
        return Optional.empty();
    }

    private Optional<Cue> finite(int word, List<Cue> before) {
        if (sentence.tree().lemma(word).equals("quote")) {
            return sources.quoted(word);
        }
        return inverted(word).or(() -> normal(word, before));
    }

    /** "…, said Diallo", "“…” asked the envoy", "…, so says Diallo". */
    private Optional<Cue> inverted(int word) {
        int before = word > 1 && sentence.text(word - 1).equals("so") ? word - 1 : word;
        if (word == 0 || !sentence.isDivider(before - 1) || hasSubjectBefore(word)) {
            return Optional.empty();
        }
        Optional<Subject> subject = subjects.rightOf(word);
        boolean spoken = isSpoken(0, word - 1) || subject.filter(it -> goesOn(it.to())).isPresent();
        if (!spoken
                || subject.isEmpty()
                || sentence.hasFiniteVerb(subject.get().to(), clauseEnd(subject.get().to()))) {
            return Optional.empty();
        }
        int to = attachments.after(subject.get().to(), false);
        boolean inside = interruptions.isInside(word, to) || !isSpoken(0, word - 1);
        return Optional.of(new Cue(word, inside ? Frame.INSIDE : Frame.AFTER, subject, before, to));
    }

    /** "Diallo, who came on Monday, urged the parties": the parser knows who urged. */
    private boolean hasSubjectBefore(int word) {
        return sentence.tree().children(word, Dependency.SUBJECT).stream()
                .anyMatch(subject -> subject < word && !sentence.isQuoted(subject));
    }

    /** "What counts, said the envoy, is time": what is said goes on after the speaker. */
    private boolean goesOn(int after) {
        return sentence.isComma(after) && sentence.hasFiniteVerb(after, sentence.end());
    }

    private int clauseEnd(int from) {
        int at = from;
        while (at < sentence.end() && !sentence.isComma(at)) {
            at++;
        }
        return at;
    }

    /** True when words before could be what is said: a clause or a quotation. */
    private boolean isSpoken(int from, int to) {
        return sentence.hasFiniteVerb(from, to) || sentence.hasQuotation(from, to);
    }

    private Optional<Cue> normal(int word, List<Cue> before) {
        boolean shared = isShared(word) && !before.isEmpty();
        Optional<Subject> subject = shared ? Optional.empty() : subjects.leftOf(word);
        if (!shared && (subject.isEmpty() || voices.isNobody(subject.get()))) {
            return Optional.empty();
        }
        if (subject.filter(it -> sentence.is("showing", word) && !voices.mayShow(it)).isPresent()) {
            return Optional.empty();
        }
        int from = subject.map(Subject::from).orElse(subjects.beforeVerb(word));
        boolean telling = sentence.is("telling", word);
        int to = overAdverbial(attachments.after(word + 1, telling));
        Optional<Integer> start = afterDivider(from);
        if (subject.isPresent() && start.filter(at -> interruptions.isInside(at, to)).isPresent()) {
            return Optional.of(new Cue(word, Frame.INSIDE, subject, start.get(), to));
        }
        boolean closes = isClosed(to) || closesQuotation(from, to);
        if (closes && subject.isPresent()) {
            if (start.isPresent() && mayFollow(word, start.get())) {
                return Optional.of(new Cue(word, Frame.AFTER, subject, start.get(), to));
            }
        }
        boolean clause = !closes && says(word, to);
        return clause
                ? Optional.of(new Cue(word, Frame.BEFORE, subject, from, to))
                : Optional.empty();
    }

    /** "said more than once that …", "said for the first time that …". */
    private int overAdverbial(int from) {
        if (from >= sentence.end() || !sentence.tree().tag(from).matches("RBR?|JJR|IN")) {
            return from;
        }
        for (int at = from; at < Math.min(sentence.end(), from + LONGEST_ADVERBIAL); at++) {
            if (isThat(at)) {
                return sentence.is("claim-noun", at - 1) || sentence.is("fact-noun", at - 1)
                        ? from
                        : at;
            }
            if (sentence.isDivider(at)
                    || sentence.isFinite(at)
                    || sentence.isQuoted(at)
                    || sentence.tree().tag(at).matches("MD|VB|PRP")
                    || (sentence.tree().tag(at).startsWith("NNP") && !isInside(from))) {
                return from;
            }
        }
        return from;
    }

    /** The word that opens a clause; neither "that time" nor "that came". */
    private boolean isThat(int at) {
        return sentence.text(at).equals("that")
                && !sentence.tree().tag(at).equals("DT")
                && at + 1 < sentence.size()
                && !sentence.isFinite(at + 1);
    }

    /** "warned in the Bundestag that …": a house, and no subject of what is said. */
    private boolean isInside(int from) {
        return sentence.text(from).matches("in|at|before|during");
    }

    /**
     * Where the attribution begins: "…," or "…”" stands before it. The phrase found may be only the
     * end of the speaker's, so a divider a few words before will do when no verb comes between.
     */
    private Optional<Integer> afterDivider(int from) {
        for (int at = from; at > 0 && from - at < LONGEST_NAME; at--) {
            if (sentence.isDivider(at - 1)) {
                return Optional.of(at);
            }
            if (sentence.isFinite(at - 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** “…,” he said before he left: the quotation is what he said, whatever follows. */
    private boolean closesQuotation(int from, int to) {
        boolean quoted = from > 1 && sentence.isQuoteMark(from - 1) && sentence.isSpeech(from - 2);
        boolean more = sentence.hasQuotation(to, to + 3) || sentence.text(to).equals("that");
        return quoted && !more;
    }

    /** What stands before could be said; "the jets, which Mali requested" is no speech. */
    private boolean mayFollow(int word, int start) {
        boolean relative = RELATIVES.contains(sentence.text(start).toLowerCase(Locale.ROOT));
        boolean quoting = sentence.is("quoting-only", word);
        return isSpoken(0, start) && !relative && (!quoting || sentence.hasQuotation(0, start));
    }

    /** "confirmed … but said …": the second verb has the first one's subject. */
    private boolean isShared(int word) {
        int at = subjects.beforeVerb(word) - 1;
        return at > 0 && sentence.tree().tag(at).equals("CC");
    }

    /** True when nothing of what is said follows. */
    private boolean isClosed(int to) {
        if (to >= sentence.end()) {
            return true;
        }
        if (!sentence.isComma(to)) {
            return false;
        }
        int next = to + 1;
        boolean marked = sentence.isQuoteMark(next);
        boolean aside =
                RELATIVES.contains(sentence.text(next).toLowerCase(Locale.ROOT))
                        || sentence.tree().tag(next).equals("VBG");
        return aside || (!marked && sentence.hasFiniteVerb(0, Math.max(0, to - 3)));
    }

    /** What follows is a clause, or is quoted. */
    private boolean says(int word, int to) {
        String first = sentence.text(to);
        boolean that = first.equals("that") || first.equals("whether") || first.equals("if");
        boolean quote = sentence.isQuoteMark(to) || sentence.hasQuotation(to, to + 4);
        boolean mind = sentence.is("holding", word) && !sentence.is("saying", word);
        boolean onlyQuoted = sentence.is("quoting-only", word) && !that;
        if (quote) {
            return true;
        }
        boolean clause = sentence.hasFiniteVerb(to, sentence.end()) && (that || startsClause(to));
        return clause && (that || !onlyQuoted) && (that || !mind || startsClause(to));
    }

    /** A subject and its verb follow, nothing else between. */
    private boolean startsClause(int from) {
        String first = sentence.text(from);
        boolean preposition = sentence.tree().tag(from).matches("IN|TO");
        if ((preposition && !BEFORE_SUBJECT.contains(first)) || NEVER_FIRST.contains(first)) {
            return false;
        }
        int comma = -1;
        int commas = 0;
        for (int i = from; i < sentence.end(); i++) {
            comma = sentence.isComma(i) ? i : comma;
            commas += sentence.isComma(i) ? 1 : 0;
            // "reporting the same meeting, called it cold": one comma parts no subject from its
            // verb.
            if (commas == 1 && i == comma + 1 && sentence.isFinite(i) && noun(from)) {
                return false;
            }
            // "mentioned no date, he left": the verb belongs to a clause of its own.
            if (comma >= 0 && sentence.tree().tag(comma + 1).matches("PRP|CC|WDT|WP")) {
                return false;
            }
            if (sentence.isFinite(i) || sentence.tree().tag(i).equals("MD")) {
                return !sentence.tree().tag(Math.max(0, i - 1)).startsWith("W");
            }
        }
        return false;
    }

    private boolean noun(int from) {
        return !sentence.tree().tag(from).equals("IN");
    }

    private Optional<Cue> participle(int word, List<Cue> before) {
        boolean as = word > 0 && sentence.text(word - 1).equals("as");
        if (as || !sentence.is("saying", word) || word + 1 >= sentence.end()) {
            return Optional.empty();
        }
        boolean apart = word > 0 && sentence.isDivider(word - 1);
        String next = sentence.text(word + 1);
        int to = attachments.after(word + 1, sentence.is("telling", word));
        boolean said =
                next.equals("that")
                        || sentence.isQuoteMark(word + 1)
                        || (apart && to < sentence.end() && says(word, to));
        if (!said) {
            return Optional.empty();
        }
        Optional<Subject> subject =
                before.isEmpty() ? subjects.ofMainClause(word) : Optional.empty();
        boolean known = subject.isPresent() || !before.isEmpty();
        return known
                ? Optional.of(new Cue(word, Frame.PARTICIPLE, subject, word, to))
                : Optional.empty();
    }
}
