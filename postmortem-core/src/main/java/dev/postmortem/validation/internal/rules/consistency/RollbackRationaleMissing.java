package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.response.RollbackOption;
import dev.postmortem.model.response.RollbackUse;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.Optional;
import java.util.stream.Stream;

/** A decision about rollback without its reason teaches nothing. */
final class RollbackRationaleMissing implements PostmortemRule {

    private static final RuleOption<Integer> MIN_WORDS = RuleOption.number(
                    "min-words", 5, "The fewest words that can be a reason")
            .atLeast(1);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("rollback-rationale-missing")
            .category(Category.CONSISTENCY)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .summary("Every decision about rollback says why it was taken")
            .rationale("The decision to roll back, or not to, shows engineering judgement under pressure. Its reason is"
                    + " what the next incident can use; the decision alone is not.")
            .source("Founding document, section 9: demonstrates engineering judgment")
            .option(MIN_WORDS)
            .message(
                    "absent",
                    "Decision {id} says that rollback was {use}, and not why: say what spoke for it and what against"
                            + " it at that time")
            .message(
                    "bare",
                    "Decision {id} says that rollback was {use}, and gives as the reason \"{rationale}\", which is no"
                            + " more than the decision: say what spoke for it and what against it at that time")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        int minWords = context.option(MIN_WORDS);
        for (RollbackDecision decision : context.postmortem().rollback().decisions()) {
            if (decision.use() != RollbackUse.NOT_APPLICABLE
                    && reasons(decision).noneMatch(reason -> Rationale.saysWhy(reason, minWords))) {
                report(decision, findings);
            }
        }
    }

    private static void report(RollbackDecision decision, FindingSink findings) {
        String use = RollbackUses.words(decision.use());
        Optional<String> rationale = decision.rationale().filter(text -> !text.isBlank());
        if (rationale.isPresent()) {
            findings.report("bare")
                    .at(decision, "rationale")
                    .with("id", decision.id())
                    .with("use", use)
                    .with("rationale", rationale.get());
        } else {
            findings.report("absent").at(decision).with("id", decision.id()).with("use", use);
        }
    }

    /** The reason may stand with the options, or follow from what could be undone. */
    private static Stream<String> reasons(RollbackDecision decision) {
        Stream<Optional<String>> own = Stream.of(
                decision.rationale(),
                decision.knownThen(),
                decision.pointOfNoReturn(),
                decision.reversible().flatMap(Verdict::reason));
        return Stream.concat(own, decision.options().stream().map(RollbackOption::why))
                .flatMap(Optional::stream);
    }
}
