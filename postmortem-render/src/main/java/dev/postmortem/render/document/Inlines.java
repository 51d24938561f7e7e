package dev.postmortem.render.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes inlines; meant to be imported statically.
 *
 * @since 0.1.0
 */
public final class Inlines {

    private Inlines() {}

    /**
     * Returns plain text.
     *
     * @param text the text; a line break in it counts as a blank
     * @return the inline
     */
    public static Text text(String text) {
        return new Text(text);
    }

    /**
     * Returns plain text that keeps its line breaks.
     *
     * @param text the text
     * @return the inlines: a text for each line, and line breaks between them
     */
    public static List<Inline> lines(String text) {
        Require.present("Text.text", text);
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text.isEmpty() ? List.of() : List.of(text(text));
        }
        List<Inline> inlines = new ArrayList<>();
        text.lines().forEach(line -> {
            if (!inlines.isEmpty()) {
                inlines.add(lineBreak());
            }
            inlines.add(text(line));
        });
        return List.copyOf(inlines);
    }

    /**
     * Returns a short piece of code.
     *
     * @param text the code
     * @return the inline
     */
    public static Code code(String text) {
        return new Code(text);
    }

    /**
     * Returns plain text that stands out.
     *
     * @param text the text
     * @return the inline
     */
    public static Strong strong(String text) {
        return strong(text(text));
    }

    /**
     * Returns running text that stands out.
     *
     * @param content the text
     * @return the inline
     */
    public static Strong strong(Inline... content) {
        return new Strong(Arrays.asList(content));
    }

    /**
     * Returns plain text that is said with stress.
     *
     * @param text the text
     * @return the inline
     */
    public static Emphasis emphasis(String text) {
        return emphasis(text(text));
    }

    /**
     * Returns running text that is said with stress.
     *
     * @param content the text
     * @return the inline
     */
    public static Emphasis emphasis(Inline... content) {
        return new Emphasis(Arrays.asList(content));
    }

    /**
     * Returns a link.
     *
     * @param words the words that are linked
     * @param url the address
     * @return the inline
     */
    public static Link link(String words, String url) {
        return new Link(url, List.of(text(words)));
    }

    /**
     * Returns the end of a line.
     *
     * @return the inline
     */
    public static LineBreak lineBreak() {
        return new LineBreak();
    }

    /**
     * Returns a state.
     *
     * @param label the words
     * @param tone how good or bad the state is
     * @return the inline
     */
    public static StatusBadge badge(String label, Tone tone) {
        return new StatusBadge(label, tone);
    }

    /**
     * Returns a time that is known to the instant.
     *
     * @param text the time as the page shows it
     * @param instant the instant
     * @return the inline
     */
    public static TimeRef time(String text, Instant instant) {
        return new TimeRef(text, Optional.of(instant.toString()));
    }

    /**
     * Returns a date.
     *
     * @param text the date as the page shows it
     * @param date the date
     * @return the inline
     */
    public static TimeRef date(String text, LocalDate date) {
        return new TimeRef(text, Optional.of(date.toString()));
    }

    /**
     * Returns a time that is known in words only.
     *
     * @param text the words
     * @return the inline
     */
    public static TimeRef time(String text) {
        return new TimeRef(text, Optional.empty());
    }

    /**
     * Returns a person, a team or a role.
     *
     * @param text the name as the page shows it
     * @return the inline
     */
    public static PersonRef person(String text) {
        return new PersonRef(text, Optional.empty());
    }

    /**
     * Returns the place where an element is told.
     *
     * @param id the id of the element, which is also shown
     * @return the inline
     */
    public static Anchor anchor(String id) {
        return new Anchor(id, id);
    }

    /**
     * Returns a mention of an element that is told elsewhere in the document.
     *
     * @param id the id of the element, which is also shown
     * @return the inline
     */
    public static CrossReference reference(String id) {
        return new CrossReference(id, id);
    }
}
