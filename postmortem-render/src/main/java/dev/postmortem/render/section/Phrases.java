package dev.postmortem.render.section;

import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts running text together. */
final class Phrases {

    private static final Pattern ENDED = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}]\\z");

    private Phrases() {}

    static List<Inline> text(String text) {
        return List.of(Inlines.text(text));
    }

    /** Returns the text, or nothing if there is none. */
    static List<Inline> text(Optional<String> text) {
        return text.map(Phrases::text).orElse(List.of());
    }

    /** Returns the text with its line breaks, or nothing if there is none. */
    static List<Inline> lines(Optional<String> text) {
        return text.map(Inlines::lines).orElse(List.of());
    }

    /** Returns the inline, or nothing if there is none. */
    static List<Inline> one(Optional<? extends Inline> inline) {
        return inline.<List<Inline>>map(List::of).orElse(List.of());
    }

    /** Returns the time in full, or nothing if there is none. */
    static List<Inline> time(Optional<When> when, SectionContext context) {
        return one(when.map(context::time));
    }

    /** Returns the link, or its words if it has no address yet. */
    static Inline link(String words, String url) {
        return url.isBlank() ? Inlines.text(words) : Inlines.link(words, url);
    }

    /** Returns the words with a capital at their beginning, as the language writes it. */
    static String capitalised(String words, Locale language) {
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, first).toUpperCase(language) + words.substring(first);
    }

    /** Returns the sentence with a full stop, unless it has a mark at its end. */
    static String ended(String sentence, String fullStop) {
        return ENDED.matcher(sentence).find() ? sentence : sentence + fullStop;
    }

    /** Returns the parts in a row. */
    static List<Inline> concat(List<? extends List<? extends Inline>> parts) {
        List<Inline> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return List.copyOf(all);
    }

    /** Returns the inlines with a separator between them. */
    static List<Inline> separated(Inline separator, List<? extends Inline> inlines) {
        List<Inline> separated = new ArrayList<>();
        for (Inline inline : inlines) {
            if (!separated.isEmpty()) {
                separated.add(separator);
            }
            separated.add(inline);
        }
        return List.copyOf(separated);
    }

    /** Returns the parts with a separator between those that are not empty. */
    static List<Inline> joinedParts(String separator, List<? extends List<? extends Inline>> parts) {
        List<Inline> joined = new ArrayList<>();
        for (List<? extends Inline> part : parts) {
            if (!part.isEmpty() && !joined.isEmpty()) {
                joined.add(Inlines.text(separator));
            }
            joined.addAll(part);
        }
        return List.copyOf(joined);
    }
}
