package dev.postmortem.render.confluence;

import java.util.Objects;

/**
 * The words that a page in Confluence needs besides those of the document, in the language of the document.
 *
 * <p>{@code {0}} stands for what is filled in.
 *
 * @param gap what a box is called that says that something is missing
 * @param cut the line where a page was cut to a limit; {0} is what is not shown
 * @param restOf a part of which the beginning is shown; {0} is its title
 * @param opening what stands between the title and the first section
 * @param furtherSections sections that are not named one by one; {0} is their number
 * @param separator what stands between what is not shown
 * @param fullReport the words of the link to the full report
 * @since 0.1.0
 */
public record ConfluenceWords(
        String gap,
        String cut,
        String restOf,
        String opening,
        String furtherSections,
        String separator,
        String fullReport) {

    private static final ConfluenceWords ENGLISH = new ConfluenceWords(
            "Gap",
            "Cut here. Not shown: {0}.",
            "the rest of {0}",
            "the opening",
            "further sections: {0}",
            ", ",
            "Full report");

    /** Checks that every word is there, and that what is filled in has a place. */
    public ConfluenceWords {
        Objects.requireNonNull(gap, "ConfluenceWords.gap");
        withPlace("cut", cut);
        withPlace("restOf", restOf);
        Objects.requireNonNull(opening, "ConfluenceWords.opening");
        withPlace("furtherSections", furtherSections);
        Objects.requireNonNull(separator, "ConfluenceWords.separator");
        Objects.requireNonNull(fullReport, "ConfluenceWords.fullReport");
    }

    private static void withPlace(String name, String words) {
        Objects.requireNonNull(words, () -> "ConfluenceWords." + name);
        if (!words.contains("{0}")) {
            throw new IllegalArgumentException(
                    "ConfluenceWords." + name + " \"" + words + "\" has no place for what is filled in: give {0}");
        }
    }

    /**
     * Returns the English words.
     *
     * @return the words
     */
    public static ConfluenceWords english() {
        return ENGLISH;
    }
}
