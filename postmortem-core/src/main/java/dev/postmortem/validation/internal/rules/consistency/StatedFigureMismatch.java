package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.English;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.text.Figure;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A figure that is written down follows from the times that are written down beside it. */
final class StatedFigureMismatch implements PostmortemRule {

    private static final RuleOption<Duration> TOLERANCE = RuleOption.duration(
            "tolerance", Duration.ofMinutes(1), "How far a duration may lie from the derived one without a word");

    private static final RuleOption<Integer> PERCENT = RuleOption.number(
                    "percent", 5, "By how many percent a figure may differ before it is a mismatch")
            .atLeast(0);

    private static final RuleOption<Integer> ABOUT_PERCENT = RuleOption.number(
                    "about-percent", 15, "By how many percent a figure may differ that is said to be approximate")
            .atLeast(0);

    static final String ID = "stated-figure-mismatch";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.CONSISTENCY)
            .severity(FindingSeverity.WARNING)
            .alsoReads(EnglishPhrases.beside(StatedFigureMismatch.class, ID), EnglishPhrases.LANGUAGE)
            .summary("A stated figure agrees with what the postmortem's own times and measures give")
            .rationale("Figures are copied into mails and reports without the timeline that bears them out. One in"
                    + " seven stated durations of the pilot followed from no two rows of its timeline.")
            .source(
                    "Pilot over 39 published postmortems: 9 of 60 stated durations cannot be derived",
                    "https://github.com/dfds/postmortems")
            .source("Design of this library: durations are derived and printed with their formula")
            .option(TOLERANCE)
            .option(PERCENT)
            .option(ABOUT_PERCENT)
            .message(
                    "slip",
                    FindingSeverity.INFO,
                    "{what} says {stated}, and {source} {derived}: the difference is small, so take over the derived figure or"
                            + " say \"about\"")
            .message(
                    "typed",
                    "{what} says {stated}; no two times that are told lie that far apart, and {source} {derived}: correct the"
                            + " figure, or the time that is wrong")
            .message(
                    "text",
                    "{what} says {stated}, and {source} {derived}: correct the one that is wrong, or say what else the figure"
                            + " tells")
            .build();

    private static final String SUMMARY = "the summary";
    private static final String IMPACT = "the description of the impact";

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        DurationFit fit = new DurationFit(
                DerivedDurations.of(context),
                context.option(TOLERANCE),
                context.option(PERCENT),
                context.option(ABOUT_PERCENT));
        checkTyped(context, fit, findings);
        if (English.isLanguageOf(context.postmortem())) {
            checkTexts(context, fit, findings);
        }
        checkCounts(context, findings);
    }

    private static void checkTyped(RuleContext context, DurationFit fit, FindingSink findings) {
        for (TypedDurations.Claim claim : TypedDurations.of(context)) {
            DurationFit.Grade grade = fit.of(claim.claims(), claim.times());
            if (grade != DurationFit.Grade.GOOD) {
                findings.report(grade == DurationFit.Grade.SLIP ? "slip" : "typed")
                        .at(claim.pointer())
                        .with("what", claim.what())
                        .with("stated", claim.shown())
                        .with("source", fit.nearest(claim.claims().get(0)).source())
                        .with("derived", fit.nearest(claim.claims().get(0)).value());
            }
        }
    }

    private static void checkTexts(RuleContext context, DurationFit fit, FindingSink findings) {
        DatedTimes times = DatedTimes.ofAll(context.postmortem());
        List<StatedDuration> measured = TypedDurations.measured(context.postmortem());
        for (TextField field : texts(context)) {
            for (Figure figure : DurationPhrases.of(field.prose())) {
                List<StatedDuration> stated = List.of(DurationPhrases.stated(figure));
                DurationFit.Grade grade = fit.of(stated, times);
                if (grade != DurationFit.Grade.GOOD && !fit.isAmong(measured, stated.get(0))) {
                    findings.report(grade == DurationFit.Grade.SLIP ? "slip" : "text")
                            .at(field.pointer())
                            .span(figure.span())
                            .with("what", capitalised(source(field)))
                            .with("stated", words(field, figure.span()))
                            .with("source", fit.nearest(stated.get(0)).source())
                            .with("derived", fit.nearest(stated.get(0)).value());
                }
            }
        }
    }

    private static void checkCounts(RuleContext context, FindingSink findings) {
        Map<Boolean, List<TextField>> bySummary =
                texts(context).stream().collect(Collectors.partitioningBy(StatedFigureMismatch::isSummary));
        CountedFigures summary = CountedFigures.ofTexts(bySummary.getOrDefault(true, List.of()), SUMMARY);
        CountedFigures impact = CountedFigures.ofTexts(bySummary.getOrDefault(false, List.of()), IMPACT);
        CountedFigures measures = CountedFigures.ofMeasures(context.postmortem());
        for (CountedFigures.Counted counted : summary.all().keySet()) {
            List<CountedFigures.Given> measured = measures.of(counted);
            compare(
                    counted,
                    summary.of(counted),
                    measured.isEmpty() ? impact.of(counted) : measured,
                    context,
                    findings);
        }
        for (CountedFigures.Counted counted : impact.all().keySet()) {
            compare(counted, impact.of(counted), measures.of(counted), context, findings);
        }
    }

    /** Several figures of one kind speak of several things, and none of them can be said to be wrong. */
    private static void compare(
            CountedFigures.Counted counted,
            List<CountedFigures.Given> texts,
            List<CountedFigures.Given> others,
            RuleContext context,
            FindingSink findings) {
        if (texts.size() != 1 || others.size() != 1) {
            return;
        }
        CountedFigures.Given given = texts.get(0);
        CountedFigures.Given other = others.get(0);
        boolean twoSides = counted.kind() == Figure.Kind.PERCENTAGE && given.complements(other);
        if (!other.limited()
                && !twoSides
                && given.isComparableTo(other)
                && !given.agreesWith(other, context.option(PERCENT), context.option(ABOUT_PERCENT))) {
            findings.report("text")
                    .at(given.pointer())
                    .span(given.span().orElseThrow())
                    .related(other.pointer(), "the other figure")
                    .with("what", capitalised(given.source()))
                    .with("stated", given.words())
                    .with("source", other.source() + " says")
                    .with("derived", other.words());
        }
    }

    private static String capitalised(String source) {
        return source.substring(0, 1).toUpperCase(Locale.ROOT) + source.substring(1);
    }

    private static List<TextField> texts(RuleContext context) {
        return TextFields.of(context).sentencesIn(EnumSet.of(SectionName.SUMMARY, SectionName.IMPACT)).stream()
                .filter(field -> isSummary(field) || field.pointer().equals("/impact/description"))
                .toList();
    }

    private static boolean isSummary(TextField field) {
        return field.pointer().startsWith("/summary/");
    }

    private static String source(TextField field) {
        return isSummary(field) ? SUMMARY : IMPACT;
    }

    private static String words(TextField field, TextSpan span) {
        return "\"" + field.text().substring(span.start(), span.end()) + "\"";
    }
}
