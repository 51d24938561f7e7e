package dev.postmortem.redaction.internal;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.redaction.TextMask;
import java.util.List;
import java.util.Optional;

/** What is hidden because somebody knows it, by name or by a mask of the house, and not because of its shape. */
final class HiddenWords {

    private final Dictionary dictionary;
    private final List<TextMask> masks;

    HiddenWords(Dictionary dictionary, List<TextMask> masks) {
        this.dictionary = dictionary;
        this.masks = masks;
    }

    /** Says whether a text holds any of it, which then is withheld if it is of no use with something replaced. */
    boolean areIn(String text) {
        Hits hits = new Hits();
        find(text, OtherForm.decoded(text), hits);
        return !hits.isEmpty() || !masked(text).equals(text);
    }

    /** Returns what the masks of the house leave of a text. */
    String masked(String text) {
        String masked = text;
        for (TextMask mask : masks) {
            masked = masked(masked, mask);
        }
        return masked;
    }

    /** Half of a redaction is none, so that a mask that fails ends it, and is named. */
    private static String masked(String text, TextMask mask) {
        String masked;
        try {
            masked = mask.mask(text);
        } catch (Exception thrown) { // Other languages throw checked ones as well.
            throw new IllegalStateException("The " + nameOf(mask) + " failed: " + thrown, thrown);
        }
        return Mandatory.text("The text that the " + nameOf(mask) + " returns", masked);
    }

    private static String nameOf(TextMask mask) {
        return "TextMask " + mask.getClass().getName();
    }

    /** Adds what is known by name. */
    void find(String text, Optional<OtherForm> decoded, Hits hits) {
        unaccented(text, decoded)
                .ifPresentOrElse(
                        form -> {
                            Hits inside = new Hits();
                            dictionary.find(form.text(), inside);
                            hits.addAll(inside, form);
                        },
                        () -> dictionary.find(text, hits));
    }

    private static Optional<OtherForm> unaccented(String text, Optional<OtherForm> decoded) {
        if (decoded.isPresent()) {
            return decoded.get().plain().or(() -> decoded);
        }
        return Folding.isAscii(text) ? Optional.empty() : OtherForm.of(text).plain();
    }
}
