package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.value.Owner;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.Teams;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An action that everyone owns is owned by no one. */
final class ActionOwnerNotAccountable implements PostmortemRule {

    private static final RuleOption<List<String>> GENERIC_WORDS = RuleOption.texts(
            "generic-words", OwnerName.GENERIC, "Words that name nobody in particular when they are the whole name");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("action-owner-not-accountable")
            .category(Category.ACTIONABILITY)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .basis(RuleBasis.WORDS)
            .summary("Every action is owned by one team, role or person that can be asked about it")
            .rationale("What belongs to everyone is left to the others, and of two owners each may wait for the other."
                    + " A team that the vocabulary, the owner of the postmortem, the owner of a system or somebody who"
                    + " took part names is in order, whatever it is called.")
            .source(
                    "Site Reliability Workbook, chapter 10: an owner is ideally a single point of contact",
                    "https://sre.google/workbook/postmortem-culture/")
            .source("PagerDuty postmortem guide: action items have clear owners", "https://postmortems.pagerduty.com/")
            .option(GENERIC_WORDS)
            .message(
                    "generic",
                    "Action {id} (\"{what}\") is owned by \"{owner}\", which can mean anybody: name the team, role or"
                            + " person that answers for it")
            .message(
                    "several",
                    "Action {id} (\"{what}\") is owned by \"{owner}\", which reads as {count} owners: name the one"
                            + " that answers for it")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Set<String> known =
                Teams.of(context).names().stream().map(OwnerName::folded).collect(Collectors.toSet());
        Set<String> generic =
                context.option(GENERIC_WORDS).stream().map(OwnerName::bare).collect(Collectors.toSet());
        for (ActionItem action : context.postmortem().actionItems().items()) {
            Optional<Owner> owner = action.owner()
                    .filter(named -> !Actions.isClosed(action) && !known.contains(OwnerName.folded(named.name())));
            owner.ifPresent(named -> check(action, named, generic, findings));
        }
    }

    private static void check(ActionItem action, Owner owner, Set<String> generic, FindingSink findings) {
        int count = OwnerName.joined(owner).size();
        if (generic.contains(OwnerName.bare(owner.name()))) {
            findings.report("generic")
                    .at(action, "owner", "name")
                    .with("id", action.id())
                    .with("what", action.what())
                    .with("owner", owner.name());
        } else if (count > 1) {
            findings.report("several")
                    .at(action, "owner", "name")
                    .with("id", action.id())
                    .with("what", action.what())
                    .with("owner", owner.name())
                    .with("count", count);
        }
    }
}
