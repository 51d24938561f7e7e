package dev.postmortem.validation.internal.text;

import java.util.List;

/** Tells the figures of a text in one line each: kind, value and step, noun, sign of approximation, and place. */
final class Told {

    private Told() {}

    static List<String> in(String text) {
        return Figures.of(Prose.of(text)).stream()
                .map(figure -> "%s %s/%s %s%s <%s>"
                        .formatted(
                                figure.kind(),
                                figure.value().toPlainString(),
                                figure.step().toPlainString(),
                                figure.noun().orElse("-"),
                                figure.approximate() ? " ~" : "",
                                text.substring(
                                        figure.span().start(), figure.span().end())))
                .toList();
    }
}
