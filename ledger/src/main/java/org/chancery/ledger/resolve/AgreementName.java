package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.statement.Agreement;

/**
 * What the name of an agreement tells: its form, its subject, its year.
 *
 * @param form the class of names that may stand for one another; "any" goes with all
 * @param subject the words that tell it from others, such as "fishery"
 * @param year a year in the name
 * @param several true for "memorandums" and "energy deals", which name none in particular
 * @param definite true for "the treaty" and "its accord", which point to one spoken of before
 * @param indefinite true for "a treaty" and "two accords", which introduce something new
 * @param initials what the name may be shortened to: "cfe" and "cfet" for the Conventional Forces
 *     in Europe Treaty
 */
record AgreementName(
        String form,
        Set<String> subject,
        Optional<Integer> year,
        boolean several,
        boolean definite,
        boolean indefinite,
        Set<String> initials) {
    private static final Pattern PLURAL = Pattern.compile("\\w{3}[^s]s\\W*$");
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");
    private static final Pattern DEFINITE =
            Pattern.compile("^\\W*(the|this|that|its|their)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEFINITE =
            Pattern.compile("^\\W*(an?|another|two|three|several)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PEOPLES =
            Pattern.compile("\\b(\\p{Lu}\\p{L}{3,})[-–](\\p{Lu}\\p{L}{3,})\\b");
    private static final Map<String, String> FORMS = forms();
    private static final Set<String> SIGNING =
            Set.of("sign", "signed", "signing", "signature", "conclude", "concluded", "initial");
    private static final Pattern APART = Pattern.compile("[^\\p{L}]+");
    private static final String ANY = "any";
    private static final double HALF = 0.5;

    static AgreementName of(Agreement agreement) {
        List<String> words = new ArrayList<>(Words.all(agreement.form()));
        words.addAll(Words.all(agreement.name()));
        String form =
                words.stream()
                        .filter(FORMS::containsKey)
                        .findFirst()
                        .map(FORMS::get)
                        .or(() -> words.stream().findFirst())
                        .orElse(ANY);
        Set<String> subject = new TreeSet<>();
        Set<String> parties = Actors.words(agreement.parties());
        for (String word : Words.telling(withoutPeoples(agreement.name(), parties))) {
            if (!FORMS.containsKey(word) && !YEAR.matcher(word).matches()) {
                subject.add(word);
            }
        }
        subject.remove(form);
        subject.removeAll(parties);
        Matcher year = YEAR.matcher(agreement.name());
        return new AgreementName(
                form,
                subject,
                year.find() ? Optional.of(Integer.parseInt(year.group())) : Optional.empty(),
                PLURAL.matcher(agreement.name()).find(),
                DEFINITE.matcher(agreement.name()).find(),
                INDEFINITE.matcher(agreement.name()).find(),
                initials(agreement.name()));
    }

    /**
     * Without "Swedish-Danish" where Sweden or Denmark is a party: it tells who, not what about.
     */
    private static String withoutPeoples(String name, Set<String> parties) {
        return PEOPLES.matcher(name)
                .replaceAll(
                        peoples ->
                                isOneOf(parties, peoples.group(1))
                                                || isOneOf(parties, peoples.group(2))
                                        ? " "
                                        : Matcher.quoteReplacement(peoples.group()));
    }

    private static boolean isOneOf(Set<String> parties, String people) {
        String start = people.toLowerCase(Locale.ROOT).substring(0, 4);
        return parties.stream().anyMatch(party -> party.startsWith(start));
    }

    /** The first letters of the capitalised words, with and without that of the form. */
    private static Set<String> initials(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder subject = new StringBuilder();
        for (String word : APART.splitAsStream(name).toList()) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                String letter = word.substring(0, 1).toLowerCase(Locale.ROOT);
                all.append(letter);
                subject.append(FORMS.containsKey(word.toLowerCase(Locale.ROOT)) ? "" : letter);
            }
        }
        Set<String> initials = new TreeSet<>();
        Stream.of(all, subject)
                .map(StringBuilder::toString)
                .filter(letters -> letters.length() > 2)
                .forEach(initials::add);
        return initials;
    }

    /** The forms of the instruments that words name, but for "agreement" and its like. */
    static Set<String> forms(String words) {
        Set<String> forms = new TreeSet<>();
        for (String word : Words.all(words)) {
            Optional.ofNullable(FORMS.get(word))
                    .filter(form -> !form.equals(ANY))
                    .ifPresent(forms::add);
        }
        return forms;
    }

    /** True when words tell of an instrument or of signing one. */
    static boolean speaksOfSigning(String words) {
        return Words.all(words).stream()
                .anyMatch(word -> FORMS.containsKey(word) || SIGNING.contains(word));
    }

    /** What is left of a name that cannot be right: only what sort of instrument it is. */
    AgreementName withoutSubject() {
        return new AgreementName(
                form, Set.of(), Optional.empty(), several, definite, indefinite, Set.of());
    }

    boolean mayBeCalled(AgreementName other) {
        return form.equals(other.form) || form.equals(ANY) || other.form.equals(ANY);
    }

    /** True when what both are called is the same and tells something, unlike "document". */
    boolean isCalledLike(AgreementName other) {
        return form.equals(other.form) && !form.equals(ANY);
    }

    /**
     * True when the subject of one is that of the other with more words, or nearly the same: a
     * friendship treaty is a treaty of friendship and trade, a space accord no trade accord.
     */
    boolean isAbout(AgreementName other) {
        Set<String> others = other.subject;
        return !subject.isEmpty()
                && !others.isEmpty()
                && (subject.containsAll(others)
                        || others.containsAll(subject)
                        || isShortFor(other)
                        || other.isShortFor(this)
                        || Words.likeness(subject, others) >= HALF);
    }

    /** True when it is called by the first letters of the other's name. */
    boolean isShortFor(AgreementName other) {
        return Actors.meet(subject, other.initials);
    }

    /** True when the name tells nothing but that it is an instrument, such as "a document". */
    boolean isNameless() {
        return form.equals(ANY) && subject.isEmpty() && year.isEmpty() && !several;
    }

    /** False when it is called by a word that goes for every instrument, such as "document". */
    boolean isTelling() {
        return !form.equals(ANY);
    }

    boolean isBare() {
        return subject.isEmpty();
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (String line : Words.lines("agreement-forms.tsv")) {
            int tab = line.indexOf('\t');
            forms.put(line.substring(0, tab), line.substring(tab + 1).strip());
        }
        return Map.copyOf(forms);
    }
}
