package dev.postmortem.render.report;

import dev.postmortem.model.Suppression;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingOrigin;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.Passage;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.RelatedLocation;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.SourceLocation;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.SuppressedFinding;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.List;
import java.util.Optional;

/** Reports in which everything occurs that a report can hold. */
final class Samples {

    static final String FILE = "incidents/INC-142.json";

    /** Knows two rules, one of which can say two things; the profile changes a level and an option. */
    static final PostmortemValidator VALIDATOR = PostmortemValidator.builder()
            .withoutBuiltInRules()
            .withoutDiscovery()
            .rules(
                    rule(RuleDescriptor.builder("acme:action-vague")
                            .formerly("acme:vague-action")
                            .category(Category.ACTIONABILITY)
                            .severity(FindingSeverity.WARNING)
                            .precision(PrecisionClass.HIGH)
                            .summary("Every action says when it is done")
                            .rationale("Nobody can finish \"improve {monitoring}\".")
                            .source("Acme incident policy, section 4")
                            .helpUri("https://acme.example/rules/action-vague")
                            .option(RuleOption.number("most", 3, "How many vague words are accepted"))
                            .message("words", "\"{words}\" is never done: say what is to be observed")
                            .message("owner", FindingSeverity.ERROR, "Action {id} has no owner: name one")
                            .build()),
                    rule(RuleDescriptor.builder("acme:late")
                            .category(Category.FOLLOW_UP)
                            .severity(FindingSeverity.INFO)
                            .summary("A review takes place in time")
                            .message("The review is late")
                            .build()))
            .level("acme:late", RuleLevel.OFF)
            .option("acme:action-vague", "most", 1)
            .build();

    static final Finding VAGUE = finding(
                    "acme:action-vague/words",
                    FindingSeverity.WARNING,
                    "\"improve\" is never done: say what is to be observed")
            .category(Category.ACTIONABILITY)
            .precision(PrecisionClass.HIGH)
            .location(new Location(
                    "/actionItems/items/0/what",
                    Optional.of("AI-1"),
                    "action items AI-1, what",
                    Optional.of(new TextSpan(3, 10)),
                    Optional.of(new SourceLocation(FILE, 12, 20, 12, 27))))
            .addRelated(new RelatedLocation(
                    place("/lessons/items/0").withSource(new SourceLocation(FILE, 30, 7, 33, 8)), "the lesson [1]"))
            .excerpt("improve")
            .passage(new Passage("We improve the monitoring.", new TextSpan(3, 10)))
            .addSuggestion(new Suggestion(
                    "Say what is measured",
                    Suggestion.Kind.REWRITE,
                    List.of(new Suggestion.ReplaceText(
                            "/actionItems/items/0/what", Optional.of(new TextSpan(3, 10)), "\"measure\"")),
                    false))
            .addSuggestion(new Suggestion("Or drop the action", Suggestion.Kind.REMOVE, List.of(), false))
            .helpUri("https://acme.example/rules/action-vague")
            .build();

    static final Finding OWNER = finding(
                    "acme:action-vague/owner", FindingSeverity.ERROR, "Action AI-2 has no owner: name one")
            .category(Category.ACTIONABILITY)
            .location(new Location(
                    "/actionItems/items/1",
                    Optional.of("AI-2"),
                    "action items AI-2",
                    Optional.empty(),
                    Optional.of(new SourceLocation(FILE, 14, 7, 17, 8))))
            .helpUri("https://acme.example/rules/action-vague")
            .build();

    static final Finding SHAPE = finding("constraint/text", FindingSeverity.ERROR, "title must not be blank")
            .category(Category.SHAPE)
            .location(place("/title"))
            .excerpt(" ")
            .origin(FindingOrigin.CONSTRAINT)
            .build();

    static final Finding LATE = finding("acme:late", FindingSeverity.INFO, "The review is late")
            .category(Category.FOLLOW_UP)
            .location(new Location("", Optional.empty(), "the postmortem", Optional.empty(), Optional.empty()))
            .build();

    static final SuppressedFinding SUPPRESSED = new SuppressedFinding(
            OWNER.withFingerprint("v1:suppressed"),
            Suppression.of("acme:action-vague/owner", "The team is being formed")
                    .until("2026-06-30")
                    .by("Incident review board"));

    static final RuleFailure FAILURE =
            new RuleFailure("acme:late", "java.lang.IllegalStateException: no licence", true);

    static final ConfigurationProblem PROBLEM = new ConfigurationProblem("rules/x", "rules/x is no rule", false);

    /** A file in which everything occurs, and a postmortem without a file. */
    static final List<ReviewedPostmortem> ALL = List.of(
            new ReviewedPostmortem(
                    FILE,
                    report(ReportVerdict.FAIL)
                            .addFindings(VAGUE, OWNER)
                            .addSuppressed(SUPPRESSED)
                            .addKnown(LATE)
                            .addRuleFailure(FAILURE)
                            .addConfigurationProblem(PROBLEM)
                            .build()),
            new ReviewedPostmortem(
                    "Primary removed",
                    report(ReportVerdict.FAIL)
                            .addFindings(SHAPE, LATE)
                            .addConfigurationProblem(PROBLEM)
                            .build()));

    private Samples() {}

    static ValidationReport.Builder report(ReportVerdict verdict) {
        return ValidationReport.builder()
                .profile("publish")
                .verdict(verdict)
                .addRulesRun("acme:action-vague", "acme:late", "suppression-doubtful");
    }

    static ReviewedPostmortem reviewed(Finding... findings) {
        return new ReviewedPostmortem(
                FILE, report(ReportVerdict.FAIL).addFindings(findings).build());
    }

    static Finding.Builder finding(String ruleId, FindingSeverity severity, String message) {
        return Finding.builder()
                .ruleId(ruleId)
                .category(Category.COMPLETENESS)
                .severity(severity)
                .precision(PrecisionClass.VERY_HIGH)
                .message(message)
                .location(place("/title"))
                .fingerprint("v1:" + ruleId)
                .origin(FindingOrigin.RULE);
    }

    static Location place(String pointer) {
        return new Location(pointer, Optional.empty(), "somewhere", Optional.empty(), Optional.empty());
    }

    static PostmortemValidator validator(RuleDescriptor rule) {
        return PostmortemValidator.builder()
                .withoutBuiltInRules()
                .withoutDiscovery()
                .rules(rule(rule))
                .build();
    }

    private static PostmortemRule rule(RuleDescriptor descriptor) {
        return new PostmortemRule() {
            @Override
            public RuleDescriptor descriptor() {
                return descriptor;
            }

            @Override
            public void check(RuleContext context, FindingSink findings) {
                // What a report says is given by hand.
            }
        };
    }
}
