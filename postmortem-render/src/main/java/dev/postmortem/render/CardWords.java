package dev.postmortem.render;

import java.util.Objects;

/**
 * The words that a card in a chat needs besides those of the document, in the language of the document.
 *
 * <p>{@code {0}} and {@code {1}} stand for what is filled in.
 *
 * @param cut the line where a card was cut to a limit; {0} is what is not shown
 * @param restOf a part of which the beginning is shown; {0} is its title
 * @param opening what stands between the title and the first section
 * @param furtherSections sections that are not named one by one; {0} is their number
 * @param separator what stands between what is not shown
 * @param fullReport the words of the link to the full report
 * @param labelled a label {0} and what it tells {1} in one line
 * @param itemSeparator what stands between the cells of a row that is told in one line
 * @param gap the kind of a callout without a title
 * @param note the kind of a callout without a title
 * @param important the kind of a callout without a title
 * @param warning the kind of a callout without a title
 * @since 0.1.0
 */
public record CardWords(
        String cut,
        String restOf,
        String opening,
        String furtherSections,
        String separator,
        String fullReport,
        String labelled,
        String itemSeparator,
        String gap,
        String note,
        String important,
        String warning) {

    private static final CardWords ENGLISH = new CardWords(
            "Cut here. Not shown: {0}.",
            "the rest of {0}",
            "the opening",
            "further sections: {0}",
            ", ",
            "Full report",
            "{0}: {1}",
            "; ",
            "Gap",
            "Note",
            "Important",
            "Warning");

    /** Checks that every word is there, and that what is filled in has a place. */
    public CardWords {
        withPlaces("cut", cut, "{0}");
        withPlaces("restOf", restOf, "{0}");
        Objects.requireNonNull(opening, "CardWords.opening");
        withPlaces("furtherSections", furtherSections, "{0}");
        Objects.requireNonNull(separator, "CardWords.separator");
        Objects.requireNonNull(fullReport, "CardWords.fullReport");
        withPlaces("labelled", labelled, "{0}", "{1}");
        Objects.requireNonNull(itemSeparator, "CardWords.itemSeparator");
        Objects.requireNonNull(gap, "CardWords.gap");
        Objects.requireNonNull(note, "CardWords.note");
        Objects.requireNonNull(important, "CardWords.important");
        Objects.requireNonNull(warning, "CardWords.warning");
    }

    private static void withPlaces(String name, String words, String... places) {
        Objects.requireNonNull(words, () -> "CardWords." + name);
        for (String place : places) {
            if (!words.contains(place)) {
                throw new IllegalArgumentException(
                        "CardWords." + name + " \"" + words + "\" has no place for what is filled in: give " + place);
            }
        }
    }

    /**
     * Returns the English words.
     *
     * @return the words
     */
    public static CardWords english() {
        return ENGLISH;
    }
}
