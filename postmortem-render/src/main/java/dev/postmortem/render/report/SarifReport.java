package dev.postmortem.render.report;

import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.EffectiveConfiguration;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.io.IOException;
import java.util.List;

/**
 * Writes validation reports as SARIF 2.1.0, for code scanning and for viewers of findings.
 *
 * <pre>{@code
 * String sarif = SarifReport.by(validator).forGitHub().write(new ReviewedPostmortem(path, validator.validate(postmortem)));
 * }</pre>
 *
 * <p>All postmortems together are one run. Each thing that a rule can say has a descriptor of its own, such as
 * {@code action-incomplete/owner}: it has a default level of its own, and GitHub wants the id of a result to be that of a
 * descriptor. What the profile made of the default level stands in the invocation's {@code ruleConfigurationOverrides}
 * (section 3.20.5), and each result has its own level, so that nothing has to be looked up. A finding without a place in a
 * file has a logical location alone: the JSON Pointer, within its postmortem. Suppressed findings have suppressions, and if
 * anything is known from a baseline, each result has a baseline state. Rules that failed and problems of the configuration
 * are notifications; {@code executionSuccessful} is false if one of them could have stood in the way.
 *
 * <p>No snippets are written: a snippet is the text of the file, and a finding holds the value that was read from it. Nor is
 * {@code primaryLocationLineHash}, which is made from lines of the file: GitHub's upload action computes it. The text has
 * no times and no names of machines: the same reports give the same text.
 *
 * <p>Source: Static Analysis Results Interchange Format 2.1.0 plus Errata 01, OASIS, 28 August 2023; "SARIF support for code
 * scanning" in GitHub's documentation.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** How many results GitHub accepts in a run; of these it keeps the 5,000 most severe. */
    private static final int MOST_RESULTS_ON_GITHUB = 25_000;

    private final List<RuleDescriptor> rules;
    private final EffectiveConfiguration configuration;
    private final boolean forGitHub;

    private SarifReport(List<RuleDescriptor> rules, EffectiveConfiguration configuration, boolean forGitHub) {
        this.rules = rules;
        this.configuration = configuration;
        this.forGitHub = forGitHub;
    }

    /**
     * Returns a writer for the reports of a validator.
     *
     * @param validator knows the rules and what the profile made of them
     * @return the writer
     */
    public static SarifReport by(PostmortemValidator validator) {
        return new SarifReport(validator.rules(), validator.configuration(), false);
    }

    /**
     * Returns a writer for GitHub code scanning: without suppressed and known findings, which GitHub would show as alerts,
     * with the worst results first and at most 25,000 of them, with the rules of plug-ins beside this library's own, and
     * with places in files alone, because GitHub refuses the whole text otherwise: a result of which none is known stands
     * in the first line of the file of the postmortem's name.
     *
     * @return the writer
     */
    public SarifReport forGitHub() {
        return new SarifReport(rules, configuration, true);
    }

    /**
     * Writes one report.
     *
     * @param reviewed the postmortem with its report
     * @return the JSON text, which ends with a line feed
     */
    public String write(ReviewedPostmortem reviewed) {
        return write(List.of(reviewed));
    }

    /**
     * Writes reports as one run.
     *
     * @param reviewed the postmortems with their reports, in the order in which their results are to stand
     * @return the JSON text, which ends with a line feed
     */
    public String write(List<ReviewedPostmortem> reviewed) {
        return Output.text(out -> log(reviewed, out));
    }

    /**
     * Writes reports as one run, piece by piece, so that the text is not held in memory.
     *
     * @param reviewed the postmortems with their reports, in the order in which their results are to stand
     * @param out where to write the JSON text; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public void write(List<ReviewedPostmortem> reviewed, Appendable out) throws IOException {
        Output.write(out, to -> log(reviewed, to));
    }

    private void log(List<ReviewedPostmortem> reviewed, Output out) {
        JsonText.writeObject(
                out,
                log -> log.text("version", "2.1.0")
                        .text("$schema", SCHEMA)
                        .array("runs", runs -> runs.object(run -> run(run, reviewed))));
    }

    private void run(JsonText run, List<ReviewedPostmortem> reviewed) {
        List<ReportedFinding> findings = findings(reviewed);
        SarifRules described = new SarifRules(rules, configuration, forGitHub);
        findings.forEach(reported -> described.mention(reported.finding()));
        reviewed.forEach(each -> each.report().ruleFailures().forEach(failure -> described.mention(failure.ruleId())));
        SarifPlaces places = new SarifPlaces(reviewed);
        SarifResults results = new SarifResults(findings, described, places);
        run.object("tool", described::writeTool);
        run.array("invocations", all -> all.object(invocation -> invocation(invocation, reviewed, described, places)));
        if (results.haveFiles()) {
            // It "SHALL be absent if no text artifact was processed" (section 3.14.17).
            run.text("columnKind", "utf16CodeUnits");
        }
        run.array("logicalLocations", places::writeDocuments);
        run.array("results", results::write);
    }

    private List<ReportedFinding> findings(List<ReviewedPostmortem> reviewed) {
        if (!forGitHub) {
            return ReportedFinding.allOf(reviewed);
        }
        return ReportedFinding.countedOf(reviewed).stream()
                .sorted(ReportedFinding.WORST_FIRST)
                .limit(MOST_RESULTS_ON_GITHUB)
                .map(ReportedFinding::inFile)
                .toList();
    }

    private static void invocation(
            JsonText invocation, List<ReviewedPostmortem> reviewed, SarifRules described, SarifPlaces places) {
        List<ConfigurationProblem> problems = ReviewedPostmortem.problemsOf(reviewed);
        boolean complete = problems.stream().noneMatch(ConfigurationProblem::blocking)
                && reviewed.stream()
                        .flatMap(each -> each.report().ruleFailures().stream())
                        .noneMatch(RuleFailure::blocking);
        invocation.flag("executionSuccessful", complete);
        invocation.array("ruleConfigurationOverrides", described::writeOverrides);
        invocation.array(
                "toolConfigurationNotifications",
                all -> problems.forEach(problem -> all.object(notification ->
                        SarifMessage.write(notification, problem.message()).text("level", level(problem.blocking())))));
        invocation.array(
                "toolExecutionNotifications",
                all -> reviewed.forEach(each -> each.report()
                        .ruleFailures()
                        .forEach(failure -> all.object(
                                notification -> failure(notification, failure, each.name(), described, places)))));
    }

    private static void failure(
            JsonText notification, RuleFailure failure, String document, SarifRules described, SarifPlaces places) {
        SarifMessage.write(notification, "The rule " + failure.ruleId() + " failed: " + failure.message());
        notification.text("level", level(failure.blocking()));
        notification.object("associatedRule", rule -> described.writeReference(failure.ruleId(), rule));
        Thrown.by(failure)
                .ifPresent(thrown -> notification.object(
                        "exception",
                        exception -> exception.text("kind", thrown.kind()).text("message", thrown.message())));
        notification.array("locations", all -> all.object(place -> places.writeDocument(document, place)));
    }

    /** An error means that the results are not complete (section 3.58.6). */
    private static String level(boolean blocking) {
        return blocking ? "error" : "warning";
    }
}
