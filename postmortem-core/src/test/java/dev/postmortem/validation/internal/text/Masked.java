package dev.postmortem.validation.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Tells which parts of a text are masked, each as it is written. */
final class Masked {

    private Masked() {}

    static List<String> in(String text) {
        String masked = Prose.of(text).masked();
        List<String> parts = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean hidden = i < text.length() && masked.charAt(i) != text.charAt(i);
            boolean blank = i < text.length() && Character.isWhitespace(text.charAt(i));
            if (hidden && from < 0) {
                from = i;
            } else if (!hidden && !blank && from >= 0) {
                parts.add(text.substring(from, i).strip());
                from = -1;
            }
        }
        return parts;
    }
}
