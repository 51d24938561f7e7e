package dev.postmortem.validation.internal.phrase;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a phrase is made of.
 *
 * <p>Words stand apart by spaces; {@code a|b} is either, {@code <name>} any word of a class, a question mark behind it
 * makes it optional, {@code *} is one word of any kind but a negation, {@code ..} up to two. A {@code ^} in front ties the phrase to the beginning of
 * a sentence, {@code !a|b} at the end keeps it from what such a word follows.
 *
 * @param opening whether it must begin a sentence
 * @param steps its words in order
 * @param notBefore what must not follow it in the same clause
 */
public record PhrasePattern(boolean opening, List<Step> steps, Set<String> notBefore) {

    /**
     * A word of a phrase.
     *
     * @param choices folded words and names of classes, in angle brackets; empty for any word
     * @param optional whether it may be left out
     */
    public record Step(Set<String> choices, boolean optional) {}

    /** Each doubles the ways through a phrase. */
    private static final int MOST_OPTIONAL = 10;

    private static final Step ANY = new Step(Set.of(), true);

    private static final String ONE = "*";

    private static final String NOT_BEFORE = "!";
    private static final String GAP = "..";

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PhrasePattern parse(String pattern) {
        List<String> parts = new ArrayList<>(Arrays.asList(pattern.strip().split("\\s+")));
        boolean opening = parts.size() > 1 && parts.get(0).equals("^");
        if (opening) {
            parts.remove(0);
        }
        Set<String> notBefore = Set.of();
        int last = parts.size() - 1;
        if (last > 0 && parts.get(last).startsWith(NOT_BEFORE)) {
            notBefore = choices(pattern, parts.remove(last).substring(1));
        }
        List<Step> steps = new ArrayList<>();
        for (String part : parts) {
            if (part.equals(GAP)) {
                steps.add(ANY);
                steps.add(ANY);
            } else if (part.endsWith("?")) {
                steps.add(new Step(choices(pattern, part.substring(0, part.length() - 1)), true));
            } else {
                steps.add(new Step(choices(pattern, part), false));
            }
        }
        if (steps.stream().allMatch(Step::optional)) {
            throw wrong(pattern, "none of its words must be there");
        }
        if (steps.stream().filter(Step::optional).count() > MOST_OPTIONAL) {
            throw wrong(
                    pattern,
                    "more than " + MOST_OPTIONAL + " of its words may be left out, and .. counts as two: make several"
                            + " phrases of it");
        }
        if ((!opening && steps.get(0).choices().isEmpty())
                || steps.get(steps.size() - 1).choices().isEmpty()) {
            throw wrong(pattern, "a gap stands between words");
        }
        return new PhrasePattern(opening, List.copyOf(steps), notBefore);
    }

    private static Set<String> choices(String pattern, String part) {
        if (part.equals(ONE)) {
            return Set.of();
        }
        Set<String> choices = new TreeSet<>();
        for (String choice : part.split("\\|", -1)) {
            choices.add(isClass(choice) ? choice : word(pattern, choice));
        }
        return Collections.unmodifiableSet(choices);
    }

    static boolean isClass(String choice) {
        return choice.length() > 2 && choice.startsWith("<") && choice.endsWith(">");
    }

    private static String word(String pattern, String written) {
        List<Token> words = Prose.of(written).tokens();
        if (words.size() != 1
                || words.get(0).masked()
                || !words.get(0).span().equals(new TextSpan(0, written.length()))) {
            throw wrong(
                    pattern,
                    "\"" + written + "\" is no single word; words stand apart by spaces, a|b is either,"
                            + " <name> a class, ? makes optional, * is one word and .. up to two, ^ in front and !a|b"
                            + " at the end are conditions");
        }
        return words.get(0).word();
    }

    private static IllegalArgumentException wrong(String pattern, String why) {
        return new IllegalArgumentException("The phrase \"" + pattern + "\" cannot be read: " + why);
    }
}
