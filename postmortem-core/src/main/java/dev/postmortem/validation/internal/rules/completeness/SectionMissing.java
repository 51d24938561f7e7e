package dev.postmortem.validation.internal.rules.completeness;

import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.SectionContents;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.Locale;

/** A section that says nothing leaves the reader to guess whether there was nothing, or nobody looked. */
final class SectionMissing implements PostmortemRule {

    /** What settles it without content. */
    private static final String OR_ABSENT = ", or declare the section unknown or not applicable with a reason";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("section-missing")
            .category(Category.COMPLETENESS)
            .severity(FindingSeverity.ERROR)
            .summary("Every section tells something or is declared absent with a reason")
            .rationale(
                    "Readers look for each section of the template. One that is silent does not say whether there was"
                            + " nothing to tell or whether nobody looked; a declared absence does. A near miss is not asked for"
                            + " impact, mitigation or recovery, and an incident that goes on is not asked for its recovery.")
            .source("Founding document, database incident postmortem template")
            .source(
                    "Site Reliability Workbook, chapter 10: key details omitted",
                    "https://sre.google/workbook/postmortem-culture/")
            .message(
                    "people",
                    FindingSeverity.INFO,
                    "No people are named: list who wrote it, who reviewed it and who responded in which role"
                            + OR_ABSENT)
            .message(
                    "systems",
                    FindingSeverity.WARNING,
                    "No systems are declared: name the services and databases that were involved, with engine and"
                            + " version" + OR_ABSENT)
            .message(
                    "summary",
                    "There is no summary: say in a few sentences what happened, when, what it affected and how it ended"
                            + OR_ABSENT)
            .message(
                    "impact",
                    "There is no impact: give the users, requests or data that were affected as figures, and the time"
                            + " in which they were" + OR_ABSENT)
            .message(
                    "timeline",
                    "There is no timeline: list what happened at which time, from the first change or symptom to the"
                            + " confirmed recovery" + OR_ABSENT)
            .message(
                    "detection",
                    "There is nothing on detection: say how and when the incident was noticed, and what no monitoring"
                            + " saw" + OR_ABSENT)
            .message(
                    "root-cause",
                    "There is no root cause analysis: state what set the incident off, which causes made it possible,"
                            + " and how certain they are" + OR_ABSENT)
            .message(
                    "contributing-factors",
                    FindingSeverity.INFO,
                    "There are no contributing factors: name what did not cause the incident but made it worse or longer"
                            + OR_ABSENT)
            .message(
                    "mitigation",
                    "There is no mitigation: tell what was done to stop the harm, when, and what came of it"
                            + OR_ABSENT)
            .message(
                    "rollback",
                    "There is no rollback decision: say whether a rollback was used, and why or why not" + OR_ABSENT)
            .message(
                    "recovery",
                    "There is nothing on recovery: tell which checks of data, performance and errors confirmed it"
                            + OR_ABSENT)
            .message(
                    "went-well",
                    FindingSeverity.INFO,
                    "There is nothing that went well: name what limited the harm or shortened the incident, so that it"
                            + " is kept" + OR_ABSENT)
            .message(
                    "improvements",
                    FindingSeverity.INFO,
                    "There is nothing to improve: name what made noticing, deciding or repairing slower or harder"
                            + OR_ABSENT)
            .message(
                    "action-items",
                    "There are no action items: list what will be done about each cause and gap, with owner, priority"
                            + " and target date" + OR_ABSENT)
            .message(
                    "lessons",
                    "There are no lessons: say what the next team that designs or runs such a system can take from this"
                            + OR_ABSENT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        SectionContents contents = SectionContents.of(context);
        for (SectionName section : SectionName.values()) {
            if (!contents.tells(section)
                    && !context.isDeclaredAbsent(section)
                    && isExpected(section, context.postmortem())) {
                findings.report(subId(section)).at("/" + section.code());
            }
        }
    }

    private static String subId(SectionName section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A near miss harmed nothing that could be measured, stopped or restored, and nothing has recovered before the end. */
    private static boolean isExpected(SectionName section, Postmortem postmortem) {
        List<IncidentKind> kinds = postmortem.kinds();
        boolean harmless = kinds.contains(IncidentKind.NEAR_MISS);
        return switch (section) {
            case IMPACT, MITIGATION -> !harmless;
            case RECOVERY ->
                !harmless
                        && postmortem
                                .state()
                                .filter(IncidentState.ONGOING::equals)
                                .isEmpty();
            case ROLLBACK ->
                !harmless
                        || kinds.contains(IncidentKind.MIGRATION)
                        || kinds.contains(IncidentKind.ROLLBACK_OR_EMERGENCY_FIX);
            default -> true;
        };
    }
}
