package dev.postmortem.validation.internal.rules.measurability;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.model.value.Quantity;
import dev.postmortem.model.value.UnitKind;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.English;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.text.Figure;
import dev.postmortem.validation.internal.text.Figures;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** That users were affected says little until it says how many. */
final class UsersAffectedUnquantified implements PostmortemRule {

    /** Kinds of measures that count people or their companies; the first is the model's own. */
    private static final Set<MeasureKind> USERS = Set.of(
            MeasureKind.USERS, MeasureKind.of("customers"), MeasureKind.of("tenants"), MeasureKind.of("accounts"));

    /** Of these a count or a share says how many users were affected. */
    private static final Set<UnitKind> COUNTED = Set.of(UnitKind.COUNT, UnitKind.PERCENTAGE);

    /** What users do: so much of it that failed says how many were affected, too. */
    private static final Set<MeasureKind> DONE_BY_USERS = Set.of(MeasureKind.REQUESTS, MeasureKind.TRANSACTIONS);

    private static final Set<Figure.Kind> SHARES =
            Set.of(Figure.Kind.COUNT, Figure.Kind.PERCENTAGE, Figure.Kind.ALL, Figure.Kind.NONE);

    static final String ID = "users-affected-unquantified";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.MEASURABILITY)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .basis(RuleBasis.WORDS)
            .alsoReads(AffectedUsers.PHRASES, EnglishPhrases.LANGUAGE)
            .summary("Where users are said to be affected, it says how many")
            .rationale(
                    "Some customers can be three or a third of them. A count, a share, an estimate that says so, or an"
                            + " unknown with its reason lets a reader judge.")
            .source("Founding document, section 3: percentage of users affected")
            .message(
                    "measured",
                    "Measure {id} gives \"{amount}\" for \"{noun}\": give a count, a share or an estimate, or state it as"
                            + " unknown with a reason")
            .message(
                    "told",
                    "\"{words}\" says that people were affected, but no count or share of them is given: measure how"
                            + " many, as an estimate if need be, or state it as unknown with a reason")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        ImpactFigures figures = ImpactFigures.of(context);
        List<Measure> measures = context.postmortem().impact().measures();
        measures.stream()
                .filter(measure -> isOfUsers(measure) && !figures.isMeasured(measure))
                .forEach(measure -> findings.report("measured")
                        .at(measure)
                        .with("id", measure.id())
                        .with("amount", measure.amount())
                        .with("noun", measure.noun()));
        if (English.isLanguageOf(context.postmortem())
                && figures.areGiven()
                && measures.stream().noneMatch(UsersAffectedUnquantified::isOfUsers)) {
            checkTexts(context, figures, findings);
        }
    }

    /** Where nothing at all is measured, the rule on the impact as a whole says so. */
    private static void checkTexts(RuleContext context, ImpactFigures figures, FindingSink findings) {
        List<TextField> texts = Stream.concat(
                        TextFields.of(context).sentencesIn(Set.of(SectionName.SUMMARY)).stream(),
                        figures.texts().stream())
                .toList();
        boolean counted = countsByMeasure(context) || texts.stream().anyMatch(UsersAffectedUnquantified::counts);
        if (counted || context.isDeclaredAbsent(SectionName.IMPACT)) {
            return;
        }
        for (TextField text : texts) {
            Optional<TextSpan> told = AffectedUsers.in(text, context);
            if (told.isPresent()) {
                TextSpan span = told.get();
                findings.report("told")
                        .at(text.pointer())
                        .span(span)
                        .with("words", text.text().substring(span.start(), span.end()));
                return;
            }
        }
    }

    private static boolean countsByMeasure(RuleContext context) {
        return Stream.concat(
                        context.postmortem().impact().measures().stream()
                                .filter(UsersAffectedUnquantified::tellsOfUsers)
                                .map(Measure::amount),
                        context.postmortem().impact().windows().stream()
                                .map(ImpactWindow::share)
                                .flatMap(Optional::stream))
                .map(Amount::quantity)
                .anyMatch(quantity -> quantity instanceof Quantity.Measured measured
                        && COUNTED.contains(measured.unit().kind()));
    }

    /** A count of anything else, such as replicas, says nothing of users. */
    private static boolean tellsOfUsers(Measure measure) {
        return isOfUsers(measure)
                || measure.kind().filter(DONE_BY_USERS::contains).isPresent()
                || Prose.of(measure.noun()).words().stream().anyMatch(AffectedUsers::areUsers);
    }

    /** A count of anything else, such as servers, says nothing of users. */
    private static boolean counts(TextField text) {
        return Figures.of(text.prose()).stream()
                .anyMatch(figure -> SHARES.contains(figure.kind())
                        && (figure.kind() == Figure.Kind.PERCENTAGE
                                || figure.noun().isEmpty()
                                || figure.noun().filter(AffectedUsers::isUser).isPresent()));
    }

    private static boolean isOfUsers(Measure measure) {
        return measure.kind().filter(USERS::contains).isPresent();
    }
}
