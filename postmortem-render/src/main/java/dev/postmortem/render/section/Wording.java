package dev.postmortem.render.section;

import dev.postmortem.model.value.Term;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.internal.Places;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Fills labels in: each {@code {0}} of their words with what belongs there. */
final class Wording {

    private final Labels labels;

    Wording(Labels labels) {
        this.labels = labels;
    }

    String term(Term term) {
        return labels.term(term);
    }

    String duration(Duration duration) {
        return DurationWords.of(duration, this);
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
        int told = 0;
        for (int place = Places.next(template, 0); place >= 0; place = Places.next(template, told)) {
            if (place > told) {
                words.accept(template.substring(told, place));
            }
            int index = Places.number(template, place);
            if (index >= fillings) {
                throw nothingToFillIn(label, template, "{" + index + "}", fillings);
            }
            filling.accept(index);
            told = place + Places.LENGTH;
        }
        if (told < template.length()) {
            words.accept(template.substring(told));
        }
    }

    private static IllegalArgumentException nothingToFillIn(Label label, String words, String place, int fillings) {
        String others = fillings == 0 ? "" : " for " + place + ", only {0} to {" + (fillings - 1) + "}";
        return new IllegalArgumentException(
                "Labels.text(" + label + ") is \"" + words + "\": there is nothing to fill in" + others);
    }
}
