package dev.postmortem.validation.internal;

import dev.postmortem.metric.Metric;
import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.PersonDirectory;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.spi.PhraseMatch;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one rule may know in one run: what all rules share, seen through the rule's own options. */
record RunContext(Run run, ConfiguredRule configured) implements RuleContext {

    @Override
    public Postmortem postmortem() {
        return run.postmortem();
    }

    @Override
    public Optional<Postmortem> previous() {
        return run.previous();
    }

    @Override
    public Optional<Clock> clock() {
        return run.clock();
    }

    @Override
    @SuppressWarnings("unchecked") // The options of a configured rule were read by the options themselves.
    public <T> T option(RuleOption<T> option) {
        Object value = configured
                .options()
                .get(Mandatory.given("RuleContext.option", option).name());
        if (value == null || configured.descriptor().option(option.name()).orElse(null) != option) {
            throw new IllegalArgumentException("The rule " + configured.id() + " does not declare the option "
                    + option.name() + ": add it to the descriptor");
        }
        return (T) value;
    }

    @Override
    public boolean reports(String subId) {
        RuleLevel level = configured.levels().get(Mandatory.text("RuleContext.subId", subId));
        if (level == null) {
            throw new IllegalArgumentException("The rule " + configured.id() + " does not declare the sub-id \"" + subId
                    + "\": add a message for it to the descriptor");
        }
        return level != RuleLevel.OFF;
    }

    @Override
    public ElementIndex elements() {
        return run.elements();
    }

    @Override
    public List<Metric> metrics() {
        return run.metrics();
    }

    @Override
    public PersonDirectory people() {
        return run.host().people();
    }

    @Override
    public Vocabulary vocabulary() {
        return run.host().vocabulary();
    }

    @Override
    public List<PhraseMatch> matches() {
        return PhraseHits.of(this).all(configured.id()).stream()
                .map(PhraseHits.Told::match)
                .toList();
    }

    @Override
    public boolean isDeclaredAbsent(SectionName section) {
        return run.isDeclaredAbsent(Mandatory.given("RuleContext.section", section));
    }

    @Override
    public <T> T shared(Class<T> type, Function<? super RuleContext, ? extends T> derive) {
        Mandatory.given("RuleContext.derive", derive);
        return run.shared(Mandatory.given("RuleContext.type", type), () -> derive.apply(this));
    }
}
