package dev.postmortem.render.section;

import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills labels in: each {@code {0}} of their words with what belongs there. */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Labels labels;

    Wording(Labels labels) {
        this.labels = labels;
    }

    String text(Label label, String... fillings) {
        StringBuilder text = new StringBuilder();
        fill(label, fillings.length, index -> text.append(fillings[index]), text::append);
        return text.toString();
    }

    List<Inline> inlines(Label label, List<List<Inline>> fillings) {
        List<Inline> inlines = new ArrayList<>();
        fill(
                label,
                fillings.size(),
                index -> inlines.addAll(fillings.get(index)),
                words -> inlines.add(Inlines.text(words)));
        return List.copyOf(inlines);
    }

    /** A replacement by hand, because a message format would also read the apostrophes and change the numbers. */
    private void fill(Label label, int fillings, IntConsumer filling, Consumer<String> words) {
        String template = Objects.requireNonNull(labels.text(label), () -> "Labels.text(" + label + ") is null");
        Matcher place = PLACE.matcher(template);
        int end = 0;
        while (place.find()) {
            if (place.start() > end) {
                words.accept(template.substring(end, place.start()));
            }
            int index = Integer.parseInt(place.group(1));
            if (index >= fillings) {
                throw nothingToFillIn(label, template, place.group(), fillings);
            }
            filling.accept(index);
            end = place.end();
        }
        if (end < template.length()) {
            words.accept(template.substring(end));
        }
    }

    private static IllegalArgumentException nothingToFillIn(Label label, String words, String place, int fillings) {
        String others = fillings == 0 ? "" : " for " + place + ", only {0} to {" + (fillings - 1) + "}";
        return new IllegalArgumentException(
                "Labels.text(" + label + ") is \"" + words + "\": there is nothing to fill in" + others);
    }
}
