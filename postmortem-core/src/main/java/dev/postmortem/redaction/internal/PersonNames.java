package dev.postmortem.redaction.internal;

import dev.postmortem.internal.ResourceLines;
import dev.postmortem.model.Participant;
import dev.postmortem.validation.internal.text.Names;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.RoleNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts the forms in which people are named into a dictionary: {@code Dana Reyes}, {@code Reyes, Dana}, {@code d.reyes},
 * {@code Dana}.
 *
 * <p>A name that is an English word as well must have its capital, and then is hidden, even if the word was meant: what is
 * hidden too often annoys, and what is hidden too seldom cannot be taken back.
 */
final class PersonNames {

    private static final Set<String> WORDS = ResourceLines.words(Names.class, "names-that-are-words.txt");
    private static final Set<String> FUNCTION_WORDS = ResourceLines.words(Prose.class, "function-words.txt");
    private static final Set<String> TITLES = Set.of(
            "dr", "prof", "mr", "mrs", "ms", "mx", "jr", "sr", "de", "da", "di", "la", "le", "van", "von", "der",
            "den");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’\\p{M}-]+");
    private static final int SHORTEST_IN_SMALL_LETTERS = 4;

    private final Dictionary dictionary;
    private final Set<String> systems;

    /** Takes the words by which systems and teams are named, which mean nobody where they stand alone. */
    PersonNames(Dictionary dictionary, Set<String> systems) {
        this.dictionary = dictionary;
        this.systems = systems;
    }

    void add(Participant person, String replacement) {
        addName(person.name(), replacement);
        person.handle().ifPresent(handle -> addHandle(handle.replaceFirst("^@", ""), replacement));
        person.email().filter(email -> email.indexOf('@') > 0).ifPresent(email -> {
            dictionary.add(email, Dictionary.Form.ANY, replacement);
            addHandle(email.substring(0, email.indexOf('@')), replacement);
        });
    }

    void addName(String name, String replacement) {
        dictionary.add(name, formOfFullName(name), replacement);
        List<String> words = Arrays.stream(BETWEEN.split(name))
                .filter(word -> !word.isEmpty() && !TITLES.contains(Folding.folded(word)))
                .toList();
        if (isRoleOrTeam(name) || words.isEmpty()) {
            return;
        }
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        if (words.size() > 1) {
            dictionary.add(first + " " + last, formOfFullName(first + " " + last), replacement);
            dictionary.add(last + ", " + first, formOfFullName(name), replacement);
            dictionary.add(first + last, Dictionary.Form.ANY, replacement);
            dictionary.add(
                    first.substring(0, first.offsetByCodePoints(0, 1)) + " " + last, formOfSingle(last), replacement);
        }
        addSingle(first, replacement);
        addSingle(last, replacement);
    }

    private void addSingle(String word, String replacement) {
        boolean isInitial = word.codePointCount(0, word.length()) < 2 && word.codePointAt(0) < 0x370;
        if (!isInitial && Character.isLetter(word.codePointAt(0)) && !systems.contains(Folding.folded(word))) {
            dictionary.add(word, formOfSingle(word), replacement);
            if (!isWord(word)) {
                dictionary.add(word + "s", Dictionary.Form.CAPITAL, replacement);
            }
        }
    }

    private void addHandle(String handle, String replacement) {
        String folded = Folding.folded(handle);
        if (!systems.contains(folded) && !isWord(handle) && handle.length() > 1) {
            dictionary.add(handle, Dictionary.Form.ANY, replacement);
        }
    }

    /** Who is listed in small letters, as bell hooks, is named so. */
    private static Dictionary.Form formOfFullName(String name) {
        boolean isOfWords = Arrays.stream(BETWEEN.split(name)).allMatch(PersonNames::isWord);
        boolean isSmall = name.equals(name.toLowerCase(Locale.ROOT));
        return isOfWords && !isSmall ? Dictionary.Form.CAPITAL : Dictionary.Form.ANY;
    }

    private static Dictionary.Form formOfSingle(String word) {
        String folded = Folding.folded(word);
        if (FUNCTION_WORDS.contains(folded)) {
            return Dictionary.Form.CAPITAL_WITHIN;
        }
        return WORDS.contains(folded) || word.length() < SHORTEST_IN_SMALL_LETTERS
                ? Dictionary.Form.CAPITAL
                : Dictionary.Form.ANY;
    }

    private static boolean isWord(String word) {
        String folded = Folding.folded(word);
        return WORDS.contains(folded) || FUNCTION_WORDS.contains(folded);
    }

    /** Who is listed as "Storage on-call" is listed as a role, and its words name nobody. */
    private boolean isRoleOrTeam(String name) {
        return RoleNames.isRole(name) || systems.contains(Folding.folded(name.strip()));
    }
}
