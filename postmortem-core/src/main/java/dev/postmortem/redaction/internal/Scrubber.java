package dev.postmortem.redaction.internal;

import java.util.List;
import java.util.Optional;

/**
 * Takes out of a text what must not be seen.
 *
 * <p>It looks again until there is nothing more to find, because what is left may read as something else; so a text that
 * was scrubbed once stays as it is.
 */
final class Scrubber {

    /** A text in which there is still something to find after so many rounds is withheld as a whole. */
    private static final int MOST_ROUNDS = 8;

    private final List<Finder> finders;
    private final HiddenWords words;
    private final List<String> placeholders;
    private final String withheld;

    Scrubber(List<Finder> finders, HiddenWords words, List<String> placeholders, String withheld) {
        this.finders = finders;
        this.words = words;
        this.placeholders = placeholders;
        this.withheld = withheld;
    }

    /** Returns the text as it may be seen, not longer than it may be. */
    String scrubbed(String text, int longest) {
        String masked = words.masked(text);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = once(masked);
            if (next.equals(masked)) {
                return masked.isBlank() && !text.isBlank() ? withheld : cut(masked, Math.max(longest, text.length()));
            }
            masked = next;
        }
        return withheld;
    }

    private String once(String text) {
        Hits hits = new Hits();
        Optional<OtherForm> decoded = OtherForm.decoded(text);
        // What the document knows by name is called what it is, also where it has the shape of something else.
        words.find(text, decoded, hits);
        find(text, hits);
        decoded.ifPresent(form -> {
            Hits inside = new Hits();
            find(form.text(), inside);
            hits.addAll(inside, form);
        });
        if (hits.isEmpty()) {
            return text;
        }
        hits.spare(text, placeholders);
        return hits.replacedIn(text);
    }

    private void find(String text, Hits hits) {
        for (Finder finder : finders) {
            finder.find(text, hits);
        }
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
