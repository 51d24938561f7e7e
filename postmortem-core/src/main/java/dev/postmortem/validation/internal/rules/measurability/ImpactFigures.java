package dev.postmortem.validation.internal.rules.measurability;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.DivergentWrites;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Quantity;
import dev.postmortem.validation.internal.facts.English;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Quantifiable;
import dev.postmortem.validation.spi.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows whether the impact says how much: in figures, or as unknown with a reason. */
final class ImpactFigures {

    /** While a service is down, or takes no writes, all of its users feel it. */
    private static final Set<ServiceLevel> WHOLE = Set.of(ServiceLevel.DOWN, ServiceLevel.READ_ONLY);

    private final Postmortem postmortem;
    private final List<TextField> texts;
    private final boolean english;

    private ImpactFigures(RuleContext context) {
        this.postmortem = context.postmortem();
        this.texts = TextFields.of(context).sentencesIn(Set.of(SectionName.IMPACT)).stream()
                .filter(field -> field.pointer().endsWith("/description"))
                .toList();
        this.english = English.isLanguageOf(postmortem);
    }

    static ImpactFigures of(RuleContext context) {
        return context.shared(ImpactFigures.class, ImpactFigures::new);
    }

    /** The texts in which the impact is described. */
    List<TextField> texts() {
        return texts;
    }

    /** Says whether anything in the impact is measured. What is written in another language is held to be. */
    boolean areGiven() {
        return postmortem.impact().measures().stream().anyMatch(this::isMeasured)
                || postmortem.impact().windows().stream().anyMatch(ImpactFigures::isMeasured)
                || postmortem.impact().data().stream().anyMatch(ImpactFigures::isMeasured)
                || texts.stream().map(TextField::prose).anyMatch(this::isMeasured);
    }

    /** Says whether a measure says how much, in a figure, in words such as "all but one", or as unknown with a reason. */
    boolean isMeasured(Measure measure) {
        Amount amount = measure.amount();
        return isStated(amount)
                || amount.claims().stream().anyMatch(claim -> isStated(claim.amount()))
                || isMeasured(Prose.of(amount.quantity().text() + " " + measure.noun()));
    }

    private boolean isMeasured(Prose text) {
        return (!english && !text.text().isBlank()) || Quantifiable.states(text);
    }

    private static boolean isMeasured(ImpactWindow window) {
        return window.share().filter(ImpactFigures::isStated).isPresent()
                || window.level().filter(WHOLE::contains).isPresent();
    }

    private static boolean isMeasured(DataImpact data) {
        Optional<Amount> divergent = data.divergentWrites().flatMap(DivergentWrites::amount);
        return data.rows().filter(ImpactFigures::isStated).isPresent()
                || divergent.filter(ImpactFigures::isStated).isPresent();
    }

    private static boolean isStated(Amount amount) {
        return !(amount.quantity() instanceof Quantity.Words);
    }
}
