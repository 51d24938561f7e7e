package dev.postmortem.render.markdown;

import java.util.Objects;

/**
 * The words that Markdown needs besides those of the document, in the language of the document.
 *
 * <p>{@code {0}} stands for what is filled in.
 *
 * @param cut the line where a text was cut to a limit; {0} is what is not shown
 * @param restOf a part of which the beginning is shown; {0} is its title
 * @param opening what stands between the title and the first section
 * @param furtherSections sections that are not named one by one; {0} is their number
 * @param separator what stands between what is not shown
 * @param fullReport the words of the link to the full report
 * @param note the kind of a callout, where the flavour has no sign for it
 * @param important the kind of a callout, where the flavour has no sign for it
 * @param warning the kind of a callout, where the flavour has no sign for it
 * @param phases the title of the diagram of phases, whose axis is in UTC
 * @since 0.1.0
 */
public record MarkdownWords(
        String cut,
        String restOf,
        String opening,
        String furtherSections,
        String separator,
        String fullReport,
        String note,
        String important,
        String warning,
        String phases) {

    private static final MarkdownWords ENGLISH = new MarkdownWords(
            "Cut here. Not shown: {0}.",
            "the rest of {0}",
            "the opening",
            "further sections: {0}",
            ", ",
            "Full report",
            "Note",
            "Important",
            "Warning",
            "Phases of the incident (UTC)");

    /** Checks that every word is there, and that what is filled in has a place. */
    public MarkdownWords {
        withPlace("cut", cut);
        withPlace("restOf", restOf);
        Objects.requireNonNull(opening, "MarkdownWords.opening");
        withPlace("furtherSections", furtherSections);
        Objects.requireNonNull(separator, "MarkdownWords.separator");
        Objects.requireNonNull(fullReport, "MarkdownWords.fullReport");
        Objects.requireNonNull(note, "MarkdownWords.note");
        Objects.requireNonNull(important, "MarkdownWords.important");
        Objects.requireNonNull(warning, "MarkdownWords.warning");
        Objects.requireNonNull(phases, "MarkdownWords.phases");
    }

    private static void withPlace(String name, String words) {
        Objects.requireNonNull(words, () -> "MarkdownWords." + name);
        if (!words.contains("{0}")) {
            throw new IllegalArgumentException(
                    "MarkdownWords." + name + " \"" + words + "\" has no place for what is filled in: give {0}");
        }
    }

    /**
     * Returns the English words.
     *
     * @return the words
     */
    public static MarkdownWords english() {
        return ENGLISH;
    }
}
