package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Exactness;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.UnitKind;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.MeasuredExtent;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.text.Figure;
import dev.postmortem.validation.internal.text.Figures;
import dev.postmortem.validation.internal.text.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Percentages and counts from one source, by what they count. */
final class CountedFigures {

    /**
     * What is counted, and how: "12 %" and "2300" of customers are two, and so are customers and active customers.
     *
     * @param kind a percentage or a count
     * @param noun in the singular
     * @param description the words that stand between the amount and the noun
     */
    record Counted(Figure.Kind kind, String noun, String description) {

        static Optional<Counted> of(Figure figure) {
            boolean counts = figure.kind() == Figure.Kind.PERCENTAGE || figure.kind() == Figure.Kind.COUNT;
            return figure.noun()
                    .filter(noun -> counts)
                    .map(noun -> new Counted(figure.kind(), noun, figure.description()));
        }
    }

    /**
     * A percentage or a count.
     *
     * @param pointer where it is stated
     * @param span the words that state it, in a text
     * @param source what states it
     * @param words how it is stated
     * @param least the least that it may stand for; absent if it is open on that side
     * @param most the most that it may stand for; absent if it is open on that side
     * @param step the smallest difference that the way of writing can tell
     * @param approximate whether it says so itself
     * @param limited whether it speaks of a part only
     */
    record Given(
            String pointer,
            Optional<TextSpan> span,
            String source,
            String words,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            BigDecimal step,
            boolean approximate,
            boolean limited) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final BigDecimal TWO = BigDecimal.valueOf(2);

        /** Says whether both can be true. */
        boolean agreesWith(Given other, int percent, int aboutPercent) {
            BigDecimal share = BigDecimal.valueOf(approximate || other.approximate ? aboutPercent : percent);
            BigDecimal leeway = size().max(other.size())
                    .multiply(share)
                    .divide(HUNDRED)
                    .max(step.max(other.step).divide(TWO));
            return reaches(least, other.most, leeway) && reaches(other.least, most, leeway);
        }

        private static boolean reaches(Optional<BigDecimal> least, Optional<BigDecimal> most, BigDecimal leeway) {
            return least.isEmpty()
                    || most.isEmpty()
                    || least.get().subtract(leeway).compareTo(most.get()) <= 0;
        }

        /** Says whether both may be meant for the same thing: figures that are worlds apart count different things. */
        boolean isComparableTo(Given other) {
            BigDecimal small = size().min(other.size());
            return small.signum() > 0 && small.multiply(BigDecimal.TEN).compareTo(size().max(other.size())) >= 0;
        }

        /** Says whether two percentages are the two sides of one fact, as 20 % that failed and 80 % that did not. */
        boolean complements(Given other) {
            return size().add(other.size()).compareTo(HUNDRED) == 0;
        }

        private BigDecimal size() {
            return most.or(() -> least).orElse(BigDecimal.ZERO).abs();
        }
    }

    private final Map<Counted, List<Given>> all = new LinkedHashMap<>();

    /** Returns the figures of texts. */
    static CountedFigures ofTexts(List<TextField> fields, String source) {
        CountedFigures figures = new CountedFigures();
        for (TextField field : fields) {
            for (Figure figure : Figures.of(field.prose())) {
                figures.add(field, figure, source);
            }
        }
        return figures;
    }

    /** Returns the measures of the impact. */
    static CountedFigures ofMeasures(Postmortem postmortem) {
        CountedFigures figures = new CountedFigures();
        List<Measure> measures = postmortem.impact().measures();
        for (int i = 0; i < measures.size(); i++) {
            figures.add("/impact/measures/" + i, measures.get(i));
        }
        return figures;
    }

    private void add(TextField field, Figure figure, String source) {
        Optional<Counted> counted = Counted.of(figure);
        if (counted.isPresent()) {
            TextSpan span = figure.span();
            add(
                    counted.get(),
                    new Given(
                            field.pointer(),
                            Optional.of(span),
                            source,
                            "\"" + field.text().substring(span.start(), span.end()) + "\"",
                            Optional.of(figure.value()),
                            Optional.of(figure.value()),
                            figure.step(),
                            figure.approximate(),
                            false));
        }
    }

    private void add(String pointer, Measure measure) {
        Amount amount = measure.amount();
        counted(measure)
                .ifPresent(counted -> add(
                        counted,
                        new Given(
                                pointer,
                                Optional.empty(),
                                "measure " + measure.id(),
                                "\"" + amount.text() + " " + measure.noun() + "\"",
                                amount.lower(),
                                amount.upper(),
                                BigDecimal.ZERO,
                                amount.exactness()
                                        .filter(exactness -> exactness == Exactness.ESTIMATE)
                                        .isPresent(),
                                !MeasuredExtent.isWhole(measure)
                                        || !amount.claims().isEmpty())));
    }

    /** Reads the noun of a measure as it would be read in a text. */
    private static Optional<Counted> counted(Measure measure) {
        boolean percentage = measure.amount()
                .unit()
                .filter(unit -> unit.kind() == UnitKind.PERCENTAGE)
                .isPresent();
        boolean count = measure.amount()
                .unit()
                .filter(unit -> unit.kind() == UnitKind.COUNT)
                .isPresent();
        if (!percentage && !count) {
            return Optional.empty();
        }
        Prose sentence = Prose.of((percentage ? "12 % " : "12 ") + measure.noun());
        return Figures.of(sentence).stream()
                .findFirst()
                .filter(figure -> figure.span().start() == 0)
                .flatMap(Counted::of);
    }

    private void add(Counted counted, Given given) {
        all.computeIfAbsent(counted, first -> new ArrayList<>()).add(given);
    }

    Map<Counted, List<Given>> all() {
        return all;
    }

    /** Returns the figures of the same kind and noun. */
    List<Given> of(Counted counted) {
        return all.getOrDefault(counted, List.of());
    }
}
