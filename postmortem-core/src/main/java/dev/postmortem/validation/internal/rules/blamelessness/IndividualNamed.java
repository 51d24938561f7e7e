package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.internal.facts.Mentions;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.internal.text.Mention;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person did is told as what a role did. */
final class IndividualNamed implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("individual-named")
            .category(Category.BLAMELESSNESS)
            .severity(FindingSeverity.WARNING)
            .summary("No person is named where the postmortem tells what happened")
            .rationale("Whoever reads a name reads a culprit or a hero, and the next incident is told with more care"
                    + " for people than for facts. A role says as much about the system, and stays true when people"
                    + " move on.")
            .source("Founding document, section 6: avoid naming individuals")
            .source(
                    "PagerDuty postmortem documentation: abstract to an inspecific responder",
                    "https://postmortems.pagerduty.com/culture/blameless/")
            .source(
                    "Site Reliability Workbook, chapter 10: finger pointing",
                    "https://sre.google/workbook/postmortem-culture/")
            .source(
                    "Pilot over 39 published postmortems: only a roster tells names from other words",
                    "https://github.com/dfds/postmortems")
            .message("name", "The text names {who}: say what the role did or what the system allowed")
            .message("handle", "The text names the handle {who}: say what the role did or what the system allowed")
            .message("email", "The text gives the address {who}: say what the role did or what the system allowed")
            .build();

    private static final Map<Mention.Kind, String> SUB_IDS =
            Map.of(Mention.Kind.NAME, "name", Mention.Kind.HANDLE, "handle", Mention.Kind.ADDRESS, "email");

    /** Who owns an action, wrote the document or took part has a place of its own. */
    private static final Set<SectionName> EXEMPT =
            Set.of(SectionName.PEOPLE, SectionName.SYSTEMS, SectionName.ACTION_ITEMS);

    private static final Suggestion BY_ROLE =
            new Suggestion("Replace the person by the role", Suggestion.Kind.REWRITE, List.of(), false);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Mentions mentions = Mentions.of(context);
        for (TextField field : TextFields.of(context).sentences()) {
            if (field.section().filter(EXEMPT::contains).isEmpty()) {
                for (Mention mention : mentions.in(field)) {
                    findings.report(SUB_IDS.getOrDefault(mention.kind(), "name"))
                            .at(field.pointer())
                            .span(mention.span())
                            .with("who", mention.text())
                            .suggest(BY_ROLE);
                }
            }
        }
    }
}
