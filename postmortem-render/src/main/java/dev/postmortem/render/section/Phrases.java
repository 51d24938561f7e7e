package dev.postmortem.render.section;

import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.internal.JoinedTexts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts running text together. */
final class Phrases {

    /** A mark that ends sentences, in whichever script, and behind it brackets and quotes that close. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?\u2026\u3002\uFF0E\uFF01\uFF1F\u061F\u06D4\u0964][\\p{Pe}\\p{Pi}\\p{Pf}\"']*\\z");

    private Phrases() {}

    static List<Inline> text(String text) {
        return List.of(Inlines.text(text));
    }

    /** Returns the text, or nothing if there is none. */
    static List<Inline> text(Optional<String> text) {
        return text.isPresent() ? text(text.get()) : List.of();
    }

    /** Returns the text with its line breaks, or nothing if there is none. */
    static List<Inline> lines(Optional<String> text) {
        return text.isPresent() ? Inlines.lines(text.get()) : List.of();
    }

    /** Returns the inline, or nothing if there is none. */
    static List<Inline> one(Optional<? extends Inline> inline) {
        return inline.isPresent() ? List.of(inline.get()) : List.of();
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

    /** Returns the sentence with a full stop, unless it ends already, which it may do within brackets or quotes. */
    static String ended(String sentence, String fullStop) {
        return SENTENCE_END.matcher(sentence).find() ? sentence : sentence + fullStop;
    }

    /** Returns the parts in a row. */
    static List<Inline> concat(List<List<Inline>> parts) {
        List<Inline> only = only(parts);
        if (only != null) {
            return only;
        }
        JoinedTexts all = new JoinedTexts();
        parts.forEach(all::add);
        return all.inlines();
    }

    /** Returns the inlines with a separator between them. */
    static List<Inline> separated(Inline separator, List<? extends Inline> inlines) {
        JoinedTexts separated = new JoinedTexts();
        for (int i = 0; i < inlines.size(); i++) {
            if (i > 0) {
                separated.add(separator);
            }
            separated.add(inlines.get(i));
        }
        return separated.inlines();
    }

    /** Returns the parts with a separator between those that are not empty. */
    static List<Inline> joinedParts(String separator, List<List<Inline>> parts) {
        List<Inline> only = only(parts);
        if (only != null) {
            return only;
        }
        JoinedTexts joined = new JoinedTexts();
        boolean first = true;
        for (List<Inline> part : parts) {
            if (!part.isEmpty() && !first) {
                joined.add(separator, 0, separator.length());
            }
            joined.add(part);
            first &= part.isEmpty();
        }
        return joined.inlines();
    }

    /** Returns what there is if no more than one part holds anything, which is so most often, or null. */
    private static @Nullable List<Inline> only(List<List<Inline>> parts) {
        List<Inline> only = List.of();
        for (List<Inline> part : parts) {
            if (!part.isEmpty()) {
                if (!only.isEmpty()) {
                    return null;
                }
                only = part;
            }
        }
        return only;
    }
}
