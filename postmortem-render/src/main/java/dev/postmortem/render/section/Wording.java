package dev.postmortem.render.section;

import dev.postmortem.model.value.Term;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.internal.JoinedTexts;
import dev.postmortem.render.internal.Places;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.time.Duration;
import java.util.List;

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

    /** A replacement by hand, because a message format would also read the apostrophes and change the numbers. */
    String text(Label label, String... fillings) {
        String template = template(label);
        int place = Places.next(template, 0);
        if (place < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder();
        int told = 0;
        for (; place >= 0; place = Places.next(template, told)) {
            text.append(template, told, place).append(fillings[index(label, template, place, fillings.length)]);
            told = place + Places.LENGTH;
        }
        return text.append(template, told, template.length()).toString();
    }

    List<Inline> inlines(Label label, List<List<Inline>> fillings) {
        String template = template(label);
        JoinedTexts text = new JoinedTexts();
        int told = 0;
        for (int place = Places.next(template, 0); place >= 0; place = Places.next(template, told)) {
            text.add(template, told, place).add(fillings.get(index(label, template, place, fillings.size())));
            told = place + Places.LENGTH;
        }
        return text.add(template, told, template.length()).inlines();
    }

    private String template(Label label) {
        String template = labels.text(label);
        if (template == null) {
            throw new NullPointerException("Labels.text(" + label + ") is null");
        }
        return template;
    }

    private static int index(Label label, String template, int place, int fillings) {
        int index = Places.number(template, place);
        if (index >= fillings) {
            throw nothingToFillIn(label, template, "{" + index + "}", fillings);
        }
        return index;
    }

    private static IllegalArgumentException nothingToFillIn(Label label, String words, String place, int fillings) {
        String others = fillings == 0 ? "" : " for " + place + ", only {0} to {" + (fillings - 1) + "}";
        return new IllegalArgumentException(
                "Labels.text(" + label + ") is \"" + words + "\": there is nothing to fill in" + others);
    }
}
